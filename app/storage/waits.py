"""Waits: hosts that asked to be left alone until a moment."""

import sqlite3
from datetime import datetime

from app.storage.columns import Queries, first, moment, number


def put(tx: sqlite3.Connection, host: str, until: datetime) -> None:
    """Keeps the wait; a longer one that is there stays."""
    tx.execute(
        """INSERT INTO wait (host, until) VALUES (?, ?)
           ON CONFLICT (host) DO UPDATE SET until = max(until, excluded.until)""",
        (host, number(until)),
    )


def until(db: Queries, host: str, now: datetime) -> datetime | None:
    """When the host may be asked again, None when it may be asked now."""
    row = first(
        db.execute("SELECT until FROM wait WHERE host = ? AND until > ?", (host, number(now)))
    )
    return None if row is None else moment(row[0])


def forget_after(tx: sqlite3.Connection, moment: datetime) -> None:
    """Lets go of waits that end after it."""
    tx.execute("DELETE FROM wait WHERE until > ?", (number(moment),))
