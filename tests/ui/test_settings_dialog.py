"""The settings in the whole program: kept, found, and used at once."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from app.services import edit, read
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


def choice(dialog: SettingsDialog, words: str) -> QComboBox:
    label = next(one for one in dialog.findChildren(QLabel) if words in one.text())
    chosen = label.buddy()
    assert isinstance(chosen, QComboBox)
    return chosen


@pytest.mark.parametrize(("words", "name"), [("Fee&ds", "feeds"), ("Pe&titions", "petitions")])
def test_how_often_is_asked_is_kept_and_shown_again(
    start: Start, qtbot: QtBot, words: str, name: str
) -> None:
    application = start()
    shelf = application.work.background.shelf
    first = choice(application.setting.ask(), words)
    assert first.currentData() == ""

    first.setCurrentIndex(first.findData("1440"))

    qtbot.waitUntil(lambda: read.setting(shelf, f"{name} every") == "1440")
    assert choice(application.setting.ask(), words).currentText() == "once a day at most"


def test_a_story_counts_as_read_when_the_reader_wishes_it(start: Start, qtbot: QtBot) -> None:
    application = start()
    stories, seeing = application.window.stories, application.setting._seeing
    qtbot.waitUntil(lambda: rows(application.window) == 8)
    after = choice(application.setting.ask(), "counts as")

    def chosen(key: Qt.Key) -> int:
        qtbot.keyClick(stories.view, key)
        assert stories.current is not None
        return stories.current.id

    def is_read(article_id: int) -> bool:
        story = read.article(application.work.background.shelf, article_id)
        return story is not None and story.read

    first = chosen(Qt.Key.Key_J)
    qtbot.waitUntil(lambda: is_read(first))
    after.setCurrentIndex(after.findData(2))
    passed = chosen(Qt.Key.Key_J)
    stayed = chosen(Qt.Key.Key_J)
    assert seeing._timer.isActive()
    assert not is_read(passed)
    qtbot.waitUntil(lambda: is_read(stayed), timeout=10_000)
    assert not is_read(passed)
    said = chosen(Qt.Key.Key_J)
    stories.read_asked.emit([said], False)
    assert not seeing._timer.isActive()
    after.setCurrentIndex(after.findData(-1))
    left = chosen(Qt.Key.Key_J)
    application.work.do(lambda desk: edit.star(desk, [left], starred=True))
    qtbot.waitUntil(lambda: bool(read.rows(application.work.background.shelf, (left,))[0].starred))
    assert not is_read(left)


def test_everything_is_exported_beside_what_is_there(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start()
    qtbot.waitUntil(lambda: application.work.desk is not None)
    folder = tmp_path / "mine"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    dialog = application.setting.ask()
    for _ in range(2):
        with qtbot.waitSignal(application.case_files.saved) as told:
            button(dialog, "xport").click()
        assert told.args == ["1 case saved in mine."]
    name = "Steven-Avery-and-Brendan-Dassey"
    assert sorted(one.name for one in folder.iterdir()) == [
        f"{name}-2.casefile",
        f"{name}.casefile",
    ]
    folder.joinpath("more").touch()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder / "more"))
    with qtbot.waitSignal(application.case_files.saved) as told:
        button(dialog, "xport").click()
    assert told.args is not None
    assert "could not be written" in told.args[0]


def test_dense_lists_show_more_rows(start: Start, qtbot: QtBot) -> None:
    application = start()
    stories, sidebar = application.window.stories, application.window.sidebar
    qtbot.waitUntil(lambda: rows(application.window) == 8)
    first = sidebar.topLevelItem(0)
    assert first is not None

    def heights() -> tuple[int, int]:
        return stories.view.rowHeight(0), sidebar.visualItemRect(first).height()

    roomy = heights()
    dense = box(application.setting.ask(), "ense")
    dense.setChecked(True)
    qtbot.waitUntil(lambda: all(now < before for now, before in zip(heights(), roomy, strict=True)))
    dense.setChecked(False)
    qtbot.waitUntil(lambda: heights() == roomy)
