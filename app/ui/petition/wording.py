"""Wording: the versions of a petition's title and text, and the words that changed between two."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QStackedLayout, QVBoxLayout

from app.domain import rewording
from app.domain.petition import Wording
from app.domain.rewording import Fate, Piece
from app.ui import moments, parts
from app.ui.look import Look
from app.ui.page import Page


class WordingView(QFrame):
    """Two versions are chosen; the same one twice shows it as it is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._wordings: tuple[Wording, ...] = ()
        self._before, self._after = parts.choices(), parts.choices()
        self._said = parts.secondary()
        self._text = Page()
        self._text.setAccessibleName(self.tr("Title and text"))
        self._empty = parts.Blank(
            look,
            "note",
            self.tr("No text is kept"),
            self.tr("Where a site gives the text of a petition, each version of it is kept here."),
        )
        self._stack = QStackedLayout(self)
        self._whole = QFrame()
        self._arrange()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._whole)
        self._before.currentIndexChanged.connect(self._compare)
        self._after.currentIndexChanged.connect(self._compare)
        look.changed.connect(self._compare)

    @property
    def compared(self) -> str:
        """The text as it stands there now, without what it looks like."""
        return self._text.toPlainText()

    def show_wordings(self, wordings: Sequence[Wording]) -> None:
        """Take the versions, in time order; what was chosen stays chosen."""
        told = tuple(wordings)
        if told == self._wordings:
            return
        self._wordings = told
        chosen = max(0, len(told) - 2), max(0, len(told) - 1)
        for box, index in zip((self._before, self._after), chosen, strict=True):
            filling = QSignalBlocker(box)
            box.clear()
            box.addItems([moments.day_and_time(one.at) for one in told])
            box.setCurrentIndex(index)
            filling.unblock()
        for widget in (*self._boxes, self._before, self._after):
            widget.setVisible(len(told) > 1)
        self._stack.setCurrentWidget(self._whole if told else self._empty)
        self._compare()

    def _arrange(self) -> None:
        first, second = QLabel(self.tr("From the &version of")), QLabel(self.tr("to that o&f"))
        first.setBuddy(self._before)
        second.setBuddy(self._after)
        self._before.setAccessibleName(self.tr("Earlier version"))
        self._after.setAccessibleName(self.tr("Later version"))
        self._boxes = (first, second)
        top = QGridLayout()
        top.setContentsMargins(16, 8, 16, 4)
        top.setHorizontalSpacing(8)
        for column, widget in enumerate((first, self._before, second, self._after)):
            top.addWidget(widget, 0, column)
        top.setColumnStretch(4, 1)
        top.addWidget(self._said, 1, 0, 1, 5)
        column_of_all = QVBoxLayout(self._whole)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(0)
        column_of_all.addLayout(top)
        column_of_all.addWidget(self._text, 1)

    @Slot()
    def _compare(self) -> None:
        if not self._wordings:
            return
        before = self._wordings[self._before.currentIndex()]
        after = self._wordings[self._after.currentIndex()]
        self._text.setHtml(self._written(before, after))
        self._said.setText(self._summary(before, after))

    def _summary(self, before: Wording, after: Wording) -> str:
        if len(self._wordings) == 1:
            text = self.tr("The only version so far, read {time}. No change of the wording yet.")
            return text.replace("{time}", moments.day_and_time(before.at))
        if rewording.same_words(before, after):
            return self.tr("These two say the same.")
        count = rewording.sentences_changed(before, after)
        return self.tr(
            "%Ln sentences differ. Words that went are struck out, words that came are underlined.",
            "",
            count,
        )

    def _written(self, before: Wording, after: Wording) -> str:
        title = self._marked(rewording.compared(before.title, after.title))
        paragraphs = "".join(f"<p>{self._marked(one)}</p>" for one in _paragraphs(before, after))
        unread = self.tr("Only the title is known; the text was not read.")
        missing = "" if paragraphs else f"<p><i>{html.escape(unread)}</i></p>"
        return f"<h3>{title}</h3>{paragraphs}{missing}"

    def _marked(self, pieces: Sequence[Piece]) -> str:
        gone = f"text-decoration: line-through; color: {self._look.colours.warning};"
        new = f"text-decoration: underline; font-weight: 600; color: {self._look.colours.good};"
        dress = {Fate.KEPT: "", Fate.GONE: gone, Fate.NEW: new}
        return " ".join(
            f'<span style="{dress[piece.fate]}">{_escaped(piece.text)}</span>' for piece in pieces
        )


def _paragraphs(before: Wording, after: Wording) -> list[tuple[Piece, ...]]:
    """One text keeps its paragraphs; two are compared as a whole, for they may be parted anew."""
    if before.text.split() == after.text.split():
        return [(Piece(Fate.KEPT, one),) for one in after.text.splitlines() if one.strip()]
    return [rewording.compared(before.text, after.text)]


def _escaped(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")
