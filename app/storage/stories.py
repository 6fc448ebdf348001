"""Stories, as rows: which articles stand together, which of them lists show, and why.

A story is named by the id of an article that began it; an article alone has none. One article of
a story, its lead, stands for it in lists. All of a story are read, or none is.
"""

import json
import sqlite3
from collections.abc import Iterator, Set as AbstractSet
from datetime import datetime

from app.domain.article import first_id_of, moment_of
from app.domain.stories import Link, Strength, Telling
from app.storage.columns import Queries, first

_COMPARED = 700  # characters of a text that are looked at


def window(db: Queries, case_id: int, since: datetime, limit: int) -> Iterator[Telling]:
    """The newest articles of a case, to compare others with; the oldest first."""
    rows = db.execute(
        """SELECT article.id, title, outlet, address, substr(text, 1, ?), published, story
           FROM (SELECT article_id, story FROM article_state
                 WHERE kept = 1 AND case_id = ? AND article_id >= ? AND +source_id NOT IN
                     (SELECT id FROM source WHERE removed_at IS NOT NULL)
                 ORDER BY article_id DESC LIMIT ?)
           JOIN article ON article.id = article_id ORDER BY article.id""",
        (_COMPARED, case_id, first_id_of(since), limit),
    )
    for article_id, title, outlet, address, text, published, story in rows:
        dated, at = published is not None, moment_of(article_id)
        yield Telling(article_id, at, title, outlet, address, text, dated, story or article_id)


def join(tx: sqlite3.Connection, link: Link) -> bool:
    """Puts an article into a story, and answers whether it leads it now.

    What only copies a story that was read is read, too. What tells it anew leads it from now on:
    other words, or the first outlet that is at home where the case is.
    """
    tx.execute(
        "UPDATE article_state SET story = ?1 WHERE article_id = ?2 AND story IS NULL",
        (link.story, link.near),
    )
    led = first(
        tx.execute(
            "SELECT article_id, read FROM article_state WHERE story = ? AND lead = 1", (link.story,)
        )
    )
    lead, was_read = led or (link.article_id, False)
    tells_anew = bool(was_read) and (
        link.strength is Strength.STORY or _first_local(tx, link.article_id, link.story)
    )
    tx.execute(
        """UPDATE article_state SET story = ?, lead = article_id = ?, read = max(read, ?)
           WHERE article_id = ?""",
        (link.story, lead, was_read and not tells_anew, link.article_id),
    )
    tx.execute(
        "INSERT OR REPLACE INTO story_link VALUES (?, ?, ?, ?)",
        (link.article_id, link.near, link.strength, link.score),
    )
    if tells_anew:
        _hand_over(tx, lead, link.article_id)
    return tells_anew


def leads(db: Queries, named: AbstractSet[int]) -> set[int]:
    """The articles that lead these stories."""
    rows = db.execute(
        """SELECT article_id FROM article_state JOIN json_each(?) ON story = value
           WHERE lead = 1""",
        (json.dumps(list(named)),),
    )
    return {article for (article,) in rows}


def members(db: Queries, article_id: int) -> tuple[int, ...]:
    """The story's articles in order of time, this one among them; alone it is its own story."""
    rows = db.execute(
        """SELECT article_id FROM article_state WHERE kept = 1 AND story =
               (SELECT story FROM article_state WHERE article_id = ?) ORDER BY article_id""",
        (article_id,),
    )
    return tuple(one for (one,) in rows) or (article_id,)


def every(db: Queries, article_id: int) -> tuple[int, ...]:
    """As `members`, with what is held back."""
    rows = db.execute(
        """SELECT article_id FROM article_state WHERE kept > 0 AND story =
               (SELECT story FROM article_state WHERE article_id = ?) ORDER BY article_id""",
        (article_id,),
    )
    return tuple(one for (one,) in rows) or (article_id,)


def link(db: Queries, article_id: int) -> Link | None:
    """Why the article is in its story; None: it began it, or it is alone."""
    row = first(
        db.execute(
            """SELECT near, story, strength, score FROM story_link
               JOIN article_state USING (article_id) WHERE article_id = ?""",
            (article_id,),
        )
    )
    if row is None:
        return None
    near, story, strength, score = row
    return Link(article_id, near, story, Strength(strength), score)


def part(tx: sqlite3.Connection, article_id: int) -> tuple[int, ...]:
    """Takes an article out of its story; answers those that stay, () when it was alone."""
    rest = tuple(one for one in members(tx, article_id) if one != article_id)
    if rest:
        (leads,) = tx.execute(
            "SELECT lead FROM article_state WHERE article_id = ?", (article_id,)
        ).fetchone()
        if leads:
            _hand_over(tx, article_id, rest[0])
        tx.execute(
            "UPDATE article_state SET story = NULL, lead = 1 WHERE article_id = ?", (article_id,)
        )
        tx.execute("DELETE FROM story_link WHERE article_id = ?", (article_id,))
    return rest


def unite(tx: sqlite3.Connection, articles: tuple[int, ...], other: int) -> None:
    """Puts articles, all of one story, into the story of another article."""
    (story,) = tx.execute(
        "SELECT coalesce(story, article_id) FROM article_state WHERE article_id = ?", (other,)
    ).fetchone()
    if not articles:
        return
    tx.execute("UPDATE article_state SET story = ? WHERE article_id = ?", (story, other))
    moved = json.dumps(articles)
    tx.execute(
        """UPDATE article_state SET story = ?, lead = 0
           WHERE article_id IN (SELECT value FROM json_each(?))""",
        (story, moved),
    )
    tx.execute(
        """INSERT OR REPLACE INTO story_link SELECT value, ?, ?, 1.0 FROM json_each(?)""",
        (other, Strength.READER, moved),
    )


def lead_elsewhere(tx: sqlite3.Connection, source_id: int) -> None:
    """Lets other sources lead the stories that one source, which goes, led."""
    tx.execute(
        """UPDATE article_state AS it SET lead = 1 WHERE article_id IN (
               SELECT (SELECT min(other.article_id) FROM article_state AS other
                   WHERE other.story = led.story AND other.kept = 1 AND other.source_id IN
                       (SELECT id FROM source WHERE removed_at IS NULL))
               FROM article_state AS led WHERE led.source_id = ? AND led.story IS NOT NULL
                   AND led.lead = 1 AND led.kept = 1)""",
        (source_id,),
    )
    tx.execute(
        """UPDATE article_state SET lead = 0 WHERE source_id = ? AND story IS NOT NULL AND lead = 1
           AND EXISTS (SELECT 1 FROM article_state AS other WHERE other.lead = 1
               AND other.story = article_state.story AND other.source_id <> ?1)""",
        (source_id,),
    )


def _first_local(tx: sqlite3.Connection, article_id: int, story: int) -> bool:
    """Whether the article is local, and nothing of the story is."""
    found = tx.execute(
        """SELECT article.id = ?1 FROM article JOIN local_outlet
               ON local_outlet.case_id = article.case_id AND local_outlet.outlet = article.outlet
           WHERE article.id = ?1 OR article.id IN
               (SELECT article_id FROM article_state WHERE story = ?2)""",
        (article_id, story),
    ).fetchall()
    return found == [(True,)]


def _hand_over(tx: sqlite3.Connection, old: int, new: int) -> None:
    tx.execute("UPDATE article_state SET lead = 0 WHERE article_id = ?", (old,))
    tx.execute("UPDATE article_state SET lead = 1 WHERE article_id = ?", (new,))
