"""What the clock brings: near deadlines, the day's digest, and old readings that may go."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain import notices
from app.domain.changes import Changes
from app.domain.notices import Day, Kind, Notice
from app.services import reminders, thin
from app.services.desk import Desk
from app.ui.attention import Kept
from app.ui.telling import Telling
from app.ui.work import Work

if TYPE_CHECKING:
    from datetime import date

EVERY = 60_000  # ms between two looks at the clock
LOOKS = 60  # of which each first is for deadlines


class Hourly(QObject):
    """Works for the live desk, whatever case is open."""

    def __init__(self, work: Work, kept: Kept, telling: Telling) -> None:
        super().__init__()
        self._work, self._kept, self._telling = work, kept, telling
        self._looks = 0
        self._thinned: date | None = None
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        desk = self._work.desks.live if self._work.desks else None
        if desk is None:
            return
        if self._looks % LOOKS == 0:
            self._work.background.store(partial(reminders.near_deadlines, desk), self._near)
        self._looks += 1
        self._tell_day(desk)
        self._thin_daily(desk)

    def _near(self, changes: Changes) -> None:
        if changes:
            self._telling.hear(changes)
            self._telling.tell()

    def _tell_day(self, desk: Desk) -> None:
        now, attention = desk.now().astimezone(), self._kept.now
        if notices.digest_due(attention.rules, now, attention.digest_told):
            self._kept.put(replace(attention, digest_told=now.date()))
            # the reader thread's own clock is that of the open case
            self._work.background.read(
                lambda shelf: reminders.last_day(replace(shelf, now=desk.now)), self._digested
            )

    def _digested(self, found: tuple[frozenset[int], Day]) -> None:
        cases, day = found
        if cases:
            self._telling.remind(Notice(Kind.DIGEST, Kind.DIGEST.value, cases, day=day))

    def _thin_daily(self, desk: Desk) -> None:
        today = desk.now().date()
        if self._thinned != today:
            self._thinned = today
            self._thin(desk, 0)

    def _thin(self, desk: Desk, after: int) -> None:
        self._work.background.store(partial(thin.thin, desk, after), partial(self._go_on, desk))

    def _go_on(self, desk: Desk, last: int) -> None:
        if last:
            self._thin(desk, last)
