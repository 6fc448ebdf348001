from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.case import Case
from app.domain.clock import Clock
from app.services.desk import Desk, Shelf
from app.sources.http import Http
from app.sources.parser import Parser
from app.sources.platforms import Platforms
from app.storage import cases
from app.storage.database import Database
from app.storage.places import resources
from tests.services.made import Wire


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2016, 1, 4, 13, 27, tzinfo=UTC))


@pytest.fixture(scope="session")
def parser() -> Iterator[Parser]:
    """One child for all tests: it keeps nothing from one answer to the next."""
    with closing(Parser()) as made:
        yield made


@pytest.fixture
def desk(tmp_path: Path, clock: Clock, parser: Parser) -> Iterator[Desk]:
    path = tmp_path / "undersigned.db"
    with (
        closing(Database.open(path, backups=tmp_path / "backups")) as database,
        closing(Http(now=clock)) as http,
    ):
        platforms = Platforms.load(resources() / "platforms")
        yield Desk(database, http, parser, platforms, clock)


@pytest.fixture
def shelf(desk: Desk) -> Iterator[Shelf]:
    with closing(desk.db.reader()) as reader:
        yield Shelf(reader, desk.now)


@pytest.fixture
def case(desk: Desk) -> Case:
    with desk.db.transaction() as tx:
        return cases.add(tx, "Avery and Dassey", recorded=False, now=desk.now())


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def wired(desk: Desk, wire: Wire) -> Iterator[Desk]:
    """The desk with the wire in the network's place: platforms allow no loopback address."""
    with closing(Http(now=desk.now, replay=wire)) as http:
        yield replace(desk, http=http)
