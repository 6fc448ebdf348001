"""What articles said before, and what their pages say, as rows."""

import sqlite3
from datetime import datetime

from app.domain.article import FullText
from app.domain.petition import Wording
from app.storage.columns import Queries, clean, first, moment, number

MOST_REVISIONS = 10


def revisions(db: Queries, article_id: int) -> tuple[Wording, ...]:
    """What it said before and says now, in order of time."""
    rows = db.execute(
        """SELECT at, title, text FROM article_revision WHERE article_id = ?1
           UNION ALL SELECT coalesce(updated, first_seen), title, text FROM article WHERE id = ?1
           ORDER BY 1""",
        (article_id,),
    )
    return tuple(Wording(moment(at), title, text) for at, title, text in rows)


def keep_revision(tx: sqlite3.Connection, article_id: int, title: str, text: str) -> None:
    """Keeps what an article said before, unless only spaces differ; the last ten times."""
    before = first(
        tx.execute(
            "SELECT coalesce(updated, first_seen), title, text FROM article WHERE id = ?",
            (article_id,),
        )
    )
    if before is None or (before[1].split(), before[2].split()) == (title.split(), text.split()):
        return
    tx.execute("INSERT OR REPLACE INTO article_revision VALUES (?, ?, ?, ?)", (article_id, *before))
    tx.execute(
        """DELETE FROM article_revision WHERE article_id = ?1 AND at NOT IN
               (SELECT at FROM article_revision WHERE article_id = ?1 ORDER BY at DESC LIMIT ?2)""",
        (article_id, MOST_REVISIONS),
    )


def put_full(tx: sqlite3.Connection, article_id: int, full: FullText, now: datetime) -> None:
    """Keeps the text of an article's page."""
    tx.execute(
        """INSERT OR REPLACE INTO article_full (article_id, at, html, text)
           SELECT id, ?, ?, ? FROM article WHERE id = ?""",
        (number(now), clean(full.html), clean(full.text), article_id),
    )
