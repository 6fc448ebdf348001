"""The reader's own word on the stories of the running window, and the way back."""

from pytestqt.qtbot import QtBot

from app.domain.article import Article
from app.ui.window import Window
from tests.ui.conftest import Start, rows


def opened(start: Start, qtbot: QtBot) -> Window:
    window = start().window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.stories.step(1)
    return window


def chosen(window: Window) -> Article:
    article = window.stories.current
    assert article is not None
    return article


def test_an_outlet_is_called_local_in_the_list_and_no_longer_by_undo(
    start: Start, qtbot: QtBot
) -> None:
    window = opened(start, qtbot)
    assert not chosen(window).local

    window.commands.call_local.trigger()
    qtbot.waitUntil(lambda: chosen(window).local)
    assert "local" in window.stories.spoken(chosen(window))

    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: not chosen(window).local)
