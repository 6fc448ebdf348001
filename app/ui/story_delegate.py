"""How a story's row is drawn: headline over outlet and time, a dot for unread, a star, a chip
with how many others tell the same.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.article import Article
from app.ui import moments, parts
from app.ui.look import Look
from app.ui.story_model import BELOW, FIRST

EDGE, GAP, DOT = 10, 7, 8
ABOVE, BETWEEN = 8, 3
INDENT = 22  # pixels that the rows below a story stand further in
ROOM = 6  # pixels on either side of a chip's words


class StoryDelegate(QStyledItemDelegate):
    """Asks the model once a row."""

    turned = Signal(QModelIndex)  # the chip of this row was clicked

    def __init__(self, look: Look, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._now = look, now
        self._font, self._known = "", _Hands.of(QFont())

    def height(self, font: QFont) -> int:
        """Give the height of a row in pixels, for that font."""
        both = QFontMetrics(font).height() + QFontMetrics(_smaller(font)).height()
        return both + 2 * ABOVE + BETWEEN + 1

    def second_line(self, article: Article) -> str:
        """Like CBS News · 13:02."""
        moment = article.published or article.first_seen
        parts = [article.outlet, moments.near(moment, self._now()) if moment else ""]
        return " · ".join(part for part in parts if part)

    # Qt calls these

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, self.height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        article = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(article, Article):
            return
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the headline's own
        ink = self._ground(painter, option)
        hands = self._hands(option.font)
        place = self._place(option, index, article)
        self._first(painter, place, hands.plain if article.read else hands.bold, article, ink)
        line = self.second_line(article)
        if article.story is not None and index.data(FIRST):
            line = f"{line} · {self.tr('first')}"
        self._second(painter, place, hands.small, article, ink, line)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Let a click on the chip turn the story, and no other."""
        article = index.data(Qt.ItemDataRole.UserRole)
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonPress
            and isinstance(article, Article)
            and article.others
        ):
            place, hand = self._place(option, index, article), self._hands(option.font).small
            if self._chip(place, hand, article).contains(event.position().toPoint()):
                self.turned.emit(index)
                return True
        return super().editorEvent(event, model, option, index)

    def _place(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        article: Article,
    ) -> "_Place":
        below = article.story is not None and bool(index.data(BELOW))
        left = EDGE + DOT + GAP + (INDENT if below else 0)
        inside = parts.turned(option, option.rect.adjusted(left, ABOVE, -EDGE, -ABOVE))
        from_right = option.direction is Qt.LayoutDirection.RightToLeft
        return _Place(inside, from_right=from_right, below=below)

    def _chip(self, place: "_Place", hand: "_Hand", article: Article) -> QRect:
        """Where the number of others stands: at the end of the second line."""
        size = hand.width(_others(article)) + 2 * ROOM
        return QRect(place.end(size), place.inside.bottom() - hand.height, size, hand.height + 2)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> "_Ink":
        """Paint what lies below, and say what is to be written with."""
        colours, rect = self._look.colours, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            if option.widget.hasFocus():
                painter.fillRect(rect, _colour(colours.accent))
                return _Ink(*[colours.on_accent] * 4)
            painter.fillRect(rect, _colour(colours.soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, _colour(colours.raised))
        indent = EDGE + DOT + GAP
        line = QRect(rect.left() + indent, rect.bottom(), rect.width() - indent, 1)
        painter.fillRect(parts.turned(option, line), _colour(colours.faint))
        return _Ink(colours.text, colours.muted, colours.accent, colours.warning)

    def _hands(self, font: QFont) -> "_Hands":
        if font.key() != self._font:
            self._font, self._known = font.key(), _Hands.of(font)
        return self._known

    def _first(
        self, painter: QPainter, place: "_Place", hand: "_Hand", article: Article, ink: "_Ink"
    ) -> None:
        inside = place.inside
        if not article.read:
            middle = inside.top() + hand.height // 2
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(_colour(ink.dot))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(place.before(GAP, DOT), middle - DOT // 2, DOT, DOT)
        painter.setFont(hand.font)
        painter.setPen(_colour(ink.first))
        title = hand.fitted(article.title, inside.width())
        painter.drawText(place.start(hand, title), inside.top() + hand.ascent, title)

    def _second(
        self,
        painter: QPainter,
        place: "_Place",
        hand: "_Hand",
        article: Article,
        ink: "_Ink",
        line: str,
    ) -> None:
        inside = place.inside
        top, width = inside.bottom() + 1 - hand.height, inside.width()
        if article.starred:
            size = hand.height - 2
            density = painter.device().devicePixelRatio()
            star = self._look.picture("star-filled", size, ink.star, density)
            painter.drawPixmap(place.end(size), top + 1, star)
            width -= size + GAP
        if article.others and not place.below:
            chip = self._chip(place, hand, article)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_colour(ink.second))
            painter.drawRoundedRect(chip.adjusted(0, 0, -1, -1), 7, 7)
            painter.setFont(hand.font)
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, _others(article))
            width -= chip.width() + GAP
        painter.setFont(hand.font)
        painter.setPen(_colour(ink.second))
        text = hand.fitted(line, width)
        painter.drawText(place.start(hand, text), top + hand.ascent, text)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the two lines stand, on which side they begin, and whether below a story."""

    inside: QRect
    from_right: bool
    below: bool

    def start(self, hand: "_Hand", text: str) -> int:
        if self.from_right:
            return self.inside.right() + 1 - hand.width(text)
        return self.inside.left()

    def before(self, gap: int, size: int) -> int:
        return self.inside.right() + 1 + gap if self.from_right else self.inside.left() - gap - size

    def end(self, size: int) -> int:
        return self.inside.left() if self.from_right else self.inside.right() - size


class _Hand:
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
class _Hands:
    """What a row is written in."""

    plain: _Hand
    bold: _Hand
    small: _Hand

    @classmethod
    def of(cls, font: QFont) -> "_Hands":
        bold = QFont(font)
        bold.setBold(True)
        return cls(_Hand(QFont(font)), _Hand(bold), _Hand(_smaller(font)))


@dataclass(frozen=True, slots=True)
class _Ink:
    """What a row is written with, by what it writes."""

    first: str
    second: str
    dot: str
    star: str


@cache
def _colour(name: str) -> QColor:
    return QColor(name)


def _others(article: Article) -> str:
    return f"+{moments.number(article.others)}"


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.92)
    return small
