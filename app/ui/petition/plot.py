"""Plot: where a moment and a count stand in a drawing, and which of both are worth a label."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF

from app.domain import pace
from app.domain.petition import Petition, Reading
from app.services.petition_pages import PetitionPage

# a count that stands still is kept once a day: where there is none for longer, nobody looked
GAP = timedelta(hours=26)


class Stretch(Enum):
    """How much of the past is drawn; None is all of it."""

    DAY = timedelta(hours=24)
    WEEK = timedelta(days=7)
    ALL = None


@dataclass(frozen=True, slots=True)
class Plot:
    """`room` in pixels; the first moment stands on its left, the lowest count at its bottom."""

    room: QRectF
    start: datetime
    end: datetime
    low: int
    high: int

    def x(self, at: datetime) -> float:
        return self.room.left() + self.room.width() * ((at - self.start) / (self.end - self.start))

    def y(self, count: int) -> float:
        share = (count - self.low) / (self.high - self.low)
        return self.room.bottom() - self.room.height() * share

    def point(self, reading: Reading) -> QPointF:
        return QPointF(self.x(pace.moment(reading)), self.y(reading.count))


def plot(
    page: PetitionPage, stretch: Stretch, now: datetime, room: QRectF, *, ahead: bool = False
) -> Plot | None:
    """None when there is nothing to draw; `ahead` leaves room for what may come."""
    readings = page.readings
    if not readings:
        return None
    first = pace.moment(readings[0])
    start = first if stretch.value is None else max(first, now - stretch.value)
    end = max(now, pace.moment(readings[-1]), start + timedelta(hours=1))
    if stretch is Stretch.ALL:
        end = _end(page.petition, start, end, ahead=ahead)
    counts = [one.count for one in _seen(readings, start)]
    low, high = _bounds(counts, page, whole=stretch is Stretch.ALL)
    return Plot(room, start, end, low, high)


def shown(readings: Sequence[Reading], plot: Plot) -> list[Reading]:
    """Those that are drawn, from the last before the stretch on: of many in one column of pixels
    the first, the lowest, the highest and the last.
    """
    kept: list[Reading] = []
    seen = _seen(readings, plot.start)
    for _column, group in groupby(seen, lambda one: int(plot.x(pace.moment(one)))):
        column = list(group)
        low, high = min(column, key=_count), max(column, key=_count)
        chosen = {id(one) for one in (column[0], low, high, column[-1])}
        kept += [one for one in column if id(one) in chosen]
    return kept


def gap(one: Reading, other: Reading) -> bool:
    return pace.moment(other) - pace.moment(one) > GAP


def _seen(readings: Sequence[Reading], start: datetime) -> list[Reading]:
    inside = [one for one in readings if pace.moment(one) >= start]
    return [*readings[: len(readings) - len(inside)][-1:], *inside]


def _end(petition: Petition, start: datetime, end: datetime, *, ahead: bool) -> datetime:
    """As far as the deadline, unless what is known would be less than a third of the drawing."""
    deadline = petition.deadline
    if deadline is None or deadline <= end or deadline - end > 2 * (end - start):
        return end + (end - start) / (4 if ahead else 40)
    return deadline + (deadline - start) / 40


def _bounds(counts: Sequence[int], page: PetitionPage, *, whole: bool) -> tuple[int, int]:
    if not whole:
        margin = max(1, (max(counts) - min(counts)) // 8)
        return max(0, min(counts) - margin), max(counts) + margin
    highest = max(counts)
    marks = [one.count for one in page.petition.thresholds]
    marks += [goal for _at, goal in page.goals if goal]
    near = [mark for mark in marks if mark <= max(10, highest) * 10]
    return 0, max(1, int(max([highest, *near]) * 1.08))


def _count(reading: Reading) -> int:
    return reading.count
