"""Notes and what they said before, as rows."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.domain.note import Note
from app.domain.query import parse
from app.storage import search
from app.storage.columns import Queries, clean, first, moment, number

_BETWEEN_REVISIONS = timedelta(minutes=5)
_SELECT = "SELECT id, case_id, body, created_at, changed_at, article_id, about_at FROM note"


def save(tx: sqlite3.Connection, note: Note, now: datetime) -> Note:
    """Stores the note as of `now`; with id 0 it is new, unless its token is known already.

    Brings back one that was removed. The body it had is kept as a revision at the first change and
    then every five minutes.
    """
    saved = replace(note, body=clean(note.body), changed_at=now)
    if note.id == 0:
        known = first(_notes(tx.execute(f"{_SELECT} WHERE token = ?", (note.token,))))
        if known is None:
            return _added(tx, replace(saved, created_at=now))
        saved = replace(saved, id=known.id, created_at=known.created_at)
    _keep_revision(tx, saved, now)
    tx.execute(
        "UPDATE note SET body = ?, changed_at = ?, article_id = ?, removed_at = NULL WHERE id = ?",
        (saved.body, number(now), saved.article_id, saved.id),
    )
    return saved


def of_case(db: Queries, case_id: int, words: str = "") -> tuple[Note, ...]:
    """Those that have the words, the last changed first."""
    found = ""
    values: tuple[object, ...] = (case_id,)
    if words.strip():
        found = "AND id IN (SELECT rowid FROM note_words WHERE note_words MATCH ?)"
        values += (search.expression(parse(words)),)
    return _notes(
        db.execute(
            f"""{_SELECT} WHERE case_id = ? AND removed_at IS NULL {found}
                ORDER BY changed_at DESC, id DESC""",
            values,
        )
    )


def by_id(db: Queries, note_id: int) -> Note | None:
    """The note, also when it was removed."""
    return first(_notes(db.execute(f"{_SELECT} WHERE id = ?", (note_id,))))


def count(db: Queries, case_id: int) -> int:
    row = first(
        db.execute("SELECT count(*) FROM note WHERE case_id = ? AND removed_at IS NULL", (case_id,))
    )
    return int(row[0]) if row else 0


def revisions(db: Queries, note_id: int) -> tuple[tuple[datetime, str], ...]:
    """What the note said before and when that was written, newest first."""
    rows = db.execute(
        "SELECT changed_at, body FROM note_revision WHERE note_id = ? ORDER BY kept_at DESC",
        (note_id,),
    )
    return tuple((moment(changed), body) for changed, body in rows)


def remove(tx: sqlite3.Connection, note_id: int, now: datetime) -> None:
    tx.execute("UPDATE note SET removed_at = ? WHERE id = ?", (number(now), note_id))


def restore(tx: sqlite3.Connection, note_id: int) -> None:
    tx.execute("UPDATE note SET removed_at = NULL WHERE id = ?", (note_id,))


def _added(tx: sqlite3.Connection, note: Note) -> Note:
    added = tx.execute(
        """INSERT INTO note (case_id, article_id, created_at, changed_at, body, token, about_at)
           VALUES (?, ?, ?, ?, ?, ?, ?)""",
        (
            note.case_id,
            note.article_id,
            number(note.created_at),
            number(note.changed_at),
            note.body,
            note.token or None,
            number(note.about_at),
        ),
    )
    return replace(note, id=added.lastrowid or 0)


def _keep_revision(tx: sqlite3.Connection, note: Note, now: datetime) -> None:
    # Between revisions the clock may be wound back; a moment that is taken stays as it is.
    tx.execute(
        """INSERT OR IGNORE INTO note_revision (note_id, kept_at, changed_at, body)
           SELECT id, ?, changed_at, body FROM note WHERE id = ? AND body <> ? AND NOT EXISTS
               (SELECT * FROM note_revision WHERE note_id = note.id AND abs(? - kept_at) < ?)""",
        (
            number(now),
            note.id,
            note.body,
            number(now),
            _BETWEEN_REVISIONS // timedelta(microseconds=1),
        ),
    )


def _notes(rows: Iterable[Any]) -> tuple[Note, ...]:
    return tuple(
        Note(note, case, body, moment(created), moment(changed), article, about_at=moment(about))
        for note, case, body, created, changed, article, about in rows
    )
