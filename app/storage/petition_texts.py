"""What else is kept of a petition: its wordings, its latest breakdown, whether it is missing."""

import json
import sqlite3
from datetime import datetime

from app.domain.petition import Slice, Wording
from app.storage.columns import Queries, clean, first, moment, number


def add_wording(tx: sqlite3.Connection, petition_id: int, wording: Wording) -> None:
    tx.execute(
        """INSERT OR REPLACE INTO petition_wording (petition_id, at, title, text, how)
           VALUES (?, ?, ?, ?, ?)""",
        (
            petition_id,
            number(wording.at),
            clean(wording.title),
            clean(wording.text),
            clean(wording.how),
        ),
    )


def wordings(db: Queries, petition_id: int, until: datetime) -> tuple[Wording, ...]:
    """In time order."""
    rows = db.execute(
        """SELECT at, title, text, how FROM petition_wording
           WHERE petition_id = ? AND at <= ? ORDER BY at""",
        (petition_id, number(until)),
    )
    return tuple(Wording(moment(at), title, text, how) for at, title, text, how in rows)


def last_wording(db: Queries, petition_id: int) -> Wording | None:
    """None when its words were never read."""
    row = first(
        db.execute(
            """SELECT at, title, text, how FROM petition_wording
               WHERE petition_id = ? ORDER BY at DESC LIMIT 1""",
            (petition_id,),
        )
    )
    return Wording(moment(row[0]), *row[1:]) if row else None


def keep_breakdown(
    tx: sqlite3.Connection, petition_id: int, at: datetime, parts: tuple[Slice, ...]
) -> None:
    """The latest takes the place of the one before."""
    kept = json.dumps([(each.kind, each.key, each.name, each.count) for each in parts])
    tx.execute(
        "INSERT OR REPLACE INTO petition_breakdown (petition_id, at, parts) VALUES (?, ?, ?)",
        (petition_id, number(at), kept),
    )


def breakdown(
    db: Queries, petition_id: int, until: datetime
) -> tuple[datetime | None, tuple[Slice, ...]]:
    """When it was read, and its parts; None and nothing when there is none."""
    row = first(
        db.execute(
            "SELECT at, parts FROM petition_breakdown WHERE petition_id = ? AND at <= ?",
            (petition_id, number(until)),
        )
    )
    if row is None:
        return None, ()
    return moment(row[0]), tuple(Slice(*each) for each in json.loads(row[1]))


def missed(tx: sqlite3.Connection, petition_id: int, at: datetime) -> tuple[datetime, int]:
    """Remembers one "not found" more; since when they come, and how many there were."""
    tx.execute(
        """INSERT INTO petition_missing (petition_id, since, times) VALUES (?, ?, 1)
           ON CONFLICT (petition_id) DO UPDATE SET times = times + 1""",
        (petition_id, number(at)),
    )
    since, times = tx.execute(
        "SELECT since, times FROM petition_missing WHERE petition_id = ?", (petition_id,)
    ).fetchone()
    return moment(since), times


def found(tx: sqlite3.Connection, petition_id: int) -> None:
    """It is there again."""
    tx.execute("DELETE FROM petition_missing WHERE petition_id = ?", (petition_id,))
