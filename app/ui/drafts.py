"""What the reader wrote in notes and nobody has acknowledged yet. No text is lost before that."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.changes import Changes
from app.domain.note import Note
from app.domain.problem import StorageError, Trouble

PAUSE = 600  # ms after the last key
LATEST = 1000  # ms after the first key that is not stored
RETRY = 2000  # ms until what was not acknowledged is asked for again


class Saving(Enum):
    """How far the open text is from being safe."""

    STORED = "stored"
    ASKED = "asked"
    FAILED = "failed"


@dataclass(slots=True)
class _Draft:
    note: Note
    text: str
    sent: str | None = None


class Drafts(QObject):
    """Texts on their way into storage.

    A note that was never stored has a negative id here until storage gives it one; `edited` sends
    it out with id 0 and its token, so that storing it twice makes one note. Each `flush` asks
    again until `apply` sees the answer.
    """

    edited = Signal(object)  # Note: to be stored
    stored = Signal(int, object)  # the id it had here, the Note as it is stored
    told = Signal(object)  # Saving

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._drafts: dict[int, _Draft] = {}
        self._failed: Trouble | None = None
        self._pause = self._timer(PAUSE)
        self._latest = self._timer(LATEST)
        self._retry = self._timer(RETRY)

    @property
    def disk_full(self) -> bool:
        return self._failed is Trouble.DISK_FULL

    @property
    def unsaved(self) -> tuple[Note, ...]:
        """The notes as the reader sees them, newest first, that storage does not have like that."""
        drafts = reversed(self._drafts.values())
        return tuple(replace(one.note, body=one.text) for one in drafts)

    def write(self, note: Note, text: str) -> None:
        """Take the text of a note at a key. `note` is what storage is known to have."""
        draft = self._drafts.setdefault(note.id, _Draft(note, text))
        draft.text = text
        if draft.sent is None and text == draft.note.body:
            self._drop(note.id)
            return
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()
        self._tell()

    def flush(self) -> None:
        """Ask for everything unsaved to be stored."""
        self._pause.stop()
        self._latest.stop()
        for draft in tuple(self._drafts.values()):
            self._ask(draft)
        if self._drafts:
            self._retry.start()

    @property
    def waiting(self) -> bool:
        """Whether storage was asked for anything and has not answered."""
        return any(draft.sent is not None for draft in self._drafts.values())

    def in_flight(self, note_id: int) -> bool:
        """Whether storage was asked for it and has not answered."""
        draft = self._drafts.get(note_id)
        return draft is not None and draft.sent is not None

    def stored_as(self, note: Note) -> Note:
        """The note as storage is known to have it, whatever the reader sees."""
        draft = self._drafts.get(note.id)
        return draft.note if draft else note

    def forget(self, note_id: int) -> None:
        """Keep nothing of a note that the reader removed."""
        self._drop(note_id)

    def apply(self, changes: Changes) -> None:
        """Learn what storage has now."""
        for note in changes.notes:
            draft = self._of(note)
            if draft is not None:
                self._acknowledge(draft, note)
        if changes.notes:
            self._tell()

    def trouble(self, error: StorageError) -> None:
        """Something could not be stored: whatever was asked for is asked for again."""
        asked = [draft for draft in self._drafts.values() if draft.sent is not None]
        for draft in asked:
            draft.sent = None
        if asked:
            self._failed = error.trouble
            self._retry.start()
            self._tell()

    def _ask(self, draft: _Draft) -> None:
        if draft.note.id < 0 and not draft.text.strip():
            return
        draft.sent = draft.text
        wanted = replace(
            draft.note, id=max(draft.note.id, 0), body=draft.text, changed_at=self._now()
        )
        self.edited.emit(wanted)

    def _of(self, note: Note) -> _Draft | None:
        known = self._drafts.get(note.id)
        if known is not None or not note.token:
            return known
        drafts = self._drafts.values()
        return next((one for one in drafts if one.note.token == note.token), None)

    def _acknowledge(self, draft: _Draft, note: Note) -> None:
        before = draft.note.id
        del self._drafts[before]
        if draft.text != note.body:
            draft.note = note
            draft.sent = None if draft.sent == note.body else draft.sent
            self._drafts[note.id] = draft
        self.stored.emit(before, note)

    def _drop(self, note_id: int) -> None:
        self._drafts.pop(note_id, None)
        self._tell()

    def _tell(self) -> None:
        if not self._drafts:
            self._failed = None
            self._retry.stop()
        unsafe = Saving.FAILED if self._failed else Saving.ASKED
        self.told.emit(unsafe if self._drafts else Saving.STORED)

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(self.flush)
        return timer
