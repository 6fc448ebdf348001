"""What the windows' tests share: the look, and a time that stands still."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.look import Look

RESOURCES = Path(__file__).parents[2] / "resources"
NOON = datetime(2016, 1, 4, 12, 0, tzinfo=UTC)


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
