"""Importing counts: what each line of a table becomes, or why it is left out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.domain.count_table import CountTable, DayOrder, Fault
from app.ui import moments, parts
from app.ui.petition import words as said
from app.ui.petition.table import Column, Rows, Table


@dataclass(frozen=True, slots=True)
class Fate:
    """A line of the file in words; `added` lines become readings."""

    number: int
    time: str
    count: str
    words: str
    added: bool


class ImportDialog(QDialog):
    """`known` are the moments that have a reading already."""

    chosen = Signal(object)  # CountTable: to be imported
    order_chosen = Signal(object)  # DayOrder: to be read again so

    def __init__(
        self, title: str, known: Iterable[datetime], now: datetime, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._known, self._now = frozenset(known), now
        self._counts = CountTable()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import counts"))
        self.rows: Rows[Fate] = Rows(self._columns())
        ascending = Qt.SortOrder.AscendingOrder
        self._table = Table(self.tr("Lines of the file"), self.rows, 0, ascending)
        self._order = parts.choices()
        self._order.addItem(self.tr("Choose…"), None)
        self._order.addItem(self.tr("4/1 is the 4th of January"), DayOrder.DAY_FIRST)
        self._order.addItem(self.tr("4/1 is the 1st of April"), DayOrder.MONTH_FIRST)
        self._asks = QLabel(self.tr("How are &days written in this file?"))
        self._asks.setBuddy(self._order)
        self._about = parts.words()
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._add = self._buttons.button(buttons.Ok)
        self._arrange(title)
        self._order.activated.connect(self._choose)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def show_table(self, counts: CountTable) -> None:
        """Say of each line what becomes of it."""
        self._counts = counts
        fates = sorted([*self._understood(counts), *self._left_out(counts)], key=_number)
        self.rows.show(fates)
        added = sum(fate.added for fate in fates)
        asked = counts.ambiguous or self._order.currentData() is not None
        for widget in (self._asks, self._order):
            widget.setVisible(asked)
        self._add.setText(self.tr("&Add %Ln readings", "", added))
        self._add.setEnabled(added > 0 and not counts.ambiguous)
        self._about.setText(self._summary(counts, added, len(fates)))

    def _summary(self, counts: CountTable, added: int, lines: int) -> str:
        if counts.ambiguous:
            return self.tr("The days can be read in two ways. Say which is meant.")
        if not lines:
            return self.tr("There is no line with a time and a count in this file.")
        text = self.tr("{added} of {lines} lines become readings. What is here already stays.")
        numbers = moments.number(added), moments.number(lines)
        return text.replace("{added}", numbers[0]).replace("{lines}", numbers[1])

    def _understood(self, counts: CountTable) -> Iterable[Fate]:
        for line in counts.lines:
            words, added = self.tr("is added, {exactness}"), True
            if line.at in self._known:
                words, added = self.tr("left out: that moment has a reading"), False
            elif line.at > self._now:
                words, added = self.tr("left out: still to come"), False
            words = words.replace("{exactness}", said.exactness(line.quality))
            written = moments.day_and_time(line.at), moments.number(line.count)
            yield Fate(line.number, *written, words, added)

    def _left_out(self, counts: CountTable) -> Iterable[Fate]:
        why = {
            Fault.NO_TIME: self.tr("left out: no time in “{text}”"),
            Fault.NO_COUNT: self.tr("left out: no count in “{text}”"),
            Fault.SHORT: self.tr("left out: too few columns in “{text}”"),
        }
        for line in counts.faulty:
            words = why[line.fault].replace("{text}", line.text)
            yield Fate(line.number, "", "", words, added=False)

    def _columns(self) -> tuple[Column[Fate], ...]:
        return (
            Column(self.tr("Line"), lambda fate: str(fate.number), _number, numbers=True),
            Column(self.tr("Time"), lambda fate: fate.time, lambda fate: fate.time),
            Column(
                self.tr("Count"), lambda fate: fate.count, lambda fate: fate.count, numbers=True
            ),
            Column(
                self.tr("What it becomes"),
                lambda fate: fate.words,
                lambda fate: fate.words,
                wide=True,
            ),
        )

    def _arrange(self, title: str) -> None:
        whole = QVBoxLayout(self)
        whole.addWidget(parts.strong(title))
        ask = QHBoxLayout()
        ask.addWidget(self._asks)
        ask.addWidget(self._order)
        ask.addStretch(1)
        whole.addLayout(ask)
        whole.addWidget(self._about)
        whole.addWidget(self._table, 1)
        whole.addWidget(self._buttons)
        self.resize(640, 420)

    def _choose(self) -> None:
        order = self._order.currentData()
        if order is not None:
            self.order_chosen.emit(order)

    # Qt calls this

    def accept(self) -> None:
        if self._add.isEnabled():
            self.chosen.emit(self._counts)
            super().accept()


def _number(fate: Fate) -> int:
    return fate.number
