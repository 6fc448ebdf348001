"""How a story's row is drawn: headline over outlet and time, a dot for unread, a star."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.article import Article
from app.ui import moments
from app.ui.look import Look

EDGE, GAP, DOT = 10, 7, 8
ABOVE, BETWEEN = 8, 3
PAINTED = 64  # pictures of rows that are kept: two windows full


class StoryDelegate(QStyledItemDelegate):
    """Asks the model once a row."""

    def __init__(self, look: Look, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._now = look, now
        self._font, self._known = "", _Hands.of(QFont())
        self._painted: OrderedDict[_Row, QPixmap] = OrderedDict()

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
        density = painter.device().devicePixelRatio()
        row = _Row(
            article.title,
            self.second_line(article),
            article.read,
            article.starred,
            self._ink(option),
            option.rect.size().toTuple(),
            option.font.key(),
            density,
        )
        if density.is_integer():
            painter.drawPixmap(option.rect.topLeft(), self._pixmap(row, option.font))
        else:  # a picture between two pixels would blur its words
            painter.save()
            painter.translate(option.rect.topLeft())
            self._draw(painter, row, option.font)
            painter.restore()

    def _ink(self, option: QStyleOptionViewItem) -> "_Ink":
        colours = self._look.colours
        if option.state & QStyle.StateFlag.State_Selected and option.widget.hasFocus():
            return _Ink(colours.accent, "", *[colours.on_accent] * 4)
        ground, line = colours.surface, colours.faint
        if option.state & QStyle.StateFlag.State_Selected:
            ground, line = colours.soft, ""
        elif option.state & QStyle.StateFlag.State_MouseOver:
            ground = colours.raised
        return _Ink(ground, line, colours.text, colours.muted, colours.accent, colours.warning)

    def _pixmap(self, row: "_Row", font: QFont) -> QPixmap:
        """Most rows are painted again as they were: when others come, go or are read."""
        known = self._painted.get(row)
        if known is None:
            known = QPixmap(QSize(*row.size) * row.density)
            known.setDevicePixelRatio(row.density)
            painter = QPainter(known)
            self._draw(painter, row, font)
            painter.end()
            self._painted[row] = known
            if len(self._painted) > PAINTED:
                self._painted.popitem(last=False)
        return known

    def _draw(self, painter: QPainter, row: "_Row", font: QFont) -> None:
        width, height = row.size
        painter.fillRect(0, 0, width, height, _colour(row.ink.ground))
        inside = QRect(0, 0, width, height).adjusted(EDGE + DOT + GAP, ABOVE, -EDGE, -ABOVE)
        if row.ink.line:
            painter.fillRect(inside.left(), height - 1, width, 1, _colour(row.ink.line))
        hands = self._hands(font)
        self._first(painter, inside, hands.plain if row.read else hands.bold, row)
        self._second(painter, inside, hands.small, row)

    def _hands(self, font: QFont) -> "_Hands":
        if font.key() != self._font:
            self._font, self._known = font.key(), _Hands.of(font)
        return self._known

    def _first(self, painter: QPainter, inside: QRect, hand: "_Hand", row: "_Row") -> None:
        if not row.read:
            middle = inside.top() + hand.height // 2
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(_colour(row.ink.dot))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(inside.left() - GAP - DOT, middle - DOT // 2, DOT, DOT)
        painter.setFont(hand.font)
        painter.setPen(_colour(row.ink.first))
        title = hand.fitted(row.title, inside.width())
        painter.drawText(inside.left(), inside.top() + hand.ascent, title)

    def _second(self, painter: QPainter, inside: QRect, hand: "_Hand", row: "_Row") -> None:
        top, width = inside.bottom() + 1 - hand.height, inside.width()
        if row.starred:
            size = hand.height - 2
            star = self._look.picture("star-filled", size, row.ink.star, row.density)
            painter.drawPixmap(inside.right() - size, top + 1, star)
            width -= size + GAP
        painter.setFont(hand.font)
        painter.setPen(_colour(row.ink.second))
        painter.drawText(inside.left(), top + hand.ascent, hand.fitted(row.second, width))


class _Hand:
    """One font and what has been measured with it."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self.height, self.ascent = self._metrics.height(), self._metrics.ascent()

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
    """The colours of a row, by what they are for; no line where it is ""."""

    ground: str
    line: str
    first: str
    second: str
    dot: str
    star: str


@dataclass(frozen=True, slots=True)
class _Row:
    """All that a row's picture depends on. `size` in pixels; `density` of the screen."""

    title: str
    second: str
    read: bool
    starred: bool
    ink: _Ink
    size: tuple[int, int]
    font: str
    density: float


@cache
def _colour(name: str) -> QColor:
    return QColor(name)


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.92)
    return small
