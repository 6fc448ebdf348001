"""Reminders: what the clock alone brings: a near deadline, and what a day brought."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from app.domain import pace, petition_facts
from app.domain.article import first_id_of
from app.domain.case import Case
from app.domain.changes import Changes
from app.domain.notices import Day
from app.domain.petition import Event, EventKind, Petition
from app.domain.schedule import ENDED
from app.domain.scope import Scope, Shown
from app.services.desk import Desk, Shelf
from app.storage import cases, lists, petitions
from app.storage.columns import Queries
from app.storage.database import Transaction

NEAR = timedelta(days=3)
DAY = timedelta(hours=24)


def near_deadlines(desk: Desk) -> Changes:
    """Petitions of live cases with three days left or less, and signatures still to come.

    Each is an event, once for a deadline: its numbers are the count and what it is of, its name
    the pace of the last 24 hours, "" when none is known.
    """
    events, near = [], []
    with desk.db.transaction() as tx:
        for petition in _live(tx, cases.every(tx)):
            event = _near(tx, petition, desk)
            if event is not None and petitions.add_event(tx, event):
                events.append(event)
                near.append(petition)
    return Changes(events=tuple(events), petitions=tuple(near))


def last_day(shelf: Shelf) -> tuple[frozenset[int], Day]:
    """The live cases, and what the last 24 hours brought to them. For the reader thread."""
    now = shelf.now()
    live = [case for case in cases.every(shelf.db) if not case.recorded]
    today, before = first_id_of(now - DAY), first_id_of(now + timedelta(seconds=1))
    stories = sum(
        lists.count(shelf.db, Scope(case.id, Shown.TODAY), today=today, before=before)
        for case in live
    )
    signed = sum(_signed(shelf, petition) for petition in _live(shelf.db, live))
    return frozenset(case.id for case in live), Day(stories, signed)


def _live(db: Queries, known: Iterable[Case]) -> Iterator[Petition]:
    for case in known:
        if not case.recorded:
            yield from petitions.of_case(db, case.id)


def _signed(shelf: Shelf, petition: Petition) -> int:
    """Nothing for a petition that was not watched a day ago."""
    before = petitions.last_reading(shelf.db, petition.id, shelf.now() - DAY)
    if before is None or petition.count is None:
        return 0
    return petition.count - before.count


def _near(tx: Transaction, petition: Petition, desk: Desk) -> Event | None:
    now, deadline, whole = desk.now(), petition.deadline, petition_facts.target(petition)
    count = petition.count
    if deadline is None or whole is None or count is None or count >= whole:
        return None
    if petition.state in ENDED or not deadline - NEAR <= now < deadline:
        return None
    at = deadline - NEAR
    if any(
        event.kind is EventKind.DEADLINE_NEAR and event.at == at
        for event in petitions.events(tx, petition.id)
    ):
        return None
    measured = pace.measure(petitions.readings(tx, petition.id), now)
    name = str(pace.rounded(measured.per_hour, pace.Unit.HOUR).number) if measured else ""
    return Event(petition.id, EventKind.DEADLINE_NEAR, at, count, whole, name)
