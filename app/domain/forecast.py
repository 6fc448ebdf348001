"""Forecast: how far a petition may get, by the fading pace. Computed from readings, never stored.

Most petitions slow down in proportion to what they already have: getting the next 1,000 takes
about as long, relative to the whole, as the last. The constants and the width of the band are how
636 earlier petitions of France's National Assembly did; `tests/benchmarks/forecast.py` measures
them on any folder of series.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum

from app.domain.curve import DAY, LEAST_WATCHED, RECENT, Curve, shape
from app.domain.pace import HOUR, moment
from app.domain.petition import Reading

WEEK = timedelta(days=7)
LEAST_COUNT, LEAST_GAINED = 20, 3
CHANGE_WATCHED = timedelta(hours=30)
CHANGE_COUNT, CHANGE_RATIO, CHANGE_DEVIATIONS = 20, 1.5, 4
WIDER = 1.4
NO_DEADLINE = timedelta(days=180)
LONGEST = 10 * 365 * 24  # hours: nobody is promised anything beyond ten years


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
    curve = Curve(readings, now)
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


def _fading(curve: Curve, zone: tzinfo) -> Forecast:
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


def _changed(curve: Curve, zone: tzinfo) -> float | None:
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
