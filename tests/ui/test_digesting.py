import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Start, rows


@pytest.mark.usefixtures("english")
def test_the_digest_is_copied_for_every_kind_of_page(start: Start, qtbot: QtBot) -> None:
    application = start()
    qtbot.waitUntil(lambda: rows(application.window) == 8)
    clipboard = QApplication.clipboard()

    application.window.commands.copy_digest.trigger()

    qtbot.waitUntil(lambda: "## Newest stories" in clipboard.text())
    assert clipboard.text().startswith("# Steven Avery and Brendan Dassey, 4 Jan 2016")
    assert "139,137 at" in clipboard.text()
    assert '<a href="' in clipboard.mimeData().html()
