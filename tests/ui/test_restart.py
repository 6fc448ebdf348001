"""One program after the other on the same data: what the reader left is where it was."""

from pytestqt.qtbot import QtBot

from app.domain.scope import Scope, Shown
from app.ui import returning
from app.ui.application import Application
from tests.ui.conftest import Start, rows


def leave(application: Application) -> None:
    application.window.close()
    application.close()
    application.shell.close()


def test_the_second_start_continues_where_the_first_ended(start: Start, qtbot: QtBot) -> None:
    first = start()
    window = first.window
    qtbot.waitUntil(lambda: rows(window) == 8)
    qtbot.waitUntil(lambda: window.sidebar.topLevelItemCount() > 5)
    assert window.case is not None
    place = Scope(window.case.id, Shown.UNREAD)
    window.resize(790, 600)
    window.sidebar.choose(place)
    window.stories.step(3)
    window.panes.tab = 1
    shown = window.article.article
    assert shown is not None
    size, panes = window.size(), window.panes.state()
    leave(first)

    again = start(replacing=first).window

    qtbot.waitUntil(lambda: again.article.article is not None)
    assert again.article.article is not None
    assert again.article.article.id == shown.id
    assert again.stories.scope == place
    qtbot.waitUntil(lambda: again.sidebar._chosen() == place)
    assert again.size() == size
    assert again.panes.state() == panes
    assert again.panes.tab == 1
    assert returning.place(again).shown == "unread"


def test_a_case_of_ones_own_is_open_again_with_its_place(start: Start, qtbot: QtBot) -> None:
    first = start()
    first.founding.create("Mine", ())
    qtbot.waitUntil(lambda: first.window.case is not None and first.window.case.name == "Mine")
    left = returning.place(first.window)
    leave(first)

    again = start(replacing=first).window

    assert again.case is not None
    assert again.case.name == "Mine"
    assert left.case_id == again.case.id


def test_clearing_a_search_after_a_change_of_case_stays_in_the_case(
    start: Start, qtbot: QtBot
) -> None:
    application = start()
    window = application.window
    qtbot.waitUntil(lambda: rows(window) == 8)
    assert window.case is not None
    window.showing._show_scope(Scope(window.case.id, Shown.TODAY))

    application.founding.create("Mine", ())
    qtbot.waitUntil(lambda: window.case is not None and window.case.name == "Mine")
    window.toolbar.search.setText("anything")
    window.toolbar.search.setText("")

    assert window.stories.scope == Scope(window.case.id)


def test_the_open_case_stays_checked_when_it_is_chosen_again(start: Start, qtbot: QtBot) -> None:
    application = start()
    window = application.window
    qtbot.waitUntil(lambda: rows(window) == 8)
    (action,) = window.toolbar.cases.actions()

    action.trigger()

    assert action.isChecked()
    application.founding.create("Mine", ())
    qtbot.waitUntil(lambda: window.case is not None and window.case.name == "Mine")
    qtbot.waitUntil(
        lambda: [one.isChecked() for one in window.toolbar.cases.actions()] == [False, True]
    )
