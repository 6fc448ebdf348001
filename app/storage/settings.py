"""Settings: small texts by name. What they mean is their owner's business."""

import sqlite3

from app.storage.columns import Queries, clean, first


def put(tx: sqlite3.Connection, name: str, value: str) -> None:
    tx.execute(
        """INSERT INTO setting (name, value) VALUES (?, ?)
           ON CONFLICT (name) DO UPDATE SET value = excluded.value""",
        (name, clean(value)),
    )


def value(db: Queries, name: str) -> str:
    """The text, "" when it was never put."""
    row = first(db.execute("SELECT value FROM setting WHERE name = ?", (name,)))
    return "" if row is None else str(row[0])
