"""Ctrl+K: what is found by which words, and where it leads, in the whole program."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from app.domain.scope import Scope, Shown
from app.ui.application import Application
from app.ui.go_to import GoTo, Place, ranked
from tests.ui.conftest import Start, rows

NAMES = ("Refresh", "Refresh this source", "Green Bay television", "Pardon Avery and Dassey")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", list(NAMES)),
        ("refresh", ["Refresh", "Refresh this source"]),
        ("source", ["Refresh this source"]),
        ("bay green", ["Green Bay television"]),
        ("av", ["Pardon Avery and Dassey"]),
        ("ERY", ["Pardon Avery and Dassey"]),
        (
            "e",
            ["Refresh", "Refresh this source", "Green Bay television", "Pardon Avery and Dassey"],
        ),
        ("nothing of it", []),
    ],
)
def test_words_find_a_place_wherever_they_stand(typed: str, expected: list[str]) -> None:
    found = ranked([Place(name, "", lambda: None) for name in NAMES], typed)

    assert [place.name for place in found] == expected


def asked(application: Application, qtbot: QtBot, typed: str, kinds: int) -> GoTo:
    """The box, when it knows everything, with the words typed."""
    dialog = application.going.ask()
    before = len(dialog._places)
    qtbot.waitUntil(lambda: len(dialog._places) >= before + kinds)
    qtbot.keyClicks(box_of(dialog), typed)
    return dialog


def box_of(dialog: GoTo) -> QLineEdit:
    box = dialog.findChild(QLineEdit)
    assert isinstance(box, QLineEdit)
    return box


def test_a_source_is_gone_to(start: Start, qtbot: QtBot) -> None:
    application = start()
    window = application.window
    qtbot.waitUntil(lambda: window.sidebar.topLevelItemCount() > 5)

    dialog = asked(application, qtbot, "green bay", 10)
    assert dialog.names == ["Green Bay television"]
    qtbot.keyClick(box_of(dialog), Qt.Key.Key_Return)

    assert window.stories.scope is not None
    assert window.stories.scope.shown is Shown.SOURCE


def test_a_command_is_run_and_arrows_choose(start: Start, qtbot: QtBot) -> None:
    application = start()
    window = application.window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.stories.open(Scope(window.case.id if window.case else 0))

    dialog = asked(application, qtbot, "text", 10)
    found = dialog.findChild(QTableWidget)
    assert isinstance(found, QTableWidget)
    assert dialog.names[:2] == ["Larger text", "Smaller text"]
    qtbot.keyClick(box_of(dialog), Qt.Key.Key_Down)
    assert found.currentRow() == 1
    qtbot.keyClick(box_of(dialog), Qt.Key.Key_Up)
    with qtbot.waitSignal(window.commands.larger.triggered):
        qtbot.keyClick(box_of(dialog), Qt.Key.Key_Return)


def test_a_petition_and_a_note_are_gone_to(start: Start, qtbot: QtBot) -> None:
    application = start()
    window = application.window
    window.notes.new_note("Who can pardon?")
    window.notes.flush()
    qtbot.waitUntil(lambda: window.notes.state() != "" and not window.notes.waiting)
    window.notes.new_note()

    dialog = asked(application, qtbot, "who can", 10)
    qtbot.keyClick(box_of(dialog), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Who can pardon?" in window.notes._editor.toPlainText())

    dialog = asked(application, qtbot, "free steven", 10)
    qtbot.keyClick(box_of(dialog), Qt.Key.Key_Return)
    card = window.strip.current
    assert card is not None
    assert card.petition is not None
    assert card.petition.title == "Free Steven Avery"
    assert window.focusWidget() is card
