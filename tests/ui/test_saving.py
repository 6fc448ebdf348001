from pathlib import Path

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
