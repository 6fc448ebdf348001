"""Keeping: how an answer changes what is stored. Runs inside somebody else's transaction."""

from dataclasses import replace
from datetime import datetime

from app.domain import address as addresses, identity, schedule
from app.domain.answer import Answer
from app.domain.article import Feed
from app.domain.changes import NOTHING, Changes
from app.domain.problem import Problem, SourceError
from app.domain.source import Source
from app.services import counting, patience, watching
from app.services.claims import Fetched
from app.services.desk import Desk
from app.storage import articles, held as held_back, sources, waits
from app.storage.database import Transaction


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
    petition = counting.followed(tx, desk, fetched)
    if petition is not None and error is not None:
        return counting.keep_error(tx, desk, petition, error, at)
    if petition is not None and fetched.look is not None:
        return counting.keep_look(tx, desk, petition, fetched.look, at)
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


def _followed_source(tx: Transaction, claimed: Source | None) -> Source | None:
    """As it is now: it may have been renamed, moved or removed since it was claimed."""
    current = sources.by_id(tx, claimed.id) if claimed else None
    return sources.by_address(tx, current.case_id, current.address) if current else None


def _keep_answer(
    tx: Transaction, desk: Desk, source: Source, answer: Answer, fetched: Fetched
) -> Changes:
    changes = NOTHING
    if fetched.feed is not None:
        source, changes = keep_feed(tx, desk, source, fetched.feed, fetched.at)
    told = answered(tx, source, answer, fetched.body_hash, fetched.at)
    if told.address != source.address and sources.by_address(tx, source.case_id, told.address):
        told = replace(told, address=source.address)  # it is followed there already
    sources.save(tx, told)
    first = (("source", source.id),) if source.last_success is None else ()
    return changes + Changes(sources=(told,), first_answers=first)


def answered(
    tx: Transaction, source: Source, answer: Answer, body_hash: str, at: datetime
) -> Source:
    """The source after an answer: when it is asked again, and that nothing is wrong with it."""
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
            least=patience.least(tx, patience.FEEDS),
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
    told = schedule.failed(source, at, error)
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
