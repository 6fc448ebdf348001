"""Lists: which articles a scope shows, newest first. Made of ids; `articles` has the rows.

`today` is the first id of the last 24 hours, `before` the first that lies in the future.
"""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from app.domain.article import SECOND_BITS, first_id_of
from app.domain.query import Query, parse
from app.domain.scope import Scope, Shown
from app.storage import search
from app.storage.columns import Queries

# The plus keeps SQLite from sorting source by source: lists are read in the order of ids.
_CONDITIONS = {
    Shown.ALL: "",
    Shown.TODAY: "AND article_id >= :today",
    Shown.UNREAD: "AND read = 0",
    Shown.STARRED: "AND starred = 1",
    Shown.SOURCE: "AND source_id = :source",
    Shown.GROUP: """AND +source_id IN
        (SELECT id FROM source WHERE case_id = :case AND "group" = :group)""",
    Shown.WATCHED: "",
    Shown.HELD: "AND source_id = :source",
}
# A story stands once in a list: for its lead in those of the case, and in those of a source or a
# group for the one of theirs that is nearest to leading.
_LED = "AND lead = 1"
_FIRST_OF = """AND (story IS NULL OR NOT EXISTS (SELECT 1 FROM article_state AS other
    WHERE other.story = article_state.story AND other.kept = 1 AND {theirs}
        AND (other.lead, -other.article_id) > (article_state.lead, -article_state.article_id)))"""
_ONCE = {
    Shown.ALL: _LED,
    Shown.TODAY: _LED,
    Shown.UNREAD: _LED,
    Shown.STARRED: "",
    Shown.SOURCE: _FIRST_OF.format(theirs="other.source_id = article_state.source_id"),
    Shown.GROUP: _FIRST_OF.format(
        theirs="""other.source_id IN
            (SELECT id FROM source WHERE case_id = :case AND "group" = :group)"""
    ),
    Shown.WATCHED: "",
    Shown.HELD: "",
}
_SHOWN = """kept = {kept} AND case_id = :case AND article_id >= :since AND article_id < :before
    AND +source_id NOT IN (SELECT id FROM source WHERE removed_at IS NOT NULL)"""


# So many hits of whole words leave nobody missing those of longer ones, which take far longer to
# find: FTS5 gathers every occurrence of every word that begins so before it gives the first.
ENOUGH = 100


def ids(db: Queries, scope: Scope, *, today: int, before: int, limit: int = -1) -> "array[int]":
    """The newest `limit`, -1 for all, each story once."""
    asked = _asked(db, scope, today, before)
    once = "" if scope.words.strip() else _ONCE[scope.shown]
    if asked.by_words:
        rows: Iterable[Any] = _each_story_once(
            db.execute(
                f"SELECT article_id, story, lead {_matching(asked)}",
                asked.values | {"limit": limit},
            )
        )
    else:
        rows = db.execute(
            f"""SELECT article_id FROM article_state WHERE {asked.conditions} {once}
                ORDER BY article_id DESC LIMIT :limit""",
            asked.values | {"limit": limit},
        )
    return array("q", (article for (article,) in rows))


def hits(
    db: Queries, scope: Scope, *, today: int, before: int, limit: int
) -> Iterator[tuple[int, str]]:
    """Ids that have the scope's words, each story once, with where their text has them.

    Matches stand between the characters 2 and 3; there are none where the title alone has them.
    """
    asked = _asked(db, scope, today, before)
    if not asked.by_words:
        for article in ids(db, scope, today=today, before=before, limit=limit):
            yield article, ""
        return
    snippet = "snippet(article_words, 1, char(2), char(3), '…', 24)"
    rows = db.execute(
        f"SELECT article_id, story, lead, {snippet} {_matching(asked)}",
        asked.values | {"limit": limit},
    )
    for article, said in _each_story_once(rows):
        yield article, said if "\x02" in said else ""


def matching(db: Queries, scope: Scope, *, before: int) -> int:
    """How many unread stories a watch word finds."""
    asked = _asked(db, scope, 0, before)
    source = "article_words CROSS JOIN article_state ON article_id = article_words.rowid"
    rows = db.execute(
        f"""SELECT count(DISTINCT coalesce(story, article_id))
            FROM {source if asked.by_words else "article_state"}
            WHERE {"article_words MATCH :words AND" if asked.by_words else ""} read = 0
                AND {asked.conditions}""",
        asked.values,
    )
    return sum(found for (found,) in rows)


def mark_all_read(
    tx: sqlite3.Connection, scope: Scope, *, today: int, before: int
) -> tuple[int, ...]:
    """Everything the scope shows, with the rest of its stories; answers those that were unread."""
    asked = _asked(tx, scope, today, before)
    found = "AND article_id IN (SELECT rowid FROM article_words WHERE article_words MATCH :words)"
    wanted = f"read = 0 AND {asked.conditions} {found if asked.by_words else ''}"
    changed = tx.execute(
        f"""UPDATE article_state SET read = 1 WHERE read = 0 AND (article_id IN
                (SELECT article_id FROM article_state WHERE {wanted})
            OR story IN (SELECT story FROM article_state WHERE story IS NOT NULL AND {wanted}))
            RETURNING article_id""",
        asked.values,
    )
    return tuple(article for (article,) in changed.fetchall())


