"""The recorded case: a week that happened, played through the code that asks live."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.case import Case
from app.domain.changes import NOTHING, Changes
from app.domain.clock import Clock
from app.domain.page import FoundFeed
from app.services import add, claims, keeping, refresh
from app.services.claims import Claim, Fetched
from app.services.desk import Desk
from app.sources.recording import Recording
from app.storage import cases, outlets, petitions, sources
from app.storage.columns import Queries

__all__ = [
    "Recording", "Walk", "ask", "case_of", "claim", "open_case", "seen", "steps", "store", "walk",
]  # fmt: skip


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
        outlets.call_local(tx, case.id, recording.local)
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


@dataclass(frozen=True, slots=True)
class Walk:
    """The way to a moment: where it stops, and what is asked.

    Petitions are asked at every stop, since each of their answers is a reading; sources at the
    last one, since a feed's last document has all of its entries.
    """

    to: datetime
    stops: tuple[datetime, ...]
    petitions: tuple[Claim, ...]
    sources: tuple[Claim, ...]


def claim(desk: Desk, recording: Recording, to: datetime) -> Walk:
    """Plan the way from where the case was walked to. Backward there is nothing to ask."""
    with desk.db.transaction() as tx:
        case = case_of(tx, recording)
        if case is None:
            return Walk(to, (), (), ())
        followed = petitions.of_case(tx, case.id), sources.of_case(tx, case.id)
        return Walk(
            to,
            steps(recording, seen(tx, case.id), to),
            tuple(claims.of_petition(desk, petition, manual=True) for petition in followed[0]),
            tuple(claims.of_source(source, manual=True) for source in followed[1]),
        )


def ask(desk: Desk, clock: Clock, walk: Walk) -> tuple[Fetched, ...]:
    """Go the way: put the clock to each stop and ask there, as live ones are asked."""
    brought: list[Fetched] = []
    waiting = walk.petitions
    for moment in walk.stops:
        clock.put(moment)
        looked = [refresh.fetch(desk, claim) for claim in waiting]
        waiting = tuple(_looked(fetched) for fetched in looked)
        brought += looked
    clock.put(walk.to)
    if walk.stops:
        brought += [refresh.fetch(desk, claim) for claim in walk.sources]
    return tuple(brought)


def store(desk: Desk, brought: Sequence[Fetched]) -> Changes:
    """Keep all that a walk brought, in one transaction: it is there whole or not at all."""
    changes = NOTHING
    with desk.db.transaction() as tx:
        for fetched in brought:
            changes += keeping.keep(tx, desk, fetched)
    return changes


def walk(desk: Desk, clock: Clock, recording: Recording, to: datetime) -> Changes:
    """Bring the recorded case to `to`, where there are no threads to do it."""
    return store(desk, ask(desk, clock, claim(desk, recording, to)))


def _looked(fetched: Fetched) -> Claim:
    """The claim for the next stop: what the platform answered last is what it is asked with."""
    claim, look = fetched.claim, fetched.look
    if claim.petition is None or look is None:
        return claim
    return replace(claim, petition=replace(claim.petition, validators=look.validators))
