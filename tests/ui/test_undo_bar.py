from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui import undo_bar
from app.ui.look import Look
from app.ui.undo_bar import UndoBar


@pytest.fixture
def bar(qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch) -> Iterator[UndoBar]:
    monkeypatch.setattr(undo_bar, "SHOWN", 40)
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    rows.addWidget(QLineEdit())
    made = UndoBar(look, window)
    rows.addWidget(made)
    window.show()
    yield made
    window.close()


def test_it_is_not_there_before_something_is_offered(bar: UndoBar) -> None:
    assert bar.isHidden()


def test_undo_does_what_was_offered_once(bar: UndoBar) -> None:
    done: list[str] = []
    bar.offer("Source removed.", lambda: done.append("restored"))

    QTest.mouseClick(bar._undo, Qt.MouseButton.LeftButton)
    bar.undo()

    assert done == ["restored"]
    assert bar.isHidden()


def test_a_new_offer_takes_the_place_of_the_old(bar: UndoBar) -> None:
    done: list[str] = []
    bar.offer("Source removed.", lambda: done.append("source"))
    bar.offer("Note removed.", lambda: done.append("note"))

    bar.undo()

    assert done == ["note"]


def test_it_goes_by_itself(qtbot: QtBot, bar: UndoBar) -> None:
    done: list[str] = []
    bar.offer("Source removed.", lambda: done.append("restored"))

    qtbot.waitUntil(bar.isHidden)
    bar.undo()

    assert done == []


def test_it_stays_while_the_keyboard_is_on_it(qtbot: QtBot, bar: UndoBar) -> None:
    bar.offer("Source removed.", lambda: None)
    bar.window().activateWindow()
    bar._undo.setFocus()
    qtbot.waitUntil(bar._undo.hasFocus)

    qtbot.wait(100)

    assert not bar.isHidden()
