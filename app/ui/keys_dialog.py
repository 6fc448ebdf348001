"""The key list: every command by menu, found by its words, and its key changed by pressing it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui import parts
from app.ui.commands import listed
from app.ui.keymap import Keymap
from app.ui.press_dialog import PressDialog

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def keys_of(bar: QMenuBar) -> list[tuple[str, str, str]]:
    """List menu, command and keys, in the order of the menus; "" for a command without a key."""
    return [(menu, _command(action), _keys(action)) for menu, action in listed(bar)]


def _command(action: QAction) -> str:
    return parts.unmarked(action.text())


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(native) for key in action.shortcuts())


class KeysDialog(QDialog):
    def __init__(self, parent: QWidget, bar: QMenuBar, keys: Keymap) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(620, 560)
        self._bar, self._map = bar, keys
        self._actions = [action for _menu, action in listed(bar)]
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find a command or a key"))
        self._search.setAccessibleName(self.tr("Find a command or a key"))
        parts.offer_clearing(self._search)
        self._table = QTableWidget(len(self._actions), 3)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._change = self._buttons.addButton(self.tr("C&hange…"), role)
        self._reset = self._buttons.addButton(self.tr("&Usual key"), role)
        everything = self._buttons.addButton(self.tr("&All usual keys"), role)
        for button in self._buttons.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._arrange()
        self._fill()
        self._search.textChanged.connect(self._find)
        self._table.currentCellChanged.connect(self._offer)
        self._table.cellActivated.connect(self._ask)
        self._change.clicked.connect(self._ask)
        self._reset.clicked.connect(self._put_back)
        everything.clicked.connect(keys.reset_all)
        keys.changed.connect(self._fill)

    def _arrange(self) -> None:
        table = self._table
        table.setAccessibleName(self.tr("Keys"))
        table.setHorizontalHeaderLabels([self.tr("Menu"), self.tr("Command"), self.tr("Keys")])
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setDefaultAlignment(LEFT)
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._buttons.rejected.connect(self.reject)
        told = self.tr("Single letters act in lists and on cards, and stay as they are.")
        layout = QVBoxLayout(self)
        for widget in (self._search, table, parts.secondary(told), self._buttons):
            layout.addWidget(widget)

    @Slot()
    def _fill(self) -> None:
        rows = keys_of(self._bar)
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(LEFT)
                if column == 0 and row and rows[row - 1][0] == text:
                    item.setForeground(self.palette().placeholderText())
                self._table.setItem(row, column, item)
        self._offer()

    @Slot(str)
    def _find(self, typed: str) -> None:
        words = typed.casefold().split()
        for row, texts in enumerate(keys_of(self._bar)):
            there = " ".join(texts).casefold()
            self._table.setRowHidden(row, not all(word in there for word in words))
        self._offer()

    @property
    def _chosen(self) -> str:
        """The command of the current row, "" when its key cannot be changed."""
        row = self._table.currentRow()
        if row < 0 or self._table.isRowHidden(row):
            return ""
        name = self._map.name(self._actions[row])
        return name if name and self._map.movable(name) else ""

    @Slot()
    def _offer(self) -> None:
        name = self._chosen
        self._change.setEnabled(bool(name))
        self._reset.setEnabled(bool(name) and self._map.moved(name))

    @Slot()
    def _ask(self) -> None:
        if self._chosen:
            PressDialog(self, self._map, self._chosen).open()

    @Slot()
    def _put_back(self) -> None:
        if self._chosen:
            self._map.reset(self._chosen)
