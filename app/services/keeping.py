"""Keeping: how an answer changes what is stored. Runs inside somebody else's transaction."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.domain import address as addresses, identity, reading_rules, schedule, surges
from app.domain.answer import Answer, Validators
from app.domain.article import Feed
from app.domain.changes import NOTHING, Changes
from app.domain.petition import Event, EventKind, Petition, Snapshot, State
from app.domain.problem import OURS, Problem, SourceError, Trouble
from app.domain.reading_rules import Verdict
from app.domain.source import Source
from app.services import evidence, watching
from app.services.claims import Fetched
from app.services.desk import Desk
from app.storage import articles, held as held_back, petition_texts, petitions, sources, waits
from app.storage.database import Transaction

if TYPE_CHECKING:
    from app.sources.petitions import Look


PACED = 4  # readings that the interval of a petition is made from
RISES_SEEN = timedelta(days=10)  # what the level before a surge is measured from


def keep(tx: Transaction, desk: Desk, fetched: Fetched) -> Changes:
    """Keep what came for what is still followed, and the wait a busy host asked for."""
    at, error = fetched.at, fetched.error
    if error is not None:
        _keep_wait(tx, fetched.claim.host, error, at)
    source = _followed_source(tx, fetched.claim.source)
    if source is not None and error is not None:
        return _keep_source_error(tx, source, error, at)
    if source is not None and fetched.answer is not None:
        return _keep_answer(tx, desk, source, fetched.answer, fetched)
    petition = _followed_petition(tx, desk, fetched)
    if petition is not None and error is not None:
        return _keep_petition_error(tx, desk, petition, error, at)
    if petition is not None and fetched.look is not None:
        return _keep_look(tx, desk, petition, fetched.look, at)
    return NOTHING


def _keep_wait(tx: Transaction, host: str, error: SourceError, at: datetime) -> None:
    until = schedule.host_wait(error, at)
    if until is not None:
        waits.put(tx, addresses.host_of(error.address) or host, until)


def keep_feed(
    tx: Transaction, desk: Desk, source: Source, feed: Feed, now: datetime
) -> tuple[Source, Changes]:
    """The entries of a document: new ones, in their stories; further keys of known ones; edits."""
    document = identity.keyed(feed)
    found = identity.sort_out(document, articles.known(tx, source.id, document))
    new = articles.add(tx, source, found.new, now)
    articles.attach(tx, source.id, found.aliases)
    for article_id, item in found.edited:
        articles.rewrite(tx, article_id, item.entry, now)
    told = replace(
        source,
        title=source.title or feed.title,
        site=feed.link or source.site,
        ttl=feed.ttl,
        rest=feed.rest,
        last_new=now if found.new else source.last_new,
    )
    edited = tuple(article_id for article_id, _ in found.edited)
    if source.matching:
        held = frozenset(watching.strangers(tx, source.case_id, new))
        held_back.hold(tx, tuple(held))
        new = tuple(article for article in new if article.id not in held)
    grouped = desk.grouping.group(tx, new)
    watched = watching.told(tx, grouped.new_articles)
    return told, grouped + Changes(changed_articles=edited, watched=watched)


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


def _followed_source(tx: Transaction, claimed: Source | None) -> Source | None:
    """As it is now: it may have been renamed, moved or removed since it was claimed."""
    current = sources.by_id(tx, claimed.id) if claimed else None
    return sources.by_address(tx, current.case_id, current.address) if current else None


def _followed_petition(tx: Transaction, desk: Desk, fetched: Fetched) -> Petition | None:
    claimed = fetched.claim.petition
    if claimed is None:
        return None
    current = petitions.by_key(tx, claimed.case_id, claimed.platform, claimed.petition_key)
    if current is not None and desk.recorded and (current.last_answer or fetched.at) > fetched.at:
        return None  # a recording that was wound back tells nothing that is not known better
    return current


def _keep_answer(
    tx: Transaction, desk: Desk, source: Source, answer: Answer, fetched: Fetched
) -> Changes:
    changes = NOTHING
    if fetched.feed is not None:
        source, changes = keep_feed(tx, desk, source, fetched.feed, fetched.at)
    told = answered(source, answer, fetched.body_hash, fetched.at)
    if told.address != source.address and sources.by_address(tx, source.case_id, told.address):
        told = replace(told, address=source.address)  # it is followed there already
    sources.save(tx, told)
    first = (("source", source.id),) if source.last_success is None else ()
    return changes + Changes(sources=(told,), first_answers=first)


def answered(source: Source, answer: Answer, body_hash: str, at: datetime) -> Source:
    return replace(
        schedule.followed(source, answer.moved_to, at),
        validators=answer.validators,
        body_hash=body_hash,
        next_due=schedule.feed_due(
            str(source.id),
            at,
            ttl=source.ttl,
            wait_until=answer.wait_until,
            last_new=source.last_new,
            rest=source.rest,
        ),
        wait_until=schedule.feed_wait(at, source.ttl, answer.wait_until),
        last_answer=at,
        last_success=at,
        failures=0,
        trouble=None,
        trouble_since=None,
        said="",
    )


def _keep_source_error(
    tx: Transaction, source: Source, error: SourceError, at: datetime
) -> Changes:
    failures = source.failures + (error.trouble not in OURS)
    told = replace(
        source,
        next_due=schedule.due_after_error(str(source.id), at, error, failures),
        last_answer=at if error.status else source.last_answer,
        failures=failures,
        trouble=error.trouble,
        trouble_since=source.trouble_since or at,
        said=error.said,
    )
    sources.save(tx, told)
    problem = Problem(
        told.case_id,
        told.title or told.address,
        error.trouble,
        told.trouble_since or at,
        told.next_due,
        source_id=told.id,
        detail=error.detail,
        see=error.see,
        said=error.said,
        begun=source.trouble is not error.trouble,
    )
    return Changes(sources=(told,), problems=(problem,))


def _keep_look(
    tx: Transaction, desk: Desk, petition: Petition, look: "Look", at: datetime
) -> Changes:
    verdict, changes = Verdict(replace(petition, suspect=None)), NOTHING
    if look.snapshot is not None:
        verdict, changes = keep_snapshot(tx, petition, look.snapshot, at)
    petition_texts.found(tx, petition.id)
    wished = None if desk.recorded else _wished(tx, petition, verdict.petition, at)
    told = seen(desk, verdict, look.validators, look.wait_until, at, wished)
    petitions.save(tx, told)
    first = (("petition", told.id),) if petition.last_success is None else ()
    changes += Changes(petitions=(told,), events=_noticed(tx, told, at), first_answers=first)
    if told.trouble is not None:
        changes += Changes(problems=(_problem(told, told.trouble, at),))
    return changes


def seen(
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
    over = platform is not None and platform.over(at) and not waiting
    due = schedule.petition_due(
        str(petition.id),
        at,
        floor=platform.min_interval if platform else schedule.HOUR,
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


def _keep_petition_error(
    tx: Transaction, desk: Desk, petition: Petition, error: SourceError, at: datetime
) -> Changes:
    platform = desk.platforms.named(petition.platform)
    error = evidence.sure(tx, petition, error, at)
    failures = petition.failures + (error.trouble not in OURS)
    told = replace(
        petition,
        next_due=schedule.due_after_error(
            str(petition.id),
            at,
            error,
            failures,
            floor=platform.min_interval if platform else schedule.HOUR,
        ),
        last_answer=at if error.status else petition.last_answer,
        failures=failures,
        trouble=error.trouble,
        trouble_since=petition.trouble_since or at,
        said=error.said,
    )
    petitions.save(tx, told)
    begun = petition.trouble is not error.trouble
    problem = replace(
        _problem(told, error.trouble, at), detail=error.detail, see=error.see, begun=begun
    )
    events = evidence.ended(tx, petition, error.trouble, at)
    return Changes(petitions=(told,), problems=(problem,), events=events)


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
