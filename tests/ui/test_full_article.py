"""The page of an article, fetched on demand over loopback into the running window."""

from pytestqt.qtbot import QtBot

from tests.loopback import Loopback, reply
from tests.services.made import rss
from tests.ui.conftest import Start, rows

PAGE = "<html><body><nav>Home</nav><article>{}</article></body></html>"


def test_the_full_page_takes_the_summary_s_place_and_stays(
    start: Start, qtbot: QtBot, server: Loopback
) -> None:
    words = "".join(f"<p>Sentence {n} of what the judge said in court today.</p>" for n in range(9))
    server.routes["/feed"] = reply(body=rss("Hearing", site=f"{server.root}/"))
    server.routes["/Hearing"] = reply(503)
    application = start()
    window = application.window
    application.founding.create("Mine")
    qtbot.waitUntil(lambda: window.case is not None and window.case.name == "Mine")
    dialog = application.asking.add(f"{server.root}/feed")
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog._found is not None)
    dialog.accept()
    qtbot.waitUntil(lambda: rows(window) == 1)
    window.stories.step(1)
    qtbot.waitUntil(window.article._full_bar.isVisible)
    asked = len(server.requests)

    window.commands.full_article.trigger()
    qtbot.waitUntil(lambda: "Fetching" not in window.article._full_bar.words.text())
    assert len(server.requests) == asked + 1
    assert window.article._full_bar.isVisible()

    server.routes["/Hearing"] = reply(body=PAGE.format(words).encode(), Content_Type="text/html")
    window.commands.full_article.trigger()
    qtbot.waitUntil(lambda: "Sentence 8" in window.article._page.toPlainText())
    assert "Home" not in window.article._page.toPlainText()
    assert not window.article._full_bar.isVisible()

    window.article.clear()
    window.showing.show_article(window.stories.model.ids[0])
    assert "Sentence 8" in window.article._page.toPlainText()


def test_a_recording_has_no_pages_to_fetch(start: Start, qtbot: QtBot) -> None:
    window = start().window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.stories.step(1)
    assert not window.article._full_bar.isVisible()
    window.commands.full_article.trigger()
    assert not window.article._full_bar.isVisible()
