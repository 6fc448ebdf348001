"""Pace: a fact, rounded so that it promises nothing."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain import pace
from app.domain.pace import Rounded, Unit
from app.domain.petition import Reading

NOON = datetime(2016, 1, 4, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def readings(*points: tuple[float, int]) -> list[Reading]:
    """Counts by hours before noon."""
    return [Reading(1, NOON - hours * HOUR, count) for hours, count in points]


def test_the_pace_is_that_of_the_last_24_hours() -> None:
    measured = pace.measure(readings((72, 0), (24, 1000), (12, 1900), (0, 3400)), NOON)

    assert measured == pace.Pace(100, 2400, timedelta(hours=24))


def test_what_came_before_the_24_hours_is_shared_out_evenly() -> None:
    measured = pace.measure(readings((48, 0), (0, 4800)), NOON)

    assert measured is not None
    assert measured.gained == pytest.approx(2400)


def test_less_than_six_hours_are_not_enough() -> None:
    assert pace.measure(readings((5, 0), (0, 500)), NOON) is None
    assert pace.measure([], NOON) is None


def test_less_than_a_day_is_measured_over_what_was_watched() -> None:
    measured = pace.measure(readings((8, 0), (0, 80)), NOON)

    assert measured == pace.Pace(10, 80, timedelta(hours=8))


def test_the_last_count_holds_until_now() -> None:
    measured = pace.measure(readings((20, 0), (10, 100)), NOON)

    assert measured is not None
    assert measured.per_hour == pytest.approx(5)


def test_the_source_s_own_time_counts() -> None:
    late = [Reading(1, NOON - HOUR, 0, as_of=NOON - 10 * HOUR), Reading(1, NOON, 100)]

    measured = pace.measure(late, NOON)

    assert measured is not None
    assert measured.per_hour == pytest.approx(10)


def test_signatures_taken_back_make_no_negative_pace() -> None:
    measured = pace.measure(readings((24, 1000), (12, 1240), (11, 100), (0, 100)), NOON)

    assert measured is not None
    assert measured.gained == 240


def test_nothing_after_the_moment_is_looked_at() -> None:
    measured = pace.measure(readings((8, 0), (1, 70), (-5, 9999)), NOON)

    assert measured is not None
    assert measured.gained == 70


@pytest.mark.parametrize(
    ("count", "target", "percent"),
    [
        (18_904, 100_000, 18),
        (139_137, 200_000, 69),
        (99_999, 100_000, 99),
        (100_000, 100_000, 100),
        (0, 5, 0),
    ],
)
def test_percent_is_rounded_down(count: int, target: int, percent: int) -> None:
    assert pace.percent(count, target) == percent


def test_a_target_below_one_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="0"):
        pace.percent(1, 0)


def test_the_pace_needed_is_arithmetic() -> None:
    needed = pace.needed(18_904, 100_000, NOON + timedelta(days=15), NOON)

    assert needed is not None
    assert pace.rounded(needed, Unit.DAY) == Rounded(5400, Unit.DAY)
    assert pace.needed(100_000, 100_000, NOON + HOUR, NOON) is None
    assert pace.needed(5, 100, NOON, NOON) is None


@pytest.mark.parametrize(
    ("per_hour", "said"),
    [
        (1523.0, Rounded(1500, Unit.HOUR)),
        (99.96, Rounded(100, Unit.HOUR)),
        (42.4, Rounded(42, Unit.HOUR)),
        (8.8, Rounded(210, Unit.DAY)),
        (2.0, Rounded(48, Unit.DAY)),
        (3 / 168, Rounded(3, Unit.WEEK)),
        (0.0, Rounded(0, Unit.WEEK)),
    ],
)
def test_a_pace_is_said_in_a_unit_that_has_some(per_hour: float, said: Rounded) -> None:
    assert pace.rounded(per_hour) == said


def test_a_pace_of_few_signatures_is_about() -> None:
    assert pace.spoken(pace.Pace(1.2, 29, timedelta(hours=24))).about
    assert not pace.spoken(pace.Pace(1.25, 30, timedelta(hours=24))).about
