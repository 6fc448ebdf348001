"""The row of buttons under an article: what can be done with it."""

from PySide6.QtCore import Signal
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

    def show_state(self, article: Article) -> None:
        """Offer what can be done with the article as it is now."""
        self._compare.setVisible(article.edited)
        self._star.setText(self.tr("&Unstar") if article.starred else self.tr("&Star"))
        self._look.dress(self._star, "star-filled" if article.starred else "star")
