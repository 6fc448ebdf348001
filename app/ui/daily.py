"""The day's backup: made at a quiet moment, away from the window and from the writer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.problem import Trouble
from app.ui.background import Background

SOON, EVERY = 60_000, 3_600_000  # ms after the start; ms between two looks whether a day is over


class Daily(QObject):
    """`back_up` makes the day's backup if there is none, and says what went wrong."""

    failed = Signal(object)  # Trouble

    def __init__(self, background: Background, back_up: Callable[[], Trouble | None]) -> None:
        super().__init__()
        self._background, self._back_up = background, back_up
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        self._timer.start(SOON)

    @Slot()
    def check(self) -> None:
        self._timer.start(EVERY)
        self._background.network("", self._back_up, self._told)

    def _told(self, trouble: Trouble | None) -> None:
        if trouble is not None:
            self.failed.emit(trouble)
