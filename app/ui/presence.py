"""Presence: the program while nobody looks at its window: tray, notifications, closing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from app import NAME
from app.domain.case import Case
from app.domain.notices import Kind, Notice, Rules
from app.domain.problem import NEEDS_READER
from app.domain.scope import Scope, Shown
from app.services import edit, evidence, read
from app.services.overview import Numbers
from app.ui import attention, moments
from app.ui.attention import Attention, Kept
from app.ui.closing import Closing
from app.ui.hidden import Hidden
from app.ui.hourly import Hourly
from app.ui.notices_dialog import NoticesDialog
from app.ui.notifications import Notifications
from app.ui.shell import Shell
from app.ui.telling import Telling
from app.ui.tray import Tray
from app.ui.tray_menu import TrayMenu


class Presence(QObject):
    """`show` opens a case in the window; `raise_window` takes an activation token or ""."""

    def __init__(
        self,
        shell: Shell,
        show: Callable[[int, Scope], None],
        raise_window: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._window, self._work, self._now = shell.window, shell.work, shell.wall
        self._show, self._raise = show, raise_window
        self._unseen = False
        self._numbers: Numbers | None = None
        self.hidden: Hidden | None = None
        self.kept = Kept(shell.work)
        self.menu = TrayMenu(lambda: shell.wall().astimezone())
        self.tray = Tray(self.menu, shell.look)
        self.notifications = Notifications(
            NAME, QGuiApplication.desktopFileName(), shell.look.application_icon()
        )
        self.telling = Telling(self.notifications, self.kept, self._cases, shell.wall)
        self.hourly = Hourly(shell.work, self.kept, self.telling)
        self.closing = Closing(shell.window, self.tray, self.kept, self._watching)
        shell.window.may_close = self.closing.may_close
        self._join()

    def begin(self) -> None:
        """The settings can be read, and the window was painted."""
        self.kept.load(read.setting(self._work.background.shelf, attention.SETTING))
        self.tray.start()
        self.hourly.start()

    def hide(self) -> None:
        """Do without the window from the start, if a tray has it."""
        self.hidden = Hidden(self._window, self.tray)

    def close(self) -> None:
        self.hourly.stop()
        self.closing.end()
        self.tray.close()
        self.notifications.close()

    def _cases(self) -> tuple[Case, ...]:
        return read.cases(self._work.background.shelf)

    def _watching(self) -> bool:
        """Only a case that is asked for needs the program while nobody looks."""
        return self._work.desk is not None and any(not case.recorded for case in self._cases())

    @Slot(object)
    def _count(self, numbers: Numbers) -> None:
        case = self._window.case
        if case is None:
            return
        self._numbers = numbers
        self.menu.show_case(case.name, self._window.strip.in_short, numbers.counts.unread)
        self.menu.show_cases(self._cases(), case.id)
        self.menu.show_attention(self.kept.now)  # a quiet time may be over
        self._draw()

    @Slot()
    def _draw(self) -> None:
        numbers, paused = self._numbers, self.kept.now.paused_until is not None
        if numbers is None:
            return
        needed = sum(problem.trouble in NEEDS_READER for problem in numbers.problems)
        unread, last = numbers.counts.unread, numbers.status.last_success
        words = [
            self.tr("%Ln new", "", unread),
            self.tr("up to date {clock}").format(clock=moments.near(last, self._now()))
            if last
            else "",
            self.tr("paused") if paused else "",
            self.tr("a source needs you") if needed else "",
        ]
        tip = " · ".join(part for part in words if part)
        self.tray.show_state(tip, paused=paused, new=self._unseen, needed=needed > 0)

    @Slot(object)
    def _attend(self, now: Attention) -> None:
        self._work.rounds.pause(now.paused_until)
        self.menu.show_attention(now)
        self._draw()

    @Slot()
    def _brought(self) -> None:
        self._unseen = not self._window.isActiveWindow()
        self._draw()

    @Slot()
    def _looked(self) -> None:
        self._unseen = False
        self.telling.looked()
        self._draw()

    @Slot(object)
    def _pause(self, until: datetime | None) -> None:
        self.kept.put(replace(self.kept.now, paused_until=until))

    @Slot()
    def _resumed(self) -> None:
        self._pause(None)

    @Slot(object)
    def _hush(self, until: datetime | None) -> None:
        rules = replace(self.kept.now.rules, hushed_until=until)
        self.kept.put(replace(self.kept.now, rules=rules))

    @Slot()
    def _raise_window(self) -> None:
        self._raise("")

    @Slot()
    def _refresh(self) -> None:
        if self._window.case is not None and self._window.case.recorded:
            self._raise("")  # it asks whether to go live
        self._window.commands.refresh.trigger()

    @Slot()
    def _show_unread(self) -> None:
        self._raise("")
        if self._window.case is not None:
            self._show(self._window.case.id, Scope(self._window.case.id, Shown.UNREAD))

    @Slot(object, str)
    def _open(self, notice: Notice | None, token: str) -> None:
        """Show what a notification told of."""
        self._raise(token)
        if notice is None:
            return
        here = self._window.case.id if self._window.case is not None else 0
        case_id = here if here in notice.cases else max(notice.cases)
        shown = Shown.UNREAD if notice.kind is Kind.NEWS else Shown.ALL
        if case_id != here or notice.kind is Kind.NEWS:
            self._show(case_id, Scope(case_id, shown))
        if len(notice.articles) == 1:
            self._window.stories.choose(notice.articles[0])
            self._window.showing.show_article(notice.articles[0])
        if notice.kind is Kind.WATCH:
            self._show(case_id, Scope(case_id, Shown.WATCHED, words=notice.words))
        if notice.petition is not None:
            self._window.showing.show_petition(notice.petition.id)
            self._window.petition.show_what(notice.kind)
        if notice.kind is Kind.PROBLEM:
            self._window.showing.show_problems()

    @Slot(QSystemTrayIcon)
    def _came(self, icon: QSystemTrayIcon) -> None:
        self.notifications.wear(icon)
        self._draw()

    @Slot()
    def _ask(self) -> None:
        self._raise("")
        dialog = NoticesDialog(
            self.kept.now.rules,
            stays=bool(self.closing.stays),
            tray=self.tray.here,
            milestones=read.setting(self._work.background.shelf, evidence.MILESTONES),
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self._rule)
        dialog.milestones_chosen.connect(self._keep_milestones)
        dialog.stays_chosen.connect(self._stay)
        dialog.test_asked.connect(self.telling.test)
        dialog.open()

    @Slot(object)
    def _rule(self, rules: Rules) -> None:
        hushed = replace(rules, hushed_until=self.kept.now.rules.hushed_until)
        self.kept.put(replace(self.kept.now, rules=hushed))

    @Slot(str)
    def _keep_milestones(self, numbers: str) -> None:
        self._work.do(lambda desk: edit.keep_setting(desk, evidence.MILESTONES, numbers))

    @Slot(bool)
    def _stay(self, stays: bool) -> None:  # noqa: FBT001  as the signal carries it
        self.closing.choose(stays=stays)

    def _join(self) -> None:
        window, rounds, menu = self._window, self._work.rounds, self.menu
        rounds.kept.connect(self.telling.hear)
        rounds.finished.connect(self.telling.tell)
        rounds.resumed.connect(self._resumed)
        window.showing.counted.connect(self._count)
        window.commands.quit.triggered.connect(self.closing.quit)
        window.commands.notifications.triggered.connect(self._ask)
        self.kept.changed.connect(self._attend)
        self.telling.brought.connect(self._brought)
        self.telling.opened.connect(self._open)
        self.tray.came.connect(self._came)
        self.tray.clicked.connect(self._raise_window)
        menu.window_asked.connect(self._raise_window)
        menu.unread_asked.connect(self._show_unread)
        menu.paused.connect(self._pause)
        menu.hushed.connect(self._hush)
        menu.settings_asked.connect(self._ask)
        menu.refresh_asked.connect(self._refresh)
        menu.quit_asked.connect(self.closing.quit)
        window.looked_at.connect(self._looked)
