"""Pace: how fast signatures came, as a fact. Forecasts are another subject."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from app.domain.petition import Reading

HOUR = timedelta(hours=1)
WINDOW = timedelta(hours=24)
LEAST_WATCHED = timedelta(hours=6)
FEW = 30  # below this many signatures a pace is "about": its noise passes 18 %


@dataclass(frozen=True, slots=True)
class Pace:
    """Signatures an hour; `gained` of them in the `watched` time, a day at most."""

    per_hour: float
    gained: float
    watched: timedelta


class Unit(StrEnum):
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Rounded:
    """A pace as it may be said. `about`: too few signatures to be sure of the number."""

    number: int
    unit: Unit
    about: bool = False


def moment(reading: Reading) -> datetime:
    """When the count was true: the source's own time, unless that is ahead of ours."""
    return min(reading.as_of or reading.at, reading.at)


def measure(readings: Sequence[Reading], until: datetime) -> Pace | None:
    """The pace of the 24 hours before `until`, to which the last count holds.

    None when watched for less than 6 hours. A fall is a cleaning, taken as made before
    everything: signatures taken back never make a negative pace.
    """
    points = _points(readings, until)
    if not points or until - points[0][0] < LEAST_WATCHED:
        return None
    start = max(points[0][0], until - WINDOW)
    gained = sum(_gained(one, other, start) for one, other in pairwise(points))
    watched = until - start
    return Pace(gained / (watched / HOUR), gained, watched)


def percent(count: int, target: int) -> int:
    """Rounded down: 99.9 % is 99 %, and 100 % means reached. Raises for a target below 1."""
    if target < 1:
        raise ValueError(target)
    return 100 * count // target


def needed(count: int, target: int, deadline: datetime, now: datetime) -> float | None:
    """Signatures an hour to reach the target in time; None when reached or too late."""
    if count >= target or deadline <= now:
        return None
    return (target - count) / ((deadline - now) / HOUR)


def rounded(per_hour: float, unit: Unit | None = None, *, about: bool = False) -> Rounded:
    """As it may be said: two figures from 100 on, whole numbers below, in a unit that has some.

    Give `unit` to say two paces alike. By itself: an hour that brings at least 10, else a day
    that brings at least one, else a week.
    """
    if unit is None:
        by_day = Unit.DAY if per_hour * 24 >= 1 else Unit.WEEK
        unit = Unit.HOUR if per_hour >= 10 else by_day
    hours = {Unit.HOUR: 1, Unit.DAY: 24, Unit.WEEK: 168}[unit]
    return Rounded(_two_figures(per_hour * hours), unit, about)


def spoken(measured: Pace) -> Rounded:
    return rounded(measured.per_hour, about=measured.gained < FEW)


def _points(readings: Sequence[Reading], until: datetime) -> list[tuple[datetime, int]]:
    points = sorted(
        (moment(reading), reading.count) for reading in readings if moment(reading) <= until
    )
    return [*points, (until, points[-1][1])] if points else []


def _gained(one: tuple[datetime, int], other: tuple[datetime, int], start: datetime) -> float:
    """What came between two points after `start`, evenly spread between them."""
    (began, before), (ended, after) = one, other
    if ended <= start or after <= before:
        return 0
    if began >= start:
        return after - before
    share = (ended - start) / (ended - began)
    return (after - before) * share


def _two_figures(number: float) -> int:
    whole = round(number)
    if whole < 100:
        return whole
    return int(round(number, 1 - int(math.log10(whole))))
