"""A page: what a web page offers to somebody who follows a case."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that a page or a list names. `folder` is where an OPML list keeps it, "" elsewhere."""

    title: str
    address: str
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    title: str
    feeds: tuple[FoundFeed, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """An OPML list, flattened; folders are named by their path, joined with " / "."""

    title: str
    feeds: tuple[FoundFeed, ...] = ()
