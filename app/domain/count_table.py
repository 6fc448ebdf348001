"""Count tables: counts with their times, as somebody's table has them, and what is wrong in it."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum, auto

from app.domain.petition import Quality


class DayOrder(Enum):
    """What the first number of 4/1/2016 is."""

    DAY_FIRST = auto()
    MONTH_FIRST = auto()


class Fault(StrEnum):
    """Why a line was left out."""

    NO_TIME = "no-time"
    NO_COUNT = "no-count"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class CountLine:
    """A line that was understood; `number` is its place in the file, from 1. `at` is UTC."""

    number: int
    at: datetime
    count: int
    quality: Quality = Quality.EXACT
    see: str = ""


@dataclass(frozen=True, slots=True)
class FaultyLine:
    """A line that was left out, with what stands in it."""

    number: int
    fault: Fault
    text: str


@dataclass(frozen=True, slots=True)
class CountTable:
    """`ambiguous`: its days may be meant in either order, and the reader has to say which."""

    lines: tuple[CountLine, ...] = ()
    faulty: tuple[FaultyLine, ...] = ()
    ambiguous: bool = False
