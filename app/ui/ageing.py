"""Ageing: lets old stories go, a few at a time, where the reader wishes so."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.changes import Changes
from app.services import retention
from app.ui.work import Work

SOON, SLOWLY, DAILY = 90_000, 2_000, 86_400_000  # ms


class Ageing(QObject):
    """Begins some time after the start, and again every day."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work, self._days, self._each = work, 0, 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.check)

    def keep(self, *, days: int, each: int) -> None:
        """Keep so many days and so many of each source from now on; 0: without a limit."""
        if (days, each) != (self._days, self._each):
            self._days, self._each = days, each
            self._timer.stop()
            if days or each:
                self._timer.start(SOON)

    @Slot()
    def check(self) -> None:
        """Let some go now."""
        job = partial(retention.forget_old, days=self._days, each=self._each)
        self._work.do(job, self._went)

    def _went(self, changes: Changes) -> None:
        self._timer.start(SLOWLY if changes else DAILY)
