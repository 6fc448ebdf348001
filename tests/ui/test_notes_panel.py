import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.domain.changes import Changes
from app.domain.note import Note
from app.domain.problem import StorageError, Trouble
from app.services import edit, read
from app.services.desk import Desk, Shelf
from app.sources.http import Http
from app.sources.parser import Parser
from app.sources.platforms import Platforms
from app.storage import cases
from app.storage.database import Database
from app.ui.look import Look
from app.ui.notes_panel import NotesPanel
from app.ui.parts import Blank

NOON = datetime(2016, 1, 4, 12, 0, tzinfo=UTC)
T = TypeVar("T")


class House:
    """The rest of the program round the panel, on one thread; it answers unless told not to."""

    def __init__(self, desk: Desk, shelf: Shelf) -> None:
        self.desk, self.shelf = desk, shelf
        self.asked: list[Note] = []
        self.removed: list[int] = []
        self.answering = True
        with desk.db.transaction() as tx:
            self.case = cases.add(tx, "Avery and Dassey", recorded=False, now=desk.now()).id
            self.other = cases.add(tx, "Another", recorded=False, now=desk.now()).id
        self.panel: NotesPanel

    @property
    def notes(self) -> dict[int, str]:
        return {note.id: note.body for note in read.notes(self.shelf, self.case)}

    def add(self, body: str, case_id: int = 0) -> Note:
        moment = self.desk.now()
        note = Note(0, case_id or self.case, body, moment, moment)
        return edit.save_note(self.desk, note).notes[0]

    def ask(self, query: Callable[[Shelf], T], then: Callable[[T], None]) -> None:
        then(query(self.shelf))

    def store(self, note: Note) -> None:
        self.asked.append(note)
        if self.answering:
            self.acknowledge(note)

    def acknowledge(self, note: Note) -> Note:
        changes = edit.save_note(self.desk, note)
        self.panel.apply(changes)
        return changes.notes[0]

    def remove(self, note_id: int) -> None:
        self.removed.append(note_id)
        self.panel.apply(edit.remove(self.desk, "note", note_id))

    def restore(self, note_id: int) -> None:
        self.panel.apply(edit.restore(self.desk, "note", note_id))


@pytest.fixture
def house(qapp: object, look: Look, tmp_path: Path) -> Iterator[House]:
    seconds = count()

    def now() -> datetime:
        return NOON + timedelta(seconds=next(seconds))

    with (
        closing(Database.open(tmp_path / "notes.db", backups=tmp_path / "backups")) as database,
        closing(Http(now=now)) as http,
        closing(Parser()) as parser,
        closing(database.reader()) as reader,
    ):
        desk = Desk(database, http, parser, Platforms.load(), now)
        made = House(desk, Shelf(reader, now))
        made.panel = NotesPanel(made.ask, now, look)
        made.panel.edited.connect(made.store)
        made.panel.remove_asked.connect(made.remove)
        made.panel.resize(320, 600)
        made.panel.show()
        yield made
        delete(made.panel)  # its timers would ask a closed database


def type_in(panel: NotesPanel, text: str) -> None:
    QTest.keyClicks(panel._editor, text)


def hint_of(panel: NotesPanel) -> str:
    shown = panel._finder._pages.currentWidget()
    assert isinstance(shown, Blank)
    return shown.words


def titles(panel: NotesPanel) -> list[str]:
    notes = panel._list.notes
    return [notes.note(row).title for row in range(notes.rowCount())]


def explanation(panel: NotesPanel) -> str:
    page = panel._finder._pages.currentWidget()
    return page.words if isinstance(page, Blank) else ""


def said(panel: NotesPanel) -> str:
    return panel._page.saying


def test_the_notes_of_a_case_are_listed_with_the_last_changed_first(house: House) -> None:
    house.add("# Who can pardon?\nThe governor.")
    house.add("Key witnesses")
    house.add("Another case", house.other)

    house.panel.open_case(house.case)

    assert titles(house.panel) == ["Key witnesses", "Who can pardon?"]


def test_without_notes_the_panel_says_how_to_make_one(house: House) -> None:
    house.panel.open_case(house.case)

    assert "Ctrl+Shift+Q" in hint_of(house.panel)


def test_what_is_typed_is_stored_and_said_to_be(qtbot: QtBot, house: House) -> None:
    house.panel.open_case(house.case)
    house.panel.new_note()

    type_in(house.panel, "Who can pardon?")

    assert said(house.panel) == "Saving…"
    qtbot.waitUntil(lambda: said(house.panel) == "Saved", timeout=1500)
    assert [(note.id, note.body) for note in house.asked] == [(0, "Who can pardon?")]


