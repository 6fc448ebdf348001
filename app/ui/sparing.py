"""Sparing: while the network costs or the power is short, nothing is asked by itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.ui.background import Background
from app.ui.rounds import Rounds

EVERY = 60_000  # ms


class Sparing(QObject):
    """`short` answers whether it is so now, under the name of `reason`; it may take a second."""

    held = Signal()  # the automatic refresh waits from now on

    def __init__(
        self, background: Background, rounds: Rounds, reason: str, short: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._background, self._rounds = background, rounds
        self._reason, self._short = reason, short
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._ask)
        self._holding = False

    def mind(self, *, on: bool) -> None:
        """Look how it is from now on, or take it for plenty."""
        if on:
            self._timer.start()
            self._ask()
        else:
            self._timer.stop()
            self._told(short=False)

    @Slot()
    def _ask(self) -> None:
        self._background.network("", self._short, self._answer)

    def _answer(self, short: bool) -> None:  # noqa: FBT001  as it was answered
        if self._timer.isActive():
            self._told(short=short)

    def _told(self, *, short: bool) -> None:
        if short != self._holding:
            self._holding = short
            self._rounds.hold(self._reason, on=short)
            if short:
                self.held.emit()
