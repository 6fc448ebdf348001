import json

import pytest
from PySide6.QtWidgets import QLineEdit, QTabWidget
from pytestqt.qtbot import QtBot

from app.ui.panes import Panes, SizeClass


@pytest.fixture
def panes(qtbot: QtBot) -> Panes:
    made = Panes(*(QLineEdit() for _pane in range(5)))
    qtbot.addWidget(made)
    made.setMinimumSize(1, 1)  # as the window does
    made.resize(1440, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_wide_windows_show_four_panes(panes: Panes) -> None:
    assert panes.size_class is SizeClass.WIDE
    assert len(panes.state()["wide"]) == 4


def test_narrow_windows_make_the_notes_a_tab(panes: Panes) -> None:
    panes.resize(1024, 600)

    tabs = panes.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    panes.name_notes(9)
    assert tabs.tabText(1) == "Notes (9)"


def test_a_pane_behind_a_tab_comes_to_the_front(panes: Panes) -> None:
    panes.resize(1024, 600)
    tabs = panes.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    notes = tabs.widget(1)
    assert notes is not None

    panes.reveal(notes)

    assert tabs.currentWidget() is notes


def test_sizes_survive(panes: Panes, qtbot: QtBot) -> None:
    panes.restore(json.loads('{"wide": [300, 400, 400, 340], "compact": "nonsense"}'))

    assert panes.state()["wide"][0] == pytest.approx(300, abs=4)
    panes.reset()
    assert panes.state()["wide"][0] == pytest.approx(205, abs=30)


def test_very_narrow_windows_hide_the_sidebar(panes: Panes) -> None:
    panes.resize(800, 600)
    narrow = panes.findChildren(QLineEdit)[0].isVisible()
    panes.resize(1440, 700)

    assert not narrow
    assert panes.size_class is SizeClass.WIDE


def test_below_the_width_of_two_list_and_article_are_two_steps(panes: Panes, qtbot: QtBot) -> None:
    panes.resize(640, 600)
    tabs = panes.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    assert tabs.count() == 4
    stories, article = tabs.widget(0), tabs.widget(1)

    panes.step_back()
    assert tabs.currentWidget() is stories
    panes.step_in()
    assert tabs.currentWidget() is article
    assert panes.tab == 0

    panes.resize(1024, 600)
    assert tabs.count() == 3
    assert stories is not None
    assert stories.isVisible()
    panes.step_back()
    assert tabs.currentWidget() is article
    panes.resize(1440, 600)
    assert panes.size_class is SizeClass.WIDE
    assert len(panes.state()["wide"]) == 4
