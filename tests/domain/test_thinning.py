"""Thinning keeps what a reader may want to show."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given, strategies as st

from app.domain import origin
from app.domain.petition import Quality, Reading
from app.domain.reading_rules import milestone
from app.domain.thinning import spare

NOW = datetime(2026, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
counts = st.integers(0, 3000)
hows = st.sampled_from(["page", "page", "page", origin.BY_HAND, origin.CSV, origin.WAYBACK])
qualities = st.sampled_from([Quality.EXACT, Quality.EXACT, Quality.APPROXIMATE])
ages = st.integers(0, 60 * 24 * 500)


@st.composite
def series(draw: st.DrawFn) -> list[Reading]:
    moments = sorted(draw(st.sets(ages, max_size=60)), reverse=True)
    return [
        Reading(3, NOW - age * MINUTE, draw(counts), how=draw(hows), quality=draw(qualities))
        for age in moments
    ]


@given(series(), st.sets(counts, max_size=3))
def test_what_must_stay_stays(readings: list[Reading], marks: set[int]) -> None:
    gone = set(spare(readings, NOW, marks))
    kept = [one for one in readings if one.at not in gone]

    assert not readings or (kept[0], kept[-1]) == (readings[0], readings[-1])
    assert all(one in kept for one in readings if origin.brought(one))
    assert all(one in kept for one in readings if NOW - one.at <= timedelta(days=30))
    for one, other in pairwise(readings):
        passed = any(one.count < mark <= other.count for mark in marks)
        if other.count < one.count or milestone(one.count, other.count) or passed:
            assert one in kept
            assert other in kept


def test_of_long_ago_one_an_hour_and_of_a_year_ago_one_in_six_is_enough() -> None:
    def every_ten_minutes(days: int) -> list[Reading]:
        start = NOW - timedelta(days=days)
        return [Reading(3, start + number * 10 * MINUTE, 501 + number) for number in range(72)]

    assert len(spare(every_ten_minutes(20), NOW)) == 0
    assert 72 - len(spare(every_ten_minutes(40), NOW)) == 13
    assert 72 - len(spare(every_ten_minutes(400), NOW)) == 3
    assert spare([], NOW) == ()
