"""A bar above a text: what is not shown of it, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.ui import parts


class OfferBar(QFrame):
    """Each of `offers` is a button: its text, and what it does."""

    def __init__(self, *offers: tuple[str, Callable[[], object]]) -> None:
        super().__init__()
        self.words = parts.words()
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 12, 4)
        line.addWidget(self.words, 1)
        for text, act in offers:
            button = QPushButton(text)
            button.clicked.connect(act)
            line.addWidget(button)

    def say(self, words: str) -> None:
        self.words.setText(words)
