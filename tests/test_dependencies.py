import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_qt_gives_back_what_it_borrows(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on CPython 3.11 drops a reference to None at each call that answers none."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)

    for _time in range(1000):
        label.setText("a")

    assert abs(sys.getrefcount(None) - before) < 50
