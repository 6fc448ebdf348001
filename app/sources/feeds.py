"""Feeds: bytes in, a Feed out. The only file that knows feedparser. Runs in the parser process."""

import io
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import feedparser
from feedparser.mixin import _FeedParserMixin

from app.domain import known_sites
from app.domain.answer import Answer
from app.domain.article import Entry, Feed, Rest
from app.domain.problem import SourceError, Trouble
from app.sources import dates, json_feed, text
from app.sources.body import inflated
from app.sources.html import absolute, clean
from app.sources.search_feeds import tidied

# An id is a name, not an address: feedparser would resolve "abc123" against the feed's address,
# and the same entry would be another one whenever the feed moves.
_FeedParserMixin.can_be_relative_uri = _FeedParserMixin.can_be_relative_uri - {"id"}

MOST_ENTRIES = 5000
MOST_UNCLOSED = 100_000  # tags: each open one makes feedparser slower
_HEAD = 4096
_HEAD_OF_CHANNEL = 64 * 1024  # bytes, before which a feed says when it rests
_SKIPPED_HOUR = re.compile(rb"<hour>\s*(\d{1,2})\s*</hour>")
_SKIPPED_DAY = re.compile(
    rb"<day>\s*((?:mon|tues|wednes|thurs|fri|satur|sun)day)\s*</day>", re.IGNORECASE
)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PROLOGUE = re.compile(
    rb"^(?:\xef\xbb\xbf|\s|<\?[^>]*\?>|<!--.*?-->|<!doctype[^>\[]*>)*", re.IGNORECASE | re.DOTALL
)
# Some write <rss:item> and never say what "rss:" is.
_PREFIXED = re.compile(rb"<([A-Za-z]\w{0,20}):(?:item|entry)[\s>]")
# A tag with thousands of attributes keeps feedparser busy for minutes and says nothing.
_ENDLESS_TAG = re.compile(rb"<[^<>]{200000}")


def read(answer: Answer) -> Feed:
    """Read RSS, Atom, RDF or JSON Feed.

    Raises SourceError NOT_UNDERSTOOD for what is no feed, TOO_LARGE past the cap when unpacked.
    """
    body = inflated([answer.body])
    if json_feed.recognised(body):
        return json_feed.read(body, answer.address)
    _refuse_others(body, answer.address)
    parsed = _parsed(body, answer)
    prefix = None if parsed.entries else _PREFIXED.search(body)
    if prefix:
        parsed = _parsed(re.sub(rb"(</?)" + prefix[1] + rb":", rb"\1", body), answer)
    if not parsed.get("version") and not parsed.entries:
        raise SourceError(Trouble.NOT_UNDERSTOOD, answer.address, "no feed")
    return tidied(replace(_feed(parsed, answer), rest=_rest(body)), answer.address)


def _parsed(body: bytes, answer: Answer) -> Any:  # noqa: ANN401  feedparser ships no types
    return feedparser.parse(
        io.BytesIO(body),
        response_headers={
            "content-type": answer.content_type or "application/xml",
            "content-location": _location(answer),
        },
        sanitize_html=False,
        resolve_relative_uris=False,
    )


def _location(answer: Answer) -> str:
    """What relative addresses are relative to: the place that the server names, or the address."""
    named = absolute(answer.headers.get("content-location", ""), answer.address)
    return named or answer.address


def _refuse_others(body: bytes, address: str) -> None:
    """Refuse web pages and lists before feedparser spends its time on them."""
    head = _PROLOGUE.sub(b"", body[:_HEAD]).lower()
    kinds = ((b"<html", "a web page"), (b"<head", "a web page"), (b"<opml", "a list of feeds"))
    for start, kind in kinds:
        if head.startswith(start):
            raise SourceError(Trouble.NOT_UNDERSTOOD, address, kind)
    if _ENDLESS_TAG.search(body):
        raise SourceError(Trouble.NOT_UNDERSTOOD, address, "an endless tag")
    if body.count(b"<") - 2 * body.count(b"</") - body.count(b"/>") > MOST_UNCLOSED:
        raise SourceError(Trouble.NOT_UNDERSTOOD, address, "tags without an end")
    if not body.strip():
        raise SourceError(Trouble.NOT_UNDERSTOOD, address, "nothing")


