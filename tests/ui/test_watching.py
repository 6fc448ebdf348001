"""Watch words in the running window: the dialog, the sidebar, the list and the article."""

from PySide6.QtWidgets import QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from app.domain.scope import Scope, Shown
from app.services import watching
from app.ui.watch_dialog import WatchDialog
from app.ui.window import Window
from tests.ui.conftest import Start, rows


def opened(start: Start, qtbot: QtBot) -> tuple[Window, WatchDialog]:
    window = start().window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.commands.watch_words.trigger()
    (dialog,) = window.findChildren(WatchDialog)
    return window, dialog


def named(window: Window) -> list[str]:
    tree = window.sidebar
    tops = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    group = next((top for top in tops if top and top.text(0) == "Watch words"), None)
    words = [group.child(n) for n in range(group.childCount())] if group else []
    return [word.text(0) for word in words if word is not None]


def test_a_word_is_added_with_a_live_count_and_listed_in_the_sidebar(
    start: Start, qtbot: QtBot
) -> None:
    window, dialog = opened(start, qtbot)
    dialog._box.setText("call")
    dialog._any.setChecked(True)
    assert dialog.query == "call*"
    qtbot.waitUntil(lambda: "8 unread" in dialog._count.text())

    dialog._add.click()

    qtbot.waitUntil(lambda: named(window) == ["call"])
    assert dialog._table.rowCount() == 1
    tree = window.sidebar
    tree.choose(Scope(window.case.id, Shown.WATCHED, words="call*"))  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: 0 < rows(window) < 8)
    window.stories.step(1)
    marks = window.article._page.extraSelections()
    assert any("alling" in mark.cursor.selectedText() for mark in marks)


def test_what_a_match_does_is_chosen_and_a_word_goes_and_comes_back(
    start: Start, qtbot: QtBot
) -> None:
    window, dialog = opened(start, qtbot)
    dialog._box.setText('"Steven Avery"')
    dialog._add.click()
    qtbot.waitUntil(lambda: named(window) == ["Steven Avery"])

    choice = dialog._table.cellWidget(0, 1)
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    qtbot.waitUntil(lambda: len(window.stories._delegate.badges) == 1)

    dialog._table.setCurrentCell(0, 0)
    dialog._remove.click()
    qtbot.waitUntil(lambda: named(window) == [])
    window.undo_bar.undo()
    qtbot.waitUntil(lambda: named(window) == ["Steven Avery"])


def test_a_suggestion_is_one_click(start: Start, qtbot: QtBot) -> None:
    window, dialog = opened(start, qtbot)
    dialog.suggest(["Steven Avery & Co"])
    button = next(one for one in dialog.findChildren(QToolButton) if "Steven" in one.text())
    button.click()
    qtbot.waitUntil(lambda: named(window) == ["Steven Avery & Co"])


def test_the_dialog_opens_once(start: Start, qtbot: QtBot) -> None:
    window, dialog = opened(start, qtbot)
    window.commands.watch_words.trigger()
    assert window.findChildren(WatchDialog) == [dialog]
    dialog.close()
    qtbot.waitUntil(lambda: window.findChildren(WatchDialog) == [])
    window.commands.watch_words.trigger()
    assert len(window.findChildren(WatchDialog)) == 1


def test_words_of_no_case_are_asked_nobody(start: Start, qtbot: QtBot) -> None:
    application = start()
    shelf = application._background.shelf
    qtbot.waitUntil(lambda: application.window.case is not None)
    assert watching.words(shelf, 4711) == ()
