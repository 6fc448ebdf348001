"""The recorded case: what happened in January 2016, through the code that asks live."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.case import Case
from app.domain.changes import NOTHING
from app.domain.petition import EventKind
from app.domain.scope import Scope
from app.services import opening, overview, read, recorded, refresh
from app.services.desk import Shelf
from app.services.opening import Desks
from app.storage.places import places

TODAY = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    with opening.opened(places(tmp_path), lambda: TODAY) as made:
        yield made


@pytest.fixture
def past(desks: Desks) -> Iterator[Shelf]:
    """Shows the recorded case at the moment of its clock."""
    with closing(desks.live.db.reader()) as reader:
        yield Shelf(reader, desks.clock)


def opened(desks: Desks, past: Shelf) -> Case:
    recorded.open_case(desks.recorded, desks.recording)
    recorded.walk(desks.recorded, desks.clock, desks.recording, desks.recording.opens)
    case = recorded.case_of(past.db, desks.recording)
    assert case is not None
    return case


def counts(past: Shelf, case: Case) -> list[int | None]:
    return [card.petition.count for card in read.cards(past, case.id)]


def stories(past: Shelf, case: Case) -> int:
    return len(read.all_ids(past, Scope(case.id)))


def test_it_opens_at_the_seed_article_with_its_two_counts(desks: Desks, past: Shelf) -> None:
    case = opened(desks, past)

    assert case.recorded
    assert counts(past, case) == [139_137, 18_904]
    assert stories(past, case) > 0
    assert overview.problems(past, case.id) == ()
    assert desks.clock() == desks.recording.opens


def test_it_is_made_once(desks: Desks, past: Shelf) -> None:
    opened(desks, past)

    assert recorded.open_case(desks.recorded, desks.recording) == NOTHING
    assert len(read.cases(past)) == 1


def test_without_its_case_a_walk_changes_nothing(desks: Desks) -> None:
    walked = recorded.walk(desks.recorded, desks.clock, desks.recording, desks.recording.ends)

    assert walked == NOTHING


def test_the_week_passes_the_threshold_and_brings_the_answer(desks: Desks, past: Shelf) -> None:
    case = opened(desks, past)

    recorded.walk(desks.recorded, desks.clock, desks.recording, desks.recording.ends)

    events = {event.kind: event for card in read.cards(past, case.id) for event in card.events}
    passed, answered = events[EventKind.THRESHOLD_PASSED], events[EventKind.ANSWERED]
    assert datetime(2016, 1, 5, tzinfo=UTC) < passed.at < datetime(2016, 1, 6, 6, tzinfo=UTC)
    assert answered.at.date().isoformat() == "2016-01-07"
    assert EventKind.FELL not in events
    assert EventKind.STUCK not in events


def test_walking_in_steps_or_at_once_ends_at_the_same_numbers(
    desks: Desks, past: Shelf, tmp_path: Path
) -> None:
    case = opened(desks, past)
    to = desks.recording.opens + timedelta(days=3)
    while desks.clock() < to:
        recorded.walk(
            desks.recorded, desks.clock, desks.recording, desks.clock() + timedelta(hours=6)
        )
    in_steps = [card.readings for card in read.cards(past, case.id)], stories(past, case)

    with (
        opening.opened(places(tmp_path / "other"), lambda: TODAY) as other,
        closing(other.live.db.reader()) as reader,
    ):
        recorded.open_case(other.recorded, other.recording)
        recorded.walk(other.recorded, other.clock, other.recording, to)
        shelf = Shelf(reader, other.clock)
        at_once = [card.readings for card in read.cards(shelf, 1)], stories(shelf, case)

    assert in_steps == at_once


def test_winding_back_only_moves_the_clock(desks: Desks, past: Shelf) -> None:
    case = opened(desks, past)
    before = counts(past, case), stories(past, case)
    recorded.walk(desks.recorded, desks.clock, desks.recording, desks.recording.ends)

    back = recorded.walk(desks.recorded, desks.clock, desks.recording, desks.recording.opens)

    assert back == NOTHING
    assert (counts(past, case), stories(past, case)) == before
    assert recorded.seen(past.db, case.id) == desks.recording.ends


def test_refreshing_after_winding_back_tells_nothing_new(desks: Desks, past: Shelf) -> None:
    case = opened(desks, past)
    recorded.walk(desks.recorded, desks.clock, desks.recording, desks.recording.ends)
    desks.clock.put(desks.recording.opens)
    claims = refresh.claim_case(desks.recorded, case.id)

    brought = [
        changes
        for claim, changes in refresh.sweep(desks.recorded, claims)
        if claim.petition is not None
    ]

    assert brought == [NOTHING, NOTHING]
    assert counts(past, case) == [139_137, 18_904]


def test_steps_are_the_moments_between_and_the_end(desks: Desks) -> None:
    recording = desks.recording
    first, second, third = recording.moments[:3]

    assert recorded.steps(recording, None, second) == (first, second)
    assert recorded.steps(recording, first, third) == (second, third)
    assert recorded.steps(recording, third, second) == ()


def test_live_and_recorded_cases_are_each_their_own_desk_s(desks: Desks, past: Shelf) -> None:
    opened(desks, past)

    assert refresh.claim_due(desks.live) == ()
