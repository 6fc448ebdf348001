"""A search in the running window: what it finds beside stories, and what narrows it."""

from PySide6.QtWidgets import QCheckBox, QToolButton
from pytestqt.qtbot import QtBot

from app.domain.note import Note
from app.services import edit, read
from app.ui.filter_dialog import FilterDialog
from app.ui.story_model import SNIPPET
from app.ui.window import Window
from tests.ui.conftest import TODAY, Start, rows


def offered(window: Window) -> list[str]:
    buttons = window.found_bar.findChildren(QToolButton)
    return [button.text() for button in buttons if button.isVisible()]


def test_notes_and_petitions_are_found_beside_the_stories(start: Start, qtbot: QtBot) -> None:
    application = start()
    window = application.window
    qtbot.waitUntil(lambda: rows(window) == 8)
    assert window.case is not None
    note = Note(0, window.case.id, "Ask the clerk about the pardon", TODAY, TODAY)
    application.work.do(lambda desk: edit.save_note(desk, note))
    shelf, case_id = application._background.shelf, window.case.id
    qtbot.waitUntil(lambda: len(read.notes(shelf, case_id)) == 1)

    window.toolbar.search.setText("pardon")

    qtbot.waitUntil(lambda: len(offered(window)) == 2)
    assert "1" in offered(window)[0]
    window.found_bar.findChildren(QToolButton)[1].click()
    qtbot.waitUntil(lambda: window.showing.petition_shown != 0)
    window.toolbar.search.clear()
    qtbot.waitUntil(lambda: not window.found_bar.isVisible())


def test_rows_of_a_search_show_where_it_was_found(start: Start, qtbot: QtBot) -> None:
    window = start().window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.toolbar.search.setText("reported")
    qtbot.waitUntil(lambda: 0 < rows(window) < 8)
    said = window.stories.model.index(0).data(SNIPPET)
    assert "\x02" in said
    assert "\x03" in said


def test_a_filter_is_written_into_the_search(start: Start, qtbot: QtBot) -> None:
    window = start().window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.stories.step(1)
    window.commands.narrow_search.trigger()
    (dialog,) = window.findChildren(FilterDialog)
    qtbot.waitUntil(lambda: dialog._outlet.count() > 2)

    unread = next(box for box in dialog.findChildren(QCheckBox) if "nread" in box.text())
    unread.setChecked(True)
    assert window.toolbar.search.text() == "is:unread"
    qtbot.waitUntil(lambda: rows(window) == 7)
    dialog._outlet.setCurrentText(dialog._outlet.itemText(1))
    qtbot.waitUntil(lambda: rows(window) == 1)
    unread.setChecked(False)
    assert window.toolbar.search.text().startswith("outlet:")
    dialog.close()
