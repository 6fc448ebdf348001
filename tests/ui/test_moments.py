from datetime import UTC, datetime, timedelta

import pytest

from app.ui import moments

NOON = datetime(2016, 1, 4, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (timedelta(hours=1), "1 hour ago"),
        (timedelta(hours=23), "23 hours ago"),
        (timedelta(days=1), "1 day ago"),
        (timedelta(days=29), "29 days ago"),
        (timedelta(days=366), "3 Jan 2015"),
    ],
)
def test_an_age_is_said_in_its_largest_unit(passed: timedelta, words: str) -> None:
    assert moments.age(NOON - passed, NOON) == words


def test_a_moment_goes_to_the_readers_clock_and_back() -> None:
    assert moments.utc(moments.local(NOON)) == NOON


def test_today_needs_no_day() -> None:
    assert moments.near(NOON, NOON) == moments.clock(NOON)
    assert "2016" in moments.near(NOON - timedelta(days=3), NOON)


def test_a_day_of_the_week_comes_first() -> None:
    assert moments.weekday_and_time(NOON).startswith("Mon")


@pytest.mark.usefixtures("english")
def test_large_numbers_are_grouped() -> None:
    assert moments.number(139137) == "139,137"
