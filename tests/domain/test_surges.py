from datetime import UTC, datetime, timedelta

from app.domain import surges
from app.domain.petition import EventKind, Quality, Reading

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def calm(days: int, an_hour: int = 10) -> list[Reading]:
    hours = days * 24
    return [
        Reading(1, NOON - (hours - hour) * HOUR, 5_000 + an_hour * hour)
        for hour in range(hours + 1)
    ]


def risen(readings: list[Reading], hours: int, an_hour: int = 400) -> list[Reading]:
    last = readings[-1]
    more = (
        Reading(1, last.at + hour * HOUR, last.count + an_hour * hour)
        for hour in range(1, hours + 1)
    )
    return [*readings, *more]


def test_a_rise_to_many_times_the_usual_level_is_a_surge() -> None:
    event = surges.begun(1, risen(calm(9), 3), NOON + 3 * HOUR)

    assert event is not None
    assert event.kind is EventKind.SURGE
    assert event.at == NOON
    assert event.after == 1_200
    assert 35 <= event.before <= 50


def test_the_first_days_are_held_against_the_last_one() -> None:
    assert surges.begun(1, risen(calm(2), 3), NOON + 3 * HOUR) is not None
    assert surges.begun(1, risen(calm(1), 1), NOON + HOUR) is None  # watched for too short a time


def test_a_surge_begins_once() -> None:
    lasting = risen(calm(9), 12)

    assert surges.begun(1, lasting, NOON + 12 * HOUR) is None


def test_a_usual_morning_and_a_small_petition_are_no_surge() -> None:
    assert surges.begun(1, risen(calm(9), 3, an_hour=20), NOON + 3 * HOUR) is None
    assert surges.begun(1, risen(calm(9, an_hour=0), 3, an_hour=16), NOON + 3 * HOUR) is None


def test_reported_numbers_and_long_gaps_tell_of_no_surge() -> None:
    reports = [*calm(9), Reading(1, NOON + 3 * HOUR, 9_999, quality=Quality.APPROXIMATE)]
    gap = [*calm(9), Reading(1, NOON + 12 * HOUR, 9_999)]

    assert surges.begun(1, reports, NOON + 3 * HOUR) is None
    assert surges.begun(1, gap, NOON + 12 * HOUR) is None
