from dataclasses import replace
from typing import Any

import pytest

from app.domain.stories import DAY, REACH, Link, Strength, Telling, Window, bare

TITLE = "Two online petitions ask Obama to pardon convicted Wisconsin murderers"
TEXT = " ".join(f"word{number}" for number in range(60))


def telling(number: int, title: str = TITLE, hours: float = 0, **more: Any) -> Telling:
    made = Telling(number, int(1_451_900_000 + hours * 3600), title, outlet=f"Paper {number}")
    return replace(made, **more)


def after(*before: Telling, then: Telling) -> Link | None:
    window = Window("Steven Avery and Brendan Dassey")
    for one in before:
        window.add(one)
    return window.add(then)


def test_the_first_of_a_case_is_alone() -> None:
    assert after(then=telling(1)) is None


def test_the_same_page_from_another_source_is_the_same_article() -> None:
    page = "https://paper.test/a"
    link = after(
        telling(1, address=page), then=telling(2, "Another headline", hours=5, address=page)
    )
    assert link == Link(2, 1, 1, Strength.ARTICLE, 1.0)


def test_the_same_title_elsewhere_is_a_copy() -> None:
    link = after(telling(1), then=telling(2, TITLE, hours=20))
    assert link is not None
    assert (link.strength, link.story) == (Strength.COPY, 1)
    assert link.score == pytest.approx(1.0)


def test_the_same_text_under_another_title_is_a_copy_only_at_another_outlet() -> None:
    first = telling(1, text=TEXT)
    other = telling(2, "Man in prison since 2007 hopes", text=f"MADISON (AP) {TEXT}")
    link = after(first, then=other)
    assert link is not None
    assert link.strength is Strength.COPY
    assert link.score >= 0.4
    assert after(first, then=replace(other, outlet=first.outlet)) is None


def test_a_short_text_copies_nothing() -> None:
    short = "Read the full story on our page."
    assert after(telling(1, text=short), then=telling(2, "Else entirely", text=short)) is None


def test_a_reworded_title_within_the_hour_tells_the_same_story() -> None:
    reworded = "Petitions ask Obama to pardon two convicted Wisconsin murderers"
    link = after(telling(1), then=telling(2, reworded, hours=1))
    assert link is not None
    assert link.strength is Strength.STORY


def test_what_only_names_the_case_has_nothing_in_common() -> None:
    before = telling(1, "Steven Avery and Brendan Dassey")
    assert after(before, then=telling(2, "Brendan Dassey and Steven Avery")) is None


def test_after_three_days_it_is_another_story() -> None:
    late = telling(2, hours=REACH / 3600 + 1)
    assert after(telling(1), then=late) is None


def test_a_title_of_a_series_is_no_copy() -> None:
    series = "Morning briefing: the weather forecast for Manitowoc county today"
    link = after(telling(1, series), then=telling(2, series, hours=24))
    assert link is None or link.strength is Strength.STORY


def test_a_third_joins_the_story_of_the_second() -> None:
    link = after(telling(1), telling(2, story=77), then=telling(3))
    assert link is not None
    assert link.story in {1, 77}
    joined = after(telling(1, story=77), telling(2, story=77), then=telling(3))
    assert joined is not None
    assert joined.story == 77


def test_a_word_that_every_title_has_tells_nothing() -> None:
    window = Window()
    for number in range(60):
        window.add(telling(number + 1, f"Clemency item{number}", hours=number / 60))
    assert window.add(telling(99, "Clemency otherwise", hours=1)) is None


def test_without_a_date_only_a_close_title_will_do() -> None:
    loosely = "Petitions ask for pardon"
    assert after(telling(1), then=telling(2, loosely, dated=False)) is None
    assert after(telling(1), then=telling(2, TITLE, dated=False)) is not None


def test_the_outlet_behind_a_title_is_left_out() -> None:
    assert bare(telling(1, "Order filed - CBS News", outlet="CBS News")) == "Order filed"
    assert bare(telling(1, "Order filed - at last", outlet="CBS News")) == "Order filed - at last"


def test_time_between_two_is_measured_in_both_directions() -> None:
    link = after(telling(1, hours=10), then=telling(2, TITLE, hours=10 - DAY / 3600))
    assert link is not None
