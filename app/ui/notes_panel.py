"""The notes of a case: a list to find them, an editor to write them, and what became of the text.

Storing, removing and reading belong to others; this only asks.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.note import Note
from app.domain.problem import StorageError
from app.services import read
from app.services.desk import Shelf
from app.ui.drafts import Drafts, Saving
from app.ui.look import Look
from app.ui.note_editor import NotePage
from app.ui.note_list import NoteFinder

T = TypeVar("T")


class Asking(Protocol):
    """`Background.read`: the answer to a question to the shelf comes back on the GUI thread."""

    def __call__(self, query: Callable[[Shelf], T], then: Callable[[T], None]) -> None: ...


class NotesPanel(QWidget):
    """`apply` takes every Changes, `trouble` every StorageError; `flush` before the end.

    While a note is open its text belongs to the editor: nothing that was stored is written back.
    """

    edited = Signal(object)  # Note, id 0 when it is new
    remove_asked = Signal(int)  # note id
    told = Signal(object)  # Saving: how far what was written is from being safe

    def __init__(
        self,
        ask: Asking,
        now: Callable[[], datetime],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask, self._now = ask, now
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._case_id = 0
        self._open: Note | None = None
        self._fresh = 0  # counts down: the ids of notes that are not stored yet
        self._questions = 0  # an answer to an earlier question is not listened to
        self._wish = (0, 0)  # the note to open when it is there, and its cursor
        self._doomed: set[int] = set()  # new notes to be removed when storage has named them
        self._drafts = Drafts(now, self)
        self._finder = NoteFinder(look)
        self._page = NotePage(look)
        self._list, self._editor = self._finder.list, self._page.editor
        self._join()
        self._close()

    def look_for(self, words: str) -> None:
        """List the notes that have these words."""
        self._finder.look_for(words)

    def open_case(self, case_id: int) -> None:
        """Show the notes of a case; also when the recording's clock was put elsewhere."""
        self._drafts.flush()
        if case_id != self._case_id:
            self._close()
            self._case_id = case_id
            self._list.notes.show(())
            self._finder.clear()
        self._load()

    def new_note(
        self,
        body: str = "",
        article_id: int | None = None,
        about_at: datetime | None = None,
    ) -> None:
        """Open an empty note. It exists once something is written in it."""
        self._fresh -= 1
        self._wish = (0, 0)  # what was to be opened must not take its place
        moment = self._now()
        token = uuid4().hex
        self._show(
            Note(self._fresh, self._case_id, "", moment, moment, article_id, token, about_at)
        )
        if body:
            self._editor.insert_block(body)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def insert_quote(self, markdown: str, article_id: int | None = None) -> None:
        """Put a quote at the cursor of the open note, or into a new one about that article."""
        if self._open is None:
            self.new_note(markdown, article_id)
            return
        self._editor.insert_block(markdown)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_note(self, note_id: int, cursor: int = 0) -> None:
        """Open a note, now or as soon as it has been read."""
        self._wish = (note_id, cursor)
        self._grant_wish()

    def remove_note(self) -> None:
        """Ask for the open note to be removed, its last words stored so that undo has them."""
        if self._open is None:
            return
        note = self._open
        self._drafts.flush()
        if note.id < 0 and self._drafts.in_flight(note.id):
            self._doomed.add(note.id)
        else:
            self._drafts.forget(note.id)
        self._list.drop(note.id)
        self._close()
        if note.id > 0:
            self.remove_asked.emit(note.id)

    def flush(self) -> None:
        """For quitting: ask for everything that is not stored, and leave nothing held back."""
        self._drafts.flush()

    @property
    def waiting(self) -> bool:
        """Whether storage was asked for something and has not answered."""
        return self._drafts.waiting

    def apply(self, changes: Changes) -> None:
        self._drafts.apply(changes)
        for kind, note_id in changes.removed:
            if kind == "note":
                self._take_away(note_id)
        restored = [note_id for kind, note_id in changes.restored if kind == "note"]
        if restored:
            self._wish = (restored[-1], 0)
        if changes.lists or restored:
            self._load()

    def trouble(self, error: StorageError) -> None:
        self._drafts.trouble(error)

    def state(self) -> str:
        """Which note is open and where its cursor stands, for `restore`."""
        note_id = self._open.id if self._open and self._open.id > 0 else 0
        cursor = self._editor.textCursor().position() if note_id else 0
        return json.dumps({"note": note_id, "cursor": cursor})

    def restore(self, state: str) -> None:
        """Open what was open when `state` was asked; what cannot be read is left alone."""
        try:
            known = json.loads(state)
            self.open_note(int(known["note"]), int(known["cursor"]))
        except (ValueError, KeyError, TypeError):
            self._wish = (0, 0)

    def _join(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        split.setHandleWidth(1)
        split.addWidget(self._finder)
        split.addWidget(self._page)
        split.setSizes([240, 400])
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        self.setFocusProxy(self._list)
        self._finder.asked.connect(self._load)
        self._finder.new_asked.connect(self.new_note)
        self._page.remove_asked.connect(self.remove_note)
        self._list.opened.connect(self._show)
        self._editor.textChanged.connect(self._write)
        self._drafts.edited.connect(self.edited)
        self._drafts.stored.connect(self._stored)
        self._drafts.told.connect(self._say)
        self._drafts.told.connect(self.told)

    def _load(self) -> None:
        self._questions += 1
        query = partial(read.notes, case_id=self._case_id, words=self._finder.words)
        self._ask(query, partial(self._loaded, self._questions))

    def _loaded(self, question: int, notes: tuple[Note, ...]) -> None:
        if question != self._questions:
            return
        mine = [note for note in self._drafts.unsaved if note.case_id == self._case_id]
        seen = {note.id: note for note in mine}
        new = [note for note in mine if note.id < 0 and note.id not in self._doomed]
        self._list.notes.show([*new, *(seen.get(note.id, note) for note in notes)])
        self._point()
        self._grant_wish()

    def _grant_wish(self) -> None:
        note_id, cursor = self._wish
        row = self._list.notes.row(note_id)
        if note_id and row >= 0:
            self._wish = (0, 0)
            self._show(self._list.notes.note(row), cursor)

    def _show(self, note: Note, cursor: int = 0) -> None:
        """Put a note into the editor, with the words that the reader last saw."""
        if self._open is not None and self._open.id == note.id:
            return
        self._leave()
        unsaved = {one.id: one for one in self._drafts.unsaved}
        self._open = self._drafts.stored_as(note)
        self._editor.open(unsaved.get(note.id, note).body, cursor)
        self._page.show()
        self._say(Saving.ASKED if note.id in unsaved else Saving.STORED)
        self._point()

    def _leave(self) -> None:
        self._drafts.flush()
        blank = self._open is not None and self._open.id < 0 and not self._editor.text.strip()
        if blank and self._open is not None and not self._drafts.in_flight(self._open.id):
            self._drafts.forget(self._open.id)
            self._list.drop(self._open.id)

    def _close(self) -> None:
        self._open = None
        self._editor.open("")
        self._page.hide()
        self._point()

    def _write(self) -> None:
        if self._open is None:
            return
        text = self._editor.text
        self._drafts.write(self._open, text)
        if text.strip() or self._list.notes.row(self._open.id) >= 0:
            self._list.notes.put(replace(self._open, body=text))
            self._point()

    def _stored(self, known_as: int, note: Note) -> None:
        if known_as in self._doomed:
            self._doomed.discard(known_as)
            self._drafts.forget(note.id)
            self.remove_asked.emit(note.id)
            return
        if self._open is not None and self._open.id == known_as:
            self._open = note
            note = replace(note, body=self._editor.text)
        if note.case_id == self._case_id:
            self._list.notes.put(note, known_as)
            self._point()

    def _take_away(self, note_id: int) -> None:
        self._drafts.forget(note_id)
        self._list.drop(note_id)
        if self._open is not None and self._open.id == note_id:
            self._close()
        self._point()

    def _point(self) -> None:
        self._list.point_at(self._open.id if self._open else 0)
        self._finder.explain()

    def _say(self, saving: Saving) -> None:
        self._page.say(self._words(saving))

    def _words(self, saving: Saving) -> str:
        if saving is Saving.ASKED:
            return self.tr("Saving…")
        if saving is Saving.FAILED:
            full = self.tr("Not saved: disk is full. Trying again.")
            other = self.tr("Not saved: the data cannot be written now. Trying again.")
            return full if self._drafts.disk_full else other
        untouched = self._open is not None and self._open.id < 0
        return "" if untouched else self.tr("Saved")