def count(db: Queries, scope: Scope, *, today: int, before: int) -> int:
    """How many stories the scope shows. Words are not looked at."""
    values = _values(replace(scope, words=""), today, before)
    rows = db.execute(
        f"""SELECT count(*) FROM article_state WHERE {_shown(scope)}
            {_ONCE[scope.shown]}""",
        values,
    )
    return sum(found for (found,) in rows)


def unread_by_source(db: Queries, case_id: int, *, before: int) -> dict[int, int]:
    """How many unread stories a source has; those with none are left out."""
    rows = db.execute(
        f"""SELECT source.id, (SELECT count(*) FROM article_state
               WHERE kept = 1 AND read = 0 AND article_state.case_id = source.case_id
                   AND source_id = source.id AND article_id < ?
                   {_ONCE[Shown.SOURCE]}) AS unread
           FROM source WHERE source.case_id = ? AND removed_at IS NULL AND unread > 0""",
        (before, case_id),
    )
    return dict(rows)


def moments(db: Queries, case_id: int, *, before: int) -> "array[int]":
    """When each story of a case came, the courts' left out: seconds since 1970, in order."""
    rows = db.execute(
        f"""SELECT article_id >> {SECOND_BITS} FROM article_state
            WHERE kept = 1 AND lead = 1 AND case_id = ? AND article_id < ? AND +source_id NOT IN
                (SELECT id FROM source WHERE removed_at IS NOT NULL OR kind = 'court')
            ORDER BY article_id""",
        (case_id, before),
    )
    return array("q", (second for (second,) in rows))


def of_courts(db: Queries, case_id: int, *, before: int) -> Iterator[tuple[int, str]]:
    """Ids and titles of what courts published in a case, in order."""
    yield from db.execute(
        """SELECT article.id, title FROM article_state JOIN article ON article.id = article_id
           WHERE kept = 1 AND article_state.case_id = ? AND article_id < ?
               AND article_state.source_id IN
                   (SELECT id FROM source WHERE removed_at IS NULL AND kind = 'court')
           ORDER BY article_id""",
        (case_id, before),
    )


def _each_story_once(rows: Iterable[Any]) -> Iterator[tuple[Any, ...]]:
    """Rows of an id, its story, whether it leads, and more: one of each story, the lead if any."""
    found: dict[object, tuple[Any, ...]] = {}
    for article, story, leads, *rest in rows:
        named = ("alone", article) if story is None else story
        if leads or named not in found:
            found[named] = (article, *rest)
    yield from sorted(found.values(), reverse=True)


def _shown(scope: Scope) -> str:
    # written out, not bound: an index of what is kept is no use for a number that is not known
    kept = _SHOWN.format(kept=2 if scope.shown is Shown.HELD else 1)
    return f"{kept} {_CONDITIONS[scope.shown]}"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A scope as SQL: `by_words` says whether the index of words is to be gone through."""

    by_words: bool
    conditions: str
    values: dict[str, object]


def _asked(db: Queries, scope: Scope, today: int, before: int) -> _Asked:
    if not scope.words.strip():
        conditions = f"{_shown(scope)}"
        return _Asked(by_words=False, conditions=conditions, values=_values(scope, today, before))
    query = parse(scope.words, whole=True)
    asked = _searched(scope, query, today, before)
    if scope.shown is not Shown.WATCHED and asked.by_words:
        found = db.execute(f"SELECT 1 {_matching(asked)}", asked.values | {"limit": ENOUGH})
        if sum(1 for _hit in found) < ENOUGH:
            return _searched(scope, parse(scope.words), today, before)
    return asked


def _searched(scope: Scope, query: Query, today: int, before: int) -> _Asked:
    since, until = query.filters.since, query.filters.until
    scope = replace(
        scope,
        since=max(filter(None, (scope.since, since)), default=None),
        until=min(filter(None, (scope.until, until)), default=None),
    )
    conditions = f"{_shown(scope)} {search.conditions(query)}"
    by_words = query.words is not None or not query
    values = _values(scope, today, before) | search.values(query)
    return _Asked(by_words, conditions, values)


def _matching(asked: _Asked) -> str:
    # The words come first, whatever the planner thinks: they arrive newest first, and LIMIT stops.
    return f"""FROM article_words CROSS JOIN article_state ON article_id = article_words.rowid
        WHERE article_words MATCH :words AND article_words.rowid >= :since
            AND article_words.rowid < :before AND {asked.conditions}
        ORDER BY article_words.rowid DESC LIMIT :limit"""


def _values(scope: Scope, today: int, before: int) -> dict[str, object]:
    return {
        "case": scope.case_id,
        "source": scope.source_id,
        "group": scope.group,
        "today": today,
        "since": first_id_of(scope.since) if scope.since else 0,
        "before": min(before, first_id_of(scope.until)) if scope.until else before,
    }