def _feed(parsed: Mapping[str, Any], answer: Answer) -> Feed:
    about, address, zone = parsed["feed"], _location(answer), known_sites.zone(answer.address)
    link = absolute(str(about.get("link") or ""), address)
    dated_by: tuple[str, ...] = ("published", "created")
    if str(parsed.get("version") or "").startswith("rss"):
        dated_by += ("updated",)  # where feedparser files dc:date, the only date of many RSS feeds
    return Feed(
        title=text.line(str(about.get("title") or "")),
        link=link,
        language=str(about.get("language") or answer.headers.get("content-language", "")),
        updated=_date(about, "updated", "published"),
        ttl=_ttl(str(about.get("ttl") or "")),
        entries=tuple(
            _entry(one, link or address, dated_by, zone) for one in parsed["entries"][:MOST_ENTRIES]
        ),
    )


def _entry(found: Mapping[str, Any], home: str, dated_by: tuple[str, ...], zone: str) -> Entry:
    base = _base(found, home)
    link = absolute(str(found.get("feedburner_origlink") or found.get("link") or ""), base)
    for enclosure in _list(found, "enclosures"):
        link = link or absolute(str(enclosure.get("href") or ""), base)
    contents = [str(one.get("value") or "") for one in _list(found, "content")]
    content = clean(max(contents, key=len, default=""), link or base)
    summary = clean(str(found.get("summary") or ""), link or base)
    words = text.plain(max(content, summary, key=len))
    return Entry(
        id=str(found.get("id") or "").strip(),
        title=text.title(str(found.get("title") or ""), words, link),
        link=link,
        author=text.line(str(found.get("author") or "")),
        published=_date(found, *dated_by, zone=zone),
        updated=_date(found, "updated", "modified", zone=zone),
        summary_html=summary,
        content_html=content,
        text=words,
        outlet=text.line(
            str((found.get("source") or {}).get("title") or found.get("news_source") or "")
        ),
    )


def _base(found: Mapping[str, Any], home: str) -> str:
    for name in ("content", "title_detail", "summary_detail"):
        detail = found.get(name)
        one = detail[0] if isinstance(detail, list) and detail else detail
        base = str(one.get("base") or "") if isinstance(one, dict) else ""
        if base:
            return absolute(base, home) or home
    return home


def _list(found: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    value = found.get(name)
    return value if isinstance(value, list) else []


def _date(found: Mapping[str, Any], *names: str, zone: str = "") -> datetime | None:
    for name in names:
        # past feedparser's own lookup, which lets `updated` stand for `published`
        moment = dates.read(str(dict(found).get(name) or ""), zone)
        if moment is not None:
            return moment
    return None


def _ttl(minutes: str) -> timedelta | None:
    plausible = minutes.isascii() and minutes.isdigit() and len(minutes) < 6
    return timedelta(minutes=int(minutes)) if plausible else None


def _rest(body: bytes) -> Rest:
    """RSS's skipHours and skipDays, of which feedparser keeps the last alone; 24 is midnight."""
    hours = {int(hour) % 24 for hour in _skipped(body, b"skipHours", _SKIPPED_HOUR)}
    names = _skipped(body, b"skipDays", _SKIPPED_DAY)
    return Rest(frozenset(hours), frozenset(_DAYS.index(name[:3].lower()) for name in names))


def _skipped(body: bytes, name: bytes, one: re.Pattern[bytes]) -> list[str]:
    start = body.find(b"<" + name + b">", 0, _HEAD_OF_CHANNEL)
    end = body.find(b"</" + name + b">", start)
    found = one.findall(body[start : min(end, start + 2000)]) if 0 <= start < end else []
    return [word.decode("ascii") for word in found]
