from array import array

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import QRectF

from app.domain.petition import Petition
from app.services.timeline import Line, Timeline, falls
from app.ui.timeline import scale as scales
from app.ui.timeline.scale import DAY, HOUR, Range, Scale
from tests.ui.timeline.conftest import NOW

ROOM = QRectF(0, 0, 1000, 200)


def line(times: list[int], counts: list[int]) -> Line:
    made = Petition(1, 1, "", "", "", "P")
    return Line(made, array("q", times), array("q", counts), bytes(len(times)), falls(counts))


def test_zooming_keeps_what_is_pointed_at_and_stops_at_an_hour() -> None:
    scale = Scale(ROOM, 0, 10 * DAY)

    near = scale.zoomed(2, 4 * DAY)
    nearest = scale.zoomed(1e9, 4 * DAY)

    assert near.x(4 * DAY) == pytest.approx(scale.x(4 * DAY))
    assert near.end - near.start == pytest.approx(5 * DAY)
    assert nearest.end - nearest.start == HOUR


def test_all_of_it_reaches_to_a_deadline_that_is_near(data: Timeline) -> None:
    start, end = scales.span(data, Range.ALL)

    assert start < data.lines[0].times[0]
    assert end > NOW + 5 * DAY
    assert scales.span(data, Range.DAY)[0] == NOW - DAY


def test_a_fall_is_a_step_and_a_gap_is_bridged_apart() -> None:
    scale = Scale(ROOM, 0, 10 * DAY, 100)
    fallen = line([0, HOUR, 2 * HOUR, 4 * DAY], [50, 90, 40, 60])

    (gap1, first), (gap2, bridge), (gap3, last) = scales.pieces(fallen, scale)

    assert (gap1, gap2, gap3) == (False, True, False)
    assert [round(point.y()) for point in first] == [100, 20, 20, 120]
    assert len(bridge) == 2
    assert len(last) == 1


def test_a_line_of_any_length_is_a_few_points_a_pixel_and_keeps_its_peaks() -> None:
    counts = [number * 10 for number in range(100_000)]
    counts[50_000] = 2_000_000
    long = line([number * 60 for number in range(100_000)], counts)
    scale = Scale(ROOM, 0, 100_000 * 60, 2_000_000)

    points = [point for _gap, piece in scales.pieces(long, scale) for point in piece]

    assert len(points) < 6 * ROOM.width()
    assert min(point.y() for point in points) == pytest.approx(0)


@given(st.lists(st.integers(0, 60 * DAY), max_size=200), st.integers(1, 90), st.integers(-9, 9))
def test_every_story_of_the_stretch_is_in_one_bar(moments: list[int], days: int, zone: int) -> None:
    coverage = array("q", sorted(moments))
    scale = Scale(ROOM, DAY, DAY + days * DAY)

    bars = scales.bars(coverage, scale, zone * HOUR)

    inside = [at for at in coverage if scale.start <= at < scale.end]
    assert sum(stories for _at, stories in bars) >= len(inside)
    assert all((at - zone * HOUR) % scale.bin == 0 for at, _stories in bars)
    assert all(
        stories == sum(at <= one < at + scale.bin for one in coverage) for at, stories in bars
    )
