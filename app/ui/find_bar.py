"""Find in the article: a line for some letters, from one place that has them to the next."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from app.ui import parts
from app.ui.look import Look


class FindBar(QFrame):
    sought = Signal(str, bool)  # letters; backwards
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._box = QLineEdit()
        self._box.setPlaceholderText(self.tr("Find in the article"))
        self._box.setAccessibleName(self.tr("Find in the article"))
        parts.offer_clearing(self._box)
        self._said = parts.secondary()
        before, after = parts.icon_button(self.tr("Previous")), parts.icon_button(self.tr("Next"))
        close = parts.icon_button(self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self._box, 1)
        row.addWidget(self._said)
        for button, icon, todo in (
            (before, "fold", self._back), (after, "unfold", self._on), (close, "close", self.leave),
        ):  # fmt: skip
            look.dress(button, icon)
            button.clicked.connect(todo)
            row.addWidget(button)
        self._box.textChanged.connect(self._on)
        self._box.returnPressed.connect(self._on)
        self.hide()

    def begin(self) -> None:
        """Show it, ready to type."""
        self.show()
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def say(self, *, found: bool) -> None:
        self._said.setText("" if found or not self._box.text() else self.tr("Not in this article"))

    @Slot()
    def leave(self) -> None:
        self.hide()
        self.left.emit()

    @Slot()
    def _on(self) -> None:
        self.sought.emit(self._box.text(), False)  # noqa: FBT003  as the signal carries it

    @Slot()
    def _back(self) -> None:
        self.sought.emit(self._box.text(), True)  # noqa: FBT003  as the signal carries it

    # Qt calls this

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
