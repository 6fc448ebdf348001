"""Metering: on a network that costs by what is sent, nothing is asked by itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.ui.background import Background
from app.ui.rounds import Rounds

EVERY = 60_000  # ms


class Metering(QObject):
    """`metered` answers whether the network is such a one; it may take a second."""

    held = Signal()  # the automatic refresh waits from now on

    def __init__(self, background: Background, rounds: Rounds, metered: Callable[[], bool]) -> None:
        super().__init__()
        self._background, self._rounds, self._metered = background, rounds, metered
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._ask)
        self._holding = False

    def mind(self, *, on: bool) -> None:
        """Look what network it is from now on, or take any for free."""
        if on:
            self._timer.start()
            self._ask()
        else:
            self._timer.stop()
            self._told(metered=False)

    @Slot()
    def _ask(self) -> None:
        self._background.network("", self._metered, self._answer)

    def _answer(self, metered: bool) -> None:  # noqa: FBT001  as it was answered
        if self._timer.isActive():
            self._told(metered=metered)

    def _told(self, *, metered: bool) -> None:
        if metered != self._holding:
            self._holding = metered
            self._rounds.hold("metered", on=metered)
            if metered:
                self.held.emit()
