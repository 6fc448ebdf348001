from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.article import Article
from app.domain.identity import Keyed
from app.domain.known_sites import bing_news
from app.domain.source import Kind, Source
from app.domain.stories import Link, Strength
from app.storage import articles, outlets, sources, stories
from app.storage.database import Database

Make = Callable[..., Keyed]


def again(database: Database, article: Article) -> Article:
    with closing(database.reader()) as reader:
        return articles.rows(reader, [article.id])[0]


def test_an_outlet_is_local_in_its_case_until_it_is_not(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    with database.transaction() as tx:
        wbay, cbs = articles.add(
            tx,
            source,
            [keyed("a", now, outlet="WBAY"), keyed("b", now - timedelta(hours=1), outlet="CBS")],
            now,
        )
        outlets.call_local(tx, source.case_id, ["wbay", "wbay", "", "TMJ4"])
    assert (again(database, wbay).local, again(database, cbs).local) == (True, False)

    with database.transaction() as tx:
        outlets.call_foreign(tx, source.case_id, "WBAY")
    assert not again(database, wbay).local
    with closing(database.reader()) as reader:
        assert outlets.of_case(reader, source.case_id) == ("CBS", "WBAY")


def test_what_a_search_found_says_so(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    with database.transaction() as tx:
        search = sources.add(
            tx, replace(source, id=0, address=bing_news("avery"), kind=Kind.NEWS_SEARCH)
        )
        (found,) = articles.add(tx, search, [keyed("a", now, outlet="WBAY")], now)
        (own,) = articles.add(tx, source, [keyed("a", now, outlet="WBAY")], now)
    assert (again(database, found).via, again(database, own).via) == ("Bing News", "")


def test_the_first_local_outlet_leads_a_story_that_was_read_and_the_next_one_does_not(
    database: Database, source: Source, now: datetime, keyed: Make
) -> None:
    with database.transaction() as tx:
        outlets.call_local(tx, source.case_id, ["WBAY", "TMJ4"])
        first, near, far = articles.add(
            tx,
            source,
            [
                keyed("a", now, outlet="Reuters"),
                keyed("b", now - timedelta(hours=1), outlet="WBAY"),
                keyed("c", now - timedelta(hours=2), outlet="TMJ4"),
            ],
            now,
        )
        articles.mark_read(tx, [first.id], read=True)
        copies = (Link(one.id, first.id, first.id, Strength.COPY, 1.0) for one in (near, far))
        told = [stories.join(tx, next(copies))]
        articles.mark_read(tx, [near.id], read=True)
        told.append(stories.join(tx, next(copies)))
    assert told == [True, False]
    assert (again(database, near).lead, again(database, far).read) == (True, True)
