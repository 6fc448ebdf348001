"""Timeline: all that a case has on one axis of time. Reads only; for the reader thread.

Moments are whole seconds since 1970: what is many is kept in arrays, not in objects.
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from app.domain import forecast, rise
from app.domain.article import first_id_of, moment_of
from app.domain.petition import Event, Petition, Quality, Reading
from app.domain.rise import Rise
from app.services.desk import Shelf
from app.storage import lists, notes as stored_notes, petitions

if TYPE_CHECKING:
    Numbers = array[int]

FAN_STEPS = 48
SHARES = (0.1, 0.25, 0.5, 0.75, 0.9)  # of the fan: four in five, one in two, and the median
FARTHEST = timedelta(days=60)  # a fan without a deadline goes no further


@dataclass(frozen=True, slots=True)
class Fan:
    """How a count may go on: at each moment the counts not passed with each of SHARES."""

    times: tuple[int, ...]
    counts: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A petition's counts in time order; `about` has a 1 for each that is not exact.

    `falls` are the places of the counts that are lower than the one before: between them a line
    only rises, so that its ends are all that need be drawn of it.
    """

    petition: Petition
    times: "Numbers"
    counts: "Numbers"
    about: bytes
    falls: "Numbers"
    fan: Fan | None = None


@dataclass(frozen=True, slots=True)
class Dot:
    """An entry of a court, or a note: its id, its moment and how it begins."""

    id: int
    at: int
    words: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """`coverage` are the moments of all articles but the courts', in time order."""

    case_id: int
    now: int
    lines: tuple[Line, ...] = ()
    coverage: "Numbers | tuple[()]" = ()
    court: tuple[Dot, ...] = ()
    notes: tuple[Dot, ...] = ()
    events: tuple[Event, ...] = ()
    fastest: Rise | None = None

    def __bool__(self) -> bool:
        return any((*(line.times for line in self.lines), self.coverage, self.court, self.notes))


def timeline(shelf: Shelf, case_id: int) -> Timeline:
    """Everything until now, and what may come."""
    now = shelf.now()
    before = first_id_of(now + timedelta(seconds=1))
    followed = petitions.of_case(shelf.db, case_id, now)
    lines = tuple(_line(shelf, petition, now) for petition in followed)
    events = (petitions.events(shelf.db, petition.id, now) for petition in followed)
    rises = (rise.fastest(one.petition.id, one.times, one.counts) for one in lines)
    return Timeline(
        case_id,
        second(now),
        lines,
        lists.moments(shelf.db, case_id, before=before),
        tuple(
            Dot(article, moment_of(article), title)
            for article, title in lists.of_courts(shelf.db, case_id, before=before)
        ),
        tuple(
            Dot(note.id, second(note.about_at or note.created_at), note.title)
            for note in stored_notes.of_case(shelf.db, case_id, "")
        ),
        tuple(sorted((one for some in events for one in some), key=lambda event: event.at)),
        max((one for one in rises if one), key=lambda one: one.gained, default=None),
    )


def falls(counts: Sequence[int]) -> "Numbers":
    """The places of the counts that are lower than the one before."""
    return array("q", (place for place, (a, b) in enumerate(pairwise(counts), 1) if b < a))


def second(moment: datetime) -> int:
    return int(moment.timestamp())


def moment(second: float) -> datetime:
    return datetime.fromtimestamp(second, UTC)


def _line(shelf: Shelf, petition: Petition, now: datetime) -> Line:
    readings = petitions.readings(shelf.db, petition.id, now)
    return Line(
        petition,
        array("q", (second(one.at) for one in readings)),
        array("q", (one.count for one in readings)),
        bytes(one.quality is not Quality.EXACT for one in readings),
        falls([one.count for one in readings]),
        fan(petition, readings, now),
    )


def fan(petition: Petition, readings: Sequence[Reading], now: datetime) -> Fan | None:
    made = forecast.measure(readings, now)
    until = petition.deadline or now + FARTHEST
    if made is None or until <= now:
        return None
    hours = list(_steps((until - made.at) / timedelta(hours=1)))
    return Fan(
        tuple(second(made.at + timedelta(hours=one)) for one in hours),
        tuple(tuple(made.count_after(one, share) for share in SHARES) for one in hours),
    )


def _steps(hours: float) -> Iterator[float]:
    """Close together at first, where the fan opens."""
    for step in range(FAN_STEPS + 1):
        yield hours * (step / FAN_STEPS) ** 2
