from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.domain.petition import Petition, Reading
from app.ui import chance_words

NOW = datetime(2016, 1, 4, 12, tzinfo=UTC)
DAY = timedelta(days=1)
TARGET = 100_000

pytestmark = pytest.mark.usefixtures("qtbot")


def petition(count: int, deadline: datetime | None = NOW + 15 * DAY) -> Petition:
    return Petition(1, 1, "x", "x", "", "Pardon", count=count, deadline=deadline)


def steady(a_day: int, days: int = 10) -> list[Reading]:
    return [
        Reading(1, NOW - (days * 24 - hour) * timedelta(hours=1), a_day * hour // 24 + 1000)
        for hour in range(days * 24 + 1)
    ]


def said(a_day: int, deadline: datetime | None = NOW + 15 * DAY) -> str:
    readings = steady(a_day)
    return chance_words.chance(petition(readings[-1].count, deadline), TARGET, readings, NOW)


def test_a_chance_has_a_word_and_a_number() -> None:
    assert said(1_000).startswith("very unlikely (")
    assert " in 100)" in said(1_000)
    assert "between" not in said(1_000)
    assert said(100) == "exceptionally unlikely (less than 1 in 100)"


def test_dates_come_only_with_a_likely_chance_and_as_a_stretch() -> None:
    assert said(9_500).startswith("virtually certain (more than 99 in 100), between 4 Jan and ")


def test_without_a_deadline_only_what_is_likely_is_said() -> None:
    assert said(100, None) == ""
    assert "between" in said(9_500, None)


def test_a_chance_that_changed_says_what_it_was() -> None:
    readings = steady(1_000)
    last = readings[-1]
    rise = [
        Reading(1, last.at + hour * timedelta(hours=1), last.count + 3_000 * hour)
        for hour in range(1, 9)
    ]

    words = chance_words.chance(petition(rise[-1].count), TARGET, [*readings, *rise], rise[-1].at)

    assert words.endswith(" in 100 twelve hours ago")


def test_what_is_reached_or_past_or_little_known_has_no_chance() -> None:
    readings = steady(1_000)

    assert chance_words.chance(petition(TARGET), TARGET, readings, NOW) == ""
    assert chance_words.chance(petition(5_000, NOW - DAY), TARGET, readings, NOW) == ""
    assert chance_words.chance(petition(5_000), TARGET, readings[:1], NOW) == ""
    assert chance_words.explained(petition(5_000), TARGET, [], NOW) == ""


def test_the_chance_is_explained_with_what_could_change_it(qtbot: QtBot) -> None:
    words = chance_words.explained(petition(11_000), TARGET, steady(1_000), NOW)

    assert "Of 100 petitions in this position about " in words
    assert words.endswith("can change this within hours.")
