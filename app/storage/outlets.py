"""Outlets: who publishes what a case reads, and which of them are at home where it is."""

import sqlite3
from collections.abc import Iterable

from app.storage.columns import Queries, clean


def of_case(db: Queries, case_id: int) -> tuple[str, ...]:
    """Who published the newest 5,000 articles of a case, by name."""
    rows = db.execute(
        """SELECT DISTINCT outlet FROM article JOIN (SELECT article_id FROM article_state
               WHERE kept = 1 AND case_id = ? ORDER BY article_id DESC LIMIT 5000)
               ON article_id = article.id
           WHERE outlet <> '' ORDER BY outlet COLLATE NOCASE""",
        (case_id,),
    )
    return tuple(outlet for (outlet,) in rows)


def call_local(tx: sqlite3.Connection, case_id: int, outlets: Iterable[str]) -> None:
    """From now on these are local; small and capital letters are the same."""
    tx.executemany(
        "INSERT OR IGNORE INTO local_outlet VALUES (?, ?)",
        [(case_id, clean(outlet)) for outlet in outlets if outlet],
    )


def call_foreign(tx: sqlite3.Connection, case_id: int, outlet: str) -> None:
    tx.execute(
        "DELETE FROM local_outlet WHERE case_id = ? AND outlet = ?", (case_id, clean(outlet))
    )
