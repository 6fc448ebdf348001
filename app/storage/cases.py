"""Cases, as rows."""

import sqlite3
from datetime import datetime

from app.domain.case import Case
from app.storage.columns import Queries, clean, first, number


def add(tx: sqlite3.Connection, name: str, recorded: bool, now: datetime) -> Case:  # noqa: FBT001  the column is a yes or no
    added = tx.execute(
        'INSERT INTO "case" (name, recorded, added_at) VALUES (?, ?, ?)',
        (clean(name), recorded, number(now)),
    )
    return Case(id=added.lastrowid or 0, name=clean(name), recorded=recorded)


def rename(tx: sqlite3.Connection, case_id: int, name: str) -> None:
    tx.execute('UPDATE "case" SET name = ? WHERE id = ?', (clean(name), case_id))


def remove(tx: sqlite3.Connection, case_id: int, now: datetime) -> None:
    tx.execute('UPDATE "case" SET removed_at = ? WHERE id = ?', (number(now), case_id))


def restore(tx: sqlite3.Connection, case_id: int) -> None:
    tx.execute('UPDATE "case" SET removed_at = NULL WHERE id = ?', (case_id,))


def every(db: Queries) -> tuple[Case, ...]:
    """All that were not removed, the oldest first."""
    rows = db.execute('SELECT id, name, recorded FROM "case" WHERE removed_at IS NULL ORDER BY id')
    return tuple(Case(id=case, name=name, recorded=bool(recorded)) for case, name, recorded in rows)


def by_id(db: Queries, case_id: int) -> Case | None:
    """The case, also when it was removed."""
    row = first(db.execute('SELECT id, name, recorded FROM "case" WHERE id = ?', (case_id,)))
    return None if row is None else Case(id=row[0], name=row[1], recorded=bool(row[2]))
