"""What a count is part of, and a rise that looks like an error and is none."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain import petition_facts
from app.domain.petition import (
    Event,
    EventKind,
    Petition,
    Reading,
    State,
    Threshold,
)
from app.domain.petition_facts import rise_after_closing

NOON = datetime(2026, 1, 4, 12, tzinfo=UTC)
PETITION = Petition(3, 1, "site", "7", "https://s.test/7", "Free them", 110, state=State.CLOSED)
CLOSED = Event(3, EventKind.CLOSED, NOON, 90, 100)


def test_a_rise_after_closing_is_a_fact() -> None:
    readings = (Reading(3, NOON, 110),)

    assert rise_after_closing(PETITION, readings, (CLOSED,)) == 10
    assert rise_after_closing(PETITION, (), (CLOSED,)) == 0
    assert rise_after_closing(PETITION, readings, ()) == 0
    assert rise_after_closing(replace(PETITION, state=State.OPEN), readings, (CLOSED,)) == 0


@pytest.mark.parametrize(
    ("count", "own", "thresholds", "goal", "wanted"),
    [
        (10, None, (), None, None),
        (10, None, (), 100, 100),
        (10, None, (50, 20), 100, 20),
        (60, None, (50, 20), 100, 50),
        (10, 33, (50, 20), 100, 33),
        (40, 33, (50, 20), 100, 50),  # the reader's own is reached
    ],
)
def test_a_count_is_part_of_what_is_hoped_for_next(
    count: int, own: int | None, thresholds: tuple[int, ...], goal: int | None, wanted: int | None
) -> None:
    petition = Petition(
        1, 1, "", "", "", "P", count=count, own_target=own, goal=goal,
        thresholds=tuple(Threshold("", each) for each in thresholds),
    )  # fmt: skip

    assert petition_facts.target(petition) == wanted
