"""Case rows: everything that is kept of one case, out of the tables and into them again.

What a case file must not bring stays out: waits, troubles and validators, which are this
program's own, and the leaves that only its reader gives (private addresses, remote images).
"""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from app.domain import address as addresses
from app.domain.article import SECOND_BITS
from app.domain.case_file import Cell, Rows
from app.domain.stories import Strength
from app.storage import articles, notes, petition_texts, petitions, sources, watch_words
from app.storage.columns import Queries, clean, number

PIECE = 1_000  # rows of a part
_IN_CASE = "case_id = :case AND removed_at IS NULL"
_OF_ARTICLES = """article_id IN (SELECT article_id FROM article_state WHERE case_id = :case
    AND kept > 0 AND source_id IN (SELECT id FROM source WHERE removed_at IS NULL))"""
_OF_PETITIONS = (
    "petition_id IN (SELECT id FROM petition WHERE case_id = :case AND removed_at IS NULL)"
)


@dataclass(frozen=True, slots=True)
class _Table:
    """`refers`: which column names a row of which table; in `loose` ones it may be of none.
    `needs`: what has no default.
    """

    columns: tuple[str, ...]
    where: str
    refers: dict[str, str] = field(default_factory=dict)
    loose: str = ""
    needs: dict[str, Cell] = field(default_factory=dict)
    in_case: bool = False  # it has a column for the case


_ASKED: dict[str, Cell] = {"etag": "", "last_modified": "", "failures": 0}
# In the order in which rows can refer to those before them.
TABLES = {
    "source": _Table(
        ("id", "address", "title", "group", "site", "kind", "matching", "next_due"),
        _IN_CASE,
        needs={
            **_ASKED, "body_hash": "", "moved_to": "", "moved_proofs": 0, "allow_private": 0,
            "images": 0,
        },
        in_case=True,
    ),
    "article": _Table(
        (
            "id", "source_id", "published", "updated", "first_seen", "fingerprint", "outlet",
            "author", "title", "plain_title", "link", "address", "html", "text",
        ),
        f"id IN (SELECT article_id FROM article_state WHERE {_OF_ARTICLES})",
        {"source_id": "source"},
        in_case=True,
    ),
    "article_state": _Table(
        ("article_id", "source_id", "read", "starred", "kept", "story", "lead"),
        _OF_ARTICLES,
        {"article_id": "article", "source_id": "source", "story": "article"},
        loose="story",
        in_case=True,
    ),
    "article_key": _Table(
        ("source_id", "key", "article_id"), _OF_ARTICLES,
        {"source_id": "source", "article_id": "article"},
    ),
    "article_full": _Table(
        ("article_id", "at", "html", "text"), _OF_ARTICLES, {"article_id": "article"}
    ),
    "article_revision": _Table(
        ("article_id", "at", "title", "text"), _OF_ARTICLES, {"article_id": "article"}
    ),
    "story_link": _Table(
        ("article_id", "near", "strength", "score"), _OF_ARTICLES,
        {"article_id": "article", "near": "article"},
    ),
    "petition": _Table(
        (
            "id", "platform", "petition_key", "address", "title", "goal", "goal_kind",
            "thresholds", "state", "raw_state", "creator", "created_at", "deadline", "answer",
            "wording", "own_target", "next_due", "decision_maker",
        ),
        _IN_CASE,
        needs=_ASKED,
        in_case=True,
    ),
    "reading": _Table(
        (
            "petition_id", "at", "count", "as_of", "verified_count", "quality", "how", "see",
            "answer_hash",
        ),
        _OF_PETITIONS, {"petition_id": "petition"},
    ),
    "petition_goal": _Table(
        ("petition_id", "at", "goal"), _OF_PETITIONS, {"petition_id": "petition"}
    ),
    "petition_event": _Table(
        ("petition_id", "kind", "at", "name", "before", "after"), _OF_PETITIONS,
        {"petition_id": "petition"},
    ),
    "petition_wording": _Table(
        ("petition_id", "at", "title", "text", "how"), _OF_PETITIONS, {"petition_id": "petition"}
    ),
    "petition_breakdown": _Table(
        ("petition_id", "at", "parts"), _OF_PETITIONS, {"petition_id": "petition"}
    ),
    "watch_word": _Table(("words", "loudness"), _IN_CASE, in_case=True),
    "local_outlet": _Table(("outlet",), "case_id = :case", in_case=True),
    "note": _Table(
        ("id", "article_id", "created_at", "changed_at", "about_at", "body"), _IN_CASE,
        {"article_id": "article"}, loose="article_id", in_case=True,
    ),
    "note_revision": _Table(
        ("note_id", "kept_at", "changed_at", "body"),
        "note_id IN (SELECT id FROM note WHERE case_id = :case AND removed_at IS NULL)",
        {"note_id": "note"},
    ),
}  # fmt: skip
NOTES = frozenset({"note", "note_revision"})


