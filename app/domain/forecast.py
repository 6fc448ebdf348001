"""Forecast: how far a petition may get, by the fading pace. Computed from readings, never stored.

Most petitions slow down in proportion to what they already have: getting the next 1,000 takes
about as long, relative to the whole, as the last. The constants and the width of the band are how
636 earlier petitions of France's National Assembly did; `tests/benchmarks/forecast.py` measures
them on any folder of series.
"""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from itertools import pairwise

from app.domain.pace import HOUR, moment
from app.domain.petition import Quality, Reading

DAY, WEEK = timedelta(days=1), timedelta(days=7)
LEAST_WATCHED, LEAST_COUNT, LEAST_GAINED = timedelta(hours=6), 20, 3
RECENT, CHANGE_WATCHED = timedelta(hours=6), timedelta(hours=30)
CHANGE_COUNT, CHANGE_RATIO, CHANGE_DEVIATIONS = 20, 1.5, 4
STUCK_EXPECTED = 20
REPORTS = 3  # of so many readings in a row one is "about" where people report them
WIDER = 1.4
NO_DEADLINE = timedelta(days=180)
LONGEST = 10 * 365 * 24  # hours: nobody is promised anything beyond ten years

# Signatures by the hour of the day against their mean, from midnight on, local time.
DAY_SHAPE = (
    *(0.49, 0.25, 0.16, 0.14, 0.13, 0.17, 0.36, 0.67, 1.09, 1.42, 1.55, 1.56),
    *(1.47, 1.45, 1.42, 1.37, 1.35, 1.39, 1.44, 1.40, 1.36, 1.32, 1.17, 0.87),
)


@dataclass(frozen=True, slots=True)
class Forecast:
    """From `count` at the moment `at`: `pace` in signatures an hour, `fading` in hours.

    `early`: watched for less than a day; `changing`: the last six hours were unlike the day
    before; either widens the band. `frozen`: the counter stands still against all expectation,
    and the forecast is that of when it stopped. `hours` count from `at` everywhere.
    """

    count: int
    at: datetime
    pace: float
    fading: float
    early: bool = False
    changing: bool = False
    frozen: bool = False

    def gain(self, hours: float) -> float:
        """Median of the new signatures in so many hours: ⅔ · r · s · ln(1 + h/s)."""
        return 2 / 3 * self.pace * self.fading * math.log1p(max(hours, 0.0) / self.fading)

    def count_after(self, hours: float, probability: float) -> float:
        """The count that is not passed with this probability (0 to 1, both left out)."""
        above, below = self._scales(hours)
        if probability < 0.5:
            deviation = below * math.log(2 * probability)
        else:
            deviation = -above * math.log(2 * (1 - probability))
        return self.count + self.gain(hours) * math.exp(deviation)

    def chance(self, target: int, hours: float) -> float:
        """The chance (0 to 1) that the target is reached in so many hours."""
        if target <= self.count:
            return 1.0
        gain = self.gain(hours)
        if gain <= 0:
            return 0.0
        above, below = self._scales(hours)
        distance = math.log((target - self.count) / gain)
        if distance > 0:
            return 0.5 * math.exp(-distance / above)
        return 1 - 0.5 * math.exp(distance / below)

    def arrival(self, target: int, probability: float) -> float | None:
        """Hours until the target is reached with this probability; None beyond ten years."""
        if self.chance(target, LONGEST) < probability:
            return None
        soonest, latest = 0.0, float(LONGEST)
        for _halving in range(50):
            middle = (soonest + latest) / 2
            if self.chance(target, middle) < probability:
                soonest = middle
            else:
                latest = middle
        return latest

    def _scales(self, hours: float) -> tuple[float, float]:
        """The Laplace scales of ln(actual/median), above it and below."""
        late = math.log(max(hours, 24) / 24)
        width = WIDER if self.early or self.changing else 1.0
        return width * (0.55 + 0.10 * late), width * (0.55 + 0.03 * late)


