"""The list of notes: title, date and first words, and the box to find one. Asks no storage."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.note import Note
from app.ui import moments, parts
from app.ui.look import Look

Index = QModelIndex | QPersistentModelIndex
NOTE = int(Qt.ItemDataRole.UserRole)
INSET = 8
MARKS = re.compile(r"[*`]+|(?<!\w)_+|_+(?!\w)|\]\([^)\s]*\)|!?\[(?=[^\]]*\]\()")
NOWHERE = QModelIndex()
SEARCH_PAUSE = 150  # ms after the last key


def first_words(note: Note, length: int = 120) -> str:
    """What follows the title, in one line; "" when nothing does."""
    rest = iter(note.opening.splitlines())
    for line in rest:
        if line.strip(' #>-*•_`"“”'):
            break
    words = " ".join(line.strip(" #>") for line in rest)
    return " ".join(MARKS.sub("", words).split())[:length]


class NoteModel(QAbstractListModel):
    """Notes in the order they were given. An id below 0 is a note that is not stored yet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._notes: list[Note] = []

    def show(self, notes: Sequence[Note]) -> None:
        self.beginResetModel()
        self._notes = list(notes)
        self.endResetModel()

    def put(self, note: Note, known_as: int | None = None) -> None:
        """Show a note as it is now: in its row (which had the id `known_as`), else on top."""
        row = self.row(note.id if known_as is None else known_as)
        if row < 0:
            self.beginInsertRows(NOWHERE, 0, 0)
            self._notes.insert(0, note)
            self.endInsertRows()
        elif self._notes[row] != note:
            self._notes[row] = note
            self.dataChanged.emit(self.index(row), self.index(row))

    def drop(self, note_id: int) -> None:
        row = self.row(note_id)
        if row >= 0:
            self.beginRemoveRows(NOWHERE, row, row)
            del self._notes[row]
            self.endRemoveRows()

    def row(self, note_id: int) -> int:
        """The row of a note, -1 when it is not shown."""
        ids = (row for row, note in enumerate(self._notes) if note.id == note_id)
        return next(ids, -1)

    def note(self, row: int) -> Note:
        return self._notes[row]

    # Qt calls these

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        note = self._notes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return note.title or self.tr("Untitled")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = note.title or self.tr("Untitled")
            return f"{title}, {moments.day(note.changed_at)}"
        return note if role == NOTE else None


class _Rows(QStyledItemDelegate):
    """Two lines a row: the title; then the day and the words that follow."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._view = parent

    def _lines(self, area: QRect, height: int) -> tuple[QRect, QRect]:
        top = QRect(area.left(), area.top(), area.width(), height)
        return top, top.translated(0, height + 1)

    # Qt calls these

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, 2 * QFontMetrics(option.font).height() + 1 + 2 * INSET)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        title, option.text = option.text, ""
        if not self._view.hasFocus():
            option.state &= ~QStyle.StateFlag.State_Active  # the soft colour, as in every list
        self._view.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view
        )
        note: Note = index.data(NOTE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = selected and self._view.hasFocus()
        plain = QFontMetrics(option.font)
        area = option.rect.adjusted(INSET, INSET, -INSET, -INSET)
        first, second = self._lines(area, plain.height())
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.save()
        painter.setPen(option.palette.color(_ink(first=True, selected=strong)))
        painter.setFont(bold)
        _write(painter, first, title)
        painter.setPen(option.palette.color(_ink(first=False, selected=strong)))
        painter.setFont(option.font)
        _write(
            painter, second, f"{moments.day(note.changed_at)} · {first_words(note)}".rstrip(" ·")
        )
        painter.restore()


def _ink(*, first: bool, selected: bool) -> QPalette.ColorRole:
    if selected:
        return QPalette.ColorRole.HighlightedText
    return QPalette.ColorRole.Text if first else QPalette.ColorRole.PlaceholderText


def _write(painter: QPainter, area: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class NoteList(QListView):
    """`opened` tells which note the reader chose."""

    opened = Signal(object)  # Note

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = NoteModel(self)
        self._still = False
        self.setModel(self.notes)
        self.setItemDelegate(_Rows(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Notes"))
        self.selectionModel().currentChanged.connect(self._choose)

    def point_at(self, note_id: int) -> None:
        """Select the row of a note, or none, without opening it again."""
        row = self.notes.row(note_id)
        with self._keeping_still():
            self.setCurrentIndex(self.notes.index(row) if row >= 0 else NOWHERE)

    def drop(self, note_id: int) -> None:
        """Take a row away; the row that slides into its place is not opened."""
        with self._keeping_still():
            self.notes.drop(note_id)

    @contextmanager
    def _keeping_still(self) -> Iterator[None]:
        self._still = True
        try:
            yield
        finally:
            self._still = False

    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._still:
            self.opened.emit(self.notes.note(current.row()))


class NoteFinder(QWidget):
    """The search box, the button for a new note and the list, or why there is nothing in it."""

    asked = Signal()  # the words in the box changed, and typing paused
    new_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = NoteList()
        self._box = QLineEdit()
        parts.offer_clearing(self._box)
        self._box.setPlaceholderText(self.tr("Find in notes"))
        self._box.setAccessibleName(self.tr("Find in notes"))
        self._box.setToolTip(self.tr("Find in notes (Ctrl+Shift+F)"))
        self._new = parts.button(self.tr("Ne&w"), self.tr("New note (Ctrl+N)"))
        look.dress(self._new, "add")
        self._empty = parts.Blank(
            look,
            "note",
            self.tr("Write anything"),
            self.tr(
                "Select a passage in an article and press Ctrl+Shift+Q "
                "to bring it here with its source."
            ),
        )
        self._nothing = parts.Blank(look, "search", self.tr("No note has these words"))
        self._pages = QStackedWidget()
        for page in (self.list, self._empty, self._nothing):
            self._pages.addWidget(page)
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_PAUSE)
        self._join()

    @property
    def words(self) -> str:
        return self._box.text().strip()

    def look_for(self, words: str) -> None:
        """Look for these words, as if they had been typed."""
        self._box.setText(words)

    def clear(self) -> None:
        """Forget the words without asking."""
        with QSignalBlocker(self._box):
            self._box.clear()

    def explain(self) -> None:
        """Say why nothing is listed, when nothing is."""
        blank = self._nothing if self.words else self._empty
        self._pages.setCurrentWidget(self.list if self.list.notes.rowCount() else blank)

    def _join(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 8, 8)
        top.addWidget(self._box, 1)
        top.addWidget(self._new)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._pages, 1)
        self._box.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self.asked)
        self._new.clicked.connect(self.new_asked)
