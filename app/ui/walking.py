"""Walking: the recorded week brought to a moment, on the threads that refresh live cases."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.changes import Changes
from app.services import recorded
from app.services.opening import Desks
from app.services.recorded import Walk
from app.services.refresh import Fetched
from app.ui.background import Background

RECORDING = "recording"  # one walk at a time: to the crew it is one host


class Walking(QObject):
    """One walk at a time. While it lasts, the last wish of where to go next is remembered."""

    opened = Signal()  # the case is there, and stands where it opens
    brought = Signal(object)  # Changes: what the way there told, but for the way to where it opens
    arrived = Signal()

    def __init__(self, desks: Desks, background: Background) -> None:
        super().__init__()
        self._desks, self._background = desks, background
        self._opening = self._walking = False
        self._turn = 0  # of an earlier turn nobody waits for the rest
        self._next: datetime | None = None
        background.cancelled.connect(self._stop)

    def open(self) -> None:
        """Make the recorded case if it is not there, and go to where it opens."""
        desks = self._desks
        self._opening = True
        self._background.edit(partial(recorded.open_case, desks.recorded, desks.recording))
        self.to(desks.recording.opens)

    @Slot(object)
    def to(self, moment: datetime) -> None:
        if self._walking:
            self._next = moment
            return
        self._walking = True
        self._turn += 1
        claim = partial(recorded.claim, self._desks.recorded, self._desks.recording, moment)
        self._background.edit(claim, partial(self._ask, self._turn))

    def _ask(self, turn: int, walk: Walk) -> None:
        if turn == self._turn:
            ask = partial(recorded.ask, self._desks.recorded, self._desks.clock, walk)
            self._background.network(RECORDING, ask, partial(self._store, turn))

    def _store(self, turn: int, brought: tuple[Fetched, ...]) -> None:
        store = partial(recorded.store, self._desks.recorded, brought)
        self._background.edit(store, partial(self._arrive, turn))

    def _arrive(self, turn: int, changes: Changes) -> None:
        if turn != self._turn:
            return
        if not self._opening:
            self.brought.emit(changes)
        self._walking = False
        wished, self._next = self._next, None
        if wished is not None:
            self.to(wished)
        elif self._opening:
            self._opening = False
            self.opened.emit()
        else:
            self.arrived.emit()

    @Slot()
    def _stop(self) -> None:
        """Nobody waits any more for what was asked: the next wish starts anew."""
        self._walking, self._next = False, None
        self._turn += 1
        if self._opening:  # there is no window to show before it
            self.to(self._desks.recording.opens)
