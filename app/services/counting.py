"""Counting: how a look at a petition changes what is stored. Inside somebody else's transaction."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.domain import reading_rules, schedule, surges
from app.domain.answer import Validators
from app.domain.changes import NOTHING, Changes
from app.domain.petition import Event, EventKind, Petition, Snapshot, State
from app.domain.problem import Problem, SourceError, Trouble
from app.domain.reading_rules import Verdict
from app.services import evidence, patience
from app.services.claims import Fetched
from app.services.desk import Desk
from app.storage import petition_texts, petitions
from app.storage.database import Transaction

if TYPE_CHECKING:
    from app.sources.petitions import Look


PACED = 4  # readings that the interval of a petition is made from
RISES_SEEN = timedelta(days=10)  # what the level before a surge is measured from


def followed(tx: Transaction, desk: Desk, fetched: Fetched) -> Petition | None:
    """The petition as it is now: it may have been changed or removed since it was claimed."""
    claimed = fetched.claim.petition
    if claimed is None:
        return None
    current = petitions.by_key(tx, claimed.case_id, claimed.platform, claimed.petition_key)
    if current is not None and desk.recorded and (current.last_answer or fetched.at) > fetched.at:
        return None  # a recording that was wound back tells nothing that is not known better
    return current


def keep_look(
    tx: Transaction, desk: Desk, petition: Petition, look: "Look", at: datetime
) -> Changes:
    """Keep what an answer tells, as far as the reading rules believe it."""
    verdict, changes = Verdict(replace(petition, suspect=None)), NOTHING
    if look.snapshot is not None:
        verdict, changes = keep_snapshot(tx, petition, look.snapshot, at)
    petition_texts.found(tx, petition.id)
    wished = None if desk.recorded else _wished(tx, petition, verdict.petition, at)
    told = seen(tx, desk, verdict, look.validators, look.wait_until, at, wished)
    petitions.save(tx, told)
    first = (("petition", told.id),) if petition.last_success is None else ()
    changes += Changes(petitions=(told,), events=_noticed(tx, told, at), first_answers=first)
    if told.trouble is not None:
        changes += Changes(problems=(_problem(told, told.trouble, at),))
    return changes


def keep_error(
    tx: Transaction, desk: Desk, petition: Petition, error: SourceError, at: datetime
) -> Changes:
    """Keep that it failed, and when it is tried again; the last good count stays."""
    platform = desk.platforms.named(petition.platform)
    error = evidence.sure(tx, petition, error, at)
    floor = platform.min_interval if platform else schedule.HOUR
    told = schedule.failed(petition, at, error, floor=floor)
    petitions.save(tx, told)
    begun = petition.trouble is not error.trouble
    problem = replace(
        _problem(told, error.trouble, at), detail=error.detail, see=error.see, begun=begun
    )
    events = evidence.ended(tx, petition, error.trouble, at)
    return Changes(petitions=(told,), problems=(problem,), events=events)


def keep_snapshot(
    tx: Transaction, petition: Petition, snapshot: Snapshot, now: datetime
) -> tuple[Verdict, Changes]:
    """What the reading rules make of a snapshot. The petition itself is not saved here."""
    last = petitions.last_reading(tx, petition.id)
    verdict = reading_rules.judge(snapshot, petition, last, now, evidence.milestones(tx))
    kept = verdict.reading
    stored = (kept,) if kept is not None and petitions.add_reading(tx, kept) else ()
    if verdict.petition.goal != petition.goal or (last is None and stored):
        petitions.add_goal(tx, petition.id, now, verdict.petition.goal)
    happened = verdict.events
    if verdict.trusted:
        happened += evidence.keep_words(tx, petition, snapshot, now)
    events = tuple(event for event in happened if _added(tx, event))
    return verdict, Changes(readings=stored, events=events)


def _added(tx: Transaction, event: Event) -> bool:
    """A round number is passed once, however often the count falls below it again."""
    again = event.kind is EventKind.MILESTONE and petitions.happened(tx, event)
    return not again and petitions.add_event(tx, event)


def seen(
    tx: Transaction,
    desk: Desk,
    verdict: Verdict,
    validators: Validators,
    wait_until: datetime | None,
    at: datetime,
    wished: timedelta | None = None,
) -> Petition:
    """The petition after a look that brought an answer; a doubtful one is asked for again.

    `wished` is how long its pace lets it wait; None: as short as its platform allows.
    """
    petition = verdict.petition
    waiting, doubtful = petition.suspect is not None, reading_rules.unbelievable(petition)
    platform = desk.platforms.named(petition.platform)
    floor = platform.min_interval if platform else schedule.HOUR
    over = platform is not None and platform.over(at) and not waiting
    due = schedule.petition_due(
        str(petition.id),
        at,
        floor=max(floor, patience.least(tx, patience.PETITIONS)),
        state=State.UNKNOWN if waiting else petition.state,
        wait_until=wait_until,
        wished=None if waiting else wished,
    )
    return replace(
        petition,
        validators=validators if verdict.trusted else petition.validators,
        next_due=None if over else due,
        last_answer=at,
        last_success=petition.last_success if doubtful else at,
        failures=0,
        trouble=Trouble.SUSPICIOUS if doubtful else None,
        trouble_since=(petition.trouble_since or at) if doubtful else None,
        said="",
    )


def _wished(
    tx: Transaction, before: Petition, petition: Petition, at: datetime
) -> timedelta | None:
    """How long until another look is worth it; None while too little is known."""
    latest = petitions.latest(tx, petition.id, PACED)
    if len(latest) < 2 or petition.count is None:
        return None
    hours = max((at - latest[-1].at) / schedule.HOUR, 0.1)
    per_hour = (petition.count - latest[-1].count) / hours
    last = at - before.last_answer if before.last_answer else None
    ahead = reading_rules.ahead(petition)
    return schedule.interval(petition.count, per_hour, last, ahead=ahead)


def _noticed(tx: Transaction, petition: Petition, at: datetime) -> tuple[Event, ...]:
    """What only the readings of some time tell: it stands still, or it rises."""
    return (*_stuck(tx, petition, at), *_surge(tx, petition, at))


def _surge(tx: Transaction, petition: Petition, at: datetime) -> tuple[Event, ...]:
    last = petitions.last_reading(tx, petition.id)
    if (
        last is None
        or last.at != at
        or petitions.happened_since(tx, petition.id, EventKind.SURGE, at - schedule.DAY)
    ):
        return ()
    seen = petitions.outline(tx, petition.id, at - RISES_SEEN)
    event = surges.begun(petition.id, seen, at)
    return (event,) if event is not None and petitions.add_event(tx, event) else ()


def _stuck(tx: Transaction, petition: Petition, at: datetime) -> tuple[Event, ...]:
    last = petitions.last_reading(tx, petition.id)
    # cheap first: only a counter that has not moved for hours needs its past read
    if last is None or at - last.at < reading_rules.STUCK_AFTER:
        return ()
    event = reading_rules.stuck(petition, petitions.readings(tx, petition.id), at)
    return (event,) if event is not None and petitions.add_event(tx, event) else ()


def _problem(petition: Petition, trouble: Trouble, at: datetime) -> Problem:
    return Problem(
        petition.case_id,
        petition.title or petition.address,
        trouble,
        petition.trouble_since or at,
        petition.next_due,
        petition_id=petition.id,
        said=petition.said,
    )
