"""Stories as a refresh makes them: feeds kept in a real database, one after the other."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain import notices
from app.domain.article import Article, Entry, Feed
from app.domain.case import Case
from app.domain.changes import Changes
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.services import edit, keeping, read
from app.services.desk import Desk, Shelf
from app.storage import sources

TITLE = "Two online petitions ask Obama to pardon convicted Wisconsin murderers"
ANEW = "Petitions ask Obama to pardon two convicted Wisconsin murderers at once"
Bring = Callable[..., Changes]


@pytest.fixture
def bring(desk: Desk, case: Case) -> Bring:
    """Keeps one article of a source that is named by its outlet."""
    known: dict[str, Source] = {}

    def kept(outlet: str, title: str = TITLE, minutes: int = 0, *, fails: bool = False) -> Changes:
        published = desk.now() - timedelta(hours=1) + timedelta(minutes=minutes)
        link = f"https://{outlet}.test/{len(title)}-{minutes}"
        entry = Entry(link, title, link, published=published)
        with desk.db.transaction() as tx:
            if outlet not in known:
                address = f"https://{outlet}.test/feed"
                known[outlet] = sources.add(tx, Source(0, case.id, address, outlet))
            feed = Feed(entries=(entry,))
            changes = keeping.keep_feed(tx, desk, known[outlet], feed, desk.now())[1]
            if fails:
                raise ArithmeticError
            return changes

    return kept


def listed(shelf: Shelf, case: Case, shown: Shown = Shown.ALL) -> list[Article]:
    return list(read.rows(shelf, read.first_ids(shelf, Scope(case.id, shown))))


def test_reprints_are_one_row_and_one_piece_of_news(
    desk: Desk, case: Case, shelf: Shelf, bring: Bring
) -> None:
    changes = bring("ap")
    for number in range(5):
        changes += bring(f"paper{number}", minutes=number)

    (row,) = listed(shelf, case)
    assert (row.outlet, row.others) == ("ap", 5)
    (notice,) = notices.notices(changes, desk.now())
    assert notice.articles == (row.id,)
    assert len(read.story(shelf, row.id)) == 6


def test_a_lead_is_shown_anew_when_another_joins_it(bring: Bring) -> None:
    first = bring("ap").new_articles[0]
    assert bring("paper").changed_articles == (first.id,)


def test_a_window_that_a_failed_transaction_left_behind_is_read_anew(
    case: Case, shelf: Shelf, bring: Bring
) -> None:
    bring("ap", "Something else entirely about a court and its clerk")
    with pytest.raises(ArithmeticError):
        bring("lost", fails=True)
    bring("paper")
    assert [row.others for row in listed(shelf, case)] == [0, 0]


def test_older_articles_find_their_neighbours_too(case: Case, shelf: Shelf, bring: Bring) -> None:
    bring("today", "Nothing of the kind happened in the court today")
    bring("old", minutes=-60 * 24 * 9)
    bring("older", minutes=-60 * 24 * 9 - 5)
    assert [row.others for row in listed(shelf, case)] == [0, 1]


def test_the_reader_parts_and_puts_back(desk: Desk, case: Case, shelf: Shelf, bring: Bring) -> None:
    first = bring("ap").new_articles[0]
    second = bring("paper").new_articles[0]
    rest = edit.part(desk, second.id).changed_articles
    assert rest == (first.id,)
    assert [row.others for row in listed(shelf, case)] == [0, 0]

    edit.unite(desk, second.id, rest[0])
    assert [row.others for row in listed(shelf, case)] == [1]
    assert read.why(shelf, second.id) is not None

    edit.gather(desk, [second.id])
    assert [row.others for row in listed(shelf, case)] == [0, 0]


def test_what_is_united_moves_with_its_whole_story(
    desk: Desk, case: Case, shelf: Shelf, bring: Bring
) -> None:
    one = bring("ap").new_articles[0]
    bring("paper")
    other = bring("court", "Court sets a date for the hearing on new evidence").new_articles[0]
    moved = edit.unite(desk, one.id, other.id).changed_articles
    assert len(moved) == 2
    assert [row.id for row in listed(shelf, case)] == [other.id]
    edit.gather(desk, moved)
    assert sorted(row.others for row in listed(shelf, case)) == [0, 1]


def test_a_title_told_anew_after_the_story_was_read_is_unread_news(
    desk: Desk, case: Case, shelf: Shelf, bring: Bring
) -> None:
    first = bring("ap").new_articles[0]
    edit.mark_read(desk, [first.id], read=True)
    changes = bring("paper", ANEW, minutes=10)
    (row,) = listed(shelf, case, Shown.UNREAD)
    assert (row.title, row.others) == (ANEW, 1)
    assert notices.notices(changes, desk.now())
    assert changes.lists

    copied = bring("copyist", ANEW, minutes=11)
    assert not copied.lists


def test_a_copy_of_a_read_story_is_no_news(desk: Desk, bring: Bring) -> None:
    first = bring("ap").new_articles[0]
    edit.mark_read(desk, [first.id], read=True)
    changes = bring("paper")
    assert replace(changes.new_articles[0], first_seen=None).read
    assert notices.notices(changes, desk.now()) == ()


def test_nothing_joins_what_a_removed_source_told(
    desk: Desk, case: Case, shelf: Shelf, bring: Bring
) -> None:
    first = bring("ap").new_articles[0]
    edit.remove(desk, "source", first.source_id)
    bring("paper")
    assert [(row.outlet, row.others) for row in listed(shelf, case)] == [("paper", 0)]