def test_a_new_note_appears_in_the_list_at_the_first_key_and_once(
    qtbot: QtBot, house: House
) -> None:
    house.panel.open_case(house.case)
    house.panel.new_note()

    type_in(house.panel, "W")
    house.panel.flush()

    assert titles(house.panel) == ["W"]
    type_in(house.panel, "ho")
    house.panel.flush()
    assert titles(house.panel) == ["Who"]
    assert len(house.notes) == 1


def test_an_empty_new_note_is_never_stored(house: House) -> None:
    first = house.add("Key witnesses")
    house.panel.open_case(house.case)
    house.panel.new_note()

    house.panel.open_note(first.id)

    assert house.asked == []
    assert titles(house.panel) == ["Key witnesses"]


def test_a_full_disk_is_said_and_the_text_stays(qtbot: QtBot, house: House) -> None:
    house.answering = False
    house.panel.open_case(house.case)
    house.panel.new_note()
    type_in(house.panel, "Who")
    house.panel.flush()

    house.panel.trouble(StorageError(Trouble.DISK_FULL))

    assert said(house.panel) == "Not saved: disk is full. Trying again."
    assert house.panel._editor.text == "Who"
    house.answering = True
    house.panel.flush()
    assert said(house.panel) == "Saved"


def test_another_trouble_of_storage_is_said_too(qtbot: QtBot, house: House) -> None:
    house.answering = False
    house.panel.new_note()
    type_in(house.panel, "Who")
    house.panel.flush()

    house.panel.trouble(StorageError(Trouble.DATABASE_LOCKED))

    assert said(house.panel).startswith("Not saved: the data cannot be written")


def test_a_note_that_could_not_be_stored_is_still_there_when_it_is_opened_again(
    qtbot: QtBot, house: House
) -> None:
    first = house.add("Key witnesses")
    house.answering = False
    house.panel.open_case(house.case)
    house.panel.open_note(first.id)
    type_in(house.panel, "All ")

    house.panel.new_note()
    house.panel.open_note(first.id)

    assert house.panel._editor.text == "All Key witnesses"


def test_storage_never_writes_into_the_open_note(qtbot: QtBot, house: House) -> None:
    first = house.add("Key witnesses")
    house.panel.open_case(house.case)
    house.panel.open_note(first.id)
    type_in(house.panel, "All ")

    house.panel.apply(Changes(notes=(first,), lists=True))

    assert house.panel._editor.text == "All Key witnesses"
    assert titles(house.panel) == ["All Key witnesses"]


