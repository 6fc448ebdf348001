"""How a story's row is drawn: headline over outlet and time, a dot for unread, a star."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.article import Article
from app.ui import moments, parts
from app.ui.look import Look

EDGE, GAP, DOT = 10, 7, 8
ABOVE, BETWEEN = 8, 3


class StoryDelegate(QStyledItemDelegate):
    """Asks the model once a row."""

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
        inside = parts.turned(option, option.rect.adjusted(EDGE + DOT + GAP, ABOVE, -EDGE, -ABOVE))
        hands = self._hands(option.font)
        place = _Place(inside, from_right=option.direction is Qt.LayoutDirection.RightToLeft)
        self._first(painter, place, hands.plain if article.read else hands.bold, article, ink)
        self._second(painter, place, hands.small, article, ink)
        painter.restore()

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
        self, painter: QPainter, place: "_Place", hand: "_Hand", article: Article, ink: "_Ink"
    ) -> None:
        inside = place.inside
        top, width = inside.bottom() + 1 - hand.height, inside.width()
        if article.starred:
            size = hand.height - 2
            density = painter.device().devicePixelRatio()
            star = self._look.picture("star-filled", size, ink.star, density)
            painter.drawPixmap(place.end(size), top + 1, star)
            width -= size + GAP
        painter.setFont(hand.font)
        painter.setPen(_colour(ink.second))
        text = hand.fitted(self.second_line(article), width)
        painter.drawText(place.start(hand, text), top + hand.ascent, text)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the two lines stand, and on which side they begin."""

    inside: QRect
    from_right: bool

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


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.92)
    return small
