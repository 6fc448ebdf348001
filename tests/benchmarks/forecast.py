"""How good the forecast is, on real petitions, beside the straight line of the last 24 hours.

`python -m tests.benchmarks.forecast FOLDER`: the folder holds `*.csv.gz` of series, each line
`series_id,epoch_utc,count`, sorted by series and time. Of each series the forecast is asked at
the ages below and held against what came; nothing after the moment is shown to it.
"""

import argparse
import gzip
import math
import statistics
import time
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from zoneinfo import ZoneInfo

from app.domain import forecast, pace
from app.domain.forecast import Forecast
from app.domain.petition import Reading

HORIZONS = (1, 7, 30, 90)  # days
AGES = (0.25, 1, 3, 7, 30, 90)  # days after the first reading
MULTIPLES = (1.1, 1.25, 1.5, 2, 3, 5, 10)
EDGES = (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 1.01)
ZONES = {"fr": "Europe/Paris", "it": "Europe/Rome", "uk": "Europe/London", "us": "America/New_York"}


@dataclass(frozen=True, slots=True)
class Series:
    name: str
    times: list[float]  # seconds since 1970
    counts: list[int]

    def count_at(self, at: float) -> float:
        after = bisect_right(self.times, at)
        if after == len(self.times):
            return self.counts[-1]
        start, end = self.times[after - 1], self.times[after]
        before, then = self.counts[after - 1], self.counts[after]
        return before + (then - before) * (at - start) / (end - start)

    def until(self, at: float) -> list[Reading]:
        seen = bisect_right(self.times, at)
        return [
            Reading(1, datetime.fromtimestamp(when, UTC), count)
            for when, count in zip(self.times[:seen], self.counts[:seen], strict=True)
        ]


@dataclass(frozen=True, slots=True)
class Guess:
    """One forecast held against one later moment, or one target."""

    days: int
    said: float
    line: float
    came: float
    inside: bool = False


def series(folder: Path) -> Iterator[Series]:
    """Every series of the folder that has a beginning to be watched from."""
    for file in sorted(folder.glob("*.csv.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            rows = (line.rstrip("\n").split(",") for line in lines)
            next(rows, None)
            for name, points in groupby(rows, key=lambda row: row[0]):
                told = [(float(row[1]), int(row[2])) for row in points if len(row) >= 3 and row[2]]
                if len(told) >= 10:
                    yield Series(name, [at for at, _n in told], [count for _at, count in told])


def judge(one: Series, counts: list[Guess], chances: list[Guess]) -> int:
    """Ask at every age; answers how often there was a forecast."""
    zone = ZoneInfo(ZONES.get(one.name[:2], "UTC"))
    asked = 0
    for age in AGES:
        at = one.times[0] + age * 86400
        if at + 86400 > one.times[-1]:
            break
        moment = datetime.fromtimestamp(at, UTC)
        readings = one.until(at)
        made = forecast.measure(readings, moment, zone)
        if made is None or made.frozen:
            continue
        asked += 1
        straight = pace.measure(readings, moment)
        line = straight.per_hour if straight else 0.0
        for days in HORIZONS:
            if at + days * 86400 <= one.times[-1]:
                _hold(one, at, days, made, line, counts, chances)
    return asked


def _hold(
    one: Series,
    at: float,
    days: int,
    made: Forecast,
    line: float,
    counts: list[Guess],
    chances: list[Guess],
) -> None:
    hours, later = days * 24, one.count_at(at + days * 86400)
    came = later - made.count
    low, high = made.count_after(hours, 0.1), made.count_after(hours, 0.9)
    if came > 0:
        inside = low <= later <= high
        counts.append(Guess(days, made.gain(hours), line * hours, came, inside=inside))
    for multiple in MULTIPLES:
        target = math.ceil(made.count * multiple)
        reached = float(later >= target)
        straight = float(made.count + line * hours >= target)
        chances.append(Guess(days, made.chance(target, hours), straight, reached))


def table(counts: Iterable[Guess], chances: Iterable[Guess]) -> Iterator[str]:
    by_days: dict[int, tuple[list[Guess], list[Guess]]] = defaultdict(lambda: ([], []))
    for guess in counts:
        by_days[guess.days][0].append(guess)
    for guess in chances:
        by_days[guess.days][1].append(guess)
    yield "| after | forecasts | factor off (straight line) | in the band | Brier (straight line) |"
    yield "| --- | --- | --- | --- | --- |"
    for days, (told, targets) in sorted(by_days.items()):
        factor = statistics.median(_factor(one.said, one.came) for one in told)
        straight = statistics.median(_factor(one.line, one.came) for one in told)
        inside = statistics.mean(one.inside for one in told)
        brier = statistics.mean((one.said - one.came) ** 2 for one in targets)
        naive = statistics.mean((one.line - one.came) ** 2 for one in targets)
        yield (
            f"| {days} d | {len(told):,} | {factor:.2f} ({straight:.2f}) | {inside:.0%} | "
            f"{brier:.3f} ({naive:.3f}) |"
        )


def reliability(chances: Iterable[Guess], days: int) -> str:
    """Said → happened, for the targets of one horizon."""
    bins: dict[float, list[Guess]] = defaultdict(list)
    for one in chances:
        if one.days == days:
            bins[next(edge for edge in EDGES if one.said < edge)].append(one)
    told = (
        f"{statistics.mean(one.said for one in group):.2f} → "
        f"{statistics.mean(one.came for one in group):.2f} ({len(group):,})"
        for _edge, group in sorted(bins.items())
    )
    return f"reliability at {days} d, said → happened (targets): " + ", ".join(told)


def _factor(said: float, came: float) -> float:
    ratio = max(said, 0.01) / came
    return max(ratio, 1 / ratio)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path)
    folder = asked.parse_args().folder
    counts: list[Guess] = []
    chances: list[Guess] = []
    petitions = forecasts = 0
    began = time.perf_counter()
    for one in series(folder):
        petitions += 1
        forecasts += judge(one, counts, chances)
    if not forecasts:
        print(f"no series to forecast in {folder}")
        return
    print(f"{petitions:,} series, {forecasts:,} forecasts, {time.perf_counter() - began:.0f} s\n")
    print("\n".join(table(counts, chances)))
    print("\n" + "\n".join(reliability(chances, days) for days in HORIZONS))


if __name__ == "__main__":
    main()
