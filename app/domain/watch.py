"""Watch words: what a reader looks out for in everything that a case brings."""

from dataclasses import dataclass
from enum import StrEnum


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
