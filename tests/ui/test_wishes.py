"""What the reader does in the window, in the whole program: real database, loopback server."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.scope import Scope, Shown
from app.services import add, read
from app.ui.add_dialog import AddDialog
from app.ui.application import Application
from app.ui.article_view import ArticleView
from app.ui.problems_view import ProblemCard
from app.ui.remove_case_dialog import RemoveCaseDialog
from app.ui.window import Window
from tests.loopback import Loopback, reply
from tests.ui.conftest import Start, rows
from tests.ui.test_problems_view import press

FEED = """<rss version="2.0"><channel><title>Local</title><link>https://local.example/</link>
<item><guid>1</guid><title>A picture of the court</title><link>https://a.example/1</link>
<description><![CDATA[<p>The court was full.</p><img src="{root}/court.png" alt="court">
{more}]]></description></item></channel></rss>"""


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would have gone to the desktop's browser."""
    went: list[str] = []

    def went_to(url: QUrl) -> bool:
        went.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", went_to)
    return went


def picture() -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def follow(application: Application, qtbot: QtBot, server: Loopback, more: str = "") -> Window:
    """A live case with one feed of one article with a picture."""
    window = application.window
    server.routes["/feed"] = reply(body=FEED.format(root=server.root, more=more).encode())
    server.routes["/court.png"] = reply(body=picture(), Content_Type="image/png")
    application.founding.create("Mine", ())
    qtbot.waitUntil(lambda: window.case is not None and window.case.name == "Mine")
    desk = application.work.desk
    assert desk is not None
    assert window.case is not None
    found = add.recognise(desk, server.root + "/feed")
    application.asking.take(window.case.id, found, add.EVERYTHING)
    qtbot.waitUntil(lambda: rows(window) == 1)
    qtbot.waitUntil(lambda: not application.work.rounds.busy)
    return window


def asked(server: Loopback, path: str) -> int:
    return sum(request.path == path for request in list(server.requests))


def image_button(view: ArticleView, text: str) -> QPushButton:
    return next(one for one in view.findChildren(QPushButton) if text in one.text())


def loaded(view: ArticleView) -> bool:
    return bool(view._page.document().pictures)  # type: ignore[attr-defined]  # its own document


def test_pictures_are_fetched_when_asked_for_and_not_before(
    start: Start, qtbot: QtBot, server: Loopback
) -> None:
    window = follow(start(), qtbot, server)
    window.stories.step(1)
    window.article.zoom(1)
    assert asked(server, "/court.png") == 0
    assert not loaded(window.article)

    image_button(window.article, "Load once").click()

    qtbot.waitUntil(lambda: loaded(window.article))
    assert asked(server, "/court.png") == 1
    window.article.zoom(-1)
    assert loaded(window.article)
    window.showing.open_case(window.case)  # type: ignore[arg-type]  # it is open
    qtbot.waitUntil(lambda: rows(window) == 1)
    window.stories.step(1)
    assert not loaded(window.article)


def test_pictures_of_a_source_can_be_wanted_always(
    start: Start, qtbot: QtBot, server: Loopback
) -> None:
    application = start()
    window = follow(application, qtbot, server)
    window.stories.step(1)
    shown = window.article.article
    assert shown is not None

    image_button(window.article, "for this source").click()

    shelf = application._background.shelf

    def wanted() -> bool:
        source = read.source(shelf, shown.source_id)
        return source is not None and source.images

    qtbot.waitUntil(wanted)
    qtbot.waitUntil(lambda: loaded(window.article))
    window.showing.open_case(window.case)  # type: ignore[arg-type]  # it is open
    window.stories.step(1)
    qtbot.waitUntil(lambda: loaded(window.article))
    window.undo_bar.undo()
    qtbot.waitUntil(lambda: not wanted())


def test_all_that_is_listed_is_marked_read_and_back(start: Start, qtbot: QtBot) -> None:
    application = start()
    window = application.window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.stories.step(1)
    assert window.case is not None
    scope = Scope(window.case.id, Shown.UNREAD)
    shelf = application._background.shelf
    qtbot.waitUntil(lambda: len(read.first_ids(shelf, scope)) == 7)

    window.commands.mark_all_read.trigger()
    qtbot.waitUntil(lambda: len(read.first_ids(shelf, scope)) == 0)
    qtbot.waitUntil(window.undo_bar.isVisible)
    window.commands.undo.trigger()

    qtbot.waitUntil(lambda: len(read.first_ids(shelf, scope)) == 7)


def dialogs(window: Window) -> list[AddDialog]:
    return [one for one in window.findChildren(AddDialog) if one.isVisible()]


