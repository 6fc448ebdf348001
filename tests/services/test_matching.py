"""Sources that carry more than the case: what does not match it is held back."""

from dataclasses import replace

import pytest

from app.domain.article import Entry, Feed
from app.domain.case import Case
from app.domain.changes import Changes
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.domain.watch import names
from app.services import edit, keeping, overview, read, watching
from app.services.desk import Desk, Shelf
from app.storage import cases, sources

TITLES = ("Avery appeals", "Weather for Green Bay", "Brendan Dassey speaks", "Traffic")


@pytest.fixture
def station(desk: Desk) -> Source:
    with desk.db.transaction() as tx:
        case = cases.add(tx, "Steven Avery and Brendan Dassey", recorded=False, now=desk.now())
        return sources.add(
            tx, Source(0, case.id, "https://station.test/feed", "Station", matching=True)
        )


def bring(desk: Desk, source: Source, *titles: str) -> Changes:
    entries = tuple(
        Entry(one, one, f"https://station.test/{one}", published=desk.now()) for one in titles
    )
    with desk.db.transaction() as tx:
        return keeping.keep_feed(tx, desk, source, Feed(entries=entries), desk.now())[1]


def listed(shelf: Shelf, source: Source, shown: Shown) -> set[str]:
    scope = Scope(source.case_id, shown, source_id=source.id)
    return {one.title for one in read.rows(shelf, read.first_ids(shelf, scope))}


def test_what_has_no_name_of_the_case_is_held_back_and_not_told(
    desk: Desk, shelf: Shelf, station: Source
) -> None:
    changes = bring(desk, station, *TITLES)
    assert {one.title for one in changes.new_articles} == {TITLES[0], TITLES[2]}
    assert listed(shelf, station, Shown.ALL) == {TITLES[0], TITLES[2]}
    assert listed(shelf, station, Shown.HELD) == {TITLES[1], TITLES[3]}
    numbers = overview.numbers(shelf, station.case_id)
    assert (numbers.counts.unread, numbers.held) == (2, {station.id: 2})


def test_the_case_s_watch_words_say_what_matches(desk: Desk, shelf: Shelf, station: Source) -> None:
    watching.add(desk, station.case_id, "weather OR traffic")
    bring(desk, station, *TITLES)
    assert listed(shelf, station, Shown.ALL) == {TITLES[1], TITLES[3]}


def test_what_was_held_back_is_not_new_when_it_comes_again(desk: Desk, station: Source) -> None:
    bring(desk, station, *TITLES)
    assert bring(desk, station, *TITLES).new_articles == ()


def test_the_limit_is_lifted_and_set_again(desk: Desk, shelf: Shelf, station: Source) -> None:
    bring(desk, station, *TITLES)
    edit.limit_source(desk, station.id, limited=False)
    assert listed(shelf, station, Shown.ALL) == set(TITLES)
    assert listed(shelf, station, Shown.HELD) == set()

    weather = next(
        one.id
        for one in read.rows(shelf, read.first_ids(shelf, Scope(station.case_id)))
        if "Weather" in one.title
    )
    edit.star(desk, [weather], starred=True)
    edit.limit_source(desk, station.id, limited=True)
    assert listed(shelf, station, Shown.HELD) == {"Traffic"}
    assert listed(shelf, station, Shown.STARRED) == {TITLES[1]}


def test_a_source_without_the_limit_holds_nothing_back(
    desk: Desk, shelf: Shelf, case: Case
) -> None:
    with desk.db.transaction() as tx:
        source = sources.add(tx, Source(0, case.id, "https://a.test/", "A"))
    bring(desk, replace(source), *TITLES)
    assert listed(shelf, source, Shown.ALL) == set(TITLES)


def test_the_names_of_a_case_are_found_in_its_own() -> None:
    assert names("Steven Avery and Brendan Dassey") == (
        '"Steven Avery"', "Avery", '"Brendan Dassey"', "Dassey",
    )  # fmt: skip
    assert names("State v. Avery") == ('"Avery"', "Avery")
    assert names("") == ()
