"""The slim bar above the stories that says which stretch of time alone is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.ui import parts
from app.ui.look import Look


class StretchBar(QFrame):
    left = Signal()  # everything is to be shown again

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("bar")
        self._words = parts.words()
        everything = parts.button(self.tr("Show e&verything"))
        look.dress(everything, "undo")
        everything.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 6, 3)
        row.addWidget(self._words, 1)
        row.addWidget(everything)
        self.hide()

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
