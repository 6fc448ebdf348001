"""Uniting: the reader's own word on which articles are one story, and the way back."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from app.domain.changes import Changes
from app.domain.scope import Scope
from app.services import edit, read
from app.ui.same_story_dialog import SameStoryDialog
from app.ui.window import Window
from app.ui.work import Work

CHOICE = 300  # the newest stories, to choose from


class Uniting(QObject):
    def __init__(self, window: Window, work: Work) -> None:
        super().__init__()
        self._window, self._work = window, work
        commands = window.commands
        commands.turn_story.triggered.connect(self._turn)
        commands.part_story.triggered.connect(self._part)
        commands.unite_stories.triggered.connect(self._choose)

    @Slot()
    def _turn(self) -> None:
        self._window.stories.turn(self._window.stories.view.currentIndex())

    @Slot()
    def _part(self) -> None:
        article = self._window.stories.current
        if article is not None and article.story is not None:
            self._work.do(
                lambda desk: edit.part(desk, article.id), partial(self._parted, article.id)
            )

    def _parted(self, article_id: int, changes: Changes) -> None:
        rest = changes.changed_articles
        if rest:
            self._window.undo_bar.offer(
                self.tr("It is a story of its own now."), lambda: self._put(article_id, rest[0])
            )

    @Slot()
    def _choose(self) -> None:
        article, case = self._window.stories.current, self._window.case
        if article is None or case is None:
            return
        shelf = self._work.background.shelf
        told = set(read.story(shelf, article.id))
        newest = read.rows(shelf, read.first_ids(shelf, Scope(case.id), CHOICE))
        dialog = SameStoryDialog([one for one in newest if one.id not in told], self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.chosen:
            self._put(article.id, dialog.chosen)

    def _put(self, article_id: int, other: int) -> None:
        self._work.do(lambda desk: edit.unite(desk, article_id, other), self._united)

    def _united(self, changes: Changes) -> None:
        moved = changes.changed_articles
        if moved:
            self._window.undo_bar.offer(
                self.tr("It is one story now."),
                lambda: self._work.do(lambda desk: edit.gather(desk, moved)),
            )
