"""Hosts: every site that is asked, with what it asked of us. Reads only."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from app.domain.address import host_of
from app.domain.petition import Petition
from app.domain.source import Source
from app.services.desk import Shelf
from app.storage import cases, petitions, sources, waits


@dataclass(frozen=True, slots=True)
class Host:
    """A site: how many sources and petitions of live cases are asked there, and when.

    `wait_until`: it asked to be left alone until then. `next_due` None: nothing by itself.
    """

    name: str
    followed: int
    troubled: int
    last_answer: datetime | None
    next_due: datetime | None
    wait_until: datetime | None


def every(shelf: Shelf) -> tuple[Host, ...]:
    """By name. For the reader thread."""
    now, by_host = shelf.now(), defaultdict(list)
    for one in _followed(shelf):
        if host_of(one.address):
            by_host[host_of(one.address)].append(one)
    return tuple(
        Host(
            name,
            len(asked),
            sum(one.trouble is not None for one in asked),
            max((one.last_answer for one in asked if one.last_answer), default=None),
            min((one.next_due for one in asked if one.next_due), default=None),
            waits.until(shelf.db, name, now),
        )
        for name, asked in sorted(by_host.items())
    )


def _followed(shelf: Shelf) -> Iterable[Source | Petition]:
    for case in cases.every(shelf.db):
        if not case.recorded:
            yield from sources.of_case(shelf.db, case.id)
            yield from petitions.of_case(shelf.db, case.id, shelf.now())
