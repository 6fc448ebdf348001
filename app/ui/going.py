"""Going: gathers what can be gone to in the window, and goes there."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence

from app.domain.scope import Scope, Shown
from app.services import read
from app.services.desk import Shelf
from app.services.read import Named
from app.ui import parts
from app.ui.background import Background
from app.ui.commands import listed
from app.ui.go_to import GoTo, Place
from app.ui.window import Window


class Going(QObject):
    """Opens the box of Ctrl+K. Commands are there at once, the rest when it has been read."""

    def __init__(self, window: Window, background: Background) -> None:
        super().__init__(window)
        self._window, self._background = window, background
        window.commands.go_to.triggered.connect(self.ask)

    @Slot()
    def ask(self) -> GoTo:
        dialog = GoTo(self._commands(), self._window)
        dialog.open()
        case = self._window.case
        if case is not None:
            self._background.read(partial(_named, case_id=case.id), partial(self._offer, dialog))
        return dialog

    def _commands(self) -> Iterator[Place]:
        for menu, action in listed(self._window.menuBar()):
            if action.isEnabled():
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                kind = " · ".join(part for part in (menu, keys) if part)
                name = parts.unmarked(action.text()).removesuffix("…")
                yield Place(name, kind, action.trigger)

    def _offer(self, dialog: GoTo, named: Named) -> None:
        dialog.offer(self._places(named))

    def _places(self, named: Named) -> Iterator[Place]:
        window = self._window
        for case in named.cases:
            switch = partial(window.toolbar.case_chosen.emit, case.id)
            yield Place(case.name, self.tr("Case"), switch)
        for source in named.sources:
            scope = Scope(source.case_id, Shown.SOURCE, source_id=source.id)
            choose = partial(window.sidebar.choose, scope)
            yield Place(source.title or source.address, self.tr("Source"), choose)
        for petition in named.petitions:
            point = partial(window.strip.point_at, petition.id)
            yield Place(petition.title or petition.address, self.tr("Petition"), point)
        for note in named.notes:
            if note.title:
                yield Place(note.title, self.tr("Note"), partial(self._open_note, note.id))

    def _open_note(self, note_id: int) -> None:
        self._window.panes.reveal(self._window.notes)
        self._window.notes.open_note(note_id)


def _named(shelf: Shelf, *, case_id: int) -> Named:
    return read.named(shelf, case_id)
