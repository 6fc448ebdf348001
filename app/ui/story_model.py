"""The story list's model: a vector of ids, and the pages of rows that are looked at."""

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.article import Article
from app.services import read
from app.services.desk import Shelf

PAGE, PAGES = 64, 32  # rows of a page, pages kept

AnyIndex = QModelIndex | QPersistentModelIndex


class StoryModel(QAbstractListModel):
    """Newest first: ids fall. `spoken` makes the words that a screen reader says for a row."""

    def __init__(self, shelf: Callable[[], Shelf], spoken: Callable[[Article], str]) -> None:
        super().__init__()
        self._shelf, self._spoken = shelf, spoken
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, Article]] = OrderedDict()

    @property
    def ids(self) -> "array[int]":
        return self._ids

    def replace(self, ids: "array[int]") -> None:
        """Show another list. Where it only grew at its end, nothing on screen moves."""
        known = len(self._ids)
        if known and ids[:known] == self._ids and len(ids) > known:
            self.beginInsertRows(QModelIndex(), known, len(ids) - 1)
            self._ids = ids
            self._pages.pop(known // PAGE, None)
            self.endInsertRows()
            return
        if ids == self._ids:
            return
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def insert(self, ids: Iterable[int]) -> None:
        """Put new articles where their time belongs."""
        for article_id in sorted(ids):
            row = self.row_of(article_id)
            if row < len(self._ids) and self._ids[row] == article_id:
                continue
            self.beginInsertRows(QModelIndex(), row, row)
            self._ids.insert(row, article_id)
            self._pages.clear()
            self.endInsertRows()

    def refresh(self, ids: Iterable[int]) -> None:
        """Read the rows of these articles again, where they are shown."""
        for article_id in ids:
            row = self.row_of(article_id)
            if row < len(self._ids) and self._ids[row] == article_id:
                self._pages.pop(row // PAGE, None)
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, article_id: int) -> int:
        """Where the article stands, or would."""
        return bisect_left(self._ids, -article_id, key=lambda one: -one)

    def article(self, row: int) -> Article | None:
        """Give one row's article without its text; None when it was removed meanwhile."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            ids = self._ids[number * PAGE : (number + 1) * PAGE]
            page = {one.id: one for one in read.rows(self._shelf(), ids)}
            self._pages[number] = page
            if len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._ids[row])

    # Qt calls these

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == Qt.ItemDataRole.UserRole:
            return self.article(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            article = self.article(index.row())
            return None if article is None else self._spoken(article)
        return None
