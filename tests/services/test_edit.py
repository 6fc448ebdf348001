import pytest

from app.domain.article import Article, Entry
from app.domain.case import Case
from app.domain.changes import NOTHING, Changes
from app.domain.found import ByHand
from app.domain.identity import Keyed
from app.domain.note import Note
from app.domain.petition import Petition
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.services import add, edit, golive, overview, read
from app.services.desk import Desk, Shelf
from app.storage import articles, sources


@pytest.fixture
def source(desk: Desk, case: Case) -> Source:
    with desk.db.transaction() as tx:
        return sources.add(tx, Source(0, case.id, "https://news.example/feed", "News"))


@pytest.fixture
def stored(desk: Desk, source: Source) -> tuple[Article, ...]:
    keyed = [Keyed(title, Entry(title=title, published=desk.now()), "") for title in "abc"]
    with desk.db.transaction() as tx:
        return articles.add(tx, source, keyed, desk.now())


def count_of(changes: Changes) -> Petition:
    (petition,) = changes.petitions
    return petition


def test_reading_an_article_can_be_taken_back(
    desk: Desk, shelf: Shelf, case: Case, stored: tuple[Article, ...]
) -> None:
    first = stored[0].id

    changes = edit.mark_read(desk, [first], read=True)
    unread = list(read.first_ids(shelf, Scope(case.id, Shown.UNREAD)))
    edit.mark_read(desk, changes.changed_articles, read=False)

    assert changes == Changes(changed_articles=(first,))
    assert first not in unread
    assert first in read.first_ids(shelf, Scope(case.id, Shown.UNREAD))


def test_marking_all_read_names_those_that_were_not(
    desk: Desk, shelf: Shelf, case: Case, stored: tuple[Article, ...]
) -> None:
    edit.mark_read(desk, [stored[0].id], read=True)

    changes = edit.mark_all_read(desk, Scope(case.id))

    assert set(changes.changed_articles) == {stored[1].id, stored[2].id}
    assert overview.counts(shelf, case.id).unread == 0


def test_a_star_is_put_once(desk: Desk, stored: tuple[Article, ...]) -> None:
    first = edit.star(desk, [stored[0].id], starred=True)
    second = edit.star(desk, [stored[0].id], starred=True)

    assert (first.changed_articles, second) == ((stored[0].id,), NOTHING)


def test_a_saved_note_is_acknowledged_as_stored(desk: Desk, shelf: Shelf, case: Case) -> None:
    now = desk.now()

    changes = edit.save_note(desk, Note(0, case.id, "Who can pardon?", now, now))

    assert changes.notes == read.notes(shelf, case.id)
    assert changes.notes[0].id > 0


def test_what_is_removed_is_out_of_sight_until_it_is_restored(
    desk: Desk, shelf: Shelf, case: Case, source: Source
) -> None:
    now = desk.now()
    (note,) = edit.save_note(desk, Note(0, case.id, "A note", now, now)).notes
    petition = count_of(add.add_by_hand(desk, case.id, ByHand("Counter", 7)))
    items = [("note", note.id), ("petition", petition.id), ("source", source.id)]
    items.append(("case", case.id))

    def seen() -> list[int]:
        lists = (
            read.notes(shelf, case.id),
            read.cards(shelf, case.id),
            read.sources(shelf, case.id),
            read.cases(shelf),
        )
        return [len(each) for each in lists]

    removed = [edit.remove(desk, kind, item_id) for kind, item_id in items]
    without = seen()
    restored = [edit.restore(desk, kind, item_id) for kind, item_id in items]

    assert (without, seen()) == ([0, 0, 0, 0], [1, 1, 1, 1])
    assert [changes.removed for changes in removed] == [(item,) for item in items]
    assert [changes.restored for changes in restored] == [(item,) for item in items]


def test_a_source_is_renamed_and_shows_images(desk: Desk, shelf: Shelf, source: Source) -> None:
    edit.rename_source(desk, source.id, "A better title")
    changes = edit.show_images(desk, source.id, shown=True)

    assert changes.sources == read.sources(shelf, source.case_id)
    assert (changes.sources[0].title, changes.sources[0].images) == ("A better title", True)


def test_a_source_that_is_not_there_changes_nothing(desk: Desk) -> None:
    assert edit.rename_source(desk, 999, "Title") == NOTHING


def test_a_new_case_is_named_by_its_id_and_can_be_renamed(desk: Desk, shelf: Shelf) -> None:
    changes = golive.start_case(desk, "My case", (), ())
    ((_, case_id),) = changes.restored

    edit.rename_case(desk, case_id, "My own case")

    assert read.cases(shelf) == (Case(case_id, "My own case"),)
    assert changes.lists


def test_a_setting_is_kept(desk: Desk, shelf: Shelf) -> None:
    changes = edit.keep_setting(desk, "layout", "wide")

    assert (changes, read.setting(shelf, "layout")) == (NOTHING, "wide")
