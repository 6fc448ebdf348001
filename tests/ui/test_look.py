import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui import colours
from app.ui.colours import Colours
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


def brightness(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((brightness(one), brightness(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("worn", [colours.LIGHT, colours.DARK], ids=["light", "dark"])
def test_words_and_bounds_can_be_seen_on_every_ground(worn: Colours) -> None:
    grounds = (worn.window, worn.surface, worn.raised, worn.soft)
    inks = [(ink, ground) for ink in (worn.text, worn.muted) for ground in grounds]
    inks += [(worn.on_accent, worn.accent), (worn.on_mark, worn.mark), (worn.link, worn.surface)]
    inks += [(ink, worn.surface) for ink in (worn.warning, worn.good)]

    assert [pair for pair in inks if contrast(*pair) < 4.5] == []
    assert min(contrast(worn.edge, ground) for ground in grounds[:2]) >= 3
    assert min(contrast(worn.accent, ground) for ground in grounds) >= 3