def every(db: Queries, case_id: int, *, with_notes: bool) -> Iterator[Rows]:
    """All rows of a case, in pieces."""
    for name, table in TABLES.items():
        if name in NOTES and not with_notes:
            continue
        found = db.execute(
            f"SELECT {_quoted(table.columns)} FROM {name} WHERE {table.where}", {"case": case_id}
        )
        piece: list[tuple[Cell, ...]] = []
        for row in found:
            piece.append(tuple(row))
            if len(piece) == PIECE:
                yield Rows(name, table.columns, tuple(piece))
                piece = []
        if piece:
            yield Rows(name, table.columns, tuple(piece))


class Taking:
    """Takes rows into a case, and remembers which number became which.

    Raises ValueError for rows that this schema has no place for.
    """

    def __init__(self, case_id: int, now: datetime) -> None:
        self._case_id, self._now = case_id, now
        self._became: dict[str, dict[Cell, int]] = {
            "source": {}, "article": {}, "petition": {}, "note": {},
        }  # fmt: skip

    def take(self, tx: sqlite3.Connection, piece: Rows) -> None:
        """Columns and tables of a later version are left out."""
        table = TABLES.get(piece.table)
        if table is None:
            return
        columns = [name for name in table.columns if name in piece.columns]
        places = [piece.columns.index(name) for name in columns]
        try:
            for row in piece.rows:
                values = dict(zip(columns, (row[place] for place in places), strict=True))
                self._put(tx, piece.table, table, values)
        except (sqlite3.IntegrityError, sqlite3.DataError, OverflowError) as error:
            raise ValueError(f"{piece.table}: {error}") from error

    def _put(
        self, tx: sqlite3.Connection, name: str, table: _Table, values: dict[str, Cell]
    ) -> None:
        for column, target in table.refers.items():
            values[column] = self._became[target].get(values.get(column))
            if values[column] is None and column != table.loose:
                return  # what it belongs to is not there
        own = values.pop("id", None)
        if name == "article":
            values["id"] = _free_id(tx, own)
        if name == "source":
            values["address"] = addresses.without_login(str(values.get("address")))
        if values.get("next_due") is not None:
            values["next_due"] = number(self._now)
        values |= table.needs | ({"case_id": self._case_id} if table.in_case else {})
        cells = (clean(one) if isinstance(one, str) else one for one in values.values())
        added = tx.execute(
            f"""INSERT OR IGNORE INTO {name} ({_quoted(values)})
                VALUES ({", ".join("?" * len(values))})""",
            tuple(cells),
        )
        if added.rowcount and name in self._became:
            self._became[name][own] = added.lastrowid or 0


def check(tx: sqlite3.Connection, case_id: int) -> None:
    """Read everything once, as the program will. Raises ValueError for what it could not read."""
    wrong = ""
    try:
        _read_all(tx, case_id)
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        wrong = f"{type(error).__name__}: {error}"
    if wrong:  # raised only here: the error's own frames hold rows half read, which lock the tables
        raise ValueError(wrong)


def _read_all(tx: sqlite3.Connection, case_id: int) -> None:
    sources.of_case(tx, case_id)
    watch_words.of_case(tx, case_id)
    notes.of_case(tx, case_id)
    for petition in petitions.of_case(tx, case_id):
        petitions.readings(tx, petition.id)
        petitions.events(tx, petition.id)
        petition_texts.last_wording(tx, petition.id)
        petition_texts.breakdown(tx, petition.id, datetime.max.replace(tzinfo=UTC))
    mine = tx.execute("SELECT article_id FROM article_state WHERE case_id = ?", (case_id,))
    ids = [article for (article,) in mine]
    for start in range(0, len(ids), PIECE):
        articles.rows(tx, ids[start : start + PIECE])
    for (strength,) in tx.execute("SELECT DISTINCT strength FROM story_link").fetchall():
        Strength(strength)


def _free_id(tx: sqlite3.Connection, wanted: Cell) -> int:
    """The number itself, or the next free one of the same second. Raises ValueError."""
    if type(wanted) is not int or not 0 < wanted < 2**62:
        raise ValueError(f"no article is number {wanted!r}")
    second = wanted >> SECOND_BITS << SECOND_BITS
    taken, last = tx.execute(
        """SELECT max(id = ?1), max(id) FROM
               (SELECT article_id AS id FROM article_state UNION SELECT id FROM article)
           WHERE id BETWEEN ?2 AND ?3""",
        (wanted, second, second + (1 << SECOND_BITS) - 1),
    ).fetchone()
    return last + 1 if taken else wanted


def _quoted(columns: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)
