"""The forecast, held against figures worked out by hand from its formula, and against bad input."""

import math
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from app.domain import curve, forecast
from app.domain.forecast import Forecast, Likelihood
from app.domain.petition import Quality, Reading

NOW = datetime(2026, 3, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)


def read(hours_ago: float, count: int, quality: Quality = Quality.EXACT) -> Reading:
    return Reading(1, NOW - hours_ago * HOUR, count, quality=quality)


def steady(days: int, a_day: int, start: int = 0) -> list[Reading]:
    return [read(24 * (days - day), start + a_day * day) for day in range(days + 1)]


def test_the_median_is_that_of_the_formula() -> None:
    made = Forecast(count=10_000, at=NOW, pace=10, fading=100)

    assert made.gain(100) == pytest.approx(2 / 3 * 10 * 100 * math.log(2))
    assert made.count_after(100, 0.5) == pytest.approx(10_000 + made.gain(100))
    assert made.count_after(24, 0.1) == pytest.approx(10_000 + made.gain(24) * 0.2**0.55)
    assert made.count_after(24, 0.9) == pytest.approx(10_000 + made.gain(24) * 5**0.55)


def test_pace_and_fading_come_from_a_day_and_a_week() -> None:
    made = forecast.measure(steady(10, 240, start=1_000), NOW)

    assert made is not None
    assert made.count == 3_400
    assert made.pace == pytest.approx(10.02)
    assert made.fading == pytest.approx(0.8 * 3_400 / 10.02 + 12)
    assert (made.early, made.changing, made.frozen) == (False, False, False)


def test_what_is_reached_is_certain_and_what_is_past_cannot_come() -> None:
    made = Forecast(count=100, at=NOW, pace=1, fading=50)

    assert made.chance(100, 0) == 1
    assert made.chance(101, 0) == 0
    assert made.chance(101, -5) == 0


def test_the_arrival_is_where_the_chance_is() -> None:
    made = Forecast(count=10_000, at=NOW, pace=50, fading=150)

    hours = made.arrival(15_000, 0.5)

    assert hours is not None
    assert made.chance(15_000, hours) == pytest.approx(0.5, abs=0.001)
    assert made.gain(hours) == pytest.approx(5_000, rel=0.01)
    assert made.arrival(10**12, 0.5) is None


@pytest.mark.parametrize(
    "readings",
    [
        [],
        [read(5, 100), read(0, 400)],  # watched for too short a time
        [read(48, 0), read(0, 19)],  # too few
        [read(480, 10), read(100, 500), read(0, 502)],  # too few of late
    ],
)
def test_too_little_to_go_by_is_no_forecast(readings: list[Reading]) -> None:
    assert forecast.measure(readings, NOW) is None


def test_the_first_day_is_early_and_its_night_is_made_up_for() -> None:
    night = [read(-n, 100 + 5 * n) for n in range(7)]

    made = forecast.measure(night, NOW + 6 * HOUR)
    other = forecast.measure(night, NOW + 6 * HOUR, ZoneInfo("Asia/Tokyo"))

    assert made is not None
    assert other is not None
    assert made.early
    assert made.pace > other.pace  # there it was broad day
    band = made.count_after(24, 0.9) - made.count
    assert band == pytest.approx(made.gain(24) * 5 ** (0.55 * forecast.WIDER))


def test_a_sudden_rise_counts_by_itself_and_widens_the_band() -> None:
    noon = NOW + 12 * HOUR
    calm = [Reading(1, noon - n * HOUR, 10_000 - 10 * n) for n in range(6, 200)]
    rise = [Reading(1, noon - n * HOUR, 13_000 - 500 * n) for n in range(6)]

    made = forecast.measure([*calm, *rise], noon)

    assert made is not None
    assert made.changing
    assert made.pace > 100


def test_a_sudden_silence_counts_too() -> None:
    noon = NOW + 14 * HOUR
    busy = [Reading(1, noon - n * HOUR, 20_000 - 100 * n) for n in range(6, 100)]
    quiet = [Reading(1, noon - n * HOUR, 19_400 + 8 * (6 - n)) for n in range(6)]

    made = forecast.measure([*busy, *quiet], noon)

    assert made is not None
    assert made.changing
    assert made.pace < 40


def test_a_cleaning_makes_no_negative_pace() -> None:
    cleaned = [*steady(8, 240, start=5_000), read(-1, 4_000), read(-2, 4_010)]

    made = forecast.measure(cleaned, NOW + 2 * HOUR)

    assert made is not None
    assert made.count == 4_010
    assert 9 < made.pace < 12


def test_a_count_that_the_next_reading_undoes_was_an_old_copy() -> None:
    clean = steady(10, 240)
    stale = [*clean, read(30, 900)]

    assert forecast.measure(stale, NOW) == forecast.measure(clean, NOW)


def test_a_counter_that_stands_still_freezes_its_forecast() -> None:
    moving = [read(120 - n, 1_000 + 20 * n) for n in range(101)]

    made = forecast.measure(moving, NOW)

    assert made is not None
    assert made.frozen
    assert made.at == NOW - 20 * HOUR
    assert made.count == 3_000


def test_between_two_reports_nothing_is_known_to_stand_still() -> None:
    reports = [read(24 * n, 1_000 * (10 - n), Quality.APPROXIMATE) for n in range(2, 9)]

    made = forecast.measure(reports, NOW)

    assert made is not None
    assert made.at == NOW - 48 * HOUR
    assert not made.frozen


def test_dates_are_said_only_when_the_target_is_likely() -> None:
    made = Forecast(count=10_000, at=NOW, pace=100, fading=100)

    near = forecast.outlook(made, 12_000, NOW + timedelta(days=30))
    far = forecast.outlook(made, 200_000, NOW + timedelta(days=30))
    done = forecast.outlook(made, 9_000, None)

    assert near.dates is not None
    assert NOW < near.dates[0] < near.dates[1]
    assert near.likelihood is Likelihood.VERY_LIKELY
    assert far.dates is None
    assert far.likelihood is Likelihood.VERY_UNLIKELY
    assert done.dates is None
    assert done.of_hundred == 100
    assert done.until == NOW + timedelta(days=180)


def test_the_shape_of_a_whole_day_is_a_day() -> None:
    assert curve.shape(NOW, NOW + 24 * HOUR) == pytest.approx(24, abs=0.15)
    assert curve.shape(NOW + 0.5 * HOUR, NOW + 0.75 * HOUR) == pytest.approx(0.49 / 4)


counts = st.integers(0, 10**9)
moments = st.integers(-400 * 24, 24).map(lambda hours: NOW + hours * HOUR)
curves = st.lists(
    st.builds(Reading, st.just(1), moments, counts, quality=st.sampled_from(Quality)), max_size=30
)


@given(curves, st.integers(0, 10**10), st.floats(0, 10_000), st.floats(0, 10_000))
def test_whatever_was_read_chances_are_chances(
    readings: list[Reading], target: int, hours: float, more: float
) -> None:
    made = forecast.measure(readings, NOW)
    if made is None:
        return

    chance = made.chance(target, hours)

    assert 0 <= chance <= 1
    assert made.chance(target, hours + more) >= chance - 1e-9
    assert made.chance(target + 1, hours) <= chance
    low, middle, high = (made.count_after(hours, share) for share in (0.1, 0.5, 0.9))
    assert made.count <= low <= middle <= high < math.inf
