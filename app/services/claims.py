"""Claims: what is asked, taken so that nobody asks it twice, and what came of it. No network."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.domain import address as addresses, known_sites, schedule
from app.domain.answer import Answer
from app.domain.article import Feed
from app.domain.petition import Petition
from app.domain.problem import SourceError, Trouble
from app.domain.source import Source
from app.services.desk import Desk
from app.storage import petitions, sources, waits
from app.storage.database import Transaction

if TYPE_CHECKING:
    from app.sources.petitions import Look


@dataclass(frozen=True, slots=True)
class Claim:
    """One source or one petition to be asked, as it was when it was claimed.

    `host` is where the first request goes. `manual`: the reader asked for it.
    """

    host: str
    source: Source | None
    petition: Petition | None
    manual: bool

    @property
    def case_id(self) -> int | None:
        followed = self.source or self.petition
        return followed.case_id if followed else None


@dataclass(frozen=True, slots=True)
class Fetched:
    """What asking a claim brought at the moment `at`: an answer, a look, or an error.

    `feed` is None when its bytes are those of the last time (`body_hash`), or a 304.
    """

    claim: Claim
    at: datetime
    answer: Answer | None = None
    body_hash: str = ""
    feed: Feed | None = None
    look: "Look | None" = None
    error: SourceError | None = None


def claim_due(desk: Desk, case_id: int | None = None) -> tuple[Claim, ...]:
    """What is due, of one case or of all, the longest waiting first.

    A host that asked for patience is not claimed.
    """
    now = desk.now()
    with desk.db.transaction() as tx:
        if not desk.recorded:  # whose clock is wound back on purpose
            _mend_times(desk, tx, now)
        claims = [
            *(of_source(source) for source in sources.due(tx, now, desk.recorded)),
            *(of_petition(desk, one) for one in petitions.due(tx, now, desk.recorded)),
        ]
        wanted = [claim for claim in claims if case_id in {None, claim.case_id}]
        return tuple(_taken(desk, tx, _patient(tx, wanted, now)))


def claim_case(desk: Desk, case_id: int) -> tuple[Claim, ...]:
    """All of a case but what stopped for good and what is to be left alone for now."""
    with desk.db.transaction() as tx:
        claims = [
            of_source(source, manual=True)
            for source in sources.of_case(tx, case_id)
            if source.trouble not in schedule.STOPPED
        ]
        claims += [
            of_petition(desk, petition, manual=True)
            for petition in petitions.of_case(tx, case_id)
            if petition.next_due is not None
        ]
        return tuple(_taken(desk, tx, _askable(desk, tx, claims)))


def claim_source(desk: Desk, source_id: int) -> tuple[Claim, ...]:
    """One source, also a stopped one. Empty when its server asked to wait."""
    with desk.db.transaction() as tx:
        source = sources.by_id(tx, source_id)
        claims = [of_source(source, manual=True)] if source else []
        return tuple(_taken(desk, tx, _askable(desk, tx, claims)))


def claim_petition(desk: Desk, petition_id: int) -> tuple[Claim, ...]:
    """One petition, also a stopped one. Empty inside its floor and for a counter kept by hand."""
    with desk.db.transaction() as tx:
        petition = petitions.by_id(tx, petition_id)
        claims = [of_petition(desk, petition, manual=True)] if petition else []
        return tuple(_taken(desk, tx, _askable(desk, tx, claims)))


def of_source(source: Source, *, manual: bool = False) -> Claim:
    return Claim(addresses.host_of(source.address), source, None, manual)


def of_petition(desk: Desk, petition: Petition, *, manual: bool = False) -> Claim:
    ref = desk.platforms.find(petition.address)
    host = ref.host if ref else addresses.host_of(petition.address)
    return Claim(host, None, petition, manual)


def _patient(tx: Transaction, claims: Iterable[Claim], now: datetime) -> Iterator[Claim]:
    """Those who may be asked, and their host; the others become due when they may be."""
    for claim in claims:
        until = waits.until(tx, claim.host, now)
        if until is None and claim.source is not None:
            rested = schedule.awake(now, claim.source.rest)
            until = rested if rested > now else None
        if until is None:
            _pace(tx, claim, now)
            yield claim
        else:
            _put_off(tx, claim, until)


def _askable(desk: Desk, tx: Transaction, claims: Iterable[Claim]) -> Iterator[Claim]:
    now = desk.now()
    for claim in claims:
        if waits.until(tx, claim.host, now) is None and not _left_alone(desk, claim, now):
            _pace(tx, claim, now)
            yield claim


def _pace(tx: Transaction, claim: Claim, now: datetime) -> None:
    """What is asked of some hosts makes the next request wait, whatever that is for."""
    pause = known_sites.pace(claim.host)
    if pause is not None:
        waits.put(tx, claim.host, now + pause)


def _left_alone(desk: Desk, claim: Claim, now: datetime) -> bool:
    if claim.petition is not None and not claim.petition.platform:
        return True
    if desk.recorded:
        return False  # there is no server to spare
    if claim.source is not None:
        return _asked_to_wait(claim.source, now)
    return claim.petition is not None and _inside_floor(desk, claim.petition, now)


def _asked_to_wait(source: Source, now: datetime) -> bool:
    if source.trouble is Trouble.RATE_LIMITED:
        return source.next_due is not None and source.next_due > now
    return source.wait_until is not None and source.wait_until > now


def _inside_floor(desk: Desk, petition: Petition, now: datetime) -> bool:
    return schedule.inside_floor(petition.last_answer, now, _floor(desk, petition))


def _floor(desk: Desk, petition: Petition) -> timedelta:
    platform = desk.platforms.named(petition.platform)
    return platform.min_interval if platform else schedule.HOUR


def _mend_times(desk: Desk, tx: Transaction, now: datetime) -> None:
    """What a clock that was ahead has put off for ever comes back to its usual interval."""
    waits.forget_after(tx, now + schedule.WEEK)
    for source in sources.due_after(tx, now + schedule.HOUR):
        mended = schedule.source_mended(source, now)
        if mended != source:
            sources.save(tx, mended)
    for petition in petitions.due_after(tx, now + schedule.HOUR):
        due = schedule.petition_mended(petition, now, _floor(desk, petition))
        if due != petition:
            petitions.save(tx, due)


def _taken(desk: Desk, tx: Transaction, claims: Iterable[Claim]) -> Iterator[Claim]:
    """Whoever is claimed is due again in an hour, should nobody come back with an answer."""
    now = desk.now()
    for claim in claims:
        _put_off(tx, claim, now + schedule.HOUR)
        yield claim


def _put_off(tx: Transaction, claim: Claim, until: datetime) -> None:
    source, petition = claim.source, claim.petition
    if source is not None and source.next_due is not None and source.next_due < until:
        sources.save(tx, replace(source, next_due=until))
    if petition is not None and petition.next_due is not None and petition.next_due < until:
        petitions.save(tx, replace(petition, next_due=until))
