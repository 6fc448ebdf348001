from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.note import Note
from app.domain.problem import StorageError, Trouble
from app.ui import drafts as module
from app.ui.drafts import Drafts, Saving

NOON = datetime(2016, 1, 4, 12, 0, tzinfo=UTC)
FULL = StorageError(Trouble.DISK_FULL)


def note(note_id: int, body: str = "", token: str = "") -> Note:
    return Note(note_id, 1, body, NOON, NOON, token=token)


class Storage:
    """Hears what is asked, and answers when the test says so."""

    def __init__(self, drafts: Drafts) -> None:
        self.drafts = drafts
        self.asked: list[Note] = []
        self.told: list[Saving] = []
        self.named: list[tuple[int, int]] = []
        drafts.edited.connect(self.asked.append)
        drafts.told.connect(self.told.append)
        drafts.stored.connect(lambda known_as, stored: self.named.append((known_as, stored.id)))

    def acknowledge(self, note_id: int, body: str, token: str = "") -> None:
        self.drafts.apply(Changes(notes=(note(note_id, body, token),)))


@pytest.fixture
def drafts(qapp: object) -> Drafts:
    return Drafts(lambda: NOON)


@pytest.fixture
def storage(drafts: Drafts) -> Storage:
    return Storage(drafts)


def test_a_pause_after_the_last_key_asks_once(
    qtbot: QtBot, drafts: Drafts, storage: Storage
) -> None:
    for text in ("W", "Wh", "Who"):
        drafts.write(note(7), text)

    qtbot.waitUntil(lambda: bool(storage.asked), timeout=module.PAUSE + 300)

    assert [one.body for one in storage.asked] == ["Who"]


def test_somebody_who_never_pauses_is_saved_within_a_second_of_the_first_key(
    qtbot: QtBot, drafts: Drafts, storage: Storage
) -> None:
    for count in range(1, 14):
        drafts.write(note(7), "x" * count)
        qtbot.wait(90)

    assert storage.asked
    assert len(storage.asked[0].body) <= 12


def test_an_acknowledged_text_is_saved(drafts: Drafts, storage: Storage) -> None:
    drafts.write(note(7), "Who can pardon?")
    drafts.flush()

    storage.acknowledge(7, "Who can pardon?")

    assert storage.told == [Saving.ASKED, Saving.STORED]
    assert drafts.unsaved == ()


def test_each_flush_asks_again_until_the_acknowledgement(drafts: Drafts, storage: Storage) -> None:
    drafts.write(note(7), "Who can pardon?")

    drafts.flush()
    drafts.flush()
    storage.acknowledge(7, "Who can pardon?")
    drafts.flush()

    assert len(storage.asked) == 2


def test_the_answer_to_an_older_text_does_not_count_as_saved(
    drafts: Drafts, storage: Storage
) -> None:
    drafts.write(note(7), "Who")
    drafts.flush()
    drafts.write(note(7), "Who can pardon?")
    drafts.flush()

    storage.acknowledge(7, "Who")

    assert storage.told[-1] is Saving.ASKED
    assert [one.body for one in drafts.unsaved] == ["Who can pardon?"]


def test_what_was_typed_while_a_save_was_on_its_way_is_still_unsaved(
    drafts: Drafts, storage: Storage
) -> None:
    drafts.write(note(7), "Who")
    drafts.flush()
    drafts.write(note(7), "Who can pardon?")

    storage.acknowledge(7, "Who")
    drafts.flush()

    assert [one.body for one in storage.asked] == ["Who", "Who can pardon?"]


def test_saves_of_a_new_note_bear_one_token_and_end_as_one_note(
    drafts: Drafts, storage: Storage
) -> None:
    drafts.write(note(-1, token="a"), "Who")
    drafts.flush()
    drafts.write(note(-1, token="a"), "Who can pardon?")
    drafts.flush()

    storage.acknowledge(30, "Who", "a")
    storage.acknowledge(30, "Who can pardon?", "a")

    assert [(one.id, one.token) for one in storage.asked] == [(0, "a"), (0, "a")]
    assert storage.named[0] == (-1, 30)
    assert drafts.unsaved == ()


def test_two_new_notes_with_the_same_words_are_two_notes(drafts: Drafts, storage: Storage) -> None:
    drafts.write(note(-1, token="a"), "Ask Zellner")
    drafts.write(note(-2, token="b"), "Ask Zellner")
    drafts.flush()

    storage.acknowledge(31, "Ask Zellner", "b")
    storage.acknowledge(30, "Ask Zellner", "a")

    assert storage.named == [(-2, 31), (-1, 30)]
    assert drafts.unsaved == ()


def test_a_new_note_without_words_is_not_stored(drafts: Drafts, storage: Storage) -> None:
    drafts.write(note(-1), "  \n")

    drafts.flush()

    assert storage.asked == []


def test_a_full_disk_is_told_and_tried_again(
    qtbot: QtBot, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "RETRY", 20)
    drafts = Drafts(lambda: NOON)
    storage = Storage(drafts)
    drafts.write(note(-1, token="a"), "Who can pardon?")
    drafts.flush()

    drafts.trouble(FULL)

    assert drafts.disk_full
    qtbot.waitUntil(lambda: len(storage.asked) == 2)
    storage.acknowledge(30, "Who can pardon?", "a")
    assert storage.told == [Saving.ASKED, Saving.FAILED, Saving.STORED]


def test_somebody_elses_trouble_says_nothing_about_notes(drafts: Drafts, storage: Storage) -> None:
    drafts.trouble(FULL)

    assert storage.told == []


def test_a_save_that_nobody_ever_answers_is_asked_for_again(
    drafts: Drafts, storage: Storage
) -> None:
    drafts.write(note(-1), "Who can pardon?")
    drafts.flush()

    drafts.flush()

    assert len(storage.asked) == 2


def test_a_text_typed_back_to_what_is_stored_is_saved(drafts: Drafts, storage: Storage) -> None:
    drafts.write(note(7, "Who"), "Who?")

    drafts.write(note(7, "Who"), "Who")

    assert storage.told[-1] is Saving.STORED
    assert drafts.unsaved == ()


def test_a_removed_note_is_not_asked_for(drafts: Drafts, storage: Storage) -> None:
    drafts.write(note(7), "Who")

    drafts.forget(7)
    drafts.flush()

    assert storage.asked == []
