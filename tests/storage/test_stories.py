from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.domain.article import first_id_of
from app.domain.identity import Keyed
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.domain.stories import Link, Strength
from app.storage import articles, lists, sources, stories
from app.storage.database import Database

Make = Callable[..., Keyed]


class Told:
    """Three articles of two sources, and what the lists make of them."""

    def __init__(self, database: Database, source: Source, now: datetime, keyed: Make) -> None:
        self.database, self.source, self.now = database, source, now
        with database.transaction() as tx:
            self.other = sources.add(tx, replace(source, id=0, address="https://b.example/feed"))
            self.a, self.b = (
                article.id
                for article in articles.add(
                    tx, source, [keyed("a", now), keyed("b", now - timedelta(minutes=1))], now
                )
            )
            (third,) = articles.add(tx, self.other, [keyed("c", now - timedelta(minutes=2))], now)
        self.c = third.id

    def join(self, article: int, near: int, strength: Strength = Strength.STORY) -> bool:
        with self.database.transaction() as tx:
            return stories.join(tx, Link(article, near, near, strength, 0.5))

    def read(self, article: int, *, read: bool = True) -> tuple[int, ...]:
        with self.database.transaction() as tx:
            return articles.mark_read(tx, [article], read=read)

    def listed(self, shown: Shown = Shown.ALL, source: Source | None = None) -> list[int]:
        scope = Scope(self.source.case_id, shown, source_id=source.id if source else 0)
        with closing(self.database.reader()) as reader:
            return list(lists.ids(reader, scope, today=0, before=2**62))

    def counted(self, shown: Shown) -> int:
        scope = Scope(self.source.case_id, shown)
        with closing(self.database.reader()) as reader:
            return lists.count(reader, scope, today=0, before=first_id_of(self.now) * 2)


@pytest.fixture
def told(database: Database, source: Source, now: datetime, keyed: Make) -> Told:
    return Told(database, source, now, keyed)


def test_a_story_stands_once_in_lists_of_the_case_and_is_counted_once(told: Told) -> None:
    told.join(told.a, told.c)
    assert told.listed() == [told.b, told.c]
    assert told.counted(Shown.UNREAD) == 2


def test_in_the_list_of_a_source_its_own_article_stands_for_the_story(told: Told) -> None:
    told.join(told.a, told.c)
    assert told.listed(Shown.SOURCE, told.source) == [told.a, told.b]
    told.join(told.b, told.c)
    assert told.listed(Shown.SOURCE, told.source) == [told.b]
    assert told.listed(Shown.SOURCE, told.other) == [told.c]


def test_a_search_finds_a_story_once_and_its_lead_where_that_matches(told: Told) -> None:
    told.join(told.a, told.c)
    told.join(told.b, told.c)
    with closing(told.database.reader()) as reader:
        one = Scope(told.source.case_id, words="a OR b OR c")
        two = Scope(told.source.case_id, words="a OR b")
        assert list(lists.ids(reader, one, today=0, before=2**62)) == [told.c]
        assert list(lists.ids(reader, two, today=0, before=2**62)) == [told.a]
        assert [hit for hit, _ in lists.hits(reader, two, today=0, before=2**62, limit=9)] == [
            told.a
        ]


def test_its_articles_are_read_together_and_marked_back_together(told: Told) -> None:
    told.join(told.a, told.c)
    assert sorted(told.read(told.a)) == sorted([told.a, told.c])
    assert sorted(told.read(told.c, read=False)) == sorted([told.a, told.c])


def test_mark_all_read_reaches_the_articles_that_no_list_shows(told: Told) -> None:
    told.join(told.a, told.c)
    with told.database.transaction() as tx:
        scope = Scope(told.source.case_id)
        changed = lists.mark_all_read(tx, scope, today=0, before=2**62)
    assert sorted(changed) == sorted([told.a, told.b, told.c])


def test_a_copy_of_what_was_read_is_read_too(told: Told) -> None:
    told.read(told.c)
    assert told.join(told.a, told.c, Strength.COPY) is False
    assert told.listed(Shown.UNREAD) == [told.b]


def test_what_tells_a_story_anew_that_was_read_leads_it_unread(told: Told) -> None:
    told.read(told.c)
    assert told.join(told.a, told.c) is True
    assert told.listed() == [told.a, told.b]
    assert told.listed(Shown.UNREAD) == [told.a, told.b]
    with closing(told.database.reader()) as reader:
        lead, old = articles.rows(reader, [told.a, told.c])
    assert (lead.lead, lead.others, lead.read) == (True, 1, False)
    assert (old.lead, old.read) == (False, True)


def test_the_reason_and_its_score_are_kept(told: Told) -> None:
    told.join(told.a, told.c)
    with closing(told.database.reader()) as reader:
        assert stories.link(reader, told.a) == Link(told.a, told.c, told.c, Strength.STORY, 0.5)
        assert stories.link(reader, told.c) is None
        assert stories.members(reader, told.a) == (told.c, told.a)
        assert stories.members(reader, told.b) == (told.b,)


def test_one_that_is_taken_out_is_a_story_of_its_own(told: Told) -> None:
    told.join(told.a, told.c)
    told.join(told.b, told.c)
    with told.database.transaction() as tx:
        rest = stories.part(tx, told.c)
    assert rest == (told.b, told.a)
    assert told.listed() == [told.b, told.c]


def test_the_reader_puts_stories_together(told: Told) -> None:
    with told.database.transaction() as tx:
        stories.unite(tx, (told.a,), told.c)
    assert told.listed() == [told.b, told.c]
    with closing(told.database.reader()) as reader:
        link = stories.link(reader, told.a)
    assert link is not None
    assert link.strength is Strength.READER


def test_when_the_lead_is_deleted_another_leads(told: Told) -> None:
    told.join(told.a, told.c)
    with told.database.transaction() as tx:
        tx.execute("DELETE FROM article WHERE id = ?", (told.c,))
    assert told.listed() == [told.a, told.b]


def test_when_the_leads_source_goes_another_leads(told: Told) -> None:
    told.join(told.a, told.c)
    with told.database.transaction() as tx:
        sources.remove(tx, told.other.id, told.now)
    assert told.listed() == [told.a, told.b]


def test_a_window_tells_what_stands_in_which_story(told: Told) -> None:
    told.join(told.a, told.c)
    with closing(told.database.reader()) as reader:
        since = told.now - timedelta(days=3)
        found = list(stories.window(reader, told.source.case_id, since, 10))
        newest = list(stories.window(reader, told.source.case_id, since, 1))
    assert [(one.id, one.story) for one in found] == [
        (told.c, told.c), (told.b, told.b), (told.a, told.c),
    ]  # fmt: skip
    assert [one.id for one in newest] == [told.a]
