"""Thinning: which readings of long ago may go. Decides only."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from app.domain import origin
from app.domain.petition import Quality, Reading
from app.domain.reading_rules import milestone

HOURLY_AFTER, SIX_HOURLY_AFTER = timedelta(days=30), timedelta(days=365)
HOUR = timedelta(hours=1)


def spare(
    readings: Sequence[Reading], now: datetime, marks: Collection[int] = ()
) -> tuple[datetime, ...]:
    """The moments of those that may go; `readings` of one petition in time order.

    Older than 30 days one an hour is enough, older than a year one in six hours: the first of
    each. The first and the last stay, what somebody brought, both sides of a fall, and of every
    round number or one of `marks` that was passed.
    """
    kept = _telling(readings, marks)
    gone, slot = [], (HOUR, -1)
    for number, reading in enumerate(readings):
        mine = _slot(reading.at, now)
        if mine is not None and mine == slot and number not in kept:
            gone.append(reading.at)
        elif mine is not None:
            slot = mine
    return tuple(gone)


def _slot(at: datetime, now: datetime) -> tuple[timedelta, int] | None:
    """The stretch of time of which one reading is enough; None: all of them stay."""
    age = now - at
    if age <= HOURLY_AFTER:
        return None
    width = HOUR * 6 if age > SIX_HOURLY_AFTER else HOUR
    return width, int(at.timestamp() // width.total_seconds())


def _telling(readings: Sequence[Reading], marks: Collection[int]) -> set[int]:
    """The numbers in line of those that must stay."""
    kept = {0, len(readings) - 1}
    kept |= {number for number, one in enumerate(readings) if origin.brought(one)}
    for number, (one, other) in enumerate(pairwise(readings)):
        if any(_crossings(one, other, marks)):
            kept |= {number, number + 1}
    return kept


def _crossings(one: Reading, other: Reading, marks: Collection[int]) -> Iterator[bool]:
    yield other.count < one.count
    yield milestone(one.count, other.count) > 0
    yield any(one.count < mark <= other.count for mark in marks)
    yield Quality.EXACT not in {one.quality, other.quality}
