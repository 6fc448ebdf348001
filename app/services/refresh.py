"""Refresh: what the network brings. `fetch` asks and touches no database; `store` keeps it."""

import logging
from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from app.domain import known_sites
from app.domain.changes import Changes
from app.domain.petition import Petition
from app.domain.problem import SourceError, Trouble
from app.domain.source import Source
from app.services import keeping, logins
from app.services.claims import Claim, Fetched, claim_case, claim_due, claim_petition, claim_source
from app.services.desk import Desk

if TYPE_CHECKING:
    from app.sources.petitions import Look

__all__ = [
    "Claim", "Fetched", "claim_case", "claim_due", "claim_petition", "claim_source", "fetch",
    "store", "sweep",
]  # fmt: skip

log = logging.getLogger(__name__)

FEEDS = (
    "application/atom+xml, application/rss+xml, application/feed+json;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1"
)


def fetch(desk: Desk, claim: Claim) -> Fetched:
    """Ask. An expected failure is a value in what comes back."""
    try:
        if claim.source is not None:
            return _fetch_feed(desk, claim, claim.source)
        if claim.petition is not None:
            return Fetched(claim, desk.now(), look=_look_at(desk, claim.petition, claim))
    except SourceError as error:
        log.warning("%s: %s", claim.host, error.trouble.name)
        return Fetched(claim, desk.now(), error=error)
    raise ValueError(claim)


def store(desk: Desk, fetched: Fetched) -> Changes:
    """Keep what came, in one transaction. What was removed meanwhile is let go."""
    with desk.db.transaction() as tx:
        return keeping.keep(tx, desk, fetched)


def sweep(desk: Desk, claims: Iterable[Claim]) -> Iterator[tuple[Claim, Changes]]:
    """Ask and keep one claim after the other, where there are no threads to do it."""
    for claim in claims:
        logins.recall(desk, claim)
        yield claim, store(desk, fetch(desk, claim))


def _fetch_feed(desk: Desk, claim: Claim, source: Source) -> Fetched:
    address, login = known_sites.opened(source.address, logins.of(desk, source.address))
    answer = desk.http.get(
        address,
        validators=source.validators,
        accept=FEEDS,
        allow_private=source.allow_private,
        login=login,
    )
    if answer.unchanged:
        return Fetched(claim, desk.now(), answer, source.body_hash)
    body_hash = sha256(answer.body).hexdigest()
    feed = None if body_hash == source.body_hash else desk.parser.feed(answer)
    return Fetched(claim, desk.now(), answer, body_hash, feed)


def _look_at(desk: Desk, petition: Petition, claim: Claim) -> "Look":
    # httpx comes with it: not before the first paint
    from app.sources import petitions as asking  # noqa: PLC0415

    platform = desk.platforms.named(petition.platform)
    ref = platform.ref(petition.address) if platform else None
    if platform is None or ref is None:
        raise SourceError(Trouble.NOT_UNDERSTOOD, petition.address, "no such platform")
    login = logins.of(desk, petition.address) if platform.secret else None
    return asking.look(
        desk.http,
        desk.parser,
        platform,
        ref,
        now=desk.now(),
        validators=petition.validators,
        light=platform.light and not claim.manual and _seen_this_hour(petition, desk.now()),
        robots=desk.robots,
        token=login.password if login else "",
    )


def _seen_this_hour(petition: Petition, now: datetime) -> bool:
    """Between two full looks, one at the start of each hour, the count alone is enough."""
    last = petition.last_success
    if last is None or petition.trouble is not None:
        return False
    return (last.date(), last.hour) == (now.date(), now.hour)
