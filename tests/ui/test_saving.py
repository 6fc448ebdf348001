from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.add_dialog import AddDialog
from app.ui.follow_dialog import FollowDialog
from tests.ui.conftest import Start, rows


def test_the_feeds_of_a_case_are_saved_as_a_list(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    application = start()
    qtbot.waitUntil(lambda: rows(application.window) == 8)
    path = tmp_path / "my.opml"
    application.saving.save(path)
    qtbot.waitUntil(lambda: "my.opml" in application.window.status.left)
    assert path.read_text(encoding="utf-8").count("xmlUrl") >= 8

    application.saving.save(tmp_path / "nowhere" / "a.opml")
    qtbot.waitUntil(lambda: "No such file" in application.window.status.left)


def test_a_few_words_become_an_address_to_add(start: Start, qtbot: QtBot) -> None:
    window = start().window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.commands.follow.trigger()
    (dialog,) = window.findChildren(FollowDialog)
    dialog._kind.setCurrentIndex(dialog._kind.findData("court"))
    dialog._words.setText("nothing")
    assert dialog.address == ""
    dialog.accept()
    assert dialog.isVisible()
    dialog._words.setText("2023AP1556")
    dialog.accept()
    (adding,) = window.findChildren(AddDialog)
    assert adding._box.text() == "https://wscca.wicourts.gov/rss/case/2023AP001556"
    adding.close()


def test_an_article_is_printed_into_a_file(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    application = start()
    window = application.window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.stories.step(1)
    application.saving.save_article(tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: "a.pdf" in window.status.left)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    application.saving.save_article(tmp_path / "nowhere" / "a.pdf")
    qtbot.waitUntil(lambda: "could not be written" in window.status.left)


def test_letters_are_found_in_the_article_one_place_after_the_other(
    start: Start, qtbot: QtBot
) -> None:
    window = start().window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.stories.step(1)
    window.commands.find_in_article.trigger()
    bar, page = window.article.find_bar, window.article._page
    qtbot.keyClicks(bar._box, "o")
    first = page.textCursor().selectionStart()
    assert page.textCursor().selectedText().lower() == "o"
    qtbot.keyClick(bar._box, Qt.Key.Key_Return)
    second = page.textCursor().selectionStart()
    assert second != first
    bar._back()
    assert page.textCursor().selectionStart() == first
    bar._box.setText("nowhere to be found")
    assert "Not" in bar._said.text()
    qtbot.keyClick(bar._box, Qt.Key.Key_Escape)
    assert not bar.isVisible()
