from collections.abc import Callable

import pytest

from app.domain import notices
from app.domain.article import Entry, Feed
from app.domain.case import Case
from app.domain.changes import Changes
from app.domain.notices import Kind
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.domain.watch import Loudness
from app.services import edit, keeping, overview, read, watching
from app.services.desk import Desk, Shelf
from app.storage import sources

Bring = Callable[..., Changes]


@pytest.fixture
def bring(desk: Desk, case: Case) -> Bring:
    """Keeps an article for each title, of one source."""
    with desk.db.transaction() as tx:
        source = sources.add(tx, Source(0, case.id, "https://news.test/feed", "News"))

    def kept(*titles: str) -> Changes:
        now = desk.now()
        entries = tuple(
            Entry(title, title, f"https://news.test/{abs(hash(title))}", published=now)
            for title in titles
        )
        with desk.db.transaction() as tx:
            return keeping.keep_feed(tx, desk, source, Feed(entries=entries), now)[1]

    return kept


def test_a_word_counts_the_unread_stories_that_have_it(
    desk: Desk, case: Case, shelf: Shelf, bring: Bring
) -> None:
    new = bring("Dassey appeals", "A pardon for Dassey", "Weather").new_articles
    watching.add(desk, case.id, "dassey")
    watching.add(desk, case.id, "dassey NOT pardon")
    assert [one.unread for one in watching.watched(shelf, case.id)] == [2, 1]

    edit.mark_read(desk, [one.id for one in new if "appeals" in one.title], read=True)
    assert [one.unread for one in overview.numbers(shelf, case.id).watched] == [1, 0]


def test_its_list_has_what_it_finds(desk: Desk, case: Case, shelf: Shelf, bring: Bring) -> None:
    bring("Dassey appeals", "Weather", "Dasseys and others")
    found = read.all_ids(shelf, Scope(case.id, Shown.WATCHED, words="dassey"))
    assert [one.title for one in read.rows(shelf, found)] == ["Dassey appeals"]


def test_a_word_that_means_nothing_is_not_kept(desk: Desk, case: Case, shelf: Shelf) -> None:
    watching.add(desk, case.id, " ( ")
    assert watching.words(shelf, case.id) == ()


def test_a_preview_says_how_much_of_the_unread_it_finds(
    case: Case, shelf: Shelf, bring: Bring
) -> None:
    bring("Dassey appeals", "A pardon for Dassey", "Weather")
    assert watching.preview(shelf, case.id, "pard*") == watching.Preview(1, 3)
    assert watching.preview(shelf, case.id, "") == watching.Preview(0, 3)
    assert watching.preview(shelf, case.id, "NOT dassey") == watching.Preview(1, 3)


def test_only_words_that_ask_for_it_tell_of_new_articles(
    desk: Desk, case: Case, bring: Bring
) -> None:
    watching.add(desk, case.id, "weather")
    watching.add(desk, case.id, "dassey", Loudness.TELL)
    changes = bring("Dassey appeals", "Weather", "A pardon for Dassey")
    watch, news = notices.notices(changes, desk.now())
    assert (watch.kind, watch.words, len(watch.articles)) == (Kind.WATCH, "dassey", 2)
    assert watch.headlines[0].title.startswith("News: ")
    assert (news.kind, len(news.articles)) == (Kind.NEWS, 1)


def test_a_word_changes_and_goes_and_comes_back(desk: Desk, case: Case, shelf: Shelf) -> None:
    watching.add(desk, case.id, "dassey")
    (word,) = watching.words(shelf, case.id)
    edit.remove(desk, "watch word", word.id)
    assert watching.words(shelf, case.id) == ()
    edit.restore(desk, "watch word", word.id)
    assert watching.words(shelf, case.id) == (word,)


def test_names_of_the_headlines_are_suggested(
    desk: Desk, case: Case, shelf: Shelf, bring: Bring
) -> None:
    bring(
        "Judge hears Brendan Dassey again in court",
        "What the lawyers of Brendan Dassey want from the court",
        "Every Word Here Is Large And Says Brendan Dassey",
        "Only once: Jane Doe was seen",
    )
    assert watching.suggested(shelf, case.id) == ("Brendan Dassey",)
    watching.add(desk, case.id, '"brendan dassey"')
    assert watching.suggested(shelf, case.id) == ()