def test_pasting_outside_a_text_field_asks_what_to_add(start: Start, qtbot: QtBot) -> None:
    window = start().window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.activateWindow()
    window.stories.view.setFocus()
    qtbot.waitUntil(window.stories.view.hasFocus)
    QApplication.clipboard().setText("https://127.0.0.1:9/feed")

    qtbot.keyClick(window.stories.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    assert dialogs(window)[0]._box.text() == "https://127.0.0.1:9/feed"
    dialogs(window)[0].close()


def test_pasting_in_a_text_field_is_only_text(start: Start, qtbot: QtBot) -> None:
    window = start().window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.activateWindow()
    window.commands.search.trigger()
    qtbot.waitUntil(window.toolbar.search.hasFocus)
    QApplication.clipboard().setText("pardon")

    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert window.toolbar.search.text() == "pardon"
    assert dialogs(window) == []


@pytest.mark.parametrize("what", ["address", "file"])
def test_what_is_dropped_on_the_petitions_is_asked_about(
    start: Start, qtbot: QtBot, what: str
) -> None:
    window = start().window
    qtbot.waitUntil(lambda: len(window.strip._cards) == 2)
    mime = QMimeData()
    if what == "file":
        mime.setUrls([QUrl.fromLocalFile("/nowhere/list.opml")])
    else:
        mime.setText(" https://127.0.0.1:9/petition ")
    on = window.strip.viewport()
    at = QPointF(20, 20)
    copy, left, none = (
        Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter = QDragEnterEvent(at.toPoint(), copy, mime, left, none)

    QApplication.sendEvent(on, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(at, copy, mime, left, none))

    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    text = dialogs(window)[0]._box.text()
    assert text in {"https://127.0.0.1:9/petition", "file:///nowhere/list.opml"}
    dialogs(window)[0].close()


def test_a_problem_is_opened_and_its_source_removed_and_brought_back(
    start: Start, qtbot: QtBot, server: Loopback, opened: list[str]
) -> None:
    application = start()
    window = follow(application, qtbot, server)
    server.routes["/feed"] = reply(500)
    application.refresh()
    qtbot.waitUntil(lambda: len(window.problems._problems) == 1)
    card = window.problems.findChildren(ProblemCard)[0]

    press(card, "Open in browser")
    assert opened == ["https://local.example/"]
    press(card, "Remove")
    qtbot.waitUntil(lambda: rows(window) == 0)
    window.undo_bar.undo()

    qtbot.waitUntil(lambda: rows(window) == 1)


def test_a_removed_case_comes_back_and_is_shown(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    application = start()
    window = application.window
    application.founding.create("Mine", ())
    qtbot.waitUntil(lambda: window.case is not None and window.case.name == "Mine")

    window.commands.remove_case.trigger()
    (dialog,) = window.findChildren(RemoveCaseDialog)
    dialog._name.setText("Min")
    assert not dialog._remove.isEnabled()
    dialog.accept()  # as Return would
    assert window.case is not None
    assert window.case.name == "Mine"
    application.case_files.saved.connect(dialog.show_state)
    application.case_files.save(window.case, tmp_path / "mine.casefile", with_notes=True)
    qtbot.waitUntil(lambda: "Saved in mine.casefile" in dialog._state.text())
    dialog._name.setText(" mine")
    dialog._remove.click()
    assert window.case.recorded
    window.undo_bar.undo()

    qtbot.waitUntil(lambda: window.case is not None and window.case.name == "Mine")


def test_escape_ends_a_refresh(start: Start, qtbot: QtBot, server: Loopback) -> None:
    application = start()
    window = follow(application, qtbot, server)
    server.routes["/feed"] = lambda _asked: iter(lambda: b"", None)  # says nothing, for ever
    application.refresh()
    qtbot.waitUntil(lambda: asked(server, "/feed") >= 2 and application.work.rounds.busy)

    qtbot.keyClick(window.stories.view, Qt.Key.Key_Escape)

    assert not application.work.rounds.busy
    server.close()


def test_searched_words_are_marked_and_escape_shows_everything(
    start: Start, qtbot: QtBot, server: Loopback
) -> None:
    window = follow(start(), qtbot, server)
    window.activateWindow()
    window.toolbar.search.setText("court pic")
    qtbot.waitUntil(lambda: rows(window) == 1)
    window.stories.step(1)
    marks = window.article._page.extraSelections()
    found = {mark.cursor.selectedText().lower() for mark in marks}
    assert found == {"court", "picture"}

    window.toolbar.search.setText("nowhere")
    qtbot.waitUntil(lambda: rows(window) == 0)
    assert "nowhere" in window.stories._empty.words
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: rows(window) == 1)
    assert window.toolbar.search.text() == ""
    assert window.article._page.extraSelections() == []


def test_escape_leaves_the_search_where_there_is_nothing_to_list(
    start: Start, qtbot: QtBot
) -> None:
    application = start()
    window = application.window
    application.founding.create("Mine", ())
    qtbot.waitUntil(lambda: window.case is not None and window.case.name == "Mine")
    window.activateWindow()
    window.commands.search.trigger()
    qtbot.waitUntil(window.toolbar.search.hasFocus)

    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not window.toolbar.search.hasFocus())


def test_going_to_the_stories_reads_none(start: Start, qtbot: QtBot) -> None:
    window = start().window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.activateWindow()

    window.commands.panes[1].trigger()
    qtbot.waitUntil(window.stories.view.hasFocus)

    assert window.article.article is None
    assert window.stories.current is None
    qtbot.keyClick(window.stories.view, Qt.Key.Key_J)
    assert window.stories.view.currentIndex().row() == 0
    assert window.article.article is not None


def test_space_turns_the_page_before_the_next_unread_story(
    start: Start, qtbot: QtBot, server: Loopback
) -> None:
    window = follow(start(), qtbot, server, more="<p>" + "many words " * 60 + "</p>" * 1)
    window.resize(1024, 480)
    window.article.zoom(10)
    window.stories.step(1)
    bar = window.article._page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    qtbot.keyClick(window.stories.view, Qt.Key.Key_Space)

    assert bar.value() > 0
