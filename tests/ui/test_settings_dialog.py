"""The settings in the whole program: kept, found, and used at once."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.services import read
from app.ui import preferences
from app.ui.application import Application
from app.ui.preferences import Preferences
from app.ui.settings_dialog import SettingsDialog
from tests.ui.conftest import Start, rows
from tests.ui.test_restart import leave


def button(dialog: SettingsDialog, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if words in one.text())


def box(dialog: SettingsDialog, words: str) -> QCheckBox:
    return next(one for one in dialog.findChildren(QCheckBox) if words in one.text())


def said(dialog: SettingsDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel))


def kept(application: Application) -> Preferences:
    shelf = application.work.background.shelf
    return preferences.read(read.setting(shelf, preferences.SETTING))


@pytest.mark.parametrize("text", ["", "{", "[]", '{"theme": "pink", "letters": 3}'])
def test_what_cannot_be_read_is_as_if_nothing_was_kept(text: str) -> None:
    assert preferences.read(text) == Preferences()


def test_dark_is_worn_at_once_and_at_the_next_start(start: Start, qtbot: QtBot) -> None:
    application = start()
    dialog = application.setting.ask()
    theme = dialog.findChild(QComboBox)
    assert isinstance(theme, QComboBox)

    theme.setCurrentIndex(preferences.THEMES.index("dark"))

    assert application.shell.look.colours.dark
    qtbot.waitUntil(lambda: kept(application).theme == "dark")
    leave(application)
    again = start(replacing=application)
    assert again.shell.look.colours.dark
    again.shell.look.prefer("")


def test_letters_can_be_turned_off(start: Start, qtbot: QtBot) -> None:
    application = start()
    stories = application.window.stories
    qtbot.waitUntil(lambda: rows(application.window) == 8)
    dialog = application.setting.ask()
    letters = box(dialog, "letters")

    letters.setChecked(False)
    qtbot.keyClick(stories.view, Qt.Key.Key_J)
    assert stories.current is None
    letters.setChecked(True)
    qtbot.keyClick(stories.view, Qt.Key.Key_J)

    assert stories.current is not None


@pytest.mark.skipif(sys.platform != "linux", reason="an entry is for Linux desktops")
def test_the_session_starts_the_program_when_that_is_chosen(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    entry = tmp_path / "config" / "autostart" / "org.undersigned.Undersigned.desktop"
    application = start()

    def asked() -> QCheckBox:
        found = box(application.setting.ask(), "session")
        qtbot.waitUntil(found.isEnabled)
        return found

    first = asked()
    assert not first.isChecked()
    first.click()
    qtbot.waitUntil(entry.exists)
    second = asked()
    assert second.isChecked()
    second.click()
    qtbot.waitUntil(lambda: not entry.exists())


@pytest.mark.skipif(sys.platform != "linux", reason="an entry is for Linux desktops")
def test_a_start_with_the_session_that_cannot_be_kept_is_told(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config").touch()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    application = start()
    chosen = box(application.setting.ask(), "session")
    qtbot.waitUntil(chosen.isEnabled)

    chosen.click()

    qtbot.waitUntil(lambda: not chosen.isChecked())
    assert (tmp_path / "config").read_bytes() == b""


def test_settings_are_found_by_their_words(start: Start, qtbot: QtBot) -> None:
    dialog = start().setting.ask()
    typed = dialog.findChild(QLineEdit)
    assert isinstance(typed, QLineEdit)

    qtbot.keyClicks(typed, "back up")

    seen = [one.text() for one in dialog.findChildren(QPushButton) if one.isVisible()]
    assert [words for words in seen if "Close" not in words] == ["&Back up now"]


def test_a_backup_is_made_and_the_database_checked(start: Start, qtbot: QtBot) -> None:
    application = start()
    dialog = application.setting.ask()
    qtbot.waitUntil(lambda: "There is no backup yet." in said(dialog))

    button(dialog, "Back up").click()
    qtbot.waitUntil(lambda: "The last good backup is of" in said(dialog))
    button(dialog, "heck").click()

    qtbot.waitUntil(lambda: "The database is sound." in said(dialog))
    assert len(list(application.shell.places.backups.glob("day-*.db"))) == 1
