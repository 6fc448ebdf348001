from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui import colours
from app.ui.look import Look


def test_it_follows_the_desktop_there_and_back(qtbot: QtBot, look: Look) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    look.dress(button, "star")
    schemes = (Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Unknown)

    worn = []
    for scheme in schemes:
        look.wear(scheme)
        worn.append(look.colours)

    assert worn == [colours.DARK, colours.LIGHT, colours.LIGHT]
    assert not button.icon().isNull()


def test_high_contrast_has_stronger_lines() -> None:
    assert colours.strong(colours.LIGHT).line != colours.LIGHT.line


def test_fonts_and_the_programs_own_icon_are_there(look: Look) -> None:
    assert not look.application_icon().isNull()
    assert look.reading_font().pointSizeF() > 0
    assert look.fixed_font().family()
