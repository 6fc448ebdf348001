"""A petition's line, small: readings over time, about ones hollow. Only draws."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain import pace
from app.domain.petition import Quality, Reading
from app.ui.look import Look

MOST_DOTS = 40  # past so many readings a line says more than dots


class Sparkline(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._readings: tuple[Reading, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def draw(self, readings: Sequence[Reading]) -> None:
        """Show these readings, in time order."""
        self._readings = tuple(readings)
        self.update()

    def points(self) -> QPolygonF:
        """Place each reading in the widget; many a pixel become its lowest and highest."""
        if len(self._readings) < 2:
            return QPolygonF()
        times = [pace.moment(one).timestamp() for one in self._readings]
        counts = [one.count for one in self._readings]
        room = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        span, rise = max(times[-1] - times[0], 1.0), max(max(counts) - min(counts), 1)
        columns: dict[int, tuple[float, float]] = {}
        placed = []
        for time, count in zip(times, counts, strict=True):
            x = room.left() + room.width() * (time - times[0]) / span
            y = room.bottom() - room.height() * (count - min(counts)) / rise
            low, high = columns.get(int(x), (y, y))
            if int(x) not in columns or y > low or y < high:
                placed.append(QPointF(x, y))
            columns[int(x)] = (max(low, y), min(high, y))
        return QPolygonF(placed)

    # Qt calls these

    def sizeHint(self) -> QSize:
        return QSize(96, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        points = self.points()
        if points.isEmpty():
            return
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent), 1.6))
        painter.drawPolyline(points)
        if len(self._readings) > MOST_DOTS:
            return
        for point, reading in zip(points.toList(), self._readings, strict=False):
            exact = reading.quality is Quality.EXACT
            painter.setBrush(QColor(colours.accent if exact else colours.surface))
            painter.drawEllipse(point, 2.2, 2.2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
