from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.domain.case import Case
from app.domain.note import Note
from app.storage import notes
from app.storage.database import Database


@pytest.fixture
def note(database: Database, case: Case, now: datetime) -> Note:
    with database.transaction() as tx:
        return notes.save(tx, Note(0, case.id, "# Who can pardon?", now, now, article_id=7), now)


def test_a_new_note_comes_back_with_its_id(database: Database, note: Note) -> None:
    with database.transaction() as tx:
        assert note.id > 0
        assert notes.by_id(tx, note.id) == note
        assert notes.of_case(tx, note.case_id) == (note,)


def test_a_changed_note_keeps_what_it_said(database: Database, note: Note, now: datetime) -> None:
    later = now + timedelta(seconds=1)
    with database.transaction() as tx:
        saved = notes.save(tx, replace(note, body="The governor can."), later)

        assert saved == replace(note, body="The governor can.", changed_at=later)
        assert notes.of_case(tx, note.case_id) == (saved,)
        assert notes.revisions(tx, note.id) == ((now, "# Who can pardon?"),)


def test_typing_on_keeps_a_revision_every_five_minutes(
    database: Database, note: Note, now: datetime
) -> None:
    with database.transaction() as tx:
        for minute in range(1, 9):
            moment = now + timedelta(minutes=minute)
            notes.save(tx, replace(note, body=f"minute {minute}"), moment)

        assert [body for _, body in notes.revisions(tx, note.id)] == [
            "minute 5",
            "# Who can pardon?",
        ]


def test_a_note_saved_unchanged_has_no_revision(
    database: Database, note: Note, now: datetime
) -> None:
    with database.transaction() as tx:
        notes.save(tx, note, now + timedelta(hours=1))

        assert notes.revisions(tx, note.id) == ()


def test_half_a_character_loses_no_note(database: Database, note: Note, now: datetime) -> None:
    with database.transaction() as tx:
        saved = notes.save(tx, replace(note, body="before \ud83d after"), now)

        assert notes.by_id(tx, note.id) == saved
        assert saved.body == "before ? after"


def test_notes_are_found_by_their_words(database: Database, note: Note, now: datetime) -> None:
    with database.transaction() as tx:
        notes.save(tx, replace(note, id=0, body="Another thing"), now)
        notes.save(tx, replace(note, body="Who may pardon?"), now)

        found = {
            words: len(notes.of_case(tx, note.case_id, words)) for words in ("pard", "can", "", '"')
        }

    assert found == {"pard": 1, "can": 0, "": 2, '"': 0}


def test_the_last_changed_note_stands_first(database: Database, note: Note, now: datetime) -> None:
    with database.transaction() as tx:
        second = notes.save(tx, replace(note, id=0), now + timedelta(seconds=1))
        first = notes.save(tx, note, now + timedelta(seconds=2))

        assert notes.of_case(tx, note.case_id) == (first, second)


def test_a_new_note_that_is_stored_twice_is_one_note(
    database: Database, note: Note, now: datetime
) -> None:
    new = replace(note, id=0, body="Who", token="a")
    with database.transaction() as tx:
        first = notes.save(tx, new, now)
        second = notes.save(tx, replace(new, body="Who can pardon?"), now + timedelta(seconds=1))

        assert (second.id, second.created_at) == (first.id, first.created_at)
        assert notes.count(tx, note.case_id) == 2
        kept = notes.by_id(tx, first.id)
        assert kept is not None
        assert kept.body == "Who can pardon?"


def test_a_removed_note_is_out_of_sight_until_it_is_restored_or_saved(
    database: Database, note: Note, now: datetime
) -> None:
    with database.transaction() as tx:
        notes.remove(tx, note.id, now)
        removed = notes.of_case(tx, note.case_id)
        notes.restore(tx, note.id)
        restored = notes.of_case(tx, note.case_id)
        notes.remove(tx, note.id, now)
        notes.save(tx, note, now)

        assert (removed, restored) == ((), (note,))
        assert notes.of_case(tx, note.case_id) == (note,)
