"""The scale: where a moment and a count stand in the timeline. Moments are seconds since 1970."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from app.services.timeline import Line, Timeline

if TYPE_CHECKING:
    from array import array

HOUR, DAY = 3600, 86_400
LEAST_SPAN = HOUR  # nobody looks closer than at an hour
# A count that stands still is kept once a day: where there is none for longer, nobody looked.
GAP = 26 * HOUR
_BINS = (HOUR, 3 * HOUR, 6 * HOUR, DAY, 7 * DAY, 28 * DAY, 364 * DAY)
LEAST_BIN = 7  # pixels
COLUMN = 2  # pixels: as wide as the line itself
DEADLINE_NEAR = 1.2  # times what is known: further off it would leave no room for it


class Range(Enum):
    """How much of the past is shown, in seconds; None is all of it."""

    DAY = DAY
    WEEK = 7 * DAY
    ALL = None


@dataclass(frozen=True, slots=True)
class Scale:
    """`room` is where lines are drawn, in pixels; `top` the count at its upper edge."""

    room: QRectF
    start: float
    end: float
    top: int = 1

    @property
    def seconds_a_pixel(self) -> float:
        return (self.end - self.start) / max(1.0, self.room.width())

    def x(self, at: float) -> float:
        return self.room.left() + (at - self.start) / self.seconds_a_pixel

    def second(self, x: float) -> float:
        return self.start + (x - self.room.left()) * self.seconds_a_pixel

    def y(self, count: float) -> float:
        return self.room.bottom() - self.room.height() * (count / self.top)

    @property
    def bin(self) -> int:
        """Seconds that one bar of coverage stands for."""
        return next((one for one in _BINS if one >= LEAST_BIN * self.seconds_a_pixel), _BINS[-1])

    def zoomed(self, factor: float, about: float) -> "Scale":
        """Closer for a factor above 1; `about` (a moment) stays where it is."""
        span = max(LEAST_SPAN, (self.end - self.start) / factor)
        share = (about - self.start) / (self.end - self.start)
        start = about - span * share
        return replace(self, start=start, end=start + span)

    def moved(self, seconds: float) -> "Scale":
        return replace(self, start=self.start + seconds, end=self.end + seconds)


def span(data: Timeline, wanted: Range) -> tuple[float, float]:
    """From when to when a range shows the data; a deadline that is near belongs to all of it."""
    if wanted.value is not None:
        return data.now - wanted.value, data.now + wanted.value / 40
    starts = [line.times[0] for line in data.lines if line.times]
    starts += [one.at for one in (*data.court[:1], *data.notes[:1])]
    # years of old articles would leave no room for the weeks in which people sign
    starts = starts or list(data.coverage[:1])
    start = min(starts, default=data.now - 7 * DAY)
    end = float(data.now)
    for line in data.lines:
        deadline = line.petition.deadline
        if deadline is not None and end < deadline.timestamp() <= end + DEADLINE_NEAR * (
            end - start
        ):
            end = deadline.timestamp()
    margin = max(HOUR, (end - start) / 40)
    return start - margin / 2, end + margin


def top(data: Timeline, start: float, end: float) -> int:
    """The highest count to be drawn, with the thresholds that are not far above it."""
    highest = [_highest(line, *seen(line, start, end)) for line in data.lines]
    marks = [
        mark
        for line, high in zip(data.lines, highest, strict=True)
        for mark in _marks(line)
        if high and mark <= 10 * high
    ]
    return max(10, int(max([*highest, *marks], default=10) * 1.1))


def _marks(line: Line) -> list[int]:
    """The counts that something depends on: the thresholds, and the reader's own target."""
    own = [] if line.petition.own_target is None else [line.petition.own_target]
    return [threshold.count for threshold in line.petition.thresholds] + own


def seen(line: Line, start: float, end: float) -> tuple[int, int]:
    """The first place and the one after the last of the stretch, one more on either side."""
    first = max(0, bisect_left(line.times, start) - 1)
    return first, min(len(line.times), bisect_right(line.times, end) + 1)


def pieces(line: Line, scale: Scale) -> Iterator[tuple[bool, list[QPointF]]]:
    """The line as polygons, each with whether it bridges a gap; a fall is a step.

    Of many readings in one column those are drawn that its shape needs.
    """
    left, start, bottom = scale.room.left(), scale.start, scale.room.bottom()
    across, up = 1 / scale.seconds_a_pixel, scale.room.height() / scale.top
    times, counts = line.times, line.counts
    part: list[QPointF] = []
    before, last_at, last_count = -1, start, 0
    for place in _telling(line, scale):
        at, count = times[place], counts[place]
        x, y = left + (at - start) * across, bottom - count * up
        if at - last_at > GAP and part and place == before + 1:
            yield False, part
            yield True, [part[-1], QPointF(x, y)]
            part = []
        elif count < last_count and part:
            part.append(QPointF(x, bottom - last_count * up))
        part.append(QPointF(x, y))
        before, last_at, last_count = place, at, count
    if part:
        yield False, part


def _telling(line: Line, scale: Scale) -> Sequence[int]:
    first, end = seen(line, scale.start, scale.end)
    if end - first <= scale.room.width() / COLUMN:
        return range(first, end)
    times, falls, width = line.times, line.falls, COLUMN * scale.seconds_a_pixel
    fall, places = bisect_left(falls, first), [first]
    while first < end:
        after = bisect_right(times, times[first] + width, first, end)
        if first and times[first] - times[first - 1] > GAP:
            places.append(first)
        if fall < len(falls) and falls[fall] < after:
            following = bisect_left(falls, after, fall)
            places += _extremes(line, falls[fall:following], first)
            fall = following
        places.append(after - 1)
        first = after
    return places


def _extremes(line: Line, falls: Sequence[int], first: int) -> list[int]:
    """Where a column's counts are highest and lowest: at its falls, as they only rise between."""
    counts = line.counts
    peak = trough = falls[0]
    for place in falls:
        if counts[place - 1] > counts[peak - 1]:
            peak = place
        if counts[place] < counts[trough]:
            trough = place
    return sorted({max(peak - 1, first), trough})


def _highest(line: Line, first: int, end: int) -> int:
    if end <= first:
        return 0
    inside = line.falls[bisect_left(line.falls, first + 1) : bisect_left(line.falls, end)]
    return max(line.counts[end - 1], max((line.counts[place - 1] for place in inside), default=0))


def bars(coverage: "array[int] | tuple[()]", scale: Scale, offset: int) -> list[tuple[int, int]]:
    """The start of each bin with stories, and their number. `offset`: of the reader's midnight."""
    size, end = scale.bin, scale.end
    start = int((scale.start - offset) // size) * size + offset
    found = []
    at, index = start, bisect_left(coverage, start)
    while at < end and index < len(coverage):
        following = bisect_left(coverage, at + size, index)
        if following > index:
            found.append((at, following - index))
            at, index = at + size, following
        else:  # nothing for a while: go on at the bin of the next one
            at += max(1, (coverage[index] - at) // size) * size
    return found
