"""A table of values that stand still: sorted by any column, copied with its heads."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui import parts

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """`said` is the text of a cell, `key` what rows are sorted by, `more` its tool-tip.

    `numbers` stand on the right. `wide` takes the room that is left.
    """

    title: str
    said: Callable[[Row], str]
    key: Callable[[Row], Any]
    numbers: bool = False
    wide: bool = False
    more: Callable[[Row], str] | None = None


class Rows(QAbstractTableModel, Generic[Row]):
    """Shows rows as they were handed in, in the order of whatever column was chosen last."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: list[Row] = []
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Take these rows in place of the others."""
        self.beginResetModel()
        self._rows = list(rows)
        self._arrange()
        self.endResetModel()

    def copied(self, rows: Sequence[int]) -> str:
        """The rows of these numbers with the heads, parted by tabs and lines."""
        lines = [[column.title for column in self.columns]]
        lines += [[column.said(self._rows[row]) for column in self.columns] for row in rows]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)

    def _arrange(self) -> None:
        column, order = self._sorted
        if column >= 0:
            down = order is Qt.SortOrder.DescendingOrder
            self._rows.sort(key=self.columns[column].key, reverse=down)

    # Qt calls these

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.said(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.numbers else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.said(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            more = column.more(row) if column.more is not None else column.said(row)
            return parts.plain(more) if more else None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT  # on the right stands the sign of the order
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._rows[index.row()] for index in before]
        self._sorted = (column, order)
        self._arrange()
        places = {id(row): place for place, row in enumerate(self._rows)}
        after = [
            self.index(places[id(row)], index.column())
            for row, index in zip(held, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


class Table(QTableView):
    """A view of Rows with whole lines chosen; Ctrl+C copies them."""

    chosen = Signal()  # other rows than before

    def __init__(self, name: str, model: Rows[Any], sorted_by: int, order: Qt.SortOrder) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setResizeContentsPrecision(60)  # rows that are measured: the rest is like them
        for number, column in enumerate(model.columns):
            mode = QHeaderView.ResizeMode
            heads.setSectionResizeMode(
                number, mode.Stretch if column.wide else mode.ResizeToContents
            )
        self.setSortingEnabled(True)
        self.sortByColumn(sorted_by, order)
        self.selectionModel().selectionChanged.connect(self.chosen)

    @property
    def picked(self) -> list[int]:
        """The numbers of the chosen rows, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, or all when none is chosen."""
        rows = self.picked or range(self._model.rowCount())
        QGuiApplication.clipboard().setText(self._model.copied(list(rows)))

    # Qt calls this

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
