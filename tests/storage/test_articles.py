from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain import identity
from app.domain.article import Article, first_id_of
from app.domain.identity import Keyed
from app.domain.scope import Scope
from app.domain.source import Source
from app.storage import article_texts, articles, lists
from app.storage.database import Database

Make = Callable[..., Keyed]


def add(database: Database, source: Source, now: datetime, *new: Keyed) -> tuple[Article, ...]:
    with database.transaction() as tx:
        return articles.add(tx, source, new, now)


def known(database: Database, source: Source, *document: Keyed) -> identity.Known:
    with database.transaction() as tx:
        return articles.known(tx, source.id, document)


def test_an_article_comes_back_as_it_was_stored(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    item = keyed(
        "Two petitions ask for a pardon",
        link="https://news.example/1",
        author="A. Writer",
        summary_html="<p>Short</p>",
        content_html="<p>The whole text</p>",
        text="The whole text",
        outlet="The Outlet",
    )

    (added,) = add(database, source, now, item)

    with closing(database.reader()) as reader:
        assert articles.by_id(reader, added.id) == added
    assert added == Article(
        id=first_id_of(now),
        case_id=source.case_id,
        source_id=source.id,
        title="Two petitions ask for a pardon",
        link="https://news.example/1",
        outlet="The Outlet",
        author="A. Writer",
        published=now,
        first_seen=now,
        html="<p>The whole text</p>",
        text="The whole text",
    )


def test_the_source_is_the_outlet_when_the_entry_names_none(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    (added,) = add(database, source, now, keyed("A title"))

    assert added.outlet == "Example News"


def test_articles_of_one_second_keep_the_order_of_the_feed(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    add(database, source, now, keyed("early"))

    added = add(database, source, now, keyed("first"), keyed("second"), keyed("third"))

    assert [article.title for article in added] == ["first", "second", "third"]
    assert [article.id - first_id_of(now) for article in added] == [3, 2, 1]


def test_nothing_sorts_above_now(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    (added,) = add(database, source, now, keyed("From the future", now + timedelta(days=300)))

    assert added.id == first_id_of(now)
    assert added.published == now + timedelta(days=300)


def test_an_article_without_a_date_is_filed_when_it_was_seen(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    (added,) = add(database, source, now, keyed("Undated", None))

    assert (added.id, added.published) == (first_id_of(now), None)


def test_an_article_from_before_1970_is_stored(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    old = datetime(1923, 2, 3, tzinfo=UTC)

    (added,) = add(database, source, now, keyed("Old", old))

    with closing(database.reader()) as reader:
        read = articles.by_id(reader, added.id)
    assert read is not None
    assert (read.id, read.published) == (0, old)


def test_half_a_character_is_stored_as_a_mark(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    broken = keyed("Half \ud83d of one", text="\udcff")

    (added,) = add(database, source, now, broken)

    assert added.title == "Half ? of one"
    assert known(database, source, broken).by_key == {"Half \ud83d of one": added.id}


def test_a_stored_document_is_known(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    item = keyed("A title", address="https://news.example/1")
    (added,) = add(database, source, now, item)

    found = known(database, source, item, keyed("Another"))

    assert found.by_key == {"A title": added.id}
    assert found.articles == {
        added.id: identity.KnownArticle(
            added.id,
            "A title",
            "https://news.example/1",
            now,
            now,
            identity.fingerprint(item.entry),
        )
    }


def test_an_article_is_known_by_its_address_and_by_its_title_within_two_days(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    title = "President cannot pardon Steven Avery, officials say"
    (by_address, by_title) = add(
        database,
        source,
        now,
        keyed("Something else", address="https://news.example/1"),
        keyed(title, now - timedelta(hours=1)),
    )
    add(database, source, now, keyed(title, now - timedelta(days=9), key="long ago"))

    found = known(
        database,
        source,
        keyed("Changed", key="new key", address="https://news.example/1"),
        keyed(title.upper(), now + timedelta(hours=40), key="newer key"),
    )

    assert found.by_key == {}
    assert set(found.articles) == {by_address.id, by_title.id}


def test_a_title_without_a_date_or_of_a_series_tells_nothing(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    title = "President cannot pardon Steven Avery, officials say"
    add(database, source, now, keyed(title), keyed("News"))

    found = known(database, source, keyed(title, None, key="undated"), keyed("News", key="another"))

    assert found.articles == {}


def test_another_source_knows_nothing(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    item = keyed("A title", address="https://news.example/1")
    add(database, source, now, item)

    found = known(database, replace(source, id=source.id + 1), item)

    assert found == identity.Known({}, {})


def test_an_alias_is_known_and_the_first_owner_keeps_it(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    first, second = add(database, source, now, keyed("first"), keyed("second"))
    with database.transaction() as tx:
        articles.attach(tx, source.id, [("alias", first.id), ("second", first.id)])

    found = known(database, source, keyed("alias"), keyed("second"))

    assert found.by_key == {"alias": first.id, "second": second.id}


def test_a_rewritten_article_keeps_its_place_and_the_readers_state(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    (added,) = add(database, source, now, keyed("Before", text="old words"))
    later = now + timedelta(hours=2)
    new = keyed("After", key="Before", summary_html="<p>new</p>", text="new words")
    with database.transaction() as tx:
        articles.mark_read(tx, [added.id], read=True)
        articles.rewrite(tx, added.id, new.entry, later)

    with closing(database.reader()) as reader:
        read = articles.by_id(reader, added.id)
        found = [
            len(lists.ids(reader, Scope(source.case_id, words=words), today=0, before=2**62))
            for words in ("old", "new", "before", "after")
        ]
    assert read == replace(
        added,
        title="After",
        html="<p>new</p>",
        text="new words",
        updated=later,
        read=True,
        edited=True,
    )
    assert found == [0, 1, 0, 1]


def test_an_edit_is_never_dated_in_the_future(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    (added,) = add(database, source, now, keyed("Before"))
    entry = replace(keyed("After").entry, updated=now + timedelta(days=1))
    with database.transaction() as tx:
        articles.rewrite(tx, added.id, entry, now)

        read = articles.by_id(tx, added.id)

    assert read is not None
    assert read.updated == now


def test_rows_come_in_the_order_asked_without_long_texts(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    added = add(database, source, now, *(keyed(name, text="text") for name in "abc"))
    asked = [added[1].id, 12345, added[0].id, added[2].id]

    with closing(database.reader()) as reader:
        found = articles.rows(reader, asked)

    assert [article.title for article in found] == ["b", "a", "c"]
    assert {article.text for article in found} == {""}


@pytest.mark.parametrize("mark", ["read", "starred"])
def test_marking_answers_those_that_changed(
    database: Database, source: Source, now: datetime, keyed: Make, mark: str
) -> None:
    first, second = add(database, source, now, keyed("first"), keyed("second"))

    def put(ids: list[int], *, on: bool) -> set[int]:
        with database.transaction() as tx:
            if mark == "read":
                return set(articles.mark_read(tx, ids, read=on))
            return set(articles.star(tx, ids, starred=on))

    assert put([first.id], on=True) == {first.id}
    assert put([first.id, second.id], on=True) == {second.id}
    assert put([first.id, second.id, 999], on=False) == {first.id, second.id}


def test_the_readers_state_and_the_keys_outlive_the_article(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    (added,) = add(database, source, now, keyed("A title", text="words"))
    with database.transaction() as tx:
        articles.mark_read(tx, [added.id], read=True)
        articles.star(tx, [added.id], starred=True)
        tx.execute("DELETE FROM article WHERE id = ?", (added.id,))

    with closing(database.reader()) as reader:
        state = reader.row("SELECT read, starred FROM article_state WHERE article_id = ?", added.id)
        shown = lists.ids(reader, Scope(source.case_id), today=0, before=2**62)
    (again,) = add(database, source, now, keyed("Another"))

    assert state == (1, 1)
    assert len(shown) == 0
    assert known(database, source, keyed("A title")).by_key == {"A title": added.id}
    assert again.id == added.id + 1


def test_what_an_article_said_before_is_kept_ten_times(
    database: Database, source: Source, keyed: Make, now: datetime
) -> None:
    with database.transaction() as tx:
        (added,) = articles.add(tx, source, [keyed("Version 0", now, text="Text")], now)
        for number in range(1, 13):
            entry = keyed(f"Version {number}", now, text="Text").entry
            articles.rewrite(tx, added.id, entry, now + timedelta(minutes=number))
    with closing(database.reader()) as reader:
        said = article_texts.revisions(reader, added.id)
        (row,) = articles.rows(reader, [added.id])
    assert [one.title for one in said] == [f"Version {number}" for number in range(2, 13)]
    assert said[0].at < said[-1].at
    assert row.edited


def test_spaces_are_no_edit(database: Database, source: Source, keyed: Make, now: datetime) -> None:
    with database.transaction() as tx:
        (added,) = articles.add(tx, source, [keyed("A title", now, text="Some text")], now)
        articles.rewrite(tx, added.id, keyed("A  title", now, text="Some\ntext").entry, now)
    with closing(database.reader()) as reader:
        (row,) = articles.rows(reader, [added.id])
    assert not row.edited
