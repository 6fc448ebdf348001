"""The page an article is shown on: rich text that loads nothing by itself."""

from collections.abc import Iterator

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QLocale,
    QRegularExpression,
    QSize,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QPageSize,
    QPalette,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

MEASURE = 66  # letters a line
_FORMATS = (b"png", b"jpeg", b"gif", b"webp")  # svg and pdf would open what they name
_LARGEST = 25_000_000  # pixels
_MOST_MARKS = 500
_LINES = {
    Qt.PenStyle.SolidLine: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Qt.PenStyle.DashLine: QTextCharFormat.UnderlineStyle.DashUnderline,
}


class Page(QTextBrowser):
    """Answers every request for a resource itself: Qt would open local files by name."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)  # beside the column, too
        self.setDocument(_Document(self))
        self.document().setDocumentMargin(20)

    def forget(self) -> None:
        document = self.document()
        if isinstance(document, _Document):
            document.pictures.clear()

    def put(self, name: str, picture: QImage) -> None:
        document = self.document()
        if isinstance(document, _Document):
            document.pictures[name] = picture
            document.addResource(
                QTextDocument.ResourceType.ImageResource.value, QUrl(name), picture
            )
            document.markContentsDirty(0, document.characterCount())

    def mark(self, *marks: tuple[str, QColor, Qt.PenStyle]) -> None:
        """Underline and tint what each pattern finds, in its colour and with its line."""
        selections: list[QTextEdit.ExtraSelection] = []
        for pattern, colour, line in marks:
            selections += self._found(pattern, colour, line) if pattern else []
        self.setExtraSelections(selections)

    def _found(
        self, pattern: str, colour: QColor, line: Qt.PenStyle
    ) -> Iterator[QTextEdit.ExtraSelection]:
        dress = QTextCharFormat()
        dress.setUnderlineStyle(_LINES[line])
        dress.setUnderlineColor(colour)
        tint = QColor(colour)
        tint.setAlpha(60)
        dress.setBackground(tint)
        wanted = searched(pattern)
        cursor = self.document().find(wanted)
        for _ in range(_MOST_MARKS):
            if cursor.isNull():
                return
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, dress
            yield selection
            cursor = self.document().find(wanted, cursor)

    def find_on(self, letters: str, *, backwards: bool) -> bool:
        """Select the next place that has these letters, from the other end on if need be."""
        back = QTextDocument.FindFlag.FindBackward
        flags = back if backwards else QTextDocument.FindFlag(0)
        cursor = self.textCursor()
        if not backwards and cursor.selectedText().casefold() != letters.casefold():
            cursor.setPosition(cursor.selectionStart())  # letters are added: it may go on here
            self.setTextCursor(cursor)
        if not letters or self.find(letters, flags):
            return bool(letters)
        end = QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start
        self.moveCursor(end)
        return self.find(letters, flags)

    def printed(self, title: str) -> bytes:
        """Print all of it as a PDF file."""
        file = QBuffer()
        file.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(file)
        writer.setTitle(title)
        metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
        size = QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter
        writer.setPageSize(QPageSize(size))
        self.document().print_(writer)
        file.close()
        return bytes(file.data().data())

    def column(self) -> int:
        """Give the width of a line in pixels."""
        return min(self.viewport().width() - 40, self.fontMetrics().averageCharWidth() * MEASURE)

    # Qt calls these

    def resizeEvent(self, event: object) -> None:
        edge = max(0, (self.width() - self.fontMetrics().averageCharWidth() * MEASURE - 60) // 2)
        self.setViewportMargins(edge, 0, edge, 0)
        super().resizeEvent(event)  # type: ignore[arg-type]  # handed on as it came

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return self.document().resource(kind, QUrl(name)) or QByteArray()


class _Document(QTextDocument):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pictures: dict[str, QImage] = {}
        self._placeholder = QImage(QSize(24, 24), QImage.Format.Format_ARGB32)
        self._placeholder.fill(QColor(128, 128, 128, 60))

    # Qt calls this

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self.pictures.get(QUrl(name).toString(), self._placeholder)
        return QByteArray()


def searched(pattern: str) -> QRegularExpression:
    """The pattern as Qt finds it in a text."""
    options = QRegularExpression.PatternOption
    return QRegularExpression(
        pattern, options.CaseInsensitiveOption | options.UseUnicodePropertiesOption
    )


def decoded(content: bytes, width: int) -> QImage:
    """Decode a picture of a stranger, at most `width` pixels wide; a null image if it is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    for form in _FORMATS:
        buffer.seek(0)
        reader = QImageReader(buffer, QByteArray(form))
        reader.setAutoDetectImageFormat(False)
        if not reader.canRead():
            continue
        size = reader.size()
        if size.width() * size.height() > _LARGEST:
            return QImage()
        if size.width() > width > 0:
            reader.setScaledSize(
                size.scaled(width, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
            )
        return reader.read()
    return QImage()
