"""How a story's row is drawn: headline over outlet and time, a dot for unread, a star."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.article import Article
from app.ui import moments
from app.ui.look import Look

EDGE, GAP, DOT = 10, 6, 8


class StoryDelegate(QStyledItemDelegate):
    """Asks the model once a row."""

    def __init__(self, look: Look, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._now = look, now

    def height(self, font: QFont) -> int:
        """Give the height of a row in pixels, for that font."""
        return 2 * QFontMetrics(font).height() + 3 * GAP

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
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._ground(painter, rect, state, selected=selected)
        if isinstance(article, Article):
            self._lines(painter, rect, font, article, selected=selected)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, selected: bool
    ) -> None:
        colours = self._look.colours
        if selected:
            painter.fillRect(rect, QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.raised))
        painter.setPen(QColor(colours.faint))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _lines(
        self, painter: QPainter, rect: QRect, font: QFont, article: Article, *, selected: bool
    ) -> None:
        colours = self._look.colours
        inside = rect.adjusted(EDGE + DOT + GAP, GAP, -EDGE, -GAP)
        bold = QFont(font)
        bold.setBold(not article.read)
        metrics = QFontMetrics(bold)
        painter.setFont(bold)
        painter.setPen(QColor(colours.on_accent if selected else colours.text))
        title = metrics.elidedText(article.title, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside.left(), inside.top() + metrics.ascent(), title)
        second = inside.top() + metrics.height() + GAP + metrics.ascent()
        if not article.read:
            self._dot(painter, rect.left() + EDGE, inside.top() + metrics.height() // 2, selected)
        left = inside.left()
        if article.starred:
            size = metrics.height() - 2
            colour = colours.on_accent if selected else colours.warning
            star = self._look.picture(
                "star-filled", size, colour, painter.device().devicePixelRatio()
            )
            painter.drawPixmap(left, second - metrics.ascent() + 1, star)
            left += size + GAP
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(small)
        painter.setPen(QColor(colours.on_accent if selected else colours.muted))
        text = QFontMetrics(small).elidedText(
            self.second_line(article), Qt.TextElideMode.ElideRight, inside.right() - left
        )
        painter.drawText(left, second, text)

    def _dot(self, painter: QPainter, left: int, middle: int, selected: bool) -> None:  # noqa: FBT001  private
        colours = self._look.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colours.on_accent if selected else colours.accent))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(left, middle - DOT // 2, DOT, DOT)
