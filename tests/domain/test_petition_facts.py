"""What looks like an error and is none."""

from dataclasses import replace
from datetime import UTC, datetime

from app.domain.petition import Event, EventKind, Petition, Reading, Slice, State
from app.domain.petition_facts import Sum, rise_after_closing, unmatched_sums

NOON = datetime(2026, 1, 4, 12, tzinfo=UTC)
PETITION = Petition(3, 1, "site", "7", "https://s.test/7", "Free them", 110, state=State.CLOSED)
CLOSED = Event(3, EventKind.CLOSED, NOON, 90, 100)


def test_a_rise_after_closing_is_a_fact() -> None:
    readings = (Reading(3, NOON, 110),)

    assert rise_after_closing(PETITION, readings, (CLOSED,)) == 10
    assert rise_after_closing(PETITION, (), (CLOSED,)) == 0
    assert rise_after_closing(PETITION, readings, ()) == 0
    assert rise_after_closing(replace(PETITION, state=State.OPEN), readings, (CLOSED,)) == 0


def test_parts_that_do_not_add_up_are_named() -> None:
    parts = (
        Slice("country", "US", "USA", 100),
        Slice("region", "x", "X", 60),
        Slice("country", "DE", "Germany", 10),
    )

    assert unmatched_sums(PETITION, parts) == (Sum("region", 60, 110),)
    assert unmatched_sums(replace(PETITION, count=None), parts) == ()
