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
BELOW = Qt.ItemDataRole.UserRole + 1  # whether a row stands below the story it is part of
SNIPPET = BELOW + 2  # where a search found it, its matches between characters 2 and 3
FIRST = BELOW + 1  # whether it told the story that is unfolded before all others

AnyIndex = QModelIndex | QPersistentModelIndex


class StoryModel(QAbstractListModel):
    """Newest first: ids fall. `spoken` makes the words that a screen reader says for a row.

    One story can be unfolded: what else tells it then stands below it, in order of time.
    """

    def __init__(self, shelf: Callable[[], Shelf], spoken: Callable[[Article], str]) -> None:
        super().__init__()
        self._shelf, self._spoken = shelf, spoken
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, Article]] = OrderedDict()
        self.snippets: dict[int, str] = {}  # by article: where a search found it
        self._answers: dict[int, Callable[[int], object]] = {
            Qt.ItemDataRole.UserRole: self.article,
            Qt.ItemDataRole.DisplayRole: self._said,
            Qt.ItemDataRole.AccessibleTextRole: self._said,
            BELOW: self.below,
            FIRST: self.told_first,
            SNIPPET: self._snippet,
        }
        self._unfolded = 0  # the article whose story is open, 0: none
        self._below: tuple[Article, ...] = ()

    @property
    def ids(self) -> "array[int]":
        """The list itself, without what is unfolded in it."""
        return self._ids

    @property
    def unfolded(self) -> int:
        """The article whose story is open, 0: none."""
        return self._unfolded

    def replace(self, ids: "array[int]") -> None:
        """Show another list. Where it only grew at its end, nothing on screen moves."""
        known = len(self._ids)
        if known and ids[:known] == self._ids and len(ids) > known:
            below = len(self._below)
            self.beginInsertRows(QModelIndex(), known + below, len(ids) + below - 1)
            self._ids = ids
            self._pages.pop(known // PAGE, None)
            self.endInsertRows()
            return
        if ids == self._ids:
            return
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        if self._unfolded and not self._has(self._unfolded):
            self._unfolded, self._below = 0, ()
        self.endResetModel()

    def insert(self, ids: Iterable[int]) -> None:
        """Put new articles where their time belongs."""
        for article_id in sorted(ids):
            if self._has(article_id):
                continue
            row = self.row_of(article_id)
            self.beginInsertRows(QModelIndex(), row, row)
            self._ids.insert(self._place(article_id), article_id)
            self._pages.clear()
            self.endInsertRows()

    def refresh(self, ids: Iterable[int]) -> None:
        """Read the rows of these articles again, where they are shown."""
        changed = set(ids)
        self._read_again({one for one in changed if self._has(one)})
        for article_id in changed:
            if self._has(article_id):
                row = self.row_of(article_id)
                self.dataChanged.emit(self.index(row), self.index(row))
        if changed.intersection(one.id for one in self._below):
            self._below = read.rows(self._shelf(), [one.id for one in self._below])
            first = self.row_of(self._unfolded) + 1
            self.dataChanged.emit(self.index(first), self.index(first + len(self._below) - 1))

    def read_again(self) -> None:
        """Read whatever is looked at again: something was said of many."""
        self._pages.clear()
        self._below = read.rows(self._shelf(), [one.id for one in self._below])
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def unfold(self, row: int) -> None:
        """Show what else tells the story of this row; what was unfolded before is folded."""
        article = self.article(row)
        if article is None or not article.others or self.below(row):
            return
        self.fold()
        told = [one for one in read.story(self._shelf(), article.id) if one != article.id]
        below = read.rows(self._shelf(), told)
        row = self.row_of(article.id)
        self.beginInsertRows(QModelIndex(), row + 1, row + len(below))
        self._unfolded, self._below = article.id, below
        self.endInsertRows()

    def fold(self) -> None:
        if self._unfolded:
            first = self.row_of(self._unfolded) + 1
            self.beginRemoveRows(QModelIndex(), first, first + len(self._below) - 1)
            self._unfolded, self._below = 0, ()
            self.endRemoveRows()

    def below(self, row: int) -> bool:
        """Whether the row is one of those unfolded below another."""
        return bool(self._unfolded) and 0 < row - self._lead() <= len(self._below)

    def told_first(self, row: int) -> bool:
        """Whether the row is the earliest of the story that is unfolded."""
        first = min((one.id for one in self._below), default=0)
        return bool(first) and self.id_at(row) == min(first, self._unfolded)

    def row_of(self, article_id: int) -> int:
        """Where the article stands, or would."""
        for number, article in enumerate(self._below):
            if article.id == article_id:
                return self._lead() + 1 + number
        place = self._place(article_id)
        return place + len(self._below) if self._unfolded and place > self._lead() else place

    def id_at(self, row: int) -> int:
        """The article of the row, 0 where there is none."""
        if self.below(row):
            return self._below[row - self._lead() - 1].id
        place = self._listed(row)
        return self._ids[place] if 0 <= place < len(self._ids) else 0

    def article(self, row: int) -> Article | None:
        """Give one row's article without its text; None when it was removed meanwhile."""
        if self.below(row):
            return self._below[row - self._lead() - 1]
        place = self._listed(row)
        number = place // PAGE
        page = self._pages.get(number)
        if page is None:
            ids = self._ids[number * PAGE : (number + 1) * PAGE]
            page = {one.id: one for one in read.rows(self._shelf(), ids)}
            self._pages[number] = page
            if len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._ids[place])

    def _read_again(self, ids: set[int]) -> None:
        """Read these alone: a page for each star would be read while it is painted."""
        pages = {one: self._pages.get(self._place(one) // PAGE) for one in ids}
        loaded = {one: page for one, page in pages.items() if page is not None and one in page}
        fresh = {one.id: one for one in read.rows(self._shelf(), sorted(loaded))} if loaded else {}
        for article_id, page in loaded.items():
            page.pop(article_id)
            if article_id in fresh:
                page[article_id] = fresh[article_id]

    def _place(self, article_id: int) -> int:
        """Where in the list itself the article stands, or would."""
        return bisect_left(self._ids, -article_id, key=lambda one: -one)

    def _has(self, article_id: int) -> bool:
        place = self._place(article_id)
        return place < len(self._ids) and self._ids[place] == article_id

    def _lead(self) -> int:
        return self._place(self._unfolded)

    def _listed(self, row: int) -> int:
        """The place in the list itself of a row that is not below another."""
        return row - len(self._below) if self._unfolded and row > self._lead() else row

    # Qt calls these

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._ids) + len(self._below)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        answer = self._answers.get(role)
        return None if answer is None else answer(index.row())

    def _said(self, row: int) -> str | None:
        article = self.article(row)
        return None if article is None else self._spoken(article)

    def _snippet(self, row: int) -> str:
        return self.snippets.get(self.id_at(row), "")
