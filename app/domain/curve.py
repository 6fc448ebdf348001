"""A petition's curve: its counts over time, cleaned, and at which hours of the day people sign."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise

from app.domain.pace import HOUR, moment
from app.domain.petition import Quality, Reading

DAY = timedelta(days=1)
LEAST_WATCHED = RECENT = timedelta(hours=6)
STUCK_EXPECTED = 20
REPORTS = 3  # of so many readings in a row one is "about" where people report them

# Signatures by the hour of the day against their mean, from midnight on, local time.
DAY_SHAPE = (
    *(0.49, 0.25, 0.16, 0.14, 0.13, 0.17, 0.36, 0.67, 1.09, 1.42, 1.55, 1.56),
    *(1.47, 1.45, 1.42, 1.37, 1.35, 1.39, 1.44, 1.40, 1.36, 1.32, 1.17, 0.87),
)


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


class Curve:
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
        return self.last - self.count_at(self.now - span)

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
        before = (self.last - self.count_at(since - span)) / hours
        expected = before * shape(since, min(self.now, since + DAY), zone)
        return since if expected >= STUCK_EXPECTED else None

    def count_at(self, at: datetime) -> float:
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
