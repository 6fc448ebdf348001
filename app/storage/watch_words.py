"""Watch words, as rows."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.domain.query import parse
from app.domain.watch import Loudness, WatchWord
from app.storage import search
from app.storage.columns import Queries, clean, first, number

_SELECT = "SELECT id, case_id, words, loudness FROM watch_word"


def add(tx: sqlite3.Connection, word: WatchWord) -> WatchWord:
    """Stores a watch word without an id. One that the case has already stays as it is."""
    words = clean(word.words)
    same = _words(
        tx.execute(
            f"{_SELECT} WHERE case_id = ? AND words = ? COLLATE NOCASE AND removed_at IS NULL",
            (word.case_id, words),
        )
    )
    if same:
        return same[0]
    added = tx.execute(
        "INSERT INTO watch_word (case_id, words, loudness) VALUES (?, ?, ?)",
        (word.case_id, words, word.loudness),
    )
    return replace(word, id=added.lastrowid or 0, words=words)


def save(tx: sqlite3.Connection, word: WatchWord) -> None:
    """Stores every field but the case."""
    tx.execute(
        "UPDATE watch_word SET words = ?, loudness = ? WHERE id = ?",
        (clean(word.words), word.loudness, word.id),
    )


def of_case(db: Queries, case_id: int) -> tuple[WatchWord, ...]:
    """In the order they were added."""
    return _words(
        db.execute(f"{_SELECT} WHERE case_id = ? AND removed_at IS NULL ORDER BY id", (case_id,))
    )


def by_id(db: Queries, word_id: int) -> WatchWord | None:
    """The watch word, also when it was removed."""
    return first(_words(db.execute(f"{_SELECT} WHERE id = ?", (word_id,))))


def remove(tx: sqlite3.Connection, word_id: int, now: datetime) -> None:
    tx.execute("UPDATE watch_word SET removed_at = ? WHERE id = ?", (number(now), word_id))


def restore(tx: sqlite3.Connection, word_id: int) -> None:
    tx.execute("UPDATE watch_word SET removed_at = NULL WHERE id = ?", (word_id,))


def among(tx: sqlite3.Connection, word: WatchWord, articles: Sequence[int]) -> tuple[int, ...]:
    """Which of these articles have the word, newest first."""
    query = parse(word.words, whole=True)
    if not query:
        return ()
    words = "AND article_words MATCH :words" if query.words is not None else ""
    rows = tx.execute(
        f"""SELECT article_id FROM article_words
            JOIN article_state ON article_id = article_words.rowid
            WHERE article_words.rowid IN (SELECT value FROM json_each(:articles)) {words}
                {search.conditions(query)} ORDER BY article_id DESC""",
        search.values(query) | {"articles": json.dumps(list(articles))},
    )
    return tuple(article for (article,) in rows)


def _words(rows: Iterable[Any]) -> tuple[WatchWord, ...]:
    return tuple(
        WatchWord(word, case_id, words, Loudness(loudness))
        for word, case_id, words, loudness in rows
    )
