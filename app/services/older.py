"""Older: readings from before a petition was followed, as its platform and an archive have them.

Change.org tells its milestones at an address that its robots.txt closes to programs, and only to
those with cookies: it is not asked. What a browser saved of it is read like a table of counts.
`listed` and `opened` ask and touch no database.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from app.domain import origin, schedule
from app.domain.capture import Capture, one_a_day
from app.domain.changes import NOTHING, Changes
from app.domain.petition import Petition, Reading, Snapshot
from app.domain.problem import SourceError, Trouble
from app.services.desk import Desk
from app.storage import captures, petitions, waits
from app.storage.database import Transaction

if TYPE_CHECKING:
    from app.sources.platforms import Platform, Ref

HOST = "web.archive.org"
PAUSE = 5.0  # s between two requests: the archive is a charity's
_LIST = (
    f"https://{HOST}/cdx/search/cdx?url={{address}}&output=json&filter=statuscode:200"
    "&collapse=timestamp:8&fl=timestamp,original,digest"
)
_STAMP = re.compile(r"/web/(\d{14})(?:id_)?/")
# The archive's own troubles: the same copy is asked for again another time.
_PASSING = frozenset({
    Trouble.RATE_LIMITED, Trouble.SERVER_ERROR, Trouble.OFFLINE, Trouble.UNREACHABLE,
    Trouble.TIMEOUT, Trouble.TLS, Trouble.BOT_CHALLENGE, Trouble.PROXY_UNREACHABLE,
    Trouble.PROXY_LOGIN,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Listed:
    """What the archive's list holds, one copy of a day; or why it could not be had.

    `next_place` is that of the next list to be asked for, 0 when this was the last.
    """

    captures: tuple[Capture, ...] = ()
    next_place: int = 0
    error: SourceError | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A copy that was asked for: what it says, made `at`; or why it says nothing."""

    capture: Capture
    at: datetime
    snapshot: Snapshot | None = None
    error: SourceError | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """The `petition` and its next copy, None when all were read or until the archive may be asked
    again (`wait_until`). `done` of `total` were read.
    """

    petition: Petition | None
    capture: Capture | None = None
    done: int = 0
    total: int = 0
    wait_until: datetime | None = None


def told_times(desk: Desk, petition_id: int) -> Changes:
    """The times at which a count was passed, where the platform tells them, become readings.

    Only those from before the first reading: later ones have readings round them.
    """
    with desk.db.transaction() as tx:
        petition = petitions.by_id(tx, petition_id)
        known = petitions.readings(tx, petition_id)
        if petition is None or not known:
            return NOTHING
        wanted = (
            Reading(petition_id, each.reached_at, each.count, how=origin.PLATFORM_TIME)
            for each in petition.thresholds
            if each.reached_at is not None and each.reached_at < known[0].at
        )
        stored = tuple(each for each in wanted if petitions.add_reading(tx, each))
    return Changes(readings=stored, petitions=(petition,) if stored else ())


def listed(desk: Desk, petition: Petition, place: int = 0) -> Listed:
    """Ask the archive which copies it has of one of the addresses that the platform file reads."""
    try:
        platform, ref = _platform(desk, petition)
        addresses = tuple(_addresses(platform, ref))
        if place >= len(addresses):
            return Listed()
        asked = _LIST.format(address=quote(addresses[place], ""))
        answer = desk.http.get(asked, hosts=frozenset({HOST}))
        found = one_a_day(desk.parser.captures(answer))
    except SourceError as error:
        return Listed(error=error)
    return Listed(found, place + 1 if place + 1 < len(addresses) else 0)


def begin(desk: Desk, petition_id: int, found: Listed) -> Step:
    """Keep the list, and say where to go on."""
    with desk.db.transaction() as tx:
        _keep_wait(desk, tx, found.error)
        captures.add(tx, petition_id, found.captures)
    return step(desk, petition_id)


