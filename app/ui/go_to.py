"""Go to: one box that finds every command, case, source, petition and note by its words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

SHOWN = 12  # rows of the list without scrolling
MOST = 60  # rows in all: who sees so many types a letter more
_ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Place:
    """Something to go to: its name, in words what it is and by which key, and how to get there."""

    name: str
    kind: str
    go: Callable[[], object]


def ranked(places: Iterable[Place], typed: str) -> list[Place]:
    """Those that have all the words typed, wherever they stand; whole beginnings first."""
    words = typed.casefold().split()
    ranks = ((_rank(place.name.casefold(), words), place) for place in places)
    return [place for rank, place in sorted(ranks, key=lambda one: one[0]) if rank < _NOWHERE]


_NOWHERE = 1000


def _rank(name: str, words: list[str]) -> int:
    rank = 0 if name.startswith(" ".join(words)) else 1
    for word in words:
        if word not in name:
            return _NOWHERE
        rank += not (name.startswith(word) or f" {word}" in name)
    return rank


class GoTo(QDialog):
    """Closes itself before it goes anywhere, so that what it opens gets the focus."""

    def __init__(self, places: Iterable[Place], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to"))
        self._places = list(places)
        self._listed: list[Place] = []
        self._box = QLineEdit()
        self._box.setPlaceholderText(self.tr("A command, a source, a petition or a note"))
        self._box.setAccessibleName(self.tr("Go to"))
        self._list = QTableWidget(0, 2)
        self._list.setAccessibleName(self.tr("What was found"))
        self._arrange()
        self._box.installEventFilter(self)
        self._box.textChanged.connect(self._find)
        self._box.returnPressed.connect(self._go)
        self._list.itemActivated.connect(self._go)
        self._list.itemClicked.connect(self._go)
        self._find("")

    def offer(self, places: Iterable[Place]) -> None:
        """Find these, too, from now on."""
        self._places += places
        self._find(self._box.text())

    @property
    def names(self) -> list[str]:
        """What is listed now."""
        return [place.name for place in self._listed]

    def _arrange(self) -> None:
        self._list.horizontalHeader().hide()
        self._list.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.horizontalHeader().setSectionResizeMode(
            1, QHeaderView.ResizeMode.ResizeToContents
        )
        self._list.verticalHeader().hide()
        self._list.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        self._list.setShowGrid(False)
        self._list.setWordWrap(False)
        self._list.setTabKeyNavigation(False)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        whole = QVBoxLayout(self)
        whole.addWidget(self._box)
        whole.addWidget(self._list)
        row = self._list.verticalHeader().defaultSectionSize()
        self.resize(self.fontMetrics().averageCharWidth() * 80, row * (SHOWN + 3))

    @Slot(str)
    def _find(self, typed: str) -> None:
        self._listed = ranked(self._places, typed)[:MOST]
        self._list.setRowCount(len(self._listed))
        for row, place in enumerate(self._listed):
            kind = QTableWidgetItem(place.kind)
            kind.setForeground(self.palette().placeholderText())
            kind.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._list.setItem(row, 0, QTableWidgetItem(place.name))
            self._list.setItem(row, 1, kind)
        if self._listed:
            self._list.setCurrentCell(0, 0)

    @Slot()
    def _go(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._listed):
            go = self._listed[row].go
            self.accept()
            go()

    # Qt calls this

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the words are typed."""
        if isinstance(event, QKeyEvent) and _moves(event):
            self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


def _moves(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() in _ARROWS
