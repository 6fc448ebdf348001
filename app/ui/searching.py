"""Searching: what a search finds beside the stories, and what narrows it."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from app.services import read
from app.services.read import Elsewhere
from app.ui.filter_dialog import FilterDialog
from app.ui.window import Window
from app.ui.work import Work

NOTHING = Elsewhere(0, ())


class Searching(QObject):
    def __init__(self, window: Window, work: Work) -> None:
        super().__init__()
        self._window, self._work = window, work
        window.toolbar.searched.connect(self._look_elsewhere)
        window.found_bar.notes_asked.connect(self._show_notes)
        window.found_bar.petition_asked.connect(window.showing.show_petition)
        window.commands.narrow_search.triggered.connect(self._narrow)

    @Slot(str)
    def _look_elsewhere(self, words: str) -> None:
        case = self._window.case
        if case is None or not words.strip():
            self._window.found_bar.show_found(NOTHING)
            return
        job = partial(read.elsewhere, case_id=case.id, words=words)
        self._work.background.read(job, partial(self._found, words))

    def _found(self, words: str, found: Elsewhere) -> None:
        if words == self._window.toolbar.search.text():
            self._window.found_bar.show_found(found)

    @Slot()
    def _show_notes(self) -> None:
        self._window.panes.reveal(self._window.notes)
        self._window.notes.look_for(self._window.toolbar.search.text())

    @Slot()
    def _narrow(self) -> None:
        window, case = self._window, self._window.case
        if case is None:
            return
        background = self._work.background
        named = [source.title for source in read.sources(background.shelf, case.id)]
        dialog = FilterDialog(window.toolbar.search.text(), named, window)
        dialog.changed.connect(window.toolbar.search.setText)
        background.read(partial(read.outlets, case_id=case.id), dialog.offer_outlets)
        dialog.show()
