import pytest
from PySide6.QtGui import QFont, QPalette, QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from app.ui.look import Look
from app.ui.note_editor import NoteEditor, NotePage


@pytest.fixture
def editor(qtbot: QtBot, look: Look) -> NoteEditor:
    made = NoteEditor()
    qtbot.addWidget(made)
    return made


def format_at(editor: NoteEditor, place: int) -> QTextCharFormat:
    block = editor.document().firstBlock()
    for span in block.layout().formats():
        if span.start <= place < span.start + span.length:
            return QTextCharFormat(span.format)
    return QTextCharFormat()


def test_opening_a_note_is_not_an_edit(qtbot: QtBot, editor: NoteEditor) -> None:
    heard: list[bool] = []
    editor.textChanged.connect(lambda: heard.append(True))

    editor.open("Who can pardon?", cursor=3)

    assert heard == []
    assert editor.textCursor().position() == 3
    assert not editor.document().isUndoAvailable()


def test_a_cursor_beyond_the_end_stands_at_the_end(editor: NoteEditor) -> None:
    editor.open("Who?", cursor=999)

    assert editor.textCursor().position() == 4


def test_hard_spaces_survive_and_zero_bytes_do_not(editor: NoteEditor) -> None:
    editor.open("139\u00a0137\x00\nsignatures")

    assert editor.text == "139\u00a0137\nsignatures"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "> A promise.\n\n"),
        ("Who?", "Who?\n\n> A promise.\n\n"),
        ("Who?\n", "Who?\n\n> A promise.\n\n"),
        ("Who?\n\n", "Who?\n\n> A promise.\n\n"),
        ("🗳 Who?", "🗳 Who?\n\n> A promise.\n\n"),
    ],
)
def test_a_block_stands_between_empty_lines(editor: NoteEditor, before: str, after: str) -> None:
    editor.open(before, cursor=len(before) + 1)

    editor.insert_block("> A promise.\n")

    assert editor.text == after


def test_one_undo_takes_a_block_back(editor: NoteEditor) -> None:
    editor.open("Who?", cursor=2)
    editor.insert_block("> A promise.")

    editor.undo()

    assert editor.text == "Who?"


def test_markdown_is_made_visible(editor: NoteEditor) -> None:
    editor.open("**bold** *slanted* `code` [CBS](https://example.org)")
    editor._marks.rehighlight()

    assert format_at(editor, 3).fontWeight() == QFont.Weight.Bold
    assert format_at(editor, 11).fontItalic()
    assert format_at(editor, 20).fontFixedPitch()
    assert format_at(editor, 28).foreground().color() == editor.palette().link().color()


def test_words_with_underscores_are_not_slanted(editor: NoteEditor) -> None:
    editor.open("a snake_case_name here")
    editor._marks.rehighlight()

    assert not format_at(editor, 9).fontItalic()


def test_an_endless_line_is_shown_as_it_is(editor: NoteEditor) -> None:
    editor.open("**a " * 10_000 + "\n**bold**")
    editor._marks.rehighlight()

    assert editor.document().firstBlock().layout().formats() == []
    assert editor.document().lastBlock().layout().formats() != []


def test_half_a_character_is_left_out(editor: NoteEditor) -> None:
    editor.open("A🗳B")
    cursor = editor.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(3, QTextCursor.MoveMode.KeepAnchor)

    cursor.removeSelectedText()

    assert editor.text == "AB"


def test_headings_and_quotes_are_told_apart(editor: NoteEditor) -> None:
    editor.open("# Heading")
    editor._marks.rehighlight()
    heading = format_at(editor, 4)

    editor.open("> Quote")
    editor._marks.rehighlight()

    assert heading.fontWeight() == QFont.Weight.Bold
    assert format_at(editor, 4).foreground().color() == editor.palette().placeholderText().color()


def test_marks_follow_the_palette(editor: NoteEditor) -> None:
    editor.open("[CBS](https://example.org)")
    palette = editor.palette()
    palette.setColor(QPalette.ColorRole.Link, "#123456")

    editor.setPalette(palette)

    assert format_at(editor, 3).foreground().color().name() == "#123456"


def test_the_page_says_what_it_is_told(qtbot: QtBot, look: Look) -> None:
    page = NotePage(look)
    qtbot.addWidget(page)

    page.say("Saved")

    assert page.saying == "Saved"
