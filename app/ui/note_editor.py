"""One note: its text, Markdown as typed with its marks made visible, and whether it is stored."""

import re

from PySide6.QtCore import QEvent, QRegularExpression, QSignalBlocker, Signal
from PySide6.QtGui import (
    QFont,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui import parts
from app.ui.look import Look

HEADING = re.compile(r"\s{0,3}#{1,6}\s")
QUOTE = re.compile(r"\s{0,3}>")
STRONG = QRegularExpression(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
EMPHASIS = QRegularExpression(r"(?<![*_\w\\])([*_])(?=[^\s*_])([^*_]*[^\s*_])\1(?![*_\w])")
CODE = QRegularExpression(r"`[^`]+`")
LINK = QRegularExpression(r"!?\[[^\]]*\]\([^)\s]*\)|<?https?://[^\s<>)]+>?")

LONGEST = 4000  # characters of a line: `STRONG` looks through all of it at each of its marks


class Marks(QSyntaxHighlighter):
    """Headings, quotes, emphasis, code and links, in the colours of the editor's palette."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.wear(QPalette())

    def wear(self, palette: QPalette) -> None:
        """Take the colours of a palette, and draw everything again."""
        self._heading = QTextCharFormat()
        self._heading.setFontWeight(QFont.Weight.Bold)
        self._quote = QTextCharFormat()
        self._quote.setForeground(palette.color(QPalette.ColorRole.PlaceholderText))
        self._link = QTextCharFormat()
        self._link.setForeground(palette.color(QPalette.ColorRole.Link))
        self._code = QTextCharFormat()
        self._code.setFontFixedPitch(True)
        self._code.setBackground(palette.color(QPalette.ColorRole.AlternateBase))
        self.rehighlight()

    # Qt calls this

    def highlightBlock(self, text: str) -> None:
        if len(text) > LONGEST:
            return
        if HEADING.match(text):
            self.setFormat(0, len(text.encode("utf-16-le")) // 2, self._heading)
            return
        if QUOTE.match(text):
            self.setFormat(0, len(text.encode("utf-16-le")) // 2, self._quote)
        for pattern, change in (
            (STRONG, self._embolden),
            (EMPHASIS, self._slant),
            (CODE, lambda _old: self._code),
            (LINK, lambda _old: self._link),
        ):
            found = pattern.globalMatch(text)
            while found.hasNext():
                match = found.next()
                start = match.capturedStart()
                self.setFormat(start, match.capturedLength(), change(self.format(start)))

    def _embolden(self, old: QTextCharFormat) -> QTextCharFormat:
        old.setFontWeight(QFont.Weight.Bold)
        return old

    def _slant(self, old: QTextCharFormat) -> QTextCharFormat:
        old.setFontItalic(True)
        return old


class NoteEditor(QPlainTextEdit):
    """Owns the text of the note it shows: from outside it is only ever replaced by `open`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = Marks(self.document())
        self._marks.wear(self.palette())
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the note"))
        self.setPlaceholderText(self.tr("The first line is the note's title."))
        self.document().setDocumentMargin(8)

    @property
    def text(self) -> str:
        """What is on the screen, without what no database can hold: NUL and half a character.

        Not `toPlainText`, which turns hard spaces into soft ones.
        """
        return self.document().toRawText().replace("\u2029", "\n").replace("\x00", "")

    def open(self, body: str, cursor: int = 0) -> None:
        """Show another note, its cursor at that many characters, its undo history empty."""
        with QSignalBlocker(self):  # nobody typed this
            self.setPlainText(body)
        place = self.textCursor()
        place.setPosition(max(0, min(cursor, self.document().characterCount() - 1)))
        self.setTextCursor(place)

    def insert_block(self, markdown: str) -> None:
        """Put a paragraph at the cursor, with empty lines round it; one undo takes it back."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.clearSelection()
        if cursor.block().text().strip():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText(self._gap(cursor) + markdown.strip("\n") + "\n\n")
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _gap(self, cursor: QTextCursor) -> str:
        """The line breaks that are missing until an empty line stands before the cursor."""
        before = QTextCursor(cursor)
        before.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
        text = before.selectedText()
        written = text.rstrip("\u2029")
        return "\n" * max(0, 2 - (len(text) - len(written))) if written else ""

    # Qt calls this

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._marks.wear(self.palette())


class NotePage(QWidget):
    """The editor with a line below it."""

    remove_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = NoteEditor()
        self.editor.setFrameShape(NoteEditor.Shape.NoFrame)
        self._saying = parts.secondary("")
        self._saying.setAccessibleName(self.tr("State of the note"))
        remove = parts.button(self.tr("Re&move"), self.tr("Remove this note"))
        look.dress(remove, "remove")
        remove.clicked.connect(self.remove_asked)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 4)
        foot.addWidget(self._saying, 1)
        foot.addWidget(remove)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.editor, 1)
        whole.addLayout(foot)

    @property
    def saying(self) -> str:
        return self._saying.text()

    def say(self, words: str) -> None:
        """How far the text is from being safe, in words."""
        self._saying.setText(words)
