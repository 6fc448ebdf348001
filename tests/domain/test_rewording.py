"""Wordings: spaces are no words, and a page in another form proves nothing."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, strategies as st

from app.domain.petition import Wording
from app.domain.rewording import (
    LONGEST_COMPARED,
    Fate,
    Piece,
    compared,
    merged,
    reworded,
    sentences_changed,
)

NOON = datetime(2026, 1, 4, 12, tzinfo=UTC)
KNOWN = Wording(NOON, "Free them", "They are innocent. Sign now!", "page")


@pytest.mark.parametrize(
    ("told", "changed", "sentences"),
    [
        (Wording(NOON, "Free  them", "They are\ninnocent.  Sign now! ", "page"), False, 1),
        (Wording(NOON, "Free them", "", "page"), False, 2),
        (Wording(NOON, "Free him", "They are innocent. Sign now!", "page"), True, 1),
        (Wording(NOON, "Free him", "They are innocent. Sign now!", "archive"), False, 1),
        (Wording(NOON, "Free them", "They are innocent. Sign. Give.", "page"), True, 2),
    ],
)
def test_words_differ_or_not(told: Wording, changed: bool, sentences: int) -> None:
    assert reworded(KNOWN, told) is changed
    assert not changed or sentences_changed(KNOWN, told) == sentences


def test_what_a_look_leaves_empty_is_as_it_was() -> None:
    assert merged(KNOWN, Wording(NOON, "", "", "page")) == KNOWN
    assert merged(None, KNOWN) == KNOWN


def test_each_word_is_kept_gone_or_new() -> None:
    assert compared("free them both now", "free him now please") == (
        Piece(Fate.KEPT, "free"),
        Piece(Fate.GONE, "them both"),
        Piece(Fate.NEW, "him"),
        Piece(Fate.KEPT, "now"),
        Piece(Fate.NEW, "please"),
    )
    long = "word " * LONGEST_COMPARED
    assert [piece.fate for piece in compared(long, "short")] == [Fate.GONE, Fate.NEW]


@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abc")))
def test_the_pieces_make_both_texts(one: list[str], other: list[str]) -> None:
    pieces = compared(" ".join(one), " ".join(other))

    def told(fate: Fate) -> list[str]:
        return [word for p in pieces if p.fate in {Fate.KEPT, fate} for word in p.text.split()]

    assert told(Fate.GONE) == one
    assert told(Fate.NEW) == other
