"""Watch words: what a reader looks out for in everything that a case brings."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.query import parse, pattern

SUGGESTED = 8
_NAMES = re.compile(r"\b[^\W\d_a-z][\w.'-]+(?: [^\W\d_a-z][\w.'-]+)+")


class Loudness(StrEnum):
    """What a match does: marks the words, shows a badge too, or tells the reader. Stored."""

    SHOW = "show"
    BADGE = "badge"
    TELL = "tell"


@dataclass(frozen=True, slots=True)
class WatchWord:
    """A word, a phrase or a query of a case: its people, places and numbers among them."""

    id: int
    case_id: int
    words: str
    loudness: Loudness = Loudness.SHOW


@dataclass(frozen=True, slots=True)
class Watched:
    """A watch word, and how many unread stories have it."""

    word: WatchWord
    unread: int


@dataclass(frozen=True, slots=True)
class Match:
    """New articles that have a watch word, newest first."""

    word: WatchWord
    articles: tuple[int, ...]


def looked_for(words: Iterable[WatchWord]) -> str:
    """A regular expression that finds what these words look for; "" finds nothing."""
    return pattern(term for word in words for term in parse(word.words, whole=True).terms)


def suggestions(titles: Iterable[str], known: Iterable[WatchWord]) -> tuple[str, ...]:
    """Names that many headlines have and that nobody watches, the most frequent first.

    Two words in a row that are written large, in two headlines or more. Headlines that write
    every word large suggest nothing.
    """
    watched = {word.words.casefold().strip('"') for word in known}
    counted: Counter[str] = Counter()
    for title in titles:
        words = title.split()
        if sum(word[:1].isupper() for word in words) <= len(words) / 2:
            counted.update(set(_NAMES.findall(title)))
    often = (name for name, times in counted.most_common() if times > 1)
    return tuple(name for name in often if name.casefold() not in watched)[:SUGGESTED]


def names(case: str) -> tuple[str, ...]:
    """The names in a case's name, each whole and by its last word: "Steven Avery", Avery."""
    found: list[str] = []
    everybody = {"state", "people", "commonwealth", "crown", "united states"}  # of criminal cases
    for part in re.split(r",|;|&|\b(?:and|und|et|y|e|v|vs)\b\.?", case):
        several = part.split()
        if several and part.strip().casefold() not in everybody:
            found += [f'"{" ".join(several)}"', several[-1]]
    return tuple(dict.fromkeys(found))
