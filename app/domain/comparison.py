"""Comparison: which words of a text went and which came, between two versions of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORDS = re.compile(r"\w+\s*|[^\w\s]\s*|\s+")
_SENTENCES = re.compile(r"[^.!?\n]+[.!?\n]*\s*|[.!?\n]+\s*")
_MOST_STEPS = 4_000_000  # about a second; longer texts are compared by their sentences


class Fate(StrEnum):
    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that share a fate. All but REMOVED make the new text, letter for letter."""

    fate: Fate
    text: str


def compare(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces in reading order: where words were replaced, the old ones come first.

    Words are compared, not the spaces between them; of very long texts whole sentences, since
    the time grows with the square.
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if len(old) * len(new) > _MOST_STEPS:
        old, new = _SENTENCES.findall(before), _SENTENCES.findall(after)
    return tuple(_pieces(old, new))


def changed(pieces: Sequence[Piece]) -> tuple[int, int]:
    """How many words went and how many came."""
    removed, added = (
        sum(len(re.findall(r"\w+", piece.text)) for piece in pieces if piece.fate is fate)
        for fate in (Fate.REMOVED, Fate.ADDED)
    )
    return removed, added


def _pieces(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    one, other = [word.strip() for word in old], [word.strip() for word in new]
    # autojunk would take the commonest words of a long text for no words at all
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    for name, from_old, to_old, from_new, to_new in matcher.get_opcodes():
        removed, added = "".join(old[from_old:to_old]), "".join(new[from_new:to_new])
        if name == "equal":
            yield Piece(Fate.KEPT, added)
            continue
        if removed:
            yield Piece(Fate.REMOVED, removed)
        if added:
            yield Piece(Fate.ADDED, added)
