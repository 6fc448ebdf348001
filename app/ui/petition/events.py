"""What happened to a petition, newest first: when, and what, in words."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.petition import Event
from app.ui import event_words, parts
from app.ui.look import Look
from app.ui.petition import words as said

MOST = 200  # more than anybody reads; the chart has them all


class EventList(QWidget):
    def __init__(self, look: Look, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._now = look, now
        self._events: tuple[Event, ...] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(
            0, self.fontMetrics().horizontalAdvance("28 Mmm 2028, 28:28")
        )

    def show_events(self, events: Sequence[Event]) -> None:
        """Take the events, newest first; those that stand there already stay."""
        if self._events == tuple(events):
            return
        self._events = tuple(events)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, event in enumerate(self._events[:MOST]):
            when = parts.secondary(said.when(event.at, self._now()))
            when.setWordWrap(False)
            self._grid.addWidget(when, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(parts.words(event_words.line(event)), row, 1)
        if not self._events:
            self._grid.addWidget(parts.secondary(self.tr("Nothing yet.")), 0, 0, 1, 2)
