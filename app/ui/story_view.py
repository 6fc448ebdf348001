"""The story list's one-column table, and the letters that act in it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


class StoryView(QTableView):
    """The one-column table; its letters act only while it has the focus."""

    letters = True  # whether single letters act

    def __init__(self, keys: Mapping[Qt.Key, Callable[[], None]]) -> None:
        super().__init__()
        self._keys = keys
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        # fixed heights: the layout then costs the same for a hundred rows and a million
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    # Qt calls these

    def focusInEvent(self, event: QFocusEvent) -> None:
        chosen = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not chosen:
            self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._keys.get(Qt.Key(event.key()))
        letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
        if letter and not self.letters:
            event.ignore()  # Qt would look for a row that begins with it
        elif act is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            act()
        else:
            super().keyPressEvent(event)
