"""The tray's menu: the open case's numbers, and what the reader does without a window."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app import NAME
from app.domain.case import Case
from app.ui import moments
from app.ui.attention import Attention
from app.ui.notice_words import plain

UNTIL_RESUMED = datetime.max.replace(tzinfo=UTC)
MOST = 8  # petitions in the menu
LONGEST = 44  # letters of a title in it


class TrayMenu(QMenu):
    """`now` is on the reader's own clock. What is shown is written anew whenever it changes, for
    some desktops keep a copy of the menu.
    """

    window_asked = Signal()
    unread_asked = Signal()
    refresh_asked = Signal()
    paused = Signal(object)  # datetime, or None: go on
    hushed = Signal(object)  # datetime, or None: speak again
    case_asked = Signal(int)
    settings_asked = Signal()
    quit_asked = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._petitions: list[QAction] = []
        self._shown: object = None
        self._shown_cases: object = None
        self._name = self._row(self.tr("No case yet"), self.window_asked)
        self._unread = self._row("", self.unread_asked)
        self.addSeparator()
        self._row(self.tr("&Refresh now"), self.refresh_asked)
        self._pause = self.addMenu(self.tr("&Pause refreshing"))
        self._resume = self._row(self.tr("Resume re&freshing"), None)
        self._resume.triggered.connect(self._go_on)
        self._hush = self.addMenu(self.tr("&Quiet notifications"))
        self._speak = self._row(self.tr("Allow &notifications again"), None)
        self._speak.triggered.connect(self._speak_again)
        self._cases = self.addMenu(self.tr("Switch &case"))
        self._cases.triggered.connect(self._switch)
        self.addSeparator()
        self._row(self.tr("&Open {name}").replace("{name}", NAME), self.window_asked)
        self._row(self.tr("&Settings…"), self.settings_asked)
        self._row(self.tr("&Quit"), self.quit_asked)
        self._fill()
        self.show_attention(Attention())

    def show_case(self, name: str, petitions: tuple[tuple[str, str], ...], unread: int) -> None:
        """Show a case's name, the title and the numbers of each petition, and what is unread."""
        shown = name, petitions, unread
        if shown == self._shown:
            return
        self._shown = shown
        self._name.setText(_label(name))
        for action in self._petitions:
            self.removeAction(action)
            action.deleteLater()
        self._petitions = [
            QAction(_label(f"{plain(title, LONGEST)}: {said}")) for title, said in petitions[:MOST]
        ]
        for action in self._petitions:
            action.triggered.connect(self.window_asked)
        self.insertActions(self._unread, self._petitions)
        self._unread.setText(self.tr("%Ln new stories", "", unread))

    def show_cases(self, cases: tuple[Case, ...], current: int) -> None:
        if (cases, current) == self._shown_cases:
            return
        self._shown_cases = cases, current
        self._cases.clear()
        for case in cases:
            action = self._cases.addAction(_label(case.name))
            action.setData(case.id)
            action.setCheckable(True)
            action.setChecked(case.id == current)
        self._cases.setEnabled(len(cases) > 1)

    def show_attention(self, attention: Attention) -> None:
        """Offer the way back from a pause or a quiet time that lasts."""
        paused = attention.paused_until is not None
        self._pause.menuAction().setVisible(not paused)
        self._resume.setVisible(paused)
        until = attention.rules.hushed_until
        hushed = until is not None and self._now() < until
        self._hush.menuAction().setVisible(not hushed)
        self._speak.setVisible(hushed)

    def _fill(self) -> None:
        for words, until in (
            (self.tr("1 &hour"), self._in_an_hour),
            (self.tr("Until &tomorrow"), self._tomorrow),
            (self.tr("Until I &resume"), _for_good),
        ):
            self._pause.addAction(words).triggered.connect(_emits(self.paused, until))
        for words, until in (
            (self.tr("1 &hour"), self._in_an_hour),
            (self.tr("&Today"), self._tomorrow),
        ):
            self._hush.addAction(words).triggered.connect(_emits(self.hushed, until))

    def _in_an_hour(self) -> datetime:
        return self._now() + moments.HOUR

    def _tomorrow(self) -> datetime:
        """The next midnight on the reader's clock."""
        now = self._now()
        return datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)

    def _row(self, text: str, asked: object) -> QAction:
        action = self.addAction(text)
        if isinstance(asked, SignalInstance):
            action.triggered.connect(asked)
        return action

    @Slot()
    def _go_on(self) -> None:
        self.paused.emit(None)

    @Slot()
    def _speak_again(self) -> None:
        self.hushed.emit(None)

    @Slot(QAction)
    def _switch(self, action: QAction) -> None:
        self.case_asked.emit(action.data())


def _for_good() -> datetime:
    return UNTIL_RESUMED


def _emits(signal: SignalInstance, until: Callable[[], datetime]) -> Callable[[], None]:
    return lambda: signal.emit(until())


def _label(text: str) -> str:
    return plain(text).replace("&", "&&")
