"""Readings: every count with its time, its change, how it was read and its proof."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from app.domain import origin
from app.domain.petition import Reading
from app.ui import event_words, moments, parts
from app.ui.look import Look
from app.ui.petition import words as said
from app.ui.petition.table import Column, Rows, Table


@dataclass(frozen=True, slots=True)
class Line:
    """A reading, and the count before it (None: it is the first)."""

    reading: Reading
    before: int | None


def lines(readings: Sequence[Reading]) -> tuple[Line, ...]:
    """Of readings in time order."""
    first = tuple(Line(one, None) for one in readings[:1])
    return first + tuple(Line(other, one.count) for one, other in pairwise(readings))


class ReadingsView(QWidget):
    """What was typed in or imported may be removed again; what was read stays."""

    add_asked = Signal()
    import_asked = Signal()
    save_asked = Signal()
    older_asked = Signal()
    remove_asked = Signal(object)  # Reading
    see_asked = Signal(str)  # address

    def __init__(self, look: Look, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._look = look
        self.rows: Rows[Line] = Rows(self._columns(now))
        newest = Qt.SortOrder.DescendingOrder
        self.table = Table(self.tr("Readings"), self.rows, 0, newest)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer)
        self.table.doubleClicked.connect(self._see)
        self._empty = parts.Blank(
            look,
            "petition",
            self.tr("No readings yet"),
            self.tr(
                "The first comes with the next refresh. Older numbers, from the press or from "
                "a file, can be added below."
            ),
        )
        inside = QWidget()
        self._stack = QStackedLayout(inside)
        inside.setContentsMargins(8, 0, 0, 0)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(inside, 1)
        whole.addWidget(parts.line())
        whole.addLayout(self._buttons())
        self.table.chosen.connect(self._fit)
        self._fit()

    def show_lines(self, shown: Sequence[Line]) -> None:
        held = {self.rows.rows[row].reading.at for row in self.table.picked}
        self.rows.show(shown)
        for row, line in enumerate(self.rows.rows):
            if line.reading.at in held:
                self.table.selectRow(row)
        self._stack.setCurrentWidget(self.table if shown else self._empty)
        self._fit()

    def _columns(self, now: Callable[[], datetime]) -> tuple[Column[Line], ...]:
        return (
            Column(
                self.tr("Time"),
                lambda line: said.when(line.reading.at, now()),
                lambda line: line.reading.at,
                more=self._time,
            ),
            Column(
                self.tr("Count"),
                lambda line: moments.number(line.reading.count),
                lambda line: line.reading.count,
                numbers=True,
                more=self._counts,
            ),
            Column(
                self.tr("Change"),
                lambda line: said.change(line.before, line.reading.count),
                lambda line: line.reading.count - (line.before or 0),
                numbers=True,
            ),
            Column(
                self.tr("Exact"),
                lambda line: said.exactness(line.reading.quality),
                lambda line: line.reading.quality,
            ),
            Column(
                self.tr("How"),
                lambda line: event_words.how(line.reading),
                lambda line: line.reading.how,
                wide=True,
                more=_source,
            ),
            Column(
                self.tr("Proof"),
                lambda line: said.proof(line.reading),
                lambda line: line.reading.answer_hash,
                more=self._proof,
            ),
        )

    def _time(self, line: Line) -> str:
        reading = line.reading
        text = self.tr("Read {time}").replace("{time}", moments.day_and_time(reading.at))
        if reading.as_of is None:
            return text
        own = self.tr("the source's own time: {time}")
        return f"{text}; {own.replace('{time}', moments.day_and_time(reading.as_of))}"

    def _counts(self, line: Line) -> str:
        verified = line.reading.verified_count
        if verified is None:
            return ""
        return self.tr("{count} of them verified").replace("{count}", moments.number(verified))

    def _proof(self, line: Line) -> str:
        if not line.reading.answer_hash:
            return self.tr("Typed in, or from a file: there is no answer of a server to prove it.")
        text = self.tr("SHA-256 of the answer that this count was read from: {hash}")
        return text.replace("{hash}", line.reading.answer_hash)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(2)
        add = parts.button(self.tr("Add…"), self.tr("Add a past reading"))
        copy = parts.icon_button(self.tr("Copy the chosen readings, or all (Ctrl+C)"))
        self._remove = parts.icon_button(self.tr("Remove the chosen reading"))
        more = parts.icon_button(self.tr("More that can be done with the readings"))
        for made, icon, wish in (
            (add, "add", self.add_asked.emit),
            (copy, "copy", self.table.copy),
            (self._remove, "remove", self._ask_remove),
            (more, "more", partial(self._offer_files, more)),
        ):
            self._look.dress(made, icon)
            made.clicked.connect(wish)
            row.addWidget(made)
        self._about = parts.secondary()
        self._about.setWordWrap(False)
        row.addStretch(1)
        row.addWidget(self._about)
        return row

    def _offer_files(self, under: QWidget) -> None:
        menu = self._menu()
        menu.addAction(self.tr("&Import counts from a file…"), self.import_asked.emit)
        menu.addAction(self.tr("&Save as CSV…"), self.save_asked.emit)
        menu.addAction(self.tr("&Look for older readings…"), self.older_asked.emit)
        menu.popup(under.mapToGlobal(QPoint(0, under.height())))

    def _offer(self, where: QPoint) -> None:
        reading = self._current()
        if reading is None:
            return
        menu = self._menu()
        menu.addAction(self._look.icon("copy"), self.tr("&Copy"), self.table.copy)
        whole = menu.addAction(self.tr("Copy the &proof"), partial(_copy, reading.answer_hash))
        whole.setEnabled(bool(reading.answer_hash))
        see = menu.addAction(self._look.icon("open"), self.tr("&Open the source"), self._see)
        see.setEnabled(bool(reading.see))
        gone = menu.addAction(self._look.icon("remove"), self.tr("Re&move"), self._ask_remove)
        gone.setEnabled(origin.typed(reading))
        menu.popup(self.table.viewport().mapToGlobal(where))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _current(self) -> Reading | None:
        picked = self.table.picked
        return self.rows.rows[picked[0]].reading if picked else None

    def _see(self) -> None:
        reading = self._current()
        if reading is not None and reading.see:
            self.see_asked.emit(reading.see)

    def _ask_remove(self) -> None:
        for row in self.table.picked:
            reading = self.rows.rows[row].reading
            if origin.typed(reading):
                self.remove_asked.emit(reading)

    def _fit(self) -> None:
        picked = [self.rows.rows[row].reading for row in self.table.picked]
        self._remove.setEnabled(any(origin.typed(reading) for reading in picked))
        count = len(self.rows.rows)
        self._about.setText(self.tr("%Ln readings", "", count) if count else "")


def _source(line: Line) -> str:
    return "\n".join((event_words.how(line.reading), line.reading.see)).strip()


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
