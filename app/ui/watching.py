"""Watching: the case's watch words in the list, in the article, and in their dialog."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from app.domain.changes import Changes
from app.domain.watch import Loudness, WatchWord
from app.services import edit, watching
from app.services.overview import Numbers
from app.services.watching import Preview
from app.ui.watch_dialog import WatchDialog
from app.ui.window import Window
from app.ui.work import Work


class Watching(QObject):
    def __init__(self, window: Window, work: Work) -> None:
        super().__init__()
        self._window, self._work = window, work
        self._dialog: WatchDialog | None = None
        window.commands.watch_words.triggered.connect(self.ask)
        window.showing.counted.connect(self._show)

    @Slot()
    def ask(self) -> WatchDialog | None:
        """Open the dialog, or bring it to the front."""
        case = self._window.case
        if case is None:
            return None
        if self._dialog is None:
            dialog = self._dialog = WatchDialog(self._window)
            dialog.added.connect(self._add)
            dialog.loudness_chosen.connect(self._change)
            dialog.remove_asked.connect(self._remove)
            dialog.typed.connect(self._count)
            dialog.destroyed.connect(self._gone)
            self._fill(case.id)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    @Slot()
    def _gone(self) -> None:
        self._dialog = None

    def _fill(self, case_id: int) -> None:
        background = self._work.background
        background.read(partial(watching.suggested, case_id=case_id), self._suggest)
        self._window.showing.refresh_views()

    def _suggest(self, names: tuple[str, ...]) -> None:
        if self._dialog is not None:
            self._dialog.suggest(names)

    @Slot(object)
    def _show(self, numbers: Numbers) -> None:
        words = [one.word for one in numbers.watched]
        self._window.stories.watch(words)
        self._window.article.watch(words)
        if self._dialog is not None:
            self._dialog.show_words(numbers.watched)

    @Slot(str)
    def _count(self, query: str) -> None:
        case = self._window.case
        if case is not None:
            job = partial(watching.preview, case_id=case.id, typed=query)
            self._work.background.read(job, partial(self._preview, query))

    def _preview(self, query: str, preview: Preview) -> None:
        if self._dialog is not None:
            self._dialog.show_preview(query, preview)

    @Slot(str, str)
    def _add(self, words: str, loudness: str) -> None:
        case = self._window.case
        if case is not None:
            loud = Loudness(loudness)
            self._work.do(lambda desk: watching.add(desk, case.id, words, loud), self._changed)

    @Slot(object)
    def _change(self, word: WatchWord) -> None:
        self._work.do(lambda desk: watching.change(desk, word))

    @Slot(int)
    def _remove(self, word_id: int) -> None:
        self._work.do(lambda desk: edit.remove(desk, "watch word", word_id), self._changed)
        self._window.undo_bar.offer(
            self.tr("Watch word removed."),
            lambda: self._work.do(lambda desk: edit.restore(desk, "watch word", word_id)),
        )

    def _changed(self, _changes: Changes) -> None:
        case = self._window.case
        if case is not None and self._dialog is not None:
            self._fill(case.id)
