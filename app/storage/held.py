"""Articles that are kept and not shown, and those that go, as rows."""

import json
import sqlite3
from collections.abc import Iterator, Sequence

from app.domain.article import Article
from app.domain.source import Source
from app.storage import articles
from app.storage.columns import Queries


def hold(tx: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Holds articles back: they are kept, and no list but one shows them."""
    tx.execute(
        """UPDATE article_state SET kept = 2
           WHERE kept = 1 AND article_id IN (SELECT value FROM json_each(?))""",
        (json.dumps(list(ids)),),
    )


def release(tx: sqlite3.Connection, source: Source) -> None:
    """Shows what a source held back."""
    tx.execute(
        "UPDATE article_state SET kept = 1 WHERE kept = 2 AND case_id = ? AND source_id = ?",
        (source.case_id, source.id),
    )


def show(tx: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Shows articles again that were held back."""
    tx.execute(
        """UPDATE article_state SET kept = 1
           WHERE kept = 2 AND article_id IN (SELECT value FROM json_each(?))""",
        (json.dumps(list(ids)),),
    )


def untouched(db: Queries, source: Source) -> Iterator[Article]:
    """What of a source is unread, without a star, and alone; whole."""
    rows = db.execute(
        """SELECT article_id FROM article_state WHERE kept = 1 AND case_id = ? AND source_id = ?
               AND read = 0 AND starred = 0 AND story IS NULL""",
        (source.case_id, source.id),
    )
    for (article_id,) in list(rows):
        article = articles.by_id(db, article_id)
        if article is not None:
            yield article


def forget(tx: sqlite3.Connection, *, before: int, each: int, limit: int) -> int:
    """Deletes articles with an id below `before` and all but the newest `each` of every source.

    0: none for that reason. What has a star or a note stays. Answers how many went; their keys
    stay known.
    """
    gone = tx.execute(
        """DELETE FROM article WHERE id IN (
               SELECT article_id FROM (
                   SELECT article_id, starred, row_number() OVER
                       (PARTITION BY case_id, source_id ORDER BY article_id DESC) AS place
                   FROM article_state WHERE kept > 0)
               WHERE starred = 0 AND (article_id < :before OR (:each > 0 AND place > :each))
                   AND article_id NOT IN (SELECT article_id FROM note
                       WHERE article_id IS NOT NULL AND removed_at IS NULL)
               LIMIT :limit)""",
        {"before": before, "each": each, "limit": limit},
    )
    return gone.rowcount
