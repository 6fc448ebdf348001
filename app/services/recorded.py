"""The recorded case: a week that happened, played through the code that asks live."""

from datetime import datetime

from app.domain.case import Case
from app.domain.changes import NOTHING, Changes
from app.domain.clock import Clock
from app.domain.page import FoundFeed
from app.services import add, claims, keeping, refresh
from app.services.claims import Claim
from app.services.desk import Desk
from app.sources.recording import Recording
from app.storage import cases, petitions, sources
from app.storage.columns import Queries
from app.storage.database import Transaction

__all__ = ["Recording", "case_of", "open_case", "seen", "steps", "walk"]


def case_of(db: Queries, recording: Recording) -> Case | None:
    """The recording's case, None before it was opened the first time."""
    every = cases.every(db)
    return next((one for one in every if one.recorded and one.name == recording.name), None)


def open_case(desk: Desk, recording: Recording) -> Changes:
    """Make the recorded case with its sources and petitions, empty, if it is not there."""
    with desk.db.transaction() as tx:
        if case_of(tx, recording) is not None:
            return NOTHING
        case = cases.add(tx, recording.name, recorded=True, now=desk.now())
        for source in recording.sources:
            feed = FoundFeed(source.title, source.address, source.group)
            add.follow(tx, case.id, feed, desk.now())
        for address in recording.petitions:
            ref = desk.platforms.find(address)
            if ref is not None:
                add.follow_petition(tx, case.id, ref, "", desk.now())
        return Changes(restored=(("case", case.id),), lists=True)


def seen(db: Queries, case_id: int) -> datetime | None:
    """Up to where the case was walked; None when it never was."""
    answers = [source.last_answer for source in sources.of_case(db, case_id)]
    answers += [petition.last_answer for petition in petitions.of_case(db, case_id)]
    return max((answer for answer in answers if answer), default=None)


def steps(recording: Recording, since: datetime | None, to: datetime) -> tuple[datetime, ...]:
    """The moments to stop at from `since` (None: the beginning) to `to`, which is the last."""
    between = (one for one in recording.moments if (since is None or since < one) and one < to)
    return (*between, to) if since is None or since < to else ()


def walk(desk: Desk, clock: Clock, recording: Recording, to: datetime) -> Changes:
    """Bring the recorded case to `to`, all at once. Backward only the clock is put.

    Petitions stop at every moment, since each of their answers is a reading; a feed's last
    document has all of its entries. One transaction: the whole week is there or nothing.
    """
    changes = NOTHING
    with desk.db.transaction() as tx:
        case = case_of(tx, recording)
        if case is None:
            return NOTHING
        moments = steps(recording, seen(tx, case.id), to)
        for moment in moments:
            clock.put(moment)
            changes += _ask(tx, desk, _petitions(tx, desk, case))
        clock.put(to)
        if moments:
            changes += _ask(tx, desk, _sources(tx, case))
    return changes


def _ask(tx: Transaction, desk: Desk, claimed: tuple[Claim, ...]) -> Changes:
    changes = NOTHING
    for claim in claimed:
        changes += keeping.keep(tx, desk, refresh.fetch(desk, claim))
    return changes


def _petitions(tx: Transaction, desk: Desk, case: Case) -> tuple[Claim, ...]:
    every = petitions.of_case(tx, case.id)
    return tuple(claims.of_petition(desk, petition, manual=True) for petition in every)


def _sources(tx: Transaction, case: Case) -> tuple[Claim, ...]:
    return tuple(claims.of_source(source, manual=True) for source in sources.of_case(tx, case.id))
