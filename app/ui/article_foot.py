"""The row of buttons under an article: what can be done with it."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.domain.article import Article
from app.ui.look import Look


class ArticleFoot(QFrame):
    quote_asked = Signal()
    star_asked = Signal()
    open_asked = Signal()
    compare_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("foot")
        self._look = look
        self._quote = QPushButton(self.tr("&Quote"))
        self._quote.setToolTip(self.tr("Bring the selected words into a note (Ctrl+Shift+Q)"))
        self._star = QPushButton(self.tr("&Star"))
        self._open = QPushButton(self.tr("Open in &browser"))
        self._compare = QPushButton(self.tr("&Compare"))
        self._compare.setToolTip(self.tr("Compare with what it said before"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        for button, icon, asked in (
            (self._quote, "quote", self.quote_asked),
            (self._star, "star", self.star_asked),
            (self._open, "open", self.open_asked),
            (self._compare, "clock", self.compare_asked),
        ):
            look.dress(button, icon)
            button.clicked.connect(asked)
            row.addWidget(button)
        row.addStretch(1)
        self._reserve()

    def show_state(self, article: Article) -> None:
        """Offer what can be done with the article as it is now."""
        self._compare.setVisible(article.edited)
        words = self._words(starred=article.starred)
        if words != self._star.text():
            self._star.setText(words)
            self._look.dress(self._star, "star-filled" if article.starred else "star")

    def _words(self, *, starred: bool) -> str:
        return self.tr("&Unstar") if starred else self.tr("&Star")

    def _reserve(self) -> None:
        """Give the star room for both its words: a change of it would lay out the whole window."""
        now, room = self._star.text(), QSize()
        for starred in (False, True):
            self._star.setText(self._words(starred=starred))
            room = room.expandedTo(self._star.sizeHint())
        self._star.setText(now)
        self._star.setFixedSize(room)

    # Qt calls this

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._reserve()
