import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.found import Starter
from app.ui.golive_dialog import GoLiveDialog
from app.ui.look import Look

STARTERS = (
    Starter("Google News", "https://news.google.com/rss?q=avery", "News", "Links are opaque."),
    Starter("News & more", "https://news.google.com/rss?q=dassey", "News"),
    Starter("WBAY", "https://www.wbay.com/rss", "Wisconsin", wanted=False),
)


@pytest.fixture
def dialog(host: QWidget, look: Look) -> GoLiveDialog:
    made = GoLiveDialog(STARTERS, look, host)
    made.show()
    return made


def test_the_defaults_are_ticked_and_each_host_is_named(dialog: GoLiveDialog) -> None:
    words = [label.text() for label in dialog.findChildren(QLabel)]

    assert [row.box.isChecked() for row in dialog._rows] == [True, True, False]
    assert words.count("news.google.com") == 2
    assert "www.wbay.com" in words
    assert "Links are opaque." in words
    assert dialog._saying.text() == "2 of 3 sources ticked · 1 site is contacted"


def test_accepting_gives_the_ticked_ones(qtbot: QtBot, dialog: GoLiveDialog) -> None:
    dialog._rows[0].box.setChecked(False)
    assert dialog._go.text() == "&Go live with 1 source"

    with qtbot.waitSignal(dialog.chosen) as heard:
        dialog._go.click()

    assert heard.args == [(STARTERS[1],)]


def test_cancelling_gives_nothing(qtbot: QtBot, dialog: GoLiveDialog) -> None:
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.reject()


def test_with_nothing_ticked_there_is_nothing_to_go_live_with(dialog: GoLiveDialog) -> None:
    for row in dialog._rows:
        row.box.setChecked(False)

    assert not dialog._go.isEnabled()


def test_a_live_petition_can_be_added_instead(qtbot: QtBot, dialog: GoLiveDialog) -> None:
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}

    with qtbot.waitSignal(dialog.petition_asked):
        buttons["Add a &live petition…"].click()


def test_an_ampersand_in_a_name_is_no_mnemonic(dialog: GoLiveDialog) -> None:
    assert dialog._rows[1].box.text() == "News && more"
