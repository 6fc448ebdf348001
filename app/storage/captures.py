"""Captures: which copies of a petition's page an archive has, and which of them were read."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from app.domain.capture import Capture
from app.domain.problem import Trouble
from app.storage.columns import Queries, clean, first, number


def add(tx: sqlite3.Connection, petition_id: int, captures: Iterable[Capture]) -> None:
    """Those that are known stay as they are, read or not."""
    tx.executemany(
        "INSERT OR IGNORE INTO petition_capture (petition_id, stamp, original) VALUES (?, ?, ?)",
        [(petition_id, each.stamp, clean(each.original)) for each in captures],
    )


def next_unread(db: Queries, petition_id: int) -> Capture | None:
    """The newest that is still to be read: the past grows longer backwards."""
    row = first(
        db.execute(
            """SELECT stamp, original FROM petition_capture
               WHERE petition_id = ? AND read_at IS NULL ORDER BY stamp DESC LIMIT 1""",
            (petition_id,),
        )
    )
    return Capture(*row) if row else None


def progress(db: Queries, petition_id: int) -> tuple[int, int]:
    """How many were read, of how many."""
    row = first(
        db.execute(
            "SELECT count(read_at), count(*) FROM petition_capture WHERE petition_id = ?",
            (petition_id,),
        )
    )
    return (row[0], row[1]) if row else (0, 0)


def mark_read(
    tx: sqlite3.Connection, petition_id: int, stamp: str, at: datetime, trouble: Trouble | None
) -> None:
    """`trouble` is why no count came of it."""
    tx.execute(
        """UPDATE petition_capture SET read_at = ?, trouble = ?
           WHERE petition_id = ? AND stamp = ?""",
        (number(at), trouble, petition_id, stamp),
    )
