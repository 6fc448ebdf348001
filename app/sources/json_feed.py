"""JSON Feed (jsonfeed.org, versions 1 and 1.1): bytes in, a Feed out."""

import json
from collections.abc import Mapping
from typing import Any

from app.domain.article import Entry, Feed
from app.domain.problem import SourceError, Trouble
from app.sources import dates, text
from app.sources.html import absolute, clean


def recognised(body: bytes) -> bool:
    return body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"


def read(body: bytes, address: str) -> Feed:
    """Read a JSON Feed. Raises SourceError NOT_UNDERSTOOD for other JSON."""
    try:
        document = json.loads(body.decode("utf-8-sig", "replace"), strict=False)
    except (ValueError, RecursionError) as error:
        raise SourceError(Trouble.NOT_UNDERSTOOD, address, "broken JSON") from error
    if not isinstance(document, dict) or not isinstance(document.get("items"), list):
        raise SourceError(Trouble.NOT_UNDERSTOOD, address, "JSON without items")
    home = absolute(_string(document, "home_page_url"), address)
    author = _author(document)
    return Feed(
        title=text.line(_string(document, "title")),
        link=home,
        language=_string(document, "language"),
        entries=tuple(
            _entry(item, home or address, author)
            for item in document["items"]
            if isinstance(item, dict)
        ),
    )


def _entry(item: Mapping[str, Any], base: str, author: str) -> Entry:
    markup, words = _string(item, "content_html"), _string(item, "content_text")
    summary = _string(item, "summary")
    link = absolute(_string(item, "url") or _string(item, "external_url"), base)
    content = clean(markup, link or base) if markup else _paragraphs(words)
    plain = text.plain(content) or summary
    return Entry(
        id=_string(item, "id"),
        title=text.title(_string(item, "title"), plain, link),
        link=link,
        author=_author(item) or author,
        published=dates.read(_string(item, "date_published")),
        updated=dates.read(_string(item, "date_modified")),
        summary_html=_paragraphs(summary),
        content_html=content,
        text=plain,
    )


def _string(item: Mapping[str, Any], name: str) -> str:
    """Give a value as text: ids are numbers in some feeds, and escapes may halve a character."""
    value = item.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).encode("utf-8", "replace").decode()


def _author(item: Mapping[str, Any]) -> str:
    found = item.get("authors") or [item.get("author")]
    names = [
        _string(one, "name") for one in found if isinstance(found, list) and isinstance(one, dict)
    ]
    return text.line(", ".join(name for name in names if name))


def _paragraphs(words: str) -> str:
    return clean(words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>"))
