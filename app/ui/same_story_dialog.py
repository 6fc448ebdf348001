"""Same story as…: choose among the newest stories by typing some of their words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.article import Article
from app.domain.identity import plain_title
from app.ui import moments


class SameStoryDialog(QDialog):
    """`chosen` is the article whose story it is, 0: none."""

    def __init__(self, stories: Sequence[Article], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Same story as"))
        self.resize(560, 420)
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Words of its headline"))
        self._words.setAccessibleName(self.tr("Words of its headline"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Stories"))
        for story in stories:
            moment = story.published or story.first_seen
            said = [story.title, story.outlet, moments.day_and_time(moment) if moment else ""]
            item = QListWidgetItem(" · ".join(part for part in said if part))
            item.setData(Qt.ItemDataRole.UserRole, story.id)
            self._list.addItem(item)
        kinds = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._words.textChanged.connect(self._narrow)
        self._list.itemActivated.connect(self.accept)
        column = QVBoxLayout(self)
        for widget in (self._words, self._list, self._buttons):
            column.addWidget(widget)
        self._narrow("")

    @property
    def chosen(self) -> int:
        index = self._list.currentIndex()
        hidden = not index.isValid() or self._list.isRowHidden(index.row())
        return 0 if hidden else int(index.data(Qt.ItemDataRole.UserRole))

    @Slot(str)
    def _narrow(self, words: str) -> None:
        wanted = plain_title(words).split()
        shown = []
        for row in range(self._list.count()):
            text = plain_title(self._list.item(row).text())
            fits = all(word in text for word in wanted)
            self._list.setRowHidden(row, not fits)
            shown += [row] if fits else []
        self._list.setCurrentRow(shown[0] if shown else -1)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(shown))