def test_undo_reaches_behind_a_save(qtbot: QtBot, house: House) -> None:
    first = house.add("Key witnesses")
    house.panel.open_case(house.case)
    house.panel.open_note(first.id)
    type_in(house.panel, "All ")
    house.panel.flush()

    QTest.keyClick(house.panel._editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert house.panel._editor.text == "Key witnesses"


def test_a_quote_goes_to_the_cursor_of_the_open_note(house: House) -> None:
    first = house.add("Who can pardon?")
    house.panel.open_case(house.case)
    house.panel.open_note(first.id, cursor=15)

    house.panel.insert_quote("> A promise.\n\nCBS News")

    assert house.panel._editor.text == "Who can pardon?\n\n> A promise.\n\nCBS News\n\n"


def test_a_quote_without_an_open_note_starts_one(house: House) -> None:
    house.panel.open_case(house.case)

    house.panel.insert_quote("> A promise.", article_id=99)
    house.panel.flush()

    assert [(note.body, note.article_id) for note in house.asked] == [("> A promise.\n\n", 99)]


def test_a_removed_note_is_stored_first_so_that_undo_has_its_last_words(
    qtbot: QtBot, house: House
) -> None:
    first = house.add("Key witnesses")
    house.panel.open_case(house.case)
    house.panel.open_note(first.id)
    type_in(house.panel, "All ")

    house.panel._page.remove_asked.emit()

    assert house.removed == [first.id]
    assert [note.body for note in house.asked] == ["All Key witnesses"]
    assert titles(house.panel) == []
    assert house.panel._page.isHidden()


def test_a_restored_note_opens_again(house: House) -> None:
    first = house.add("Key witnesses")
    house.panel.open_case(house.case)
    house.panel.open_note(first.id)
    house.panel.remove_note()

    house.restore(first.id)

    assert titles(house.panel) == ["Key witnesses"]
    assert house.panel._editor.text == "Key witnesses"


def test_a_new_note_removed_before_storage_named_it_is_removed_afterwards(
    qtbot: QtBot, house: House
) -> None:
    house.answering = False
    house.panel.open_case(house.case)
    house.panel.new_note()
    type_in(house.panel, "Who")
    house.panel.flush()
    type_in(house.panel, " can")

    house.panel.remove_note()
    stored = house.acknowledge(house.asked[0])

    assert house.removed == [stored.id]
    assert [note.body for note in house.asked] == ["Who", "Who can"]
    assert titles(house.panel) == []


def test_removing_when_nothing_is_open_does_nothing(house: House) -> None:
    house.panel.open_case(house.case)

    house.panel.remove_note()

    assert house.removed == []


def test_words_find_notes_and_say_when_there_are_none(qtbot: QtBot, house: House) -> None:
    house.add("Who can pardon?")
    house.add("Key witnesses")
    house.panel.open_case(house.case)

    QTest.keyClicks(house.panel._finder._box, "Key")

    qtbot.waitUntil(lambda: titles(house.panel) == ["Key witnesses"])
    QTest.keyClicks(house.panel._finder._box, "hole")
    qtbot.waitUntil(lambda: titles(house.panel) == [])
    assert "No note" in hint_of(house.panel)


def test_an_answer_to_an_earlier_question_is_not_shown(house: House) -> None:
    house.add("Who can pardon?")
    house.panel.open_case(house.case)

    house.panel._loaded(house.panel._questions - 1, ())

    assert titles(house.panel) == ["Who can pardon?"]


def test_the_open_note_and_its_cursor_come_back(house: House) -> None:
    house.add("Who can pardon?")
    second = house.add("Key witnesses")
    house.panel.open_case(house.case)
    house.panel.open_note(second.id, cursor=4)
    state = house.panel.state()
    house.panel.open_case(house.other)

    house.panel.restore(state)
    house.panel.open_case(house.case)

    assert house.panel._editor.text == "Key witnesses"
    assert house.panel._editor.textCursor().position() == 4


@pytest.mark.parametrize("state", ["", "{}", "[]", '{"note": "x", "cursor": 0}', "null"])
def test_a_state_that_cannot_be_read_opens_nothing(house: House, state: str) -> None:
    house.add("Who can pardon?")

    house.panel.restore(state)
    house.panel.open_case(house.case)

    assert house.panel._page.isHidden()


def test_choosing_a_row_opens_its_note(qtbot: QtBot, house: House) -> None:
    house.add("Who can pardon?")
    house.add("Key witnesses")
    house.panel.open_case(house.case)

    QTest.keyClick(house.panel._list, Qt.Key.Key_Down)
    QTest.keyClick(house.panel._list, Qt.Key.Key_Down)

    assert house.panel._editor.text == "Who can pardon?"


def test_the_new_button_starts_a_note(qtbot: QtBot, house: House) -> None:
    house.panel.open_case(house.case)

    QTest.mouseClick(house.panel._finder._new, Qt.MouseButton.LeftButton)

    assert not house.panel._page.isHidden()


def test_a_note_begun_at_the_start_is_not_displaced_by_the_one_left_open(house: House) -> None:
    left = house.add("Who can pardon?")
    waiting: list[Callable[[], None]] = []
    house.panel._ask = lambda query, then: waiting.append(lambda: house.ask(query, then))
    house.panel.open_case(house.case)
    house.panel.restore(json.dumps({"note": left.id, "cursor": 3}))

    house.panel.new_note()
    waiting.pop()()
    type_in(house.panel, "New")
    house.panel.flush()

    assert [note.body for note in house.asked] == ["New"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Who\x00 can\x00?", "Who can?"),
        ("Who \ud800can?", "Who can?"),
        ("Who \u202enac\u202c?", "Who \u202enac\u202c?"),
        ("Who\u2028can\r\npardon\ufdd0?", "Who\u2028can\npardon\n?"),
        ("[" * 50_000 + "**a " * 250_000, "[" * 50_000 + "**a " * 250_000),
        ("A line of a very long note.\n" * 185_000, "A line of a very long note.\n" * 185_000),
    ],
    ids=["zero bytes", "half a character", "turned round", "breaks", "one line", "5 MB"],
)
def test_whatever_is_pasted_is_stored_once_and_said_to_be(
    house: House, text: str, kept: str
) -> None:
    other = house.add("Another note")
    house.panel.open_case(house.case)
    house.panel.new_note()

    house.panel._editor.insertPlainText(text)
    house.panel.flush()
    house.panel.flush()

    assert said(house.panel) == "Saved"
    assert sorted(house.notes.values()) == sorted([other.body, kept])
    assert len(house.asked) == 1
