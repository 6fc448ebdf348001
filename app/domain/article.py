"""Articles: what a feed says (Entry, Feed) and what the reader keeps (Article)."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed as read, cleaned. Nothing here is trusted, all of it is inert.

    `id` is the feed's own, raw, "" when it gave none. `title` and `author` are plain text.
    `link` is http(s) or "". The HTML went through the allow-list, addresses absolute. `text` is
    the plain text of the longer of the two. Times are UTC; None where the feed gives none or an
    ambiguous one.
    """

    id: str = ""
    title: str = ""
    link: str = ""
    author: str = ""
    published: datetime | None = None
    updated: datetime | None = None
    summary_html: str = ""
    content_html: str = ""
    text: str = ""
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class Rest:
    """When a feed wishes to be left alone: hours of the day in UTC, and days, Monday is 0."""

    hours: frozenset[int] = frozenset()
    days: frozenset[int] = frozenset()


NO_REST = Rest()


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed document as read. `ttl` is its own wish for the time between two looks, `rest` for
    the time without any.
    """

    title: str = ""
    link: str = ""
    language: str = ""
    updated: datetime | None = None
    ttl: timedelta | None = None
    rest: Rest = NO_REST
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article. `id` sorts by date: seconds since 1970 << 20 | n.

    `outlet` is who published it (the source's title unless the entry names one). `published` is
    None when the feed gave no date; then `id` carries the time it was first seen. `story` is what
    it tells together with so many `others`, None while it is alone; the one that leads stands for
    all of them in lists. `edited`: what it said before is kept. `full`: its
    text is that of its page, not the feed's. `local`: its outlet is at home where the case is, by
    the reader's word. `via` is the search engine that found it, "" for a feed of its own.
    """

    id: int
    case_id: int
    source_id: int
    title: str
    link: str = ""
    outlet: str = ""
    author: str = ""
    published: datetime | None = None
    updated: datetime | None = None
    first_seen: datetime | None = None
    html: str = ""
    text: str = ""
    read: bool = False
    starred: bool = False
    story: int | None = None
    lead: bool = True
    others: int = 0
    edited: bool = False
    full: bool = False
    local: bool = False
    via: str = ""


@dataclass(frozen=True, slots=True)
class FullText:
    """An article as its page has it, cleaned; `text` is plain."""

    html: str
    text: str


SECOND_BITS = 20


def first_id_of(moment: datetime) -> int:
    """The smallest article id that belongs to `moment`'s second, before 1970 counted as 0."""
    return max(0, int(moment.timestamp())) << SECOND_BITS


def moment_of(article_id: int) -> int:
    """Seconds since 1970 that the id of an article carries."""
    return article_id >> SECOND_BITS
