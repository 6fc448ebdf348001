"""Rewording: whether a petition says something else now, and which words differ. Decides only."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto

from app.domain.petition import Wording

LONGEST_COMPARED = 20_000  # words of both texts; beyond, all of them are said to differ
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")


class Fate(Enum):
    """What became of words from one text to the next."""

    KEPT = auto()
    GONE = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in a row that share a fate."""

    fate: Fate
    text: str


def reworded(known: Wording, told: Wording) -> bool:
    """The words differ, and not only because they were read elsewhere. Spaces are no words."""
    return _same_form(known, told) and not same_words(known, told)


def same_words(one: Wording, other: Wording) -> bool:
    """A text that was not read says nothing against another."""
    texts = (one.text.split(), other.text.split())
    return one.title.split() == other.title.split() and (texts[0] == texts[1] or not all(texts))


def merged(known: Wording | None, told: Wording) -> Wording:
    """What a look tells, with what it leaves empty as it was known."""
    if known is None:
        return told
    return Wording(told.at, told.title or known.title, told.text or known.text, told.how)


def sentences_changed(one: Wording, other: Wording) -> int:
    """How many sentences differ, the title being one."""
    before, after = _sentences(one), _sentences(other)
    return sum(
        max(end - start, other_end - other_start)
        for change, start, end, other_start, other_end in _changes(before, after)
        if change != "equal"
    )


def compared(before: str, after: str) -> tuple[Piece, ...]:
    """The words of both texts in order, each kept, gone or new."""
    one, other = before.split(), after.split()
    if len(one) + len(other) > LONGEST_COMPARED:
        return (Piece(Fate.GONE, before), Piece(Fate.NEW, after))
    return tuple(_pieces(one, other))


def _pieces(one: Sequence[str], other: Sequence[str]) -> Iterator[Piece]:
    for change, start, end, other_start, other_end in _changes(one, other):
        if change == "equal":
            yield Piece(Fate.KEPT, " ".join(one[start:end]))
            continue
        if start < end:
            yield Piece(Fate.GONE, " ".join(one[start:end]))
        if other_start < other_end:
            yield Piece(Fate.NEW, " ".join(other[other_start:other_end]))


def _changes(one: Sequence[str], other: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, one, other, autojunk=False).get_opcodes()


def _sentences(wording: Wording) -> list[str]:
    found = (" ".join(part.split()) for part in _SENTENCE.findall(wording.text))
    return [" ".join(wording.title.split()), *(part for part in found if part)]


def _same_form(known: Wording, told: Wording) -> bool:
    return known.how in {"", told.how}
