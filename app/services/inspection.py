"""Inspection: what the app would make of an address or a file. Changes nothing."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from app.domain import address as addresses, wording
from app.domain.answer import Answer
from app.domain.article import Entry
from app.domain.found import Found
from app.domain.petition import Snapshot
from app.domain.problem import SourceError, Trouble
from app.services import recognising
from app.services.recognising import Outside

# A file that names no address is tried as the first of the petitions that it mentions.
MOST_MENTIONED = 3
_MENTION = re.compile(rb"https?:(?:\\?/){2}(?:[\w.~%:?=&+#-]|\\?/){1,300}")


def inspect(outside: Outside, target: str, base: str = "") -> Found:
    """Read `target`, an address or a file; `base` is the address a file's bytes came from.

    Raises SourceError for what cannot be read.
    """
    path = recognising.local_file(target) or Path(target)
    if not path.exists() and recognising.local_file(target) is None:
        return _had(outside, recognising.recognise(outside, target))
    answer = recognising.read_file(path, base)
    if outside.platforms.find(base) is not None:
        return _petition(outside, answer, base)
    try:
        found = recognising.understood(outside, answer)
    except SourceError:
        mentioned = next(_mentioned(outside, answer), None)
        if mentioned is None:
            raise
        return mentioned
    if found.feed is not None or found.feeds:
        return found
    return next(_mentioned(outside, answer), found)


def as_json(found: Found) -> dict[str, Any]:
    """One object of kind feed, petition, page or opml; times are ISO 8601 UTC."""
    if found.feed is not None:
        return {
            "kind": "feed",
            "title": found.feed.title,
            "link": found.feed.link,
            "language": found.feed.language,
            "updated": iso(found.feed.updated),
            "entries": [_entry(entry) for entry in found.feed.entries],
        }
    if found.snapshot is not None:
        return _petition_json(found.snapshot)
    feeds = [
        {"title": feed.title, "address": feed.address, "folder": feed.folder}
        for feed in found.feeds
    ]
    if found.listed:
        return {"kind": "opml", "title": found.title, "feeds": feeds}
    return {
        "kind": "page",
        "title": found.title,
        "feeds": feeds,
        "counters": [
            {
                "count": one.count,
                "quality": one.quality.value,
                "label": one.label,
                one.kind: one.place,
            }
            for one in found.counters
        ],
    }


def problem(error: SourceError, target: str) -> dict[str, Any]:
    """The object of a failure: its name, and what to say about it."""
    name = addresses.host_of(error.address) or addresses.host_of(target) or Path(target).name
    message = wording.refusal(error.trouble, name)
    more = " ".join(part for part in (error.detail, error.see) if part)
    if error.trouble is Trouble.RETIRED:
        message = f"{message} {more}"
    return {"kind": "problem", "problem": error.trouble.value, "message": message}


def iso(moment: datetime | None) -> str | None:
    """As 2016-01-04T12:00:00Z, with a fraction only where there is one."""
    if moment is None:
        return None
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _had(outside: Outside, found: Found) -> Found:
    """A petition that can no longer be asked for is a failure here."""
    if found.trouble is None:
        return found
    platform = outside.platforms.named(found.platform)
    ended = platform.retired if platform else None
    detail = f"{found.where} ended on {ended.day} {ended:%B %Y}." if ended else ""
    raise SourceError(found.trouble, found.address, detail, see=found.see)


def _petition(outside: Outside, answer: Answer, address: str) -> Found:
    # httpx comes with it, which `--help` does not need
    from app.sources import petitions  # noqa: PLC0415

    ref = outside.platforms.find(address)
    platform = outside.platforms.named(ref.platform) if ref else None
    if ref is None or platform is None:
        raise SourceError(Trouble.NOT_UNDERSTOOD, address)
    answer = replace(answer, address=ref.address)
    snapshot = petitions.understand(outside.parser, platform, ref, answer, now=outside.now())
    return Found(
        ref.address, snapshot.title, platform.name, snapshot=snapshot, platform=ref.platform
    )


def _mentioned(outside: Outside, answer: Answer) -> Iterator[Found]:
    found = (
        match[0].replace(b"\\/", b"/").decode("ascii", "replace")
        for match in _MENTION.finditer(answer.body)
    )
    petitions = dict.fromkeys(one for one in found if outside.platforms.find(one))
    for address in islice(petitions, MOST_MENTIONED):
        try:
            yield _petition(outside, answer, address)
        except SourceError:
            continue


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id or entry.link,
        "title": entry.title,
        "link": entry.link,
        "published": iso(entry.published),
        "updated": iso(entry.updated),
        "summary_html": entry.summary_html,
        "content_html": entry.content_html,
    }


def _petition_json(snapshot: Snapshot) -> dict[str, Any]:
    answer = snapshot.answer
    return {
        "kind": "petition",
        "platform": snapshot.platform,
        "title": snapshot.title,
        "count": snapshot.count,
        "verified_count": snapshot.verified_count,
        "goal": snapshot.goal,
        "goal_kind": snapshot.goal_kind.value,
        "thresholds": [
            {"name": one.name, "count": one.count, "reached_at": iso(one.reached_at)}
            for one in snapshot.thresholds
        ],
        "state": snapshot.state.value,
        "creator": snapshot.creator,
        "decision_maker": snapshot.decision_maker,
        "created_at": iso(snapshot.created_at),
        "deadline": iso(snapshot.deadline),
        "as_of": iso(snapshot.as_of),
        "quality": snapshot.quality.value,
        "answer": None
        if answer is None
        else {"summary": answer.summary, "address": answer.address, "at": iso(answer.at)},
    }
