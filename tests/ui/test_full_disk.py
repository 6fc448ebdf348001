"""The window on a disk that is really full: a file system of three megabytes."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.storage.database import Database
from app.storage.places import Places, places
from app.ui.application import Application
from app.ui.look import Look
from app.ui.shell import Shell
from app.ui.window import Window
from tests.ui.conftest import RESOURCES, TODAY

TEXT = "Who can pardon? " * 3000


@pytest.fixture
def where(tmp_path: Path) -> Iterator[Places]:
    small = tmp_path / "small"
    small.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(small)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only root can make a disk that is full")
    yield places(small / "data")
    subprocess.run(["umount", "-l", str(small)], check=True)


@pytest.fixture
def application(where: Places, qtbot: QtBot, qapp: QApplication) -> Iterator[Application]:
    shell = Shell(where, Look(RESOURCES, qapp), Window(), lambda: TODAY)
    made = Application(shell, recorded=True)
    qtbot.addWidget(made.window)
    made.window.show()
    made.start()
    qtbot.waitUntil(lambda: made.window.case is not None)
    yield made
    made.close()
    shell.close()


def fill(where: Places) -> Path:
    filler = where.data / "filler"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(os.urandom(512)):
            pass
    return filler


def kept(where: Places) -> list[str]:
    with closing(Database.look(where.database)) as reader:
        return [body for (body,) in reader.execute("SELECT body FROM note")]


def write(application: Application, text: str) -> None:
    application.window.commands.new_note.trigger()
    application.window.notes._editor.insertPlainText(text)


def press(words: str) -> QTimer:
    """Press a button of the box that will come up; keep the answer until then."""
    timer = QTimer(interval=20)

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            timer.stop()
            next(one for one in box.buttons() if words in one.text()).click()

    timer.timeout.connect(look)
    timer.start()
    return timer


def test_a_note_typed_while_the_disk_is_full_is_stored_when_there_is_room(
    qtbot: QtBot, application: Application, where: Places
) -> None:
    panel = application.window.notes
    filler = fill(where)

    write(application, TEXT)
    qtbot.waitUntil(lambda: panel._page.saying == "Not saved: disk is full. Trying again.")
    before = kept(where)
    filler.unlink()
    qtbot.waitUntil(lambda: panel._page.saying == "Saved")

    assert before == []
    assert panel._editor.text == TEXT
    assert kept(where) == [TEXT]


def test_closing_asks_before_words_are_lost(
    qtbot: QtBot, application: Application, where: Places
) -> None:
    window = application.window
    filler = fill(where)
    write(application, TEXT)

    _pressing = press("Keep open")
    window.close()
    qtbot.waitUntil(lambda: window.notes._page.saying.startswith("Not saved"))

    assert window.isVisible()
    filler.unlink()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert kept(where) == [TEXT]


def test_closing_without_them_ends_in_order(
    qtbot: QtBot, application: Application, where: Places
) -> None:
    write(application, "Kept")
    qtbot.waitUntil(lambda: kept(where) == ["Kept"])
    fill(where)
    write(application, TEXT)

    _pressing = press("Close without")
    application.window.close()
    qtbot.waitUntil(lambda: not application.window.isVisible())

    assert kept(where) == ["Kept"]