class Likelihood(StrEnum):
    """A chance in the words of the IPCC's guidance (2010), the likelier first."""

    VIRTUALLY_CERTAIN = "virtually certain"
    VERY_LIKELY = "very likely"
    LIKELY = "likely"
    EVEN = "about as likely as not"
    UNLIKELY = "unlikely"
    VERY_UNLIKELY = "very unlikely"
    EXCEPTIONALLY_UNLIKELY = "exceptionally unlikely"


_LEAST = (0.99, 0.90, 0.66, 0.33, 0.10, 0.01, 0.0)  # of each of them


@dataclass(frozen=True, slots=True)
class Outlook:
    """What may be said of a target. `until`: its deadline, or 180 days on where it has none.

    `dates` is None unless it is reached with a chance of at least a half: then the time between
    which and which it is reached with a chance of four in five.
    """

    target: int
    until: datetime
    chance: float
    dates: tuple[datetime, datetime] | None = None

    @property
    def likelihood(self) -> Likelihood:
        words = zip(Likelihood, _LEAST, strict=True)
        return next(word for word, least in words if self.chance >= least)

    @property
    def of_hundred(self) -> int:
        """Of 100 petitions in this position so many get there: 0 and 100 are never certain."""
        return round(self.chance * 100)


def measure(readings: Sequence[Reading], now: datetime, zone: tzinfo = UTC) -> Forecast | None:
    """What the readings say of the time after `now`, to which the last count holds.

    `zone` is where people sign: its nights are quiet. None while there is not enough to go by:
    less than 6 hours watched, fewer than 20 signatures, or fewer than 3 in the last day. Reported
    numbers stand still between two reports: of them the forecast is that of the last report.
    """
    curve = _Curve(readings, now)
    if curve.reported and curve.latest < now:
        return measure(readings, curve.latest, zone)
    if curve.watched < LEAST_WATCHED or curve.last < LEAST_COUNT:
        return None
    stopped = curve.stopped(zone)
    if stopped is not None:
        before = measure([one for one in readings if moment(one) <= stopped], stopped, zone)
        return None if before is None else replace(before, frozen=True)
    if curve.gained(DAY) < LEAST_GAINED:
        return None
    return _fading(curve, zone)


def outlook(forecast: Forecast, target: int, deadline: datetime | None) -> Outlook:
    """What may be said of this target, by its deadline."""
    until = deadline or forecast.at + NO_DEADLINE
    chance = forecast.chance(target, (until - forecast.at) / HOUR)
    soonest, latest = forecast.arrival(target, 0.1), forecast.arrival(target, 0.9)
    dates = None
    if chance >= 0.5 and soonest is not None and latest is not None and target > forecast.count:
        dates = (forecast.at + soonest * HOUR, forecast.at + latest * HOUR)
    return Outlook(target, until, chance, dates)


def shape(start: datetime, end: datetime, zone: tzinfo = UTC) -> float:
    """The hours from `start` to `end`, each weighed by how many sign at that time of the day."""
    total, at = 0.0, start
    while at < end:
        local = at.astimezone(zone)
        whole = (
            HOUR
            - timedelta(minutes=local.minute, seconds=local.second)
            - timedelta(microseconds=local.microsecond)
        )
        step = min(at + whole, end)
        total += DAY_SHAPE[local.hour] * ((step - at) / HOUR)
        at = step
    return total


def _fading(curve: "_Curve", zone: tzinfo) -> Forecast:
    now, day = curve.now, min(curve.watched, DAY)
    early = curve.watched < DAY
    hours = shape(now - day, now, zone) if early else day / HOUR
    last_day = curve.gained(day) / max(hours, 0.1) + 0.02
    week = min(curve.watched, WEEK)
    last_week = last_day if early else curve.gained(week) / (week / HOUR) + 0.02
    changed = _changed(curve, zone)
    last_day = changed or last_day
    return Forecast(
        count=curve.last,
        at=now,
        pace=last_day**0.75 * last_week**0.25,
        fading=0.8 * curve.last / last_week + 12,
        early=early,
        changing=changed is not None,
    )


