"""Keys in the whole program: changed by pressing them, kept, and never acting while typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.services import read
from app.ui import keymap
from app.ui.application import Application
from app.ui.keys_dialog import KeysDialog
from app.ui.press_dialog import PressDialog
from tests.ui.conftest import Start, rows
from tests.ui.test_restart import leave


def keys(application: Application, name: str) -> list[str]:
    return [key.toString() for key in application.rekeying.keys.action(name).shortcuts()]


def kept(application: Application) -> dict[str, str]:
    shelf = application.work.background.shelf
    return keymap.read(read.setting(shelf, keymap.SETTING))


def part(dialog: QWidget, kind: type[QWidget]) -> QWidget:
    found = dialog.findChild(kind)
    assert isinstance(found, kind)
    return found


def button(dialog: QWidget, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if words in one.text())


def shown(dialog: KeysDialog) -> list[str]:
    table = dialog.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    there = [row for row in range(table.rowCount()) if not table.isRowHidden(row)]
    return [texts(table, row, 1) for row in there]


def texts(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text() if item is not None else ""


def find(dialog: KeysDialog, typed: str) -> None:
    """Find the one command with these words, and choose it."""
    search, table = dialog.findChild(QLineEdit), dialog.findChild(QTableWidget)
    assert isinstance(search, QLineEdit)
    assert isinstance(table, QTableWidget)
    search.setText(typed)
    there = [row for row in range(table.rowCount()) if not table.isRowHidden(row)]
    assert len(there) == 1
    table.setCurrentCell(there[0], 1)


def asked(application: Application, typed: str) -> tuple[KeysDialog, PressDialog]:
    dialog = application.rekeying.ask()
    find(dialog, typed)
    button(dialog, "hange").click()
    pressing = dialog.findChild(PressDialog)
    assert isinstance(pressing, PressDialog)
    return dialog, pressing


def press(dialog: PressDialog, key: str) -> str:
    """Press a key in the dialog; what it says then."""
    field = part(dialog, QKeySequenceEdit)
    assert isinstance(field, QKeySequenceEdit)
    field.setKeySequence(QKeySequence(key))
    return " ".join(one.text() for one in dialog.findChildren(QLabel))


def test_a_key_is_changed_by_pressing_it_and_acts_at_once(start: Start, qtbot: QtBot) -> None:
    application = start()
    dialog, pressing = asked(application, "rename")

    qtbot.keyClick(part(pressing, QKeySequenceEdit), Qt.Key.Key_F2)

    qtbot.waitUntil(lambda: keys(application, "rename_case") == ["F2"])
    assert not pressing.isVisible()
    find(dialog, "F2 rename")
    qtbot.waitUntil(lambda: kept(application) == {"rename_case": "F2"})
    leave(application)
    again = start(replacing=application)
    assert keys(again, "rename_case") == ["F2"]


def test_a_key_of_another_command_is_swapped_only_when_asked(start: Start) -> None:
    application = start()
    _dialog, pressing = asked(application, "new note")

    said = press(pressing, "F5")

    assert "F5 belongs to “Refresh”." in said
    assert keys(application, "new_note") == ["Ctrl+N"]
    button(pressing, "Swap").click()
    assert keys(application, "new_note") == ["F5"]
    assert keys(application, "refresh") == ["Ctrl+N"]


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("X", "needed while typing"),
        ("Shift+X", "needed while typing"),
        ("Ctrl+C", "needed while typing"),
        ("Alt+F", "opens a menu"),
        ("Alt+Left", ""),
    ],
)
def test_what_cannot_be_a_key_is_said_in_words(start: Start, key: str, why: str) -> None:
    application = start()
    _dialog, pressing = asked(application, "new note")

    said = press(pressing, key)

    assert why in said
    assert keys(application, "new_note") == ["Ctrl+N"]


def test_a_command_can_be_without_a_key_and_get_its_usual_one_back(start: Start) -> None:
    application = start()
    dialog, pressing = asked(application, "new note")

    button(pressing, "No key").click()
    assert keys(application, "new_note") == []
    button(dialog, "Usual").click()

    assert keys(application, "new_note") == ["Ctrl+N"]


def test_usual_keys_come_back_without_a_conflict(start: Start) -> None:
    application = start()
    keymap_now = application.rekeying.keys
    keymap_now.give("new_note", "F5")
    keymap_now.give("quit", "Ctrl+N")

    keymap_now.reset("refresh")

    assert (keys(application, "refresh"), keys(application, "new_note")) == (["F5"], ["Ctrl+N"])
    assert keys(application, "quit") == ["Ctrl+Q"]
    keymap_now.give("new_note", "F7")
    button(application.rekeying.ask(), "All usual").click()
    assert keys(application, "new_note") == ["Ctrl+N"]


def test_commands_are_found_by_words_and_keys(start: Start) -> None:
    dialog = start().rekeying.ask()

    search = part(dialog, QLineEdit)
    assert isinstance(search, QLineEdit)
    search.setText("ctrl+shift+n")

    assert shown(dialog) == ["Start my own case…"]


def test_a_letter_of_a_list_stays_as_it_is(start: Start) -> None:
    dialog = start().rekeying.ask()

    find(dialog, "next unread")

    assert not button(dialog, "hange").isEnabled()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"new_note": 3}', '{"gone": "F2"}'])
def test_what_cannot_be_read_is_as_if_nothing_was_chosen(start: Start, text: str) -> None:
    application = start()

    application.rekeying.keys.wear(keymap.read(text))

    assert keys(application, "new_note") == ["Ctrl+N"]


def test_two_commands_that_were_given_one_key_do_not_both_get_it(start: Start) -> None:
    application = start()

    application.rekeying.keys.wear({"new_note": "F5", "quit": "F5", "about": "Y"})

    given = [name for name in ("new_note", "quit", "refresh") if keys(application, name)]
    assert given == ["quit"]
    assert keys(application, "about") == []


def test_letters_never_act_while_somebody_types(start: Start, qtbot: QtBot) -> None:
    application = start()
    window = application.window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.stories.step(1)
    before = window.stories.current
    window.commands.search.trigger()
    field = window.toolbar.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)

    qtbot.keyClicks(field, "jknmsborct ")

    assert field.text() == "jknmsborct "
    assert window.stories.current == before
