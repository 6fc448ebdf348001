"""The story list: newest first, as many rows as there are, read page by page."""

import re
from array import array
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.domain import query
from app.domain.article import Article
from app.domain.changes import Changes
from app.domain.scope import Scope
from app.domain.watch import Loudness, WatchWord, looked_for
from app.services import read
from app.services.read import Listed
from app.ui import story_words
from app.ui.background import Background
from app.ui.look import Look
from app.ui.parts import Blank
from app.ui.story_delegate import StoryDelegate
from app.ui.story_model import StoryModel
from app.ui.story_view import StoryView

MOST_HITS = 500
FIRST = 100  # rows that are there at once; the rest follows from the reader thread


class StoryList(QWidget):
    """Holds what is selected by the article's id, whatever is loaded or inserted round it."""

    # ids of articles carry their second: they need more than the 32 bits of Signal(int)
    selected = Signal(object)  # article id
    opened = Signal(object)
    read_asked = Signal(list, bool)  # ids, read
    star_asked = Signal(list, bool)  # ids, starred
    hide_asked = Signal(object)
    browse_asked = Signal(object)
    page_asked = Signal()  # a page of the article, then the next unread story

    def __init__(self, background: Background, look: Look, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._background = background
        self._scope: Scope | None = None
        self._wanted = 0
        self._watched: list[WatchWord] = []
        self._delegate = StoryDelegate(look, now)
        self.model = StoryModel(lambda: background.shelf, self.spoken)
        self.view = StoryView(
            {
                Qt.Key.Key_J: partial(self.step, 1),
                Qt.Key.Key_K: partial(self.step, -1),
                Qt.Key.Key_N: self.next_unread,
                Qt.Key.Key_Space: self.page_asked.emit,
                Qt.Key.Key_M: self.toggle_read,
                Qt.Key.Key_S: self.toggle_star,
                Qt.Key.Key_H: self.hide_story,
                Qt.Key.Key_Right: self.unfold,
                Qt.Key.Key_Left: self.fold,
                Qt.Key.Key_B: self.browse,
                Qt.Key.Key_O: self.browse,
            }
        )
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("Stories"))
        self.pack(dense=False)
        self.view.selectionModel().selectionChanged.connect(self._select)
        self.view.activated.connect(self._open)
        self._delegate.turned.connect(self.turn)
        self._empty = Blank(look, "search", "")
        self._empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self.setFocusProxy(self.view)
        self.model.modelReset.connect(self._face)

    @property
    def scope(self) -> Scope | None:
        """What is listed, None before the first list."""
        return self._scope

    @property
    def current(self) -> Article | None:
        index = self.view.currentIndex()
        return self.model.article(index.row()) if index.isValid() else None

    def open(self, scope: Scope) -> None:
        """Show a list: its first rows now, all of them when the reader thread has them."""
        self._scope = scope
        self._delegate.looked_for = self._marks(scope)
        if not scope.words:
            self._put(read.first_ids(self._background.shelf, scope, FIRST))
        self._background.read(
            partial(read.listed, scope=scope, most=MOST_HITS), partial(self._whole, scope)
        )

    def watch(self, words: Sequence[WatchWord]) -> None:
        """Mark these words in headlines, and give those that ask for it a badge."""
        if list(words) != self._watched:
            self._watched = list(words)
            self._delegate.badges = tuple(
                (pattern, word.words.strip('"*'))
                for word in words
                if word.loudness is not Loudness.SHOW
                and (pattern := _compiled(looked_for([word]))) is not None
            )
            if self._scope is not None:
                self._delegate.looked_for = self._marks(self._scope)
            self.view.viewport().update()

    def _marks(self, scope: Scope) -> re.Pattern[str] | None:
        """Find what is searched for in a headline; without a search, the watch words."""
        typed = query.pattern(query.parse(scope.words).terms)
        return _compiled(typed or looked_for(self._watched))

    def pack(self, *, dense: bool) -> None:
        """Let more rows be seen at a time, or let them have room."""
        self._delegate.pack(dense=dense)
        self.view.verticalHeader().setDefaultSectionSize(self._delegate.height(self.font()))

    def use_letters(self, *, on: bool) -> None:
        """Let single letters act in the list, or not."""
        self.view.letters = on

    def leave(self) -> None:
        """Let no story be selected."""
        self._wanted = 0
        self.view.setCurrentIndex(QModelIndex())

    def end(self) -> None:
        """Show nothing, and read nothing: a list that is painted once more would."""
        self._scope = None
        self.model.replace(array("q"))

    def reload(self) -> None:
        if self._scope is not None:
            self.open(self._scope)

    def choose(self, article_id: int) -> None:
        """Select an article; one that is further down, when the whole list is there."""
        self._wanted = article_id
        row = self.model.row_of(article_id)
        if self.model.id_at(row) == article_id:
            self._wanted = 0
            self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row))

    def step(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) story."""
        row = self.view.currentIndex().row() + step
        if 0 <= row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row))

    def next_unread(self) -> None:
        for row in range(self.view.currentIndex().row() + 1, self.model.rowCount()):
            article = self.model.article(row)
            if article is not None and not article.read:
                self.view.setCurrentIndex(self.model.index(row))
                return

    @Slot(object)
    def apply(self, changes: Changes) -> None:
        scope = self._scope
        if scope is None:
            return
        if changes.lists or changes.removed or changes.restored:
            self.reload()
            return
        mine = [one for one in changes.new_articles if scope.fits(one)]
        if mine and all(map(scope.has_for_sure, mine)):
            self._insert([one.id for one in mine])
        elif mine:
            self.reload()
        self.model.refresh(changes.changed_articles)

    def _insert(self, ids: list[int]) -> None:
        """Put new stories in their places; what is on screen stays where it is, but the top."""
        bar, top = self.view.verticalScrollBar(), self.view.rowAt(0)
        seen = self.model.id_at(top) if bar.value() > 0 and top >= 0 else 0
        below = self.view.rowViewportPosition(top)
        self.model.insert(ids)
        if seen:
            height = self.view.verticalHeader().defaultSectionSize()
            bar.setValue(self.model.row_of(seen) * height - below)
        if self._stack.currentWidget() is self._empty:
            self._face()

    def spoken(self, article: Article) -> str:
        """Say a row: headline, outlet and time, then what else there is to know."""
        words = [article.title, self._delegate.second_line(article)]
        if not article.read:
            words.append(self.tr("unread"))
        if article.starred:
            words.append(self.tr("starred"))
        if article.others:
            words.append(self.tr("%Ln others tell it", "", article.others))
        return ", ".join(words)

    def toggle_read(self) -> None:
        article = self.current
        if article is not None:
            self.read_asked.emit([article.id], not article.read)

    def toggle_star(self) -> None:
        article = self.current
        if article is not None:
            self.star_asked.emit([article.id], not article.starred)

    def hide_story(self) -> None:
        """Have the story that is selected taken out of the list; the next one is selected."""
        article, row = self.current, self.view.currentIndex().row()
        if article is not None:
            self.step(1 if row + 1 < self.model.rowCount() else -1)
            self.hide_asked.emit(article.id)

    def unfold(self) -> None:
        """Show what else tells the story that is selected."""
        row = self.view.currentIndex().row()
        if row >= 0:
            self.model.unfold(row)

    def fold(self) -> None:
        """Show the story as one row again, and select that."""
        lead = self.model.unfolded
        if lead:
            inside = self.model.below(self.view.currentIndex().row())
            self.model.fold()
            if inside:
                self.choose(lead)

    @Slot(QModelIndex)
    def turn(self, index: QModelIndex) -> None:
        """Fold the story of a row that is unfolded, else unfold it."""
        article = self.model.article(index.row())
        if article is not None and article.id == self.model.unfolded:
            self.fold()
        else:
            self.model.unfold(index.row())

    def browse(self) -> None:
        article = self.current
        if article is not None:
            self.browse_asked.emit(article.id)

    def _whole(self, scope: Scope, found: Listed) -> None:
        if scope == self._scope:
            wanted, self._wanted = self._wanted, 0
            self.model.snippets = found.snippets
            self._put(found.ids)
            self.view.viewport().update()
            if wanted:
                self.choose(wanted)
                self._wanted = 0

    def _put(self, ids: "array[int]") -> None:
        current = self.current
        self.model.replace(ids)
        if current is not None:
            self.choose(current.id)
        self._face()

    @Slot()
    def _face(self) -> None:
        self._empty.say(*(story_words.nothing(self._scope) if self._scope else ("", "")))
        face = self.view if self.model.rowCount() else self._empty
        self._stack.setCurrentWidget(face)
        self.setFocusProxy(face)  # a list that shows nothing can be gone to all the same

    @Slot(QItemSelection, QItemSelection)
    def _select(self, chosen: QItemSelection, _left: QItemSelection) -> None:
        # not the current row: a list that only gets the focus has one, which nobody chose
        for index in chosen.indexes():
            article = self.model.article(index.row())
            if article is not None:
                self.selected.emit(article.id)

    @Slot(QModelIndex)
    def _open(self, _index: QModelIndex) -> None:
        article = self.current
        if article is not None:
            self.opened.emit(article.id)


def _compiled(pattern: str) -> re.Pattern[str] | None:
    return re.compile(pattern, re.IGNORECASE) if pattern else None
