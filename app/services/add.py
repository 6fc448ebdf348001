"""Add: what was recognised becomes part of a case."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from app.domain import address as addresses, known_sites, origin
from app.domain.answer import Answer
from app.domain.article import Feed
from app.domain.changes import NOTHING, Changes
from app.domain.found import ByHand, Chosen, Found
from app.domain.page import FoundFeed
from app.domain.petition import Petition, Reading
from app.domain.source import Source
from app.services import counting, keeping, logins
from app.services.desk import Desk, Shelf
from app.services.recognising import local_file, recognise
from app.storage import petitions, sources
from app.storage.columns import Queries
from app.storage.database import Transaction

if TYPE_CHECKING:
    from app.sources.platforms import Ref

__all__ = [
    "add_by_hand",
    "add_found",
    "follow",
    "follow_petition",
    "include",
    "local_file",
    "looked_up",
    "recognise",
]

EVERYTHING = Chosen(())


def looked_up(shelf: Shelf, case_id: int, found: Found) -> Found:
    """The same, with `followed` telling what of it the case has already."""
    return replace(found, followed=_followed(shelf.db, case_id, found))


def add_found(desk: Desk, case_id: int, found: Found, chosen: Chosen = EVERYTHING) -> Changes:
    """Follow what was found; of a page or a list the chosen addresses only.

    What came with it is kept at once, the rest is due now. What the case has already is left as
    it is.
    """
    with desk.db.transaction() as tx:
        return include(tx, desk, case_id, found, chosen)


def include(
    tx: Transaction, desk: Desk, case_id: int, found: Found, chosen: Chosen = EVERYTHING
) -> Changes:
    """As add_found, inside somebody else's transaction."""
    followed = _followed(tx, case_id, found)
    if found.address in followed:
        return NOTHING
    if found.login is not None:
        logins.hold(tx, desk, found.address, found.login)
    if found.platform:
        return _add_petition(tx, desk, case_id, found)
    if found.feed is not None and found.answer is not None:
        feed = FoundFeed(found.title, found.address, chosen.group)
        source = _new_source(tx, desk, case_id, found, feed)
        return _keep_first(tx, desk, source, found.feed, found.answer)
    offered = [feed for feed in found.feeds if feed.address in set(chosen.addresses) - followed]
    for feed in offered:
        if feed.login is not None:
            logins.hold(tx, desk, feed.address, feed.login, instead=False)
    return Changes(
        sources=tuple(
            _new_source(tx, desk, case_id, found, replace(feed, folder=chosen.group or feed.folder))
            for feed in offered
        ),
        lists=bool(offered),
    )


def add_by_hand(desk: Desk, case_id: int, counter: ByHand) -> Changes:
    """A counter kept by hand, with its first count: never fetched."""
    now = desk.now()
    with desk.db.transaction() as tx:
        petition = petitions.add(tx, Petition(0, case_id, "", "", counter.see, counter.title))
        reading = Reading(petition.id, now, counter.count, how=origin.BY_HAND, see=counter.see)
        petitions.add_reading(tx, reading)
        petition = petitions.by_id(tx, petition.id) or petition
    return Changes(readings=(reading,), petitions=(petition,), lists=True)


def follow(
    tx: Transaction,
    case_id: int,
    feed: FoundFeed,
    due: datetime,
    *,
    private: bool = False,
    matching: bool = False,
) -> Source:
    """A source for a feed that is yet to be asked for; `matching`: only for what has the case's
    words.
    """
    title = feed.title or addresses.host_of(feed.address)
    return sources.add(
        tx,
        Source(
            0,
            case_id,
            feed.address,
            title,
            group=feed.folder,
            kind=known_sites.kind_of(feed.address),
            next_due=due,
            allow_private=private,
            matching=matching,
        ),
    )


def follow_petition(
    tx: Transaction, case_id: int, ref: "Ref", title: str, due: datetime
) -> Petition:
    """A petition that is yet to be asked for."""
    return petitions.add(
        tx, Petition(0, case_id, ref.platform, ref.key, ref.address, title, next_due=due)
    )


def _followed(db: Queries, case_id: int, found: Found) -> frozenset[str]:
    if found.platform:
        petition = petitions.by_key(db, case_id, found.platform, found.petition_key)
        return frozenset({found.address} if petition else ())
    had = {addresses.canonical(source.address) for source in sources.of_case(db, case_id)}
    offered = {found.address} if found.feed else {feed.address for feed in found.feeds}
    return frozenset(one for one in offered if addresses.canonical(one) in had)


def _same_host(one: str, other: str) -> bool:
    return addresses.host_of(one) == addresses.host_of(other)


def _new_source(tx: Transaction, desk: Desk, case_id: int, found: Found, feed: FoundFeed) -> Source:
    private = found.private and _same_host(feed.address, found.address)
    return follow(tx, case_id, feed, desk.now(), private=private)


def _keep_first(tx: Transaction, desk: Desk, source: Source, feed: Feed, answer: Answer) -> Changes:
    now = desk.now()
    source, changes = keeping.keep_feed(tx, desk, source, feed, now)
    source = keeping.answered(tx, source, answer, sha256(answer.body).hexdigest(), now)
    sources.save(tx, source)
    return changes + Changes(sources=(source,), lists=True)


def _add_petition(tx: Transaction, desk: Desk, case_id: int, found: Found) -> Changes:
    now = desk.now()
    petition = replace(
        petitions.add(
            tx,
            Petition(0, case_id, found.platform, found.petition_key, found.address, found.title),
        ),
        next_due=now,
    )
    changes = NOTHING
    if found.snapshot is not None:
        verdict, changes = counting.keep_snapshot(tx, petition, found.snapshot, now)
        petition = counting.seen(tx, desk, verdict, found.validators, found.wait_until, now)
    elif found.trouble is not None:
        petition = replace(petition, next_due=None, trouble=found.trouble, trouble_since=now)
    petitions.save(tx, petition)
    return changes + Changes(petitions=(petition,), lists=True)
