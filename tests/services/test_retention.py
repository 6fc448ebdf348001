from collections.abc import Callable
from datetime import timedelta

import pytest

from app.domain.article import Entry, Feed
from app.domain.case import Case
from app.domain.changes import Changes
from app.domain.note import Note
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.services import edit, keeping, read, retention
from app.services.desk import Desk, Shelf
from app.storage import sources

Bring = Callable[[], Changes]
AGES = (1, 30, 100, 101, 400)


@pytest.fixture
def bring(desk: Desk, case: Case) -> Bring:
    """Keeps articles of different ages in days, the same ones whenever it is called."""
    with desk.db.transaction() as tx:
        source = sources.add(tx, Source(0, case.id, "https://news.test/feed", "News"))
    now = desk.now()

    def kept() -> Changes:
        entries = tuple(
            Entry(str(age), f"Of {age} days ago", f"https://news.test/{age}",
                  published=now - timedelta(days=age))
            for age in AGES
        )  # fmt: skip
        with desk.db.transaction() as tx:
            return keeping.keep_feed(tx, desk, source, Feed(entries=entries), now)[1]

    return kept


def ages(shelf: Shelf, case: Case, shown: Shown = Shown.ALL) -> list[int]:
    rows = read.rows(shelf, read.first_ids(shelf, Scope(case.id, shown)))
    return [int(one.title.split()[1]) for one in rows]


def test_without_a_wish_everything_stays(
    desk: Desk, case: Case, shelf: Shelf, bring: Bring
) -> None:
    bring()
    assert not retention.forget_old(desk, days=0, each=0)
    assert ages(shelf, case) == list(AGES)


def test_what_is_old_goes_but_not_what_has_a_star_or_a_note(
    desk: Desk, case: Case, shelf: Shelf, bring: Bring
) -> None:
    new = {int(one.title.split()[1]): one.id for one in bring().new_articles}
    edit.star(desk, [new[100]], starred=True)
    edit.save_note(desk, Note(0, case.id, "Quote", desk.now(), desk.now(), article_id=new[400]))
    assert retention.forget_old(desk, days=90, each=0).lists
    assert ages(shelf, case) == [1, 30, 100, 400]
    assert not retention.forget_old(desk, days=90, each=0)


def test_of_each_source_the_newest_stay(desk: Desk, case: Case, shelf: Shelf, bring: Bring) -> None:
    bring()
    retention.forget_old(desk, days=0, each=2)
    assert ages(shelf, case) == [1, 30]


def test_what_went_is_not_new_when_it_comes_again(
    desk: Desk, case: Case, shelf: Shelf, bring: Bring
) -> None:
    bring()
    retention.forget_old(desk, days=90, each=0)
    assert bring().new_articles == ()
    assert ages(shelf, case) == [1, 30]


def test_a_hidden_story_is_out_of_every_list_and_comes_back(
    desk: Desk, case: Case, shelf: Shelf, bring: Bring
) -> None:
    first = bring().new_articles[0]
    edit.hide(desk, first.id, hidden=True)
    assert ages(shelf, case) == list(AGES[1:])
    assert ages(shelf, case, Shown.UNREAD) == list(AGES[1:])
    assert bring().new_articles == ()
    edit.hide(desk, first.id, hidden=False)
    assert ages(shelf, case) == list(AGES)
