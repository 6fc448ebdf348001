from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.domain.article import first_id_of
from app.domain.identity import Keyed
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.storage import articles, cases, lists, sources
from app.storage.database import Database

Make = Callable[..., Keyed]


@pytest.fixture
def other(database: Database, source: Source) -> Source:
    with database.transaction() as tx:
        return sources.add(
            tx, replace(source, id=0, address="https://court.example/feed", group="Court")
        )


@pytest.fixture
def stored(
    database: Database, source: Source, other: Source, now: datetime, keyed: Make
) -> dict[str, int]:
    """Six articles: titles and ids. One is of another case."""
    news = [
        keyed("pardon today", now),
        keyed("pardon read", now - timedelta(hours=2)),
        keyed("old starred", now - timedelta(days=3)),
    ]
    court = [keyed("order", now - timedelta(hours=1), text="The pardon"), keyed("older", None)]
    with database.transaction() as tx:
        stranger = cases.add(tx, "Another", recorded=False, now=now)
        strange = sources.add(tx, replace(source, id=0, case_id=stranger.id))
        added = [
            *articles.add(tx, source, news, now),
            *articles.add(tx, other, court, now - timedelta(days=30)),
            *articles.add(tx, strange, [keyed("pardon elsewhere")], now),
        ]
        ids = {article.title: article.id for article in added}
        articles.mark_read(tx, [ids["pardon read"]], read=True)
        articles.star(tx, [ids["old starred"]], starred=True)
    return ids


def titles(database: Database, scope: Scope, stored: dict[str, int], now: datetime) -> list[str]:
    names = {article: title for title, article in stored.items()}
    with closing(database.reader()) as reader:
        found = lists.ids(
            reader,
            scope,
            today=first_id_of(now - timedelta(hours=24)),
            before=first_id_of(now + timedelta(seconds=1)),
        )
    return [names[article] for article in found]


@pytest.mark.parametrize(
    ("shown", "words", "expected"),
    [
        (Shown.ALL, "", ["pardon today", "pardon read", "old starred", "order", "older"]),
        (Shown.TODAY, "", ["pardon today", "pardon read"]),
        (Shown.UNREAD, "", ["pardon today", "old starred", "order", "older"]),
        (Shown.STARRED, "", ["old starred"]),
        (Shown.SOURCE, "", ["pardon today", "pardon read", "old starred"]),
        (Shown.GROUP, "", ["order", "older"]),
        (Shown.ALL, "pardon", ["pardon today", "pardon read", "order"]),
        (Shown.UNREAD, "pardon", ["pardon today", "order"]),
        (Shown.GROUP, "pardon", ["order"]),
        (Shown.SOURCE, "pard", ["pardon today", "pardon read"]),
    ],
)
def test_a_scope_shows_its_articles_newest_first(
    database: Database,
    source: Source,
    stored: dict[str, int],
    now: datetime,
    shown: Shown,
    words: str,
    expected: list[str],
) -> None:
    scope = Scope(source.case_id, shown, source_id=source.id, group="Court", words=words)

    found = titles(database, scope, stored, now)

    assert found == sorted(expected, key=lambda title: -stored[title])
    assert set(found) == set(expected)


def test_a_limit_takes_the_newest(
    database: Database, source: Source, stored: dict[str, int]
) -> None:
    with closing(database.reader()) as reader:
        found = lists.ids(reader, Scope(source.case_id), today=0, before=2**62, limit=1)

    assert list(found) == [stored["pardon today"]]


def test_nothing_newer_than_now_is_shown(
    database: Database, source: Source, stored: dict[str, int], now: datetime
) -> None:
    found = titles(database, Scope(source.case_id), stored, now - timedelta(hours=1))

    assert "pardon today" not in found
    assert "pardon read" in found


def test_articles_of_a_removed_source_are_out_of_sight_until_it_is_restored(
    database: Database, source: Source, stored: dict[str, int], now: datetime
) -> None:
    scope = Scope(source.case_id)
    before = titles(database, scope, stored, now)

    with database.transaction() as tx:
        sources.remove(tx, source.id, now)
    without = titles(database, scope, stored, now)
    with database.transaction() as tx:
        sources.restore(tx, source.id)

    assert set(without) == {"order", "older"}
    assert titles(database, scope, stored, now) == before


def test_hits_mark_the_words(database: Database, source: Source, stored: dict[str, int]) -> None:
    scope = Scope(source.case_id, words="pardon")

    with closing(database.reader()) as reader:
        found = dict(lists.hits(reader, scope, today=0, before=2**62, limit=50))

    assert found == {
        stored["pardon today"]: "",
        stored["pardon read"]: "",
        stored["order"]: "The \x02pardon\x03",
    }


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (Scope(1), {"pardon today", "old starred", "order", "older"}),
        (Scope(1, Shown.STARRED), {"old starred"}),
        (Scope(1, words="pardon"), {"pardon today", "order"}),
    ],
)
def test_all_of_a_scope_is_marked_read_and_those_that_were_not_are_named(
    database: Database,
    stored: dict[str, int],
    now: datetime,
    scope: Scope,
    expected: set[str],
) -> None:
    with database.transaction() as tx:
        changed = lists.mark_all_read(
            tx, scope, today=0, before=first_id_of(now + timedelta(seconds=1))
        )

    assert set(changed) == {stored[title] for title in expected}
    unread = set(titles(database, Scope(1, Shown.UNREAD), stored, now))
    assert unread == {"pardon today", "old starred", "order", "older"} - expected


def test_unread_ones_are_counted_by_source(
    database: Database, source: Source, other: Source, stored: dict[str, int]
) -> None:
    with closing(database.reader()) as reader:
        found = lists.unread_by_source(reader, source.case_id, before=2**62)
        starred = lists.count(reader, Scope(source.case_id, Shown.STARRED), today=0, before=2**62)

    assert found == {source.id: 2, other.id: 2}
    assert starred == 1


def test_a_word_that_enough_stories_have_need_not_go_on(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    many = [keyed(f"pardon {number}", now) for number in range(lists.ENOUGH)]
    with database.transaction() as tx:
        stored = articles.add(tx, source, [*many[1:], keyed("pardoned", now)], now)
        scope = Scope(source.case_id, words="pardon")
        span = {"today": 0, "before": first_id_of(now + timedelta(seconds=1))}
        before = len(lists.ids(tx, scope, **span))

        articles.add(tx, source, many[:1], now)

        assert before == len(stored) == lists.ENOUGH
        assert len(lists.ids(tx, scope, **span)) == lists.ENOUGH
        assert len(lists.ids(tx, replace(scope, words="pardone"), **span)) == 1


def test_a_stretch_of_time_is_all_that_is_shown(
    database: Database, source: Source, stored: dict[str, int], now: datetime
) -> None:
    stretch = Scope(source.case_id, since=now - timedelta(hours=2), until=now - timedelta(hours=1))
    searched = Scope(source.case_id, words="pardon", until=now)

    assert titles(database, stretch, stored, now) == ["pardon read"]
    assert titles(database, searched, stored, now) == ["pardon read", "order"]
