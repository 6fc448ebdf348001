"""One row of the sidebar: its icon, its name, and how much there is."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import parts
from app.ui.look import Look

COUNT, ICON = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
EDGE, GAP, PIXELS = 10, 7, 16
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SidebarDelegate(QStyledItemDelegate):
    """Draws a row over the ground that the sidebar gave it: icon, name, count."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.dense = False

    # Qt calls these

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        room, least = (2, 20) if self.dense else (8, 26)
        return QSize(size.width(), max(size.height() + room, least))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours, rect = self._look.colours, QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = selected and option.widget.hasFocus()
        painter.save()
        painter.setFont(option.font)
        metrics = QFontMetrics(option.font)
        right = rect.right() - EDGE
        count = index.data(COUNT)
        if count:
            text = QLocale().toString(count)
            width = metrics.horizontalAdvance(text)
            painter.setPen(QColor(colours.on_accent if strong else colours.muted))
            place = QRect(right - width, rect.top(), width + 1, rect.height())
            painter.drawText(parts.turned(option, place), _MIDDLE, text)
            right -= width + GAP
        mode = QIcon.Mode.Selected if strong else QIcon.Mode.Normal
        icon = QRect(rect.left() + 2, rect.center().y() - PIXELS // 2 + 1, PIXELS, PIXELS)
        self._look.icon(index.data(ICON)).paint(painter, parts.turned(option, icon), mode=mode)
        left = icon.right() + GAP
        painter.setPen(QColor(colours.on_accent if strong else colours.text))
        name = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, right - left)
        place = QRect(left, rect.top(), right - left, rect.height())
        side = QStyle.visualAlignment(option.direction, _MIDDLE)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the name's own
        painter.drawText(parts.turned(option, place), side | Qt.AlignmentFlag.AlignAbsolute, name)
        painter.restore()
