"""How a story's row is drawn: headline over outlet and time, a dot for unread, a star, a chip
with how many others tell the same.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
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
from app.ui.story_ink import Hand, Hands, Ink, Line, Place, smaller
from app.ui.story_model import BELOW, FIRST, SNIPPET

if TYPE_CHECKING:
    from re import Pattern

EDGE, GAP, DOT = 10, 7, 8
ABOVE, DENSE, BETWEEN = 8, 3, 3
INDENT = 22  # pixels that the rows below a story stand further in
ROOM = 6  # pixels on either side of a chip's words


class StoryDelegate(QStyledItemDelegate):
    """Asks the model once a row."""

    turned = Signal(QModelIndex)  # the chip of this row was clicked

    def __init__(self, look: Look, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._now, self._above = look, now, ABOVE
        self.looked_for: Pattern[str] | None = None  # marked in headlines
        self.badges: tuple[tuple[Pattern[str], str], ...] = ()  # what is found, and its badge
        self._font, self._known = "", Hands.of(QFont())

    def pack(self, *, dense: bool) -> None:
        """Leave less room above and below what a row says, or as much as usual."""
        self._above = DENSE if dense else ABOVE

    def height(self, font: QFont) -> int:
        """Give the height of a row in pixels, for that font."""
        both = QFontMetrics(font).height() + QFontMetrics(smaller(font)).height()
        return both + 2 * self._above + BETWEEN + 1

    def second_line(self, article: Article) -> str:
        """Like CBS 58 · via Google News · 13:02 · local."""
        moment = article.published or article.first_seen
        when = moments.near(moment, self._now()) if moment else ""
        found = self.tr("via {engine}").replace("{engine}", article.via) if article.via else ""
        marks = (
            self.tr("local") if article.local else "",
            self.tr("edited") if article.edited else "",
        )
        return " · ".join(part for part in (article.outlet, found, when, *marks) if part)

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
            line = " · ".join((line, self.tr("first")))
        snippet = index.data(SNIPPET)
        self._second(painter, place, hands.small, article, ink, Line.of(line, snippet))
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
    ) -> Place:
        below = article.story is not None and bool(index.data(BELOW))
        left = EDGE + DOT + GAP + (INDENT if below else 0)
        inside = parts.turned(option, option.rect.adjusted(left, self._above, -EDGE, -self._above))
        from_right = option.direction is Qt.LayoutDirection.RightToLeft
        return Place(inside, from_right=from_right, below=below)

    def _chip(self, place: Place, hand: Hand, article: Article) -> QRect:
        """Where the number of others stands: at the end of the second line."""
        size = hand.width(_others(article)) + 2 * ROOM
        return QRect(place.end(size), place.inside.bottom() - hand.height, size, hand.height + 2)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> Ink:
        """Paint what lies below, and say what is to be written with."""
        colours, rect = self._look.colours, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            if option.widget.hasFocus():
                painter.fillRect(rect, _colour(colours.accent))
                return Ink(*[colours.on_accent] * 4)
            painter.fillRect(rect, _colour(colours.soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, _colour(colours.raised))
        indent = EDGE + DOT + GAP
        line = QRect(rect.left() + indent, rect.bottom(), rect.width() - indent, 1)
        painter.fillRect(parts.turned(option, line), _colour(colours.faint))
        return Ink(colours.text, colours.muted, colours.accent, colours.warning)

    def _hands(self, font: QFont) -> Hands:
        if font.key() != self._font:
            self._font, self._known = font.key(), Hands.of(font)
        return self._known

    def _first(
        self, painter: QPainter, place: Place, hand: Hand, article: Article, ink: Ink
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
        start = place.start(hand, title)
        if self.looked_for is not None:
            marks = (match.span() for match in self.looked_for.finditer(article.title))
            self._mark(painter, hand, QPoint(start, inside.top()), title, marks, ink)
            painter.setPen(_colour(ink.first))
        painter.drawText(start, inside.top() + hand.ascent, title)

    def _second(
        self,
        painter: QPainter,
        place: Place,
        hand: Hand,
        article: Article,
        ink: Ink,
        line: Line,
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
            self._framed(painter, chip, _others(article), hand, ink.second)
            width -= chip.width() + GAP
        for badge in self._badges(article):
            size = hand.width(badge) + 2 * ROOM
            if size > width // 2:
                break
            chip = QRect(
                place.before_end(width, size),
                place.inside.bottom() - hand.height,
                size,
                hand.height + 2,
            )
            self._framed(painter, chip, badge, hand, ink.dot)
            width -= size + GAP
        painter.setFont(hand.font)
        text = hand.fitted(line.text, width)
        start = place.start(hand, text)
        self._mark(painter, hand, QPoint(start, top), text, line.marks, ink)
        painter.setPen(_colour(ink.second))
        painter.drawText(start, top + hand.ascent, text)

    def _badges(self, article: Article) -> Iterator[str]:
        return (name for pattern, name in self.badges if pattern.search(article.title))

    def _framed(self, painter: QPainter, chip: QRect, text: str, hand: Hand, ink: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_colour(ink))
        painter.drawRoundedRect(chip.adjusted(0, 0, -1, -1), 7, 7)
        painter.setFont(hand.font)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)

    def _mark(
        self,
        painter: QPainter,
        hand: Hand,
        start: QPoint,
        text: str,
        marks: Iterable[tuple[int, int]],
        ink: Ink,
    ) -> None:
        """Tint and underline what is looked for, as far as it is shown."""
        shown = len(text) - text.endswith("…")
        for first, last in marks:
            if last <= shown:
                left = start.x() + hand.width(text[:first])
                size = hand.width(text[:last]) - hand.width(text[:first])
                place = QRect(left, start.y(), size, hand.height)
                tint = QColor(ink.dot)
                tint.setAlpha(60)
                painter.fillRect(place, tint)
                painter.fillRect(place.adjusted(0, hand.height - 1, 0, 0), _colour(ink.dot))


@cache
def _colour(name: str) -> QColor:
    return QColor(name)


def _others(article: Article) -> str:
    return f"+{moments.number(article.others)}"
