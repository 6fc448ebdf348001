from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.note import LONGEST_TITLE, Note

NOTE = Note(1, 1, "", datetime(2016, 1, 4, tzinfo=UTC), datetime(2016, 1, 4, tzinfo=UTC))


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("# Who can pardon?\nThe governor.", "Who can pardon?"),
        ("\n" * 5000 + "---\n**Witnesses**", "Witnesses"),
        (" \n> * _\n", ""),
    ],
)
def test_the_first_line_with_words_is_the_title(body: str, title: str) -> None:
    assert replace(NOTE, body=body).title == title


def test_a_note_of_one_endless_line_has_a_short_title() -> None:
    note = replace(NOTE, body="word " * 1_000_000)

    assert len(note.title) == LONGEST_TITLE
