"""How a story's row is drawn: headline over outlet and time, a dot for unread, a star."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.article import Article
from app.ui import moments
from app.ui.look import Look

EDGE, GAP, DOT = 10, 7, 8
ABOVE, BETWEEN = 8, 3


class StoryDelegate(QStyledItemDelegate):
    """Asks the model once a row."""

    def __init__(self, look: Look, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._now = look, now

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
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._ground(painter, option)
        if isinstance(article, Article):
            inside = option.rect.adjusted(EDGE + DOT + GAP, ABOVE, -EDGE, -ABOVE)
            self._first(painter, inside, option.font, article, ink)
            self._second(painter, inside, option.font, article, ink)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> "_Ink":
        """Paint what lies below, and say what is to be written with."""
        colours, rect = self._look.colours, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            if option.widget.hasFocus():
                painter.fillRect(rect, QColor(colours.accent))
                return _Ink(*[colours.on_accent] * 4)
            painter.fillRect(rect, QColor(colours.soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.raised))
        painter.fillRect(
            QRect(rect.left() + EDGE + DOT + GAP, rect.bottom(), rect.width(), 1),
            QColor(colours.faint),
        )
        return _Ink(colours.text, colours.muted, colours.accent, colours.warning)

    def _first(
        self, painter: QPainter, inside: QRect, font: QFont, article: Article, ink: "_Ink"
    ) -> None:
        bold = QFont(font)
        bold.setBold(not article.read)
        metrics = QFontMetrics(bold)
        if not article.read:
            middle = inside.top() + metrics.height() // 2
            painter.setBrush(QColor(ink.dot))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(inside.left() - GAP - DOT, middle - DOT // 2, DOT, DOT)
        painter.setFont(bold)
        painter.setPen(QColor(ink.first))
        title = metrics.elidedText(article.title, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside.left(), inside.top() + metrics.ascent(), title)

    def _second(
        self, painter: QPainter, inside: QRect, font: QFont, article: Article, ink: "_Ink"
    ) -> None:
        metrics = QFontMetrics(_smaller(font))
        top, width = inside.bottom() + 1 - metrics.height(), inside.width()
        if article.starred:
            size = metrics.height() - 2
            density = painter.device().devicePixelRatio()
            star = self._look.picture("star-filled", size, ink.star, density)
            painter.drawPixmap(inside.right() - size, top + 1, star)
            width -= size + GAP
        painter.setFont(_smaller(font))
        painter.setPen(QColor(ink.second))
        text = metrics.elidedText(self.second_line(article), Qt.TextElideMode.ElideRight, width)
        painter.drawText(inside.left(), top + metrics.ascent(), text)


@dataclass(frozen=True, slots=True)
class _Ink:
    """What a row is written with, by what it writes."""

    first: str
    second: str
    dot: str
    star: str


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.92)
    return small
