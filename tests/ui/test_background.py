import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.changes import NOTHING, Changes
from app.domain.problem import StorageError, Trouble
from app.services.desk import Shelf
from app.storage.database import Database
from app.ui.background import Background

NOON = datetime(2016, 1, 4, 12, tzinfo=UTC)


@pytest.fixture
def background(qtbot: QtBot, tmp_path: Path) -> Iterator[Background]:
    database = Database.open(tmp_path / "a.db", backups=tmp_path / "backups")
    made = Background(lambda: Shelf(database.reader(), lambda: NOON))
    yield made
    made.close()
    time.sleep(0.05)
    database.close()


def test_work_answers_on_the_gui_thread(background: Background, qtbot: QtBot) -> None:
    answers: list[tuple[str, str]] = []

    background.network(
        "a", lambda: threading.current_thread().name,
        lambda name: answers.append((name, threading.current_thread().name)),
    )  # fmt: skip

    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0][0].startswith("network-")
    assert answers[0][1] == "MainThread"


def test_one_host_is_asked_one_thing_at_a_time(background: Background, qtbot: QtBot) -> None:
    inside: list[int] = []
    most: list[int] = []
    done: list[None] = []

    def job() -> None:
        inside.append(1)
        most.append(len(inside))
        time.sleep(0.01)
        inside.pop()

    for _time in range(4):
        background.network("a", job, done.append)

    qtbot.waitUntil(lambda: len(done) == 4)
    assert max(most) == 1


def test_the_readers_own_changes_go_first(background: Background, qtbot: QtBot) -> None:
    order: list[str] = []
    gate = threading.Event()

    def job(name: str) -> Changes:
        order.append(name)
        return NOTHING

    begun = threading.Event()

    def slow() -> Changes:
        begun.set()
        gate.wait(5)
        return job("first")

    background.store(slow)
    begun.wait(5)
    background.store(lambda: job("news"))
    background.edit(lambda: job("note"))
    gate.set()

    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == ["first", "note", "news"]


def test_changes_of_one_turn_arrive_as_one(background: Background, qtbot: QtBot) -> None:
    with qtbot.waitSignal(background.changed) as heard:
        background.edit(lambda: Changes(changed_articles=(1,)))

    assert heard.args == [Changes(changed_articles=(1,))]


def test_a_full_disk_is_told(background: Background, qtbot: QtBot) -> None:
    def job() -> Changes:
        raise StorageError(Trouble.DISK_FULL)

    with qtbot.waitSignal(background.troubled) as told:
        background.edit(job)

    assert told.args[0].trouble is Trouble.DISK_FULL


def test_a_bug_reaches_the_crash_handler(
    background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: caught.append(error))

    background.read(lambda _shelf: 1 // 0, lambda _never: None)

    qtbot.waitUntil(lambda: bool(caught))
    assert isinstance(caught[0], ZeroDivisionError)


def test_searches_have_a_shelf_of_their_own(background: Background, qtbot: QtBot) -> None:
    shelves: list[Shelf] = []

    background.read(lambda shelf: shelf, shelves.append)

    qtbot.waitUntil(lambda: bool(shelves))
    assert shelves[0] is not background.shelf


def test_what_is_cancelled_is_not_heard(background: Background, qtbot: QtBot) -> None:
    heard: list[int] = []
    gate = threading.Event()
    background.network("a", lambda: gate.wait(5), lambda _ok: heard.append(1))
    background.network("a", lambda: 2, heard.append)

    background.cancel()
    gate.set()
    background.network("b", lambda: 3, heard.append)

    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [3]


def test_closing_stores_what_waits_and_leaves_the_network(qtbot: QtBot, tmp_path: Path) -> None:
    stored: list[int] = []
    never = threading.Event()
    database = Database.open(tmp_path / "b.db", backups=tmp_path / "backups")
    background = Background(lambda: Shelf(database.reader(), lambda: NOON))
    background.network("a", lambda: never.wait(30), lambda _ok: None)
    background.edit(lambda: stored.append(1))
    started = time.monotonic()

    background.close()

    assert stored == [1]
    assert time.monotonic() - started < 1
    never.set()
    database.close()


def test_what_the_network_changed_is_shown_together(background: Background, qtbot: QtBot) -> None:
    shown: list[tuple[int, ...]] = []
    done: list[Changes] = []
    background.changed.connect(lambda changes: shown.append(changes.changed_articles))

    for number in range(20):
        background.store(lambda n=number: Changes(changed_articles=(n,)), done.append)  # type: ignore[misc]
        time.sleep(0.01)
    qtbot.waitUntil(lambda: len(done) == 20)

    qtbot.waitUntil(lambda: sum(map(len, shown)) == 20)
    assert len(shown) <= 3


def test_what_the_reader_changed_is_shown_at_once(background: Background, qtbot: QtBot) -> None:
    shown: list[int] = []
    background.changed.connect(lambda changes: shown.extend(changes.changed_articles))
    background.store(lambda: Changes(changed_articles=(1,)))
    qtbot.waitUntil(lambda: shown == [1])
    background.store(lambda: Changes(changed_articles=(2,)))

    background.edit(lambda: Changes(changed_articles=(3,)))

    qtbot.waitUntil(lambda: len(shown) >= 2)
    assert shown[1] == 3
    qtbot.waitUntil(lambda: shown == [1, 3, 2])
