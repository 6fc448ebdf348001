from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.ui.commands import Commands
from app.ui.keys_dialog import keys_of
from app.ui.look import Look
from app.ui.toolbar import Toolbar

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    look = Look(RESOURCES, qapp)
    commands = Commands(made, look)
    toolbar = Toolbar(commands, look)
    made.addToolBar(toolbar)
    commands.fill(made.menuBar(), toolbar.cases)
    return made


def test_no_key_means_two_things(window: QMainWindow) -> None:
    keys = Counter(key.toString() for action in window.actions() for key in action.shortcuts())

    assert [key for key, times in keys.items() if times > 1] == []


def test_the_key_list_names_each_command_with_its_keys(window: QMainWindow) -> None:
    rows = keys_of(window.menuBar())

    refresh = QKeySequence("F5").toString(QKeySequence.SequenceFormat.NativeText)
    assert ("Case", "Refresh", refresh) in rows


def test_choosing_a_case_in_the_bar_names_it(window: QMainWindow, qtbot: QtBot) -> None:
    bar = window.findChild(Toolbar)
    assert isinstance(bar, Toolbar)
    bar.show_cases((Case(1, "A & B"), Case(2, "C", recorded=True)), open_id=1)
    menu = bar.cases
    assert isinstance(menu, QMenu)

    with qtbot.waitSignal(bar.case_chosen) as chosen:
        menu.actions()[1].trigger()

    assert chosen.args == [2]
    assert menu.actions()[1].text() == "C (recorded)"
