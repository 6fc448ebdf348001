"""Cases, as rows."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from app.domain.case import Case
from app.storage.columns import Queries, clean, first, number

_SELECT = 'SELECT id, name, recorded, resting FROM "case"'


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


def add_hidden(tx: sqlite3.Connection, name: str, now: datetime) -> Case:
    """A resting case that `restore` brings into sight when all of it is there."""
    case = add(tx, name, recorded=False, now=now)
    tx.execute('UPDATE "case" SET resting = 1 WHERE id = ?', (case.id,))
    remove(tx, case.id, now)
    return Case(case.id, case.name, resting=True)


def wake(tx: sqlite3.Connection, case_id: int) -> None:
    tx.execute('UPDATE "case" SET resting = 0 WHERE id = ?', (case_id,))


def every(db: Queries) -> tuple[Case, ...]:
    """All that were not removed, the oldest first."""
    return _cases(db.execute(f"{_SELECT} WHERE removed_at IS NULL ORDER BY id"))


def by_id(db: Queries, case_id: int) -> Case | None:
    """The case, also when it was removed."""
    return first(_cases(db.execute(f"{_SELECT} WHERE id = ?", (case_id,))))


def _cases(rows: Iterable[Any]) -> tuple[Case, ...]:
    return tuple(
        Case(id=case, name=name, recorded=bool(recorded), resting=bool(resting))
        for case, name, recorded, resting in rows
    )
