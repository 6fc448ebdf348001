"""The picture of a timeline: painted once, moved while it is dragged, with what lies over it."""

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from app.ui.timeline import drawing
from app.ui.timeline.drawing import Scene


class Picture:
    """Keeps what it painted last, and paints anew only when something of it changed."""

    def __init__(self) -> None:
        self.kept: tuple[Scene, QPixmap] | None = None

    def paint(
        self, painter: QPainter, scene: Scene, size: QSizeF, density: float, font: QFont
    ) -> None:
        kept = self.kept
        if kept is None or kept[0] != scene or kept[1].devicePixelRatio() != density:
            kept = self.kept = (scene, _painted(scene, size, density, font))
        painter.drawPixmap(0, 0, kept[1])

    def paint_moved(self, painter: QPainter, scene: Scene, size: QSizeF) -> bool:
        """Paint the last picture where its times stand now; False when there is none."""
        if self.kept is None:
            return False
        before, picture = self.kept
        shift = (before.scale.start - scene.scale.start) / before.scale.seconds_a_pixel
        left = before.scale.room.left()
        inside = QRectF(left, 0, size.width() - left, size.height())
        surface = QColor(scene.colours.surface)
        painter.fillRect(QRectF(QPointF(0, 0), size), surface)
        painter.drawPixmap(0, 0, picture)
        painter.setClipRect(inside)
        painter.fillRect(inside, surface)
        painter.drawPixmap(QPointF(shift, 0), picture)
        return True


def paint_over(
    painter: QPainter,
    scene: Scene,
    stretch: tuple[float, float] | None,
    cursor: float | None,
    hover: QPointF | None,
) -> None:
    """Paint what follows pointer and keys: the stretch, and a line where one of them is."""
    scale, room, colours = scene.scale, scene.scale.room, scene.colours
    if stretch is not None:
        left, right = (scale.x(at) for at in stretch)
        ground = QColor(colours.accent)
        ground.setAlphaF(0.12)
        band = QRectF(left, room.top(), max(1.0, right - left), room.height())
        painter.fillRect(band.intersected(room), ground)
        painter.setPen(QPen(QColor(colours.accent), 1.2))
        for x in (left, right):
            if room.left() <= x <= room.right():
                painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
    if cursor is not None and scale.start <= cursor <= scale.end:
        painter.setPen(QPen(QColor(colours.text), 1.4))
        foot = painter.viewport().height() - drawing.FOOT
        painter.drawLine(QPointF(scale.x(cursor), room.top()), QPointF(scale.x(cursor), foot))
    elif hover is not None and room.left() <= hover.x() <= room.right():
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.drawLine(QPointF(hover.x(), room.top()), QPointF(hover.x(), room.bottom()))


def _painted(scene: Scene, size: QSizeF, density: float, font: QFont) -> QPixmap:
    picture = QPixmap((size * density).toSize())
    picture.setDevicePixelRatio(density)
    picture.fill(QColor(scene.colours.surface))
    painter = QPainter(picture)
    painter.setFont(font)
    drawing.draw(painter, scene)
    painter.end()
    return picture
