from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app import VERSION
from tests.ui.conftest import Start


def test_details_are_copied_and_licences_shown(start: Start, qtbot: QtBot) -> None:
    dialog = start().asking.about()
    licences = dialog.findChild(QPlainTextEdit)
    assert isinstance(licences, QPlainTextEdit)
    copy = next(one for one in dialog.findChildren(QPushButton) if "Copy" in one.text())

    copy.click()

    assert f"Undersigned {VERSION}" in QApplication.clipboard().text()
    qtbot.waitUntil(lambda: "MIT License" in licences.toPlainText())
