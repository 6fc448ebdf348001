"""Older: walks through the archived copies of a petition, one at a time, with rests between."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.changes import Changes
from app.services import older
from app.services.older import Listed, Opened, Step
from app.ui import moments
from app.ui.language import counted
from app.ui.problems_view import refusal
from app.ui.work import Work

if TYPE_CHECKING:
    from app.services.desk import Desk

REST = int(older.PAUSE * 1000)  # ms


class Older(QObject):
    """One petition at a time. What was read stays; the next start goes on where this one ended."""

    progressed = Signal(int, int)  # done, of
    ended = Signal(str)  # how, in words

    def __init__(self, work: Work, rest: int = REST) -> None:
        super().__init__()
        self._work = work
        self._desk: Desk | None = None
        self._petition_id = self._found = self._walk = self._place = 0
        self._timer = QTimer(self, singleShot=True, interval=rest)
        self._timer.timeout.connect(self._go_on)
        work.background.cancelled.connect(self.cancel)

    @property
    def busy(self) -> bool:
        return self._petition_id > 0

    def look(self, petition_id: int) -> None:
        """Look for readings from before a petition of a live case was followed."""
        desk = self._work.desk
        if desk is None or self.busy:
            return
        if desk.recorded:
            self.ended.emit(self.tr("The recorded week asks nobody. Go live first."))
            return
        self._desk, self._petition_id, self._found, self._place = desk, petition_id, 0, 0
        self._walk += 1
        store = self._work.background.store
        store(partial(older.told_times, desk, petition_id), self._count)
        store(partial(older.step, desk, petition_id), partial(self._ask_list, self._walk))

    @Slot()
    def cancel(self) -> None:
        if self.busy:
            self._end(self.tr("Stopped. What was read stays; look again to go on."))

    def _ask_list(self, walk: int, step: Step) -> None:
        desk, petition = self._desk, step.petition
        if walk != self._walk or desk is None or petition is None:
            return
        if step.wait_until is not None:
            self._wait_over(step.wait_until)
            return
        self.progressed.emit(step.done, step.total)
        job = partial(older.listed, desk, petition, self._place)
        self._work.background.network(older.HOST, job, partial(self._begin, walk))

    def _begin(self, walk: int, found: Listed) -> None:
        if walk != self._walk or self._desk is None:
            return
        if found.error is not None:
            self._work.background.store(partial(older.begin, self._desk, self._petition_id, found))
            self._end(refusal(found.error.trouble, "web.archive.org"))
            return
        self._place = found.next_place
        job = partial(older.begin, self._desk, self._petition_id, found)
        self._work.background.store(job, partial(self._rest, walk))

    def _rest(self, walk: int, step: Step) -> None:
        if walk != self._walk:
            return
        self.progressed.emit(step.done, step.total)
        if step.wait_until is not None:
            self._wait_over(step.wait_until)
        elif step.capture is None and not self._place:
            self._end(counted("%Ln older readings found.", "", self._found))
        else:
            self._timer.start()

    @Slot()
    def _go_on(self) -> None:
        if self._desk is not None:
            job = partial(older.step, self._desk, self._petition_id)
            then = self._ask_list if self._place else self._open
            self._work.background.store(job, partial(then, self._walk))

    def _open(self, walk: int, step: Step) -> None:
        desk, petition, capture = self._desk, step.petition, step.capture
        if walk != self._walk or desk is None:
            return
        if petition is None or capture is None:
            self._rest(walk, step)
            return
        job = partial(older.opened, desk, petition, capture)
        self._work.background.network(older.HOST, job, partial(self._keep, walk))

    def _keep(self, walk: int, found: Opened) -> None:
        desk = self._desk
        if walk == self._walk and desk is not None:
            store = self._work.background.store
            store(partial(older.keep, desk, self._petition_id, found), self._count)
            store(partial(older.step, desk, self._petition_id), partial(self._rest, walk))

    def _count(self, changes: Changes) -> None:
        self._found += len(changes.readings)

    def _wait_over(self, until: datetime) -> None:
        now = self._desk.now() if self._desk else until
        words = self.tr("The archive asks to be left alone until {time}. Look again then.")
        self._end(words.replace("{time}", moments.near(until, now)))

    def _end(self, words: str) -> None:
        self._timer.stop()
        self._desk, self._petition_id = None, 0
        self._walk += 1
        self.ended.emit(words)
