"""The whole program in one process: real database, real parser process, the recorded wire."""

import json
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.scope import Scope, Shown
from app.services import add, read
from app.ui import article_html, returning
from app.ui.add_dialog import AddDialog
from app.ui.page import decoded
from app.ui.single import HIDDEN, Wish
from tests.loopback import Loopback, reply
from tests.ui.conftest import TODAY, Start, rows


def test_the_first_start_shows_the_recorded_case(start: Start, qtbot: QtBot) -> None:
    window = start().window

    qtbot.waitUntil(lambda: rows(window) == 8)
    cards = [card.accessibleName() for card in window.strip._cards.values()]
    assert any("139,137" in card for card in cards) or any("139137" in card for card in cards)
    assert "18%" in cards[1]
    assert window.recorded_bar.isVisible()
    qtbot.waitUntil(lambda: window.sidebar.topLevelItemCount() > 5)
    spoken = window.stories.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "unread" in spoken


def test_playing_brings_stories_and_counts_and_winding_back_hides_them(
    start: Start, qtbot: QtBot
) -> None:
    application = start()
    window = application.window
    qtbot.waitUntil(lambda: rows(window) == 8)

    window.recorded_bar.moved.emit(datetime(2016, 1, 8, 12, tzinfo=UTC))
    qtbot.waitUntil(lambda: rows(window) > 20, timeout=10_000)
    counts = {c.petition.count for c in window.strip._cards.values() if c.petition}
    window.recorded_bar.moved.emit(datetime(2016, 1, 4, 12, tzinfo=UTC))

    assert max(filter(None, counts)) >= 300_000
    qtbot.waitUntil(lambda: rows(window) == 8)


def test_a_story_is_read_starred_and_quoted(start: Start, qtbot: QtBot) -> None:
    application = start()
    window = application.window
    qtbot.waitUntil(lambda: rows(window) == 8)

    window.stories.view.setFocus()
    window.stories.step(1)
    window.commands.star.trigger()
    window.commands.quote.trigger()

    shown = window.article.article
    assert shown is not None
    shelf = application._background.shelf
    qtbot.waitUntil(lambda: read.rows(shelf, [shown.id])[0].starred)
    assert read.rows(shelf, [shown.id])[0].read
    qtbot.waitUntil(lambda: len(read.notes(shelf, shown.case_id)) == 1)
    assert shown.title in read.notes(shelf, shown.case_id)[0].body
    window.sidebar.choose(Scope(shown.case_id, Shown.STARRED))
    qtbot.waitUntil(lambda: rows(window) == 1)
    window.toolbar.search.setText("nothing has these words")
    qtbot.waitUntil(lambda: rows(window) == 0)


def test_going_live_asks_first_and_then_follows_a_feed(
    start: Start, qtbot: QtBot, server: Loopback
) -> None:
    application = start()
    window = application.window
    server.routes["/feed"] = reply(
        body=b"<rss version='2.0'><channel><title>Local</title><item><guid>1</guid>"
        b"<title>Hello</title><link>https://a.example/1</link></item></channel></rss>"
    )

    application.founding.create("My case", ())
    qtbot.waitUntil(lambda: window.case is not None and window.case.name == "My case")
    application.asking.add(server.root + "/feed")
    desk = application.work.desk
    assert desk is not None
    found = add.recognise(desk, server.root + "/feed")
    assert window.case is not None
    application.asking.take(window.case.id, found, add.EVERYTHING)

    qtbot.waitUntil(lambda: rows(window) == 1, timeout=10_000)
    application.refresh()
    qtbot.waitUntil(lambda: not application.work.rounds.busy, timeout=10_000)
    assert not window.recorded_bar.isVisible()


def test_what_is_removed_comes_back(start: Start, qtbot: QtBot) -> None:
    application = start()
    window = application.window
    qtbot.waitUntil(lambda: len(window.strip._cards) == 2)

    window.commands.remove_petition.trigger()
    qtbot.waitUntil(lambda: len(window.strip._cards) == 1)
    window.undo_bar.undo()

    qtbot.waitUntil(lambda: len(window.strip._cards) == 2)


def test_the_keyboard_reaches_every_pane(start: Start, qtbot: QtBot) -> None:
    window = start().window
    qtbot.waitUntil(lambda: rows(window) == 8)

    for action in (*window.commands.panes, window.commands.next_pane, window.commands.larger):
        action.trigger()
    window.commands.fold_strip.trigger()
    window.resize(1024, 700)
    card = window.strip.current

    assert card is not None
    assert card.copied().startswith("139")
    assert returning.place(window).folded
    window.commands.copy_count.trigger()
    assert QApplication.clipboard().text() == card.copied()
    window.commands.next_case.trigger()
    window.commands.remove_case.trigger()
    assert window.case is not None
    assert window.case.recorded
    qtbot.keyClick(window.stories.view, Qt.Key.Key_J)
    qtbot.keyClick(window.stories.view, Qt.Key.Key_M)
    qtbot.keyClick(window.stories.view, Qt.Key.Key_N)
    assert window.grab().width() == 1024


def test_the_place_is_kept_for_the_next_start(start: Start, qtbot: QtBot) -> None:
    application = start()
    window = application.window
    qtbot.waitUntil(lambda: rows(window) == 8)

    window.stories.step(2)
    shown = window.article.article
    assert shown is not None

    def kept() -> bool:
        text = read.setting(application._background.shelf, "window")
        return bool(text) and json.loads(text)["article_id"] == shown.id

    qtbot.waitUntil(kept, timeout=5_000)


def test_a_strangers_html_opens_nothing(start: Start, qtbot: QtBot) -> None:
    view = start().window.article
    markup, addresses = article_html.prepared(
        '<figure><img src="file:///etc/hostname" alt="x"><figcaption>c</figcaption></figure>'
        '<blockquote>q</blockquote><pre>p</pre><img alt="no source">'
    )

    assert addresses == ("file:///etc/hostname",)
    assert 'src="image:0"' in markup
    assert decoded(b"<svg xmlns='http://www.w3.org/2000/svg'/>", 100).isNull()
    view.put_image("file:///etc/hostname", b"no picture")
    assert view.passage == ""
    assert article_html.slices("<p>a</p>" * 10, 20)[0] == "<p>a</p><p>a</p>"


def test_the_time_of_a_recording_is_not_the_walls(start: Start) -> None:
    application = start()

    assert application.work.now() < TODAY - timedelta(days=3000)
    assert application.window.mapToGlobal(QPoint(0, 0)) is not None


def test_what_the_desktop_opens_is_shown_in_the_add_dialog_one_by_one(
    start: Start, qtbot: QtBot, server: Loopback
) -> None:
    application = start()
    application.errands.take(Wish((f"{server.root}/one", f"{server.root}/two")))

    def shown() -> AddDialog:
        dialogs = [one for one in application.window.findChildren(AddDialog) if one.isVisible()]
        assert len(dialogs) == 1
        return dialogs[0]

    qtbot.waitUntil(lambda: [asked.path for asked in server.requests] == ["/one"])
    shown().reject()
    qtbot.waitUntil(lambda: [asked.path for asked in server.requests] == ["/one", "/two"])
    shown().reject()

    application.errands.take(Wish(do="quit"))
    qtbot.waitUntil(lambda: not application.window.isVisible())


def test_a_hidden_start_beside_a_window_leaves_it_as_it_is(start: Start) -> None:
    application = start()
    application.window.showMinimized()

    application.errands.take(Wish(do=HIDDEN))

    assert application.window.isMinimized()
