"""The walk through archived copies: it rests, can be stopped, and goes on where it ended."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.clock import Clock
from app.domain.petition import Petition
from app.services import older
from app.services.desk import Desk, Shelf
from app.sources.http import Http
from app.sources.parser import Parser
from app.sources.platforms import Platforms
from app.storage import cases, petitions
from app.storage.database import Database
from app.storage.places import resources
from app.ui.background import Background
from app.ui.older import Older
from app.ui.work import Work
from tests.services.made import UK, Wire, uk
from tests.services.test_older import LIST, copy_of, listing
from tests.ui.conftest import TODAY

STAMPS = ("20160102080000", "20160103080000", "20160104080000")


@dataclass
class Walk:
    desk: Desk
    wire: Wire
    older: Older
    petition: Petition
    progress: list[tuple[int, int]]
    work: Work

    def counts(self) -> list[int]:
        with closing(self.desk.db.reader()) as reader:
            return [one.count for one in petitions.readings(reader, self.petition.id)]


@pytest.fixture
def walk(tmp_path: Path, qtbot: QtBot) -> Iterator[Walk]:
    clock, wire = Clock(TODAY), Wire()
    wire.says(LIST, listing(*((stamp, stamp) for stamp in STAMPS)))
    for number, stamp in enumerate(STAMPS):
        wire.says(copy_of(stamp), uk(100 + number))
    with (
        closing(Database.open(tmp_path / "u.db", backups=tmp_path / "backups")) as database,
        closing(Http(now=clock, replay=wire)) as http,
        closing(Parser()) as parser,
        closing(Background(lambda: Shelf(database.reader(), clock))) as background,
    ):
        desk = Desk(database, http, parser, Platforms.load(resources() / "platforms"), clock)
        with database.transaction() as tx:
            case = cases.add(tx, "Case", recorded=False, now=clock())
            petition = petitions.add(tx, Petition(0, case.id, "uk-parliament", "7", UK, ""))
        work = Work(background, clock)
        work.use(desk)
        made = Older(work, rest=1)
        progress: list[tuple[int, int]] = []
        made.progressed.connect(lambda *found: progress.append(found))
        yield Walk(desk, wire, made, petition, progress, work)


def test_all_copies_are_read_one_after_the_other(walk: Walk, qtbot: QtBot, english: None) -> None:
    with qtbot.waitSignal(walk.older.ended, timeout=20_000) as ended:
        walk.older.look(walk.petition.id)
        walk.older.look(walk.petition.id)  # once is enough

    assert ended.args == ["3 older readings found."]
    assert walk.counts() == [100, 101, 102]
    assert walk.progress[-1] == (3, 3)
    assert [address for address, _ in walk.wire.asked][1:] == [
        copy_of(stamp) for stamp in reversed(STAMPS)
    ]
    assert not walk.older.busy


def test_it_stops_when_the_reader_says_so_and_goes_on_later(walk: Walk, qtbot: QtBot) -> None:
    walk.older.progressed.connect(
        lambda done, _of: walk.work.background.cancel() if done == 1 else None
    )
    with qtbot.waitSignal(walk.older.ended, timeout=20_000) as ended:
        walk.older.look(walk.petition.id)
    assert ended.args is not None
    assert ended.args[0].startswith("Stopped.")
    assert walk.counts() == [102]

    walk.older.progressed.disconnect()
    with qtbot.waitSignal(walk.older.ended, timeout=20_000):
        walk.older.look(walk.petition.id)

    assert walk.counts() == [100, 101, 102]


def test_an_archive_that_wants_rest_gets_it(walk: Walk, qtbot: QtBot) -> None:
    walk.wire.says(copy_of(STAMPS[1]), status=429, Retry_After="600")

    for _look in range(2):
        with qtbot.waitSignal(walk.older.ended, timeout=20_000) as ended:
            walk.older.look(walk.petition.id)
        assert ended.args is not None
        assert ended.args[0].startswith("The archive asks to be left alone until")

    assert walk.counts() == [102]


def test_a_list_that_cannot_be_had_is_said(walk: Walk, qtbot: QtBot) -> None:
    walk.wire.says(LIST, b"<html>")

    with qtbot.waitSignal(walk.older.ended, timeout=20_000) as ended:
        walk.older.look(walk.petition.id)

    assert ended.args is not None
    assert "web.archive.org" in ended.args[0]


def test_the_recorded_week_asks_nobody(walk: Walk, qtbot: QtBot) -> None:
    walk.work.desk = replace(walk.desk, recorded=True)

    with qtbot.waitSignal(walk.older.ended) as ended:
        walk.older.look(walk.petition.id)

    assert ended.args is not None
    assert walk.wire.asked == []


def test_a_rest_is_five_seconds_at_least() -> None:
    assert older.PAUSE >= 5


def test_a_moment_of_a_copy_is_utc() -> None:
    assert datetime.fromisoformat("2016-01-02T08:00Z") == older._made(copy_of(STAMPS[0]))
