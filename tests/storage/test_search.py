import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given, strategies as st

from app.domain.query import parse
from app.storage import search

TEXTS = ("a pardon for Steven Avery", "Avery pardoned", "PÉTITION n° 7, don't panic", "unrelated")


@pytest.fixture(scope="module")
def words() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            """CREATE VIRTUAL TABLE words USING fts5(
                body, tokenize = 'unicode61 remove_diacritics 2')"""
        )
        connection.executemany("INSERT INTO words VALUES (?)", [(text,) for text in TEXTS])
        yield connection


def found(words: sqlite3.Connection, typed: str) -> list[int]:
    rows = words.execute(
        "SELECT rowid - 1 FROM words WHERE words MATCH ? ORDER BY rowid",
        (search.expression(parse(typed)),),
    )
    return [number for (number,) in rows]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("pardon", [0, 1]),
        ("pardon ", [0]),
        ("par", [0, 1]),
        ("pa", []),
        ("pé", [2]),
        ("avery pardon", [0, 1]),
        ("pardon avery", [0]),
        ('"steven avery"', [0]),
        ('"avery steven"', []),
        ('"steven avery', [0]),
        ("AVERY OR unrelated", [0, 1, 3]),
        ("avery NOT pardoned", [0]),
        ("avery -steven", [1]),
        ("(pardoned OR panic) avery", [1]),
        ("avery AND (steven OR (pardoned AND NOT unrelated))", [0, 1]),
        ("avery OR", [0, 1]),
        ("OR avery", [0, 1]),
        ("avery AND NOT", [0, 1]),
        (")) avery ((", [0, 1]),
        ("avery and steven", []),
        ("NOT avery", []),
        ("body:avery", []),
        ("avery*", [0, 1]),
        ("avery -", [0, 1]),
        ("petition", [2]),
        ("don't", [2]),
        ("", []),
        ("  ", []),
        ("(", []),
        ('"', []),
        ("^ : * + -", []),
    ],
)
def test_words_find_what_a_person_means(
    words: sqlite3.Connection, typed: str, expected: list[int]
) -> None:
    assert found(words, typed) == expected


@given(st.text(st.characters(), max_size=600) | st.text('"*^:(){}+- \0aANDORNEAR\n', max_size=200))
def test_no_text_makes_a_search_fail(words: sqlite3.Connection, typed: str) -> None:
    assert len(found(words, typed)) <= len(TEXTS)


PIECES = (
    "(",
    ")",
    '"',
    " ",
    "-",
    "*",
    "AND",
    "OR",
    "NOT",
    "outlet:",
    "is:unread",
    "after:",
    "a",
    "é",
)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=40))
def test_whatever_is_typed_is_understood_somehow(words: sqlite3.Connection, typed: str) -> None:
    query = parse(typed)
    for expression in (search.expression(query), search.excluded(query) or search.NOTHING):
        words.execute("SELECT count(*) FROM words WHERE words MATCH ?", (expression,)).fetchone()


@given(st.text("abc \"':*", min_size=1, max_size=40))
def test_a_text_that_is_there_is_found_by_its_own_words(typed: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE words USING fts5(body)")
        connection.execute("INSERT INTO words VALUES (?)", (typed,))

        rows = connection.execute(
            "SELECT count(*) FROM words WHERE words MATCH ?", (search.expression(parse(typed)),)
        )

        assert rows.fetchone() == (int(any(letter in "abc" for letter in typed)),)
