"""What the windows' tests share: the look, and a time that stands still."""

import gc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.storage.places import places
from app.ui.application import Application
from app.ui.look import Look
from app.ui.shell import Shell
from app.ui.window import Window

RESOURCES = Path(__file__).parents[2] / "resources"
NOON = datetime(2016, 1, 4, 12, 0, tzinfo=UTC)
TODAY = datetime(2026, 11, 23, 12, tzinfo=UTC)


class Start(Protocol):
    """Starts the program; `replacing` is one that was left before on the same data."""

    def __call__(self, replacing: Application | None = None) -> Application: ...


@pytest.fixture(autouse=True, scope="session")
def texts(qapp: QApplication) -> Iterator[None]:
    """English has its own texts: one story, two stories."""
    english = QTranslator(qapp)
    assert english.load("undersigned_en", str(RESOURCES / "i18n"))
    qapp.installTranslator(english)
    yield
    gc.collect()
    qapp.shutdown()  # what Qt destroys after Python has ended would still ask Python for it


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(RESOURCES, qapp)


@pytest.fixture
def now() -> Callable[[], datetime]:
    return lambda: NOON


@pytest.fixture
def english() -> Iterator[None]:
    """Numbers as `run` has them written on a desktop without a language."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window that dialogs belong to, which delete themselves when they are closed."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


class PatientBot(QtBot):
    """Waits for what must come as long as a busy machine may need."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 30_000) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


def rows(window: Window) -> int:
    return window.stories.model.rowCount()


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    running: list[Application] = []

    def started(replacing: Application | None = None) -> Application:
        if replacing is not None:
            running.remove(replacing)
        look = Look(RESOURCES, qapp)
        made = Application(Shell(places(tmp_path), look, Window(), lambda: TODAY), recorded=False)
        running.append(made)
        qtbot.addWidget(made.window)
        made.window.show()
        made.start()
        qtbot.waitUntil(lambda: made.window.case is not None and made.work.desk is not None)
        return made

    yield started
    for one in running:
        one.window.close()
        one.close()
        one.shell.close()
