"""What a story's row is written with: where its lines stand, fonts as measured, colours."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics


@dataclass(frozen=True, slots=True)
class Place:
    """Where the two lines stand, on which side they begin, and whether below a story."""

    inside: QRect
    from_right: bool
    below: bool

    def start(self, hand: "Hand", text: str) -> int:
        if self.from_right:
            return self.inside.right() + 1 - hand.width(text)
        return self.inside.left()

    def before(self, gap: int, size: int) -> int:
        return self.inside.right() + 1 + gap if self.from_right else self.inside.left() - gap - size

    def before_end(self, width: int, size: int) -> int:
        """Where something `size` wide begins that ends so many pixels after the start."""
        return (
            self.inside.right() + 1 - width
            if self.from_right
            else self.inside.left() + width - size
        )

    def end(self, size: int) -> int:
        return self.inside.left() if self.from_right else self.inside.right() - size


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, with the places in it that were looked for."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()

    @classmethod
    def of(cls, line: str, snippet: str) -> "Line":
        """The line, and behind it what a search found, if anything."""
        if not snippet:
            return cls(line)
        text, marks = f"{line} · ", []
        for piece in snippet.replace("\n", " ").split("\x02"):
            found, end, rest = piece.partition("\x03")
            if end:
                marks.append((len(text), len(text) + len(found)))
            text += found + rest
        return cls(text, tuple(marks))


class Hand:
    """One font and what has been measured with it."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self.height, self.ascent = self._metrics.height(), self._metrics.ascent()

    def width(self, text: str) -> int:
        return self._metrics.horizontalAdvance(text)

    def fitted(self, text: str, width: int) -> str:
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


@dataclass(frozen=True, slots=True)
class Hands:
    """What a row is written in."""

    plain: Hand
    bold: Hand
    small: Hand

    @classmethod
    def of(cls, font: QFont) -> "Hands":
        bold = QFont(font)
        bold.setBold(True)
        return cls(Hand(QFont(font)), Hand(bold), Hand(smaller(font)))


@dataclass(frozen=True, slots=True)
class Ink:
    """What a row is written with, by what it writes."""

    first: str
    second: str
    dot: str
    star: str


def smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.92)
    return small