def _changed(curve: "_Curve", zone: tzinfo) -> float | None:
    """The pace of the last six hours where it is unlike that of the day before them."""
    if curve.watched < CHANGE_WATCHED or not curve.seen_near(curve.now - RECENT):
        return None
    new = curve.gained(RECENT)
    before = (curve.gained(RECENT + DAY) - new) / 24
    hours = shape(curve.now - RECENT, curve.now, zone)
    expected = before * hours
    deviations = (new - expected) / math.sqrt(2 * max(expected, 1))
    rose = new >= CHANGE_COUNT and new > CHANGE_RATIO * expected
    fell = expected >= CHANGE_COUNT and new * CHANGE_RATIO < expected
    if (rose and deviations > CHANGE_DEVIATIONS) or (fell and deviations < -CHANGE_DEVIATIONS):
        return new / hours + 0.02
    return None


class _Curve:
    """Counts over time, cleaned: what was taken back later was never there."""

    def __init__(self, readings: Sequence[Reading], now: datetime) -> None:
        told = [one for one in readings if moment(one) <= now]
        about = {moment(one) for one in told if one.quality is not Quality.EXACT}
        points = _without_old_copies(sorted((moment(one), one.count) for one in told))
        taken_back, counts = 0, []
        for (_at, count), (_later, following) in reversed(list(pairwise(points))):
            taken_back += max(0, count - following)
            counts.append(count - taken_back)
        self.now = now
        self.last = points[-1][1] if points else 0
        self.latest = points[-1][0] if points else now
        self.reported = not about.isdisjoint(at for at, _count in points[-REPORTS:])
        self._times = [at for at, _count in points]
        self._counts = [*reversed(counts), self.last]

    @property
    def watched(self) -> timedelta:
        return self.now - self._times[0] if self._times else timedelta(0)

    def gained(self, span: timedelta) -> float:
        """Signatures in the last `span`."""
        return self.last - self._count_at(self.now - span)

    def seen_near(self, at: datetime) -> bool:
        """Whether the count at that moment is known well: from readings less than 6 hours apart."""
        after = bisect_right(self._times, at)
        if after in {0, len(self._times)}:
            return after > 0
        return self._times[after] - self._times[after - 1] < RECENT

    def stopped(self, zone: tzinfo) -> datetime | None:
        """Since when the counter stands still, though at least 20 were expected meanwhile."""
        flat = self._counts.index(self.last)
        since = self._times[flat]
        if self.now - since < RECENT or since - self._times[0] < LEAST_WATCHED:
            return None
        span = min(since - self._times[0], DAY)
        hours = max(shape(since - span, since, zone), 0.1)
        before = (self.last - self._count_at(since - span)) / hours
        expected = before * shape(since, min(self.now, since + DAY), zone)
        return since if expected >= STUCK_EXPECTED else None

    def _count_at(self, at: datetime) -> float:
        after = bisect_right(self._times, at)
        if after == 0:
            return self._counts[0]
        if after == len(self._times):
            return self.last
        start, end = self._times[after - 1], self._times[after]
        before, then = self._counts[after - 1], self._counts[after]
        return before + (then - before) * ((at - start) / (end - start))


def _without_old_copies(points: list[tuple[datetime, int]]) -> list[tuple[datetime, int]]:
    """A lower count that the very next reading undoes came from an old copy."""
    kept: list[tuple[datetime, int]] = []
    for number, (at, count) in enumerate(points):
        following = points[number + 1][1] if number + 1 < len(points) else None
        if kept and count < kept[-1][1] and following is not None and following >= kept[-1][1]:
            continue
        kept.append((at, count))
    return kept
