"""Events and readings in a few words."""

from datetime import UTC, datetime

import pytest

from app.domain import origin, wording
from app.domain.petition import Event, EventKind, Reading
from app.ui import event_words

pytestmark = pytest.mark.usefixtures("english")
NOON = datetime(2016, 1, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (Event(3, EventKind.FELL, NOON, 93_000, 32_000), "Count fell by 61,000: 93,000 → 32,000"),
        (
            Event(3, EventKind.GOAL_MOVED, NOON, 150_000, 200_000),
            "Goal raised from 150,000 to 200,000",
        ),
        (Event(3, EventKind.GOAL_MOVED, NOON, 200, 150), "Goal lowered from 200 to 150"),
        (
            Event(3, EventKind.THRESHOLD_PASSED, NOON, 9, 10_000, "Answer {after}"),
            "10,000 passed: Answer {after}",
        ),
    ],
)
def test_an_event_is_said_with_its_numbers(event: Event, words: str) -> None:
    assert event_words.line(event) == words
    assert wording.filled(wording.happened(event), event) == words


@pytest.mark.parametrize("kind", EventKind)
def test_each_kind_has_words(kind: EventKind) -> None:
    assert event_words.kind(kind)
    assert "{" not in event_words.line(Event(3, kind, NOON, 1, 2, "x"))


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("Change.org page", "Change.org page"),
        (origin.by_hand(), "added by me"),
        (origin.by_hand("TIME"), "TIME, added by me"),
        (origin.CSV, "CSV"),
        (origin.WAYBACK, "Wayback Machine, captured 4 Jan 2016"),
        (origin.PLATFORM_TIME, "the platform's own time"),
    ],
)
def test_how_a_reading_came_is_said(how: str, words: str) -> None:
    assert event_words.how(Reading(3, NOON, 1, how=how)) == words


def test_a_rise_after_the_end_is_a_sentence() -> None:
    assert event_words.risen(1_200).startswith("It rose by 1,200 after it was closed")
