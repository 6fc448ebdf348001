from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.article import Article, Entry
from app.domain.case import Case
from app.domain.clock import Clock
from app.domain.identity import Keyed
from app.domain.note import Note
from app.domain.petition import Event, EventKind, Petition, Reading
from app.domain.problem import Problem, Trouble
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.services import overview, read
from app.services.desk import Desk, Shelf
from app.storage import articles, notes, petitions, settings, sources


@pytest.fixture
def source(desk: Desk, case: Case) -> Source:
    with desk.db.transaction() as tx:
        return sources.add(tx, Source(0, case.id, "https://news.example/feed", "News"))


@pytest.fixture
def petition(desk: Desk, case: Case) -> Petition:
    wanted = Petition(0, case.id, "change.org", "avery", "https://www.change.org/p/avery", "Free")
    with desk.db.transaction() as tx:
        return petitions.add(tx, wanted)


@pytest.fixture
def stored(desk: Desk, source: Source) -> dict[str, Article]:
    ages = {"now": 0, "an hour ago": 1, "two days ago": 48}
    keyed = [
        Keyed(title, Entry(title=title, text=f"told {title}", published=published), "")
        for title, published in (
            (title, desk.now() - timedelta(hours=age)) for title, age in ages.items()
        )
    ]
    with desk.db.transaction() as tx:
        added = articles.add(tx, source, keyed, desk.now())
    return {article.title: article for article in added}


def titles(shelf: Shelf, scope: Scope) -> list[str]:
    return [article.title for article in read.rows(shelf, read.all_ids(shelf, scope))]


def test_a_list_shows_rows_newest_first(
    shelf: Shelf, case: Case, stored: dict[str, Article]
) -> None:
    ids = read.first_ids(shelf, Scope(case.id), limit=2)

    assert list(ids) == [stored["now"].id, stored["an hour ago"].id]
    assert read.rows(shelf, ids)[0] == replace(stored["now"], text="")
    assert titles(shelf, Scope(case.id)) == ["now", "an hour ago", "two days ago"]
    assert titles(shelf, Scope(case.id, Shown.TODAY)) == ["now", "an hour ago"]


def test_an_opened_article_is_whole(shelf: Shelf, stored: dict[str, Article]) -> None:
    assert read.article(shelf, stored["now"].id) == stored["now"]
    assert read.article(shelf, 12345) is None


def test_winding_the_clock_back_hides_what_was_not_yet(
    desk: Desk,
    shelf: Shelf,
    case: Case,
    petition: Petition,
    stored: dict[str, Article],
    clock: Clock,
) -> None:
    now = desk.now()
    with desk.db.transaction() as tx:
        for hours, count in ((1, 100), (0, 200)):
            petitions.add_reading(tx, Reading(petition.id, now - timedelta(hours=hours), count))
        petitions.add_event(tx, Event(petition.id, EventKind.CLOSED, now))
        notes.save(tx, Note(0, case.id, "Now", now, now), now)
    whole = read.cards(shelf, case.id)

    clock.put(now - timedelta(minutes=30))

    (card,) = read.cards(shelf, case.id)
    assert [each.petition.count for each in whole] == [200]
    assert (card.petition.count, len(card.readings), card.events) == (100, 1, ())
    assert read.card(shelf, petition.id) == card
    assert titles(shelf, Scope(case.id)) == ["an hour ago", "two days ago"]
    # the reader's own words are never hidden
    assert (len(read.notes(shelf, case.id)), overview.counts(shelf, case.id).notes) == (1, 1)


def test_a_card_has_readings_in_time_order_and_the_newest_event_first(
    desk: Desk, shelf: Shelf, petition: Petition
) -> None:
    now = desk.now()
    with desk.db.transaction() as tx:
        for hours in (1, 2):
            at = now - timedelta(hours=hours)
            petitions.add_reading(tx, Reading(petition.id, at, 100 - hours))
            petitions.add_event(tx, Event(petition.id, EventKind.FELL, at, hours, 0))

    card = read.card(shelf, petition.id)

    assert card is not None
    assert [reading.count for reading in card.readings] == [98, 99]
    assert [event.before for event in card.events] == [1, 2]
    assert read.card(shelf, 999) is None


def test_the_sidebar_counts(
    desk: Desk, shelf: Shelf, case: Case, source: Source, stored: dict[str, Article]
) -> None:
    with desk.db.transaction() as tx:
        articles.mark_read(tx, [stored["now"].id], read=True)
        articles.star(tx, [stored["two days ago"].id], starred=True)
        sources.save(tx, replace(source, trouble=Trouble.GONE, trouble_since=desk.now()))

    assert overview.counts(shelf, case.id) == overview.Counts(
        today=2, unread=2, starred=1, notes=0, problems=1, unread_by_source={source.id: 2}
    )


def test_a_search_gives_snippets(shelf: Shelf, case: Case, stored: dict[str, Article]) -> None:
    found = read.hits(shelf, Scope(case.id, words="told ago"))

    assert found == (
        read.Hit(stored["an hour ago"].id, "\x02told\x03 an hour \x02ago\x03"),
        read.Hit(stored["two days ago"].id, "\x02told\x03 two days \x02ago\x03"),
    )


def test_without_words_nothing_is_hit(shelf: Shelf, case: Case, stored: dict[str, Article]) -> None:
    assert read.hits(shelf, Scope(case.id, words=" ")) == ()


def test_problems_say_since_when_and_what_is_next_the_longest_first(
    desk: Desk, shelf: Shelf, case: Case, source: Source, petition: Petition
) -> None:
    now = desk.now()
    failing = replace(
        source, trouble=Trouble.TIMEOUT, trouble_since=now, next_due=now + timedelta(hours=1)
    )
    challenged = replace(
        petition, trouble=Trouble.BOT_CHALLENGE, trouble_since=now - timedelta(days=1)
    )
    with desk.db.transaction() as tx:
        sources.save(tx, failing)
        petitions.save(tx, challenged)

    assert overview.problems(shelf, case.id) == (
        Problem(
            case.id,
            "Free",
            Trouble.BOT_CHALLENGE,
            now - timedelta(days=1),
            None,
            petition_id=petition.id,
            see=petition.address,
        ),
        Problem(
            case.id,
            "News",
            Trouble.TIMEOUT,
            now,
            now + timedelta(hours=1),
            source_id=source.id,
            see=source.address,
        ),
    )


def test_the_status_counts_those_that_were_asked(
    desk: Desk, shelf: Shelf, case: Case, source: Source, petition: Petition
) -> None:
    now = desk.now()
    with desk.db.transaction() as tx:
        sources.save(tx, replace(source, last_answer=now, last_success=now, next_due=now))
        silent = replace(source, id=0, address="https://silent.example", trouble_since=now)
        sources.add(tx, replace(silent, trouble=Trouble.TIMEOUT))

    assert overview.status(shelf, case.id) == overview.Status(
        followed=3, asked=2, answered=1, problems=1, last_success=now, next_due=now
    )


def test_a_case_that_was_never_asked_has_an_empty_status(shelf: Shelf, case: Case) -> None:
    assert overview.status(shelf, case.id) == overview.Status(0, 0, 0, 0, None, None)


def test_cases_sources_and_settings_are_read(
    desk: Desk, shelf: Shelf, case: Case, source: Source
) -> None:
    with desk.db.transaction() as tx:
        settings.put(tx, "layout", "wide")

    assert read.cases(shelf) == (case,)
    assert read.sources(shelf, case.id) == (source,)
    assert read.setting(shelf, "layout") == "wide"
