"""Uniting: the reader's own word on what is one story and who is local, and the way back."""

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
        commands.call_local.triggered.connect(self._call_local)

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

    @Slot()
    def _call_local(self) -> None:
        article = self._window.stories.current
        if article is not None:
            self._call(article.case_id, article.outlet, local=not article.local)

    def _call(self, case_id: int, outlet: str, *, local: bool) -> None:
        self._work.do(
            lambda desk: edit.call_local(desk, case_id, outlet, local=local),
            lambda _changes: self._called(case_id, outlet, local=local),
        )

    def _called(self, case_id: int, outlet: str, *, local: bool) -> None:
        self._window.stories.model.read_again()
        said = self.tr("{outlet} is a local outlet of this case now.")
        undone = self.tr("{outlet} is no local outlet of this case any more.")
        self._window.undo_bar.offer(
            (said if local else undone).replace("{outlet}", outlet),
            lambda: self._call(case_id, outlet, local=not local),
        )

    def _put(self, article_id: int, other: int) -> None:
        self._work.do(lambda desk: edit.unite(desk, article_id, other), self._united)

    def _united(self, changes: Changes) -> None:
        moved = changes.changed_articles
        if moved:
            self._window.undo_bar.offer(
                self.tr("It is one story now."),
                lambda: self._work.do(lambda desk: edit.gather(desk, moved)),
            )
