import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services.desk import Shelf
from app.storage.database import Database
from app.ui import unlocking as timing
from app.ui.background import Background
from app.ui.unlocking import Unlocking
from tests.ui.conftest import NOON


@pytest.fixture
def unlocking(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Unlocking]:
    monkeypatch.setattr(timing, "SOON", 20)
    path = tmp_path / "undersigned.db"
    with closing(Database.open(path, backups=tmp_path / "backups")) as database:
        background = Background(lambda: Shelf(database.reader(), lambda: NOON))
        made = Unlocking(background)
        yield made
        made.close()
        background.close()


def test_questions_are_asked_one_after_the_other_elsewhere(
    qtbot: QtBot, unlocking: Unlocking
) -> None:
    answers: list[str] = []

    for _time in range(3):
        unlocking.ask(lambda: threading.current_thread().name, answers.append, "")

    qtbot.waitUntil(lambda: answers == ["secrets"] * 3)


def test_a_long_wait_is_told_and_can_be_given_up(qtbot: QtBot, unlocking: Unlocking) -> None:
    unlock = threading.Event()
    answers: list[str] = []
    told: list[bool] = []
    unlocking.waiting.connect(told.append)
    unlocking.ask(lambda: "late" if unlock.wait(30) else "", answers.append, "given up")
    unlocking.ask(lambda: "second", answers.append, "not asked")
    qtbot.waitUntil(lambda: True in told)

    unlocking.cancel()

    assert answers == ["given up", "not asked"]
    assert told[-1] is False
    unlocking.ask(lambda: "next", answers.append, "")
    qtbot.waitUntil(lambda: answers[-1] == "next")
    unlock.set()
    unlocking.ask(lambda: "last", answers.append, "")
    qtbot.waitUntil(lambda: answers[-1] == "last")
    assert "late" not in answers


def test_nobody_waits_for_ever(
    qtbot: QtBot, unlocking: Unlocking, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlock = threading.Event()
    answers: list[str] = []
    unlocking._late.setInterval(50)

    unlocking.ask(lambda: "late" if unlock.wait(30) else "", answers.append, "given up")

    qtbot.waitUntil(lambda: answers == ["given up"])
    unlock.set()
