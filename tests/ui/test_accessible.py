"""Nothing in the window or its dialogs is without a name or out of the keyboard's reach."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QTextEdit,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.notices import ALL_TOLD
from app.domain.proxy import Proxy
from app.services import golive
from app.ui.about_dialog import AboutDialog
from app.ui.application import Application
from app.ui.case_dialog import CaseDialog
from app.ui.count_dialog import CountDialog
from app.ui.filter_dialog import FilterDialog
from app.ui.golive_dialog import GoLiveDialog
from app.ui.keys_dialog import KeysDialog
from app.ui.login_dialog import LoginDialog
from app.ui.notices_dialog import NoticesDialog
from app.ui.platforms_dialog import PlatformsDialog
from app.ui.preferences import Preferences
from app.ui.press_dialog import PressDialog
from app.ui.proxy_dialog import ProxyDialog
from app.ui.remove_case_dialog import RemoveCaseDialog
from app.ui.same_story_dialog import SameStoryDialog
from app.ui.settings_dialog import SettingsDialog
from app.ui.watch_dialog import WatchDialog
from tests.ui.conftest import Start, rows

CONTROLS = (
    QAbstractButton, QLineEdit, QTextEdit, QPlainTextEdit, QAbstractItemView, QAbstractSlider,
    QComboBox, QAbstractSpinBox, QProgressBar,
)  # fmt: skip
PARTS = (QScrollBar, QHeaderView, QSplitterHandle, QTabBar)  # of something that has a name


def part_of_a_control(one: QWidget) -> bool:
    parent = one.parentWidget()
    if parent is None or one.objectName().startswith("qt_"):
        return True
    above = parent.parentWidget()  # the list of a combo box stands in a frame of its own
    whole = (QLineEdit, QComboBox, QAbstractSpinBox, QTabBar, QToolBar, QAbstractItemView)
    return isinstance(above, QComboBox) or (
        isinstance(parent, whole) and not one.isVisibleTo(parent)
    )


def called(one: QWidget) -> str:
    text = one.text() if isinstance(one, QAbstractButton) else ""
    return one.accessibleName() or text


def nameless(root: QWidget) -> list[str]:
    found = [
        one
        for one in root.findChildren(QWidget)
        if isinstance(one, CONTROLS) and not isinstance(one, PARTS) and not part_of_a_control(one)
    ]
    assert found
    labelled = {label.buddy() for label in root.findChildren(QLabel) if label.buddy() is not None}
    return [
        f"{type(one).__name__} {one.objectName()} in {type(one.parentWidget()).__name__}"
        for one in found
        if not called(one)
        and one not in labelled
        and not isinstance(one.parentWidget(), (QComboBox, QAbstractSpinBox, QAbstractItemView))
    ]


def test_every_control_of_the_window_has_a_name(start: Start, qtbot: QtBot) -> None:
    window = start().window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.stories.step(1)
    window.commands.new_note.trigger()

    assert nameless(window) == []


def test_every_control_of_the_dialogs_has_a_name(start: Start, qtbot: QtBot) -> None:
    application = start()
    qtbot.waitUntil(lambda: rows(application.window) == 8)

    assert {type(one).__name__: nameless(one) for one in dialogs(application)} == {
        "AddDialog": [], "CaseDialog": [], "CountDialog": [], "GoLiveDialog": [], "KeysDialog": [],
        "PressDialog": [], "ProxyDialog": [], "LoginDialog": [], "NoticesDialog": [],
        "SettingsDialog": [], "AboutDialog": [], "PlatformsDialog": [], "WatchDialog": [],
        "FilterDialog": [], "SameStoryDialog": [], "RemoveCaseDialog": [],
    }  # fmt: skip


def dialogs(application: Application) -> list[QDialog]:
    window = application.window
    added = application.asking.add()
    assert added is not None
    return [
        added,
        CaseDialog(pytest.fail, application._background.network, window),
        CountDialog(1, "Free Steven Avery", datetime(2016, 1, 4, tzinfo=UTC), window),
        GoLiveDialog(golive.starters(), application.asking._look, window),
        KeysDialog(window, window.menuBar(), application.rekeying.keys),
        PressDialog(window, application.rekeying.keys, "refresh"),
        ProxyDialog(Proxy(), window),
        LoginDialog("News", "https://news.test", window),
        NoticesDialog(ALL_TOLD, stays=True, tray=False, parent=window),
        SettingsDialog(Preferences(), "", "/data", window),
        AboutDialog("1", application.asking._look, window),
        PlatformsDialog(window),
        WatchDialog(window),
        FilterDialog("pardon", ["News"], window),
        SameStoryDialog([], window),
        RemoveCaseDialog("Mine", window),
    ]


def test_every_command_has_a_key_or_a_letter_in_its_menu(start: Start) -> None:
    window = start().window
    commands = [
        action
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined]  # a QMenu
        if not action.isSeparator()
    ]

    assert len(commands) > 30
    assert [one.text() for one in commands if "&" not in one.text() and not one.shortcuts()] == []
    assert all("&" in menu.text() for menu in window.menuBar().actions())


def test_letters_do_nothing_while_somebody_types(start: Start, qtbot: QtBot) -> None:
    application = start()
    window = application.window
    qtbot.waitUntil(lambda: rows(window) == 8)
    window.activateWindow()
    window.stories.step(1)
    before = window.stories.current
    window.commands.search.trigger()
    qtbot.waitUntil(window.toolbar.search.hasFocus)

    qtbot.keyClicks(window.toolbar.search, "jkmsbonrc ")

    assert window.toolbar.search.text() == "jkmsbonrc "
    assert before is not None
    assert window.article.article is not None
    assert window.article.article.id == before.id
    assert not window.article.article.starred
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Escape)
