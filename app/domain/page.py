"""A page: what a web page offers to somebody who follows a case."""

from dataclasses import dataclass

from app.domain.login import Login
from app.domain.petition import Quality


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that a page or a list names. `folder` is where an OPML list keeps it, "" elsewhere.

    `login` stood in its address in such a list.
    """

    title: str
    address: str
    folder: str = ""
    login: Login | None = None


@dataclass(frozen=True, slots=True)
class Counter:
    """A number on a page that may count signatures. `label` is what stands beside it.

    `kind` says what `place` is: "ldjson" or "json", a key; "css", a selector.
    """

    count: int
    label: str
    kind: str
    place: str
    quality: Quality = Quality.EXACT


@dataclass(frozen=True, slots=True)
class Page:
    title: str
    feeds: tuple[FoundFeed, ...] = ()
    counters: tuple[Counter, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """An OPML list, flattened; folders are named by their path, joined with " / "."""

    title: str
    feeds: tuple[FoundFeed, ...] = ()
