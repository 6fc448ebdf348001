import pytest
from hypothesis import given, strategies as st

from app.domain import comparison
from app.domain.comparison import Fate, Piece, compare


def test_words_that_went_and_words_that_came_stand_side_by_side() -> None:
    found = compare("Pardon him now.", "Pardon both men now.")

    assert found == (
        Piece(Fate.KEPT, "Pardon "),
        Piece(Fate.REMOVED, "him "),
        Piece(Fate.ADDED, "both men "),
        Piece(Fate.KEPT, "now."),
    )
    assert comparison.changed(found) == (1, 2)


def test_the_same_words_set_apart_differently_have_not_changed() -> None:
    assert compare("Pardon\n\nhim now.", "Pardon him  now.") == (Piece(Fate.KEPT, "Pardon him  now."),)


def test_a_text_that_came_or_went_whole_is_one_piece() -> None:
    assert compare("", "Free him.") == (Piece(Fate.ADDED, "Free him."),)
    assert compare("Free him.", "") == (Piece(Fate.REMOVED, "Free him."),)
    assert compare("", "") == ()


def test_very_long_texts_are_compared_by_their_sentences() -> None:
    many = " ".join(f"Sentence number {number} stays." for number in range(900))

    found = compare(f"The old one. {many}", f"The new one. {many}")

    assert [piece.fate for piece in found] == [Fate.REMOVED, Fate.ADDED, Fate.KEPT]
    assert found[1].text == "The new one. "


@pytest.mark.parametrize("fate", [Fate.ADDED, Fate.REMOVED])
@given(before=st.text(max_size=80), after=st.text(max_size=80))
def test_the_pieces_make_both_texts_again(fate: Fate, before: str, after: str) -> None:
    kept = "".join(piece.text for piece in compare(before, after) if piece.fate is not fate)

    whole = before if fate is Fate.ADDED else after
    assert kept.split() == whole.split() or "".join(kept.split()) == "".join(whole.split())