def step(desk: Desk, petition_id: int) -> Step:
    """Where to go on, also after the program was closed in between."""
    with desk.db.transaction() as tx:
        petition = petitions.by_id(tx, petition_id)
        until = waits.until(tx, HOST, desk.now())
        capture = None if until else captures.next_unread(tx, petition_id)
        return Step(petition, capture, *captures.progress(tx, petition_id), wait_until=until)


def opened(desk: Desk, petition: Petition, capture: Capture) -> Opened:
    """Ask for a copy, and read it as its platform's own answer would be."""
    # httpx comes with it: not before the first paint
    from app.sources import petitions as asking  # noqa: PLC0415

    address = f"https://{HOST}/web/{capture.stamp}id_/{capture.original}"
    try:
        platform, ref = _platform(desk, petition)
        answer = desk.http.get(address, hosts=frozenset({HOST}))
        at = _made(answer.address) or capture.at
        snapshot = asking.understand(desk.parser, platform, ref, answer, now=at)
    except SourceError as error:
        return Opened(capture, capture.at, error=error)
    if snapshot.count == 0:  # a page that was not ready when it was copied
        return Opened(capture, at, error=SourceError(Trouble.SUSPICIOUS, address, "0"))
    return Opened(capture, at, snapshot)


def keep(desk: Desk, petition_id: int, found: Opened) -> Changes:
    """The copy was read, whatever came of it; what stood in its way is asked again later."""
    error, snapshot = found.error, found.snapshot
    with desk.db.transaction() as tx:
        if error is not None and error.trouble in _PASSING:
            _keep_wait(desk, tx, error)
            return NOTHING
        trouble = error.trouble if error else None
        captures.mark_read(tx, petition_id, found.capture.stamp, desk.now(), trouble)
        if snapshot is None:
            return NOTHING
        reading = Reading(
            petition_id,
            found.at,
            snapshot.count,
            verified_count=snapshot.verified_count,
            quality=snapshot.quality,
            how=origin.WAYBACK,
            see=f"https://{HOST}/web/{found.capture.stamp}/{found.capture.original}",
            answer_hash=snapshot.answer_hash,
        )
        petition = petitions.by_id(tx, petition_id, desk.now())
        if not petitions.add_reading(tx, reading) or petition is None:
            return NOTHING
    return Changes(readings=(reading,), petitions=(petition,))


def _keep_wait(desk: Desk, tx: Transaction, error: SourceError | None) -> None:
    until = schedule.host_wait(error, desk.now()) if error else None
    if error is not None and until is None and error.trouble in _PASSING:
        until = desk.now() + schedule.OFFLINE_PAUSE
    if until is not None:
        waits.put(tx, HOST, until)


def _platform(desk: Desk, petition: Petition) -> "tuple[Platform, Ref]":
    """Raises SourceError NOT_UNDERSTOOD for a petition that nobody can read."""
    platform = desk.platforms.named(petition.platform)
    ref = platform.ref(petition.address) if platform else None
    if platform is None or ref is None:
        raise SourceError(Trouble.NOT_UNDERSTOOD, petition.address, "no such platform")
    return platform, ref


def _addresses(platform: "Platform", ref: "Ref") -> Iterator[str]:
    """What the whole ways of a platform ask first, each once."""
    from app.sources.platform import fill, names  # noqa: PLC0415  not before the first paint

    known = {**ref.groups, "host": ref.host, "key": ref.key}
    seen = set()
    for way in platform.ways:
        request = way.steps[0].request
        address = fill(request, known)
        if not way.light and known.keys() >= set(names(request)) and address not in seen:
            seen.add(address)
            yield address


def _made(address: str) -> datetime | None:
    """When the copy was made that the archive led to, as its address says."""
    stamp = _STAMP.search(address)
    try:
        return Capture(stamp[1], "").at if stamp else None
    except ValueError:
        return None
