"""The drawing of the timeline: what does not follow the pointer, painted once a change."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from app.domain.petition import Event
from app.services import timeline as times
from app.services.timeline import Fan, Line, Timeline
from app.ui import axis, moments
from app.ui.colours import Colours
from app.ui.timeline import scale as scales
from app.ui.timeline.scale import Scale

_translate = QCoreApplication.translate
LANE = 13  # pixels: the height of a row of dots
FOOT = 20  # pixels: the labels of the time axis
DOT = 4.0
MOST_POINTS = 80  # past so many a line says more than points


class Layer(Enum):
    """What can be shown or not."""

    SIGNATURES = auto()
    COVERAGE = auto()
    COURT = auto()
    NOTES = auto()
    MILESTONES = auto()


LANES = (Layer.COURT, Layer.NOTES, Layer.MILESTONES)


@dataclass(frozen=True, slots=True)
class Scene:
    """All that a drawing depends on: the same scene is never drawn twice."""

    data: Timeline
    scale: Scale
    layers: frozenset[Layer]
    colours: Colours
    offset: int  # seconds of the reader's midnight after that of UTC

    @property
    def lanes(self) -> tuple[Layer, ...]:
        return lanes(self.data, self.layers)

    def lane_y(self, lane: Layer) -> float:
        """The middle of a lane of dots."""
        return self.scale.room.bottom() + LANE * (self.lanes.index(lane) + 0.5) + 2


def lanes(data: Timeline, layers: frozenset[Layer]) -> tuple[Layer, ...]:
    """Those that are wanted and have anything in them."""
    filled = {Layer.COURT: data.court, Layer.NOTES: data.notes, Layer.MILESTONES: data.events}
    return tuple(lane for lane in LANES if lane in layers and filled[lane])


def inks(colours: Colours) -> tuple[str, ...]:
    """One a petition, in turn; their shapes differ, too."""
    return (colours.accent, colours.warning, colours.good, colours.muted)


def draw(painter: QPainter, scene: Scene) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    small = QFont(painter.font())
    small.setPointSizeF(max(6.5, small.pointSizeF() * 0.86))
    painter.setFont(small)
    _axes(painter, scene)
    painter.save()
    painter.setClipRect(scene.scale.room.adjusted(0, -12, 8, 2))
    if Layer.COVERAGE in scene.layers:
        _bars(painter, scene)
    if Layer.SIGNATURES in scene.layers:
        _promises(painter, scene)
        for number, line in enumerate(scene.data.lines):
            _fan(painter, scene, line.fan, number)
        for number, line in enumerate(scene.data.lines):
            _line(painter, scene, line, number)
    painter.restore()
    if Layer.SIGNATURES in scene.layers:
        _names(painter, scene)
    _dots(painter, scene)


def marks(scene: Scene, lane: Layer) -> list[tuple[int, object]]:
    """What stands in a lane, with its moment: Dots or Events."""
    data = scene.data
    if lane is Layer.COURT:
        return [(dot.at, dot) for dot in data.court]
    if lane is Layer.NOTES:
        return [(dot.at, dot) for dot in data.notes]
    return [(times.second(event.at), event) for event in data.events]


def shape(painter: QPainter, at: QPointF, number: int, size: float = DOT) -> None:
    """A circle, a square, a triangle or a diamond, for those who tell no colours apart."""
    if number % 4 == 0:
        painter.drawEllipse(at, size, size)
        return
    corners = {
        1: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        2: ((0, -1.2), (1.1, 0.9), (-1.1, 0.9)),
        3: ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    }[number % 4]
    scaled = [QPointF(at.x() + x * size * 0.9, at.y() + y * size * 0.9) for x, y in corners]
    painter.drawPolygon(QPolygonF(scaled))


def _axes(painter: QPainter, scene: Scene) -> None:
    scale, colours = scene.scale, scene.colours
    room = scale.room
    if Layer.SIGNATURES in scene.layers and scene.data.lines:
        for count in axis.count_ticks(0, scale.top, max(2, int(room.height() / 26))):
            y = scale.y(count)
            painter.setPen(QPen(QColor(colours.faint), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(QColor(colours.muted))
            place = QRectF(0, y - 9, room.left() - 8, 18)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, right, moments.number(count))
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.drawLine(room.bottomLeft(), room.bottomRight())
    wide = painter.fontMetrics().horizontalAdvance("28 Mmm 2028") + 14
    start, end = times.moment(scale.start), times.moment(scale.end)
    ticks = axis.time_ticks(start, end, max(2, int(room.width() / wide)))
    hourly = len(ticks) > 1 and (ticks[1] - ticks[0]).total_seconds() < scales.DAY
    yearly = len(ticks) > 1 and ticks[-1] - ticks[0] > moments.YEAR
    foot = room.bottom() + LANE * len(scene.lanes) + 4
    for tick in ticks:
        x = scale.x(times.second(tick))
        painter.setPen(QPen(QColor(colours.faint), 1))
        painter.drawLine(QPointF(x, room.top()), QPointF(x, foot))
        painter.setPen(QColor(colours.muted))
        place = QRectF(x - wide / 2, foot, wide, FOOT - 4)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignCenter, axis.named(tick, hourly=hourly, yearly=yearly)
        )
    now = scale.x(scene.data.now)
    if room.left() < now < room.right():
        painter.setPen(QPen(QColor(colours.edge), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(now, room.top()), QPointF(now, room.bottom()))


def _bars(painter: QPainter, scene: Scene) -> None:
    scale = scene.scale
    found = scales.bars(scene.data.coverage, scale, scene.offset)
    most = max((stories for _at, stories in found), default=0)
    pale = QColor(scene.colours.accent)
    pale.setAlphaF(0.22)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    across, bottom = 1 / scale.seconds_a_pixel, scale.room.bottom()
    first = scale.room.left() + 1
    wide, high = max(2.0, scale.bin * across - 2), scale.room.height() * 0.42
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pale)
    painter.drawRects(
        [
            QRectF(first + (at - scale.start) * across, bottom - height, wide, height)
            for at, stories in found
            for height in (max(2.0, high * stories / most),)
        ]
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _promises(painter: QPainter, scene: Scene) -> None:
    scale, colours = scene.scale, scene.colours
    for line in scene.data.lines:
        marks = [(threshold.count, threshold.name) for threshold in line.petition.thresholds]
        if line.petition.own_target is not None:
            marks.append((line.petition.own_target, _translate("timeline", "my own target")))
        for count, name in marks:
            if count <= scale.top:
                y = scale.y(count)
                painter.setPen(QPen(QColor(colours.muted), 1.2, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(scale.room.left(), y), QPointF(scale.room.right(), y))
                words = f"{moments.number(count)}: {name}"
                _write(painter, QPointF(scale.room.left() + 6, y - 4), words, colours)
        deadline = line.petition.deadline
        if deadline is not None and scale.start <= deadline.timestamp() <= scale.end:
            x, top = scale.x(deadline.timestamp()), scale.room.top()
            painter.setPen(QPen(QColor(colours.warning), 1.4))
            painter.drawLine(QPointF(x, top), QPointF(x, scale.room.bottom()))
            painter.setBrush(QColor(colours.warning))
            flag = (QPointF(x, top), QPointF(x - 12, top + 4), QPointF(x, top + 8))
            painter.drawPolygon(QPolygonF(flag))
            words = _translate("timeline", "deadline")
            wide = painter.fontMetrics().horizontalAdvance(words)
            _write(painter, QPointF(x - wide - 16, top + 9), words, colours)


def _fan(painter: QPainter, scene: Scene, fan: Fan | None, number: int) -> None:
    if fan is None or fan.times[-1] < scene.scale.start or fan.times[0] > scene.scale.end:
        return
    ink = QColor(inks(scene.colours)[number % 4])
    painter.setPen(Qt.PenStyle.NoPen)
    for low, high, strength in ((0, 4, 0.13), (1, 3, 0.2)):
        ink.setAlphaF(strength)
        painter.setBrush(ink)
        painter.drawPolygon(_band(scene.scale, fan, low, high))


def _band(scale: Scale, fan: Fan, low: int, high: int) -> QPolygonF:
    def edge(share: int) -> list[QPointF]:
        pairs = zip(fan.times, fan.counts, strict=True)
        # far above the picture a point does no harm, but Qt's painter has limits
        return [QPointF(scale.x(at), scale.y(min(one[share], 3 * scale.top))) for at, one in pairs]

    return QPolygonF([*edge(low), *reversed(edge(high))])


def _line(painter: QPainter, scene: Scene, line: Line, number: int) -> None:
    scale, ink = scene.scale, QColor(inks(scene.colours)[number % 4])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for gap, points in scales.pieces(line, scale):
        style = Qt.PenStyle.DashLine if gap else Qt.PenStyle.SolidLine
        painter.setPen(QPen(ink, 1.4 if gap else 2.0, style))
        painter.drawPolyline(QPolygonF(points))
    first, end = scales.seen(line, scale.start, scale.end)
    if end - first <= MOST_POINTS:
        painter.setPen(QPen(ink, 1.6))
        for index in range(first, end):
            about = line.about[index]
            painter.setBrush(QColor(scene.colours.surface) if about else ink)
            place = QPointF(scale.x(line.times[index]), scale.y(line.counts[index]))
            shape(painter, place, number, 3.2)


def _names(painter: QPainter, scene: Scene) -> None:
    """Each line's title at its end: no legend to look for."""
    scale, taken = scene.scale, list[float]()
    for number, line in enumerate(scene.data.lines):
        first, end = scales.seen(line, scale.start, scale.end)
        if end <= first or line.times[first] > scale.end:
            continue
        x = min(scale.x(min(line.times[end - 1], scale.end)), scale.room.right()) - 8
        y = max(scale.y(line.counts[end - 1]) - 7, scale.room.top() + 10)
        while any(abs(y - other) < 14 for other in taken):
            y += 14
        taken.append(y)
        metrics = painter.fontMetrics()
        title = metrics.elidedText(line.petition.title, Qt.TextElideMode.ElideRight, 170)
        left = max(scale.room.left() + 4, x - metrics.horizontalAdvance(title))
        ink = inks(scene.colours)[number % 4]
        _write(painter, QPointF(left, y), title, scene.colours, ink)


def _dots(painter: QPainter, scene: Scene) -> None:
    scale, colours = scene.scale, scene.colours
    names = {
        Layer.COURT: _translate("timeline", "Court"),
        Layer.NOTES: _translate("timeline", "Notes"),
        Layer.MILESTONES: _translate("timeline", "Events"),
    }
    shapes = {Layer.COURT: 1, Layer.NOTES: 0, Layer.MILESTONES: 3}
    for lane in scene.lanes:
        y = scene.lane_y(lane)
        painter.setPen(QColor(colours.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, y - 8, scale.room.left() - 8, 16), right, names[lane])
        painter.setPen(QPen(QColor(colours.faint), 1))
        painter.drawLine(QPointF(scale.room.left(), y), QPointF(scale.room.right(), y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.text))
        drawn = -10.0
        for at, _mark in marks(scene, lane):
            x = scale.x(at)
            if scale.room.left() <= x <= scale.room.right() and x - drawn >= 1:
                shape(painter, QPointF(x, y), shapes[lane])
                drawn = x


def _write(painter: QPainter, at: QPointF, words: str, colours: Colours, ink: str = "") -> None:
    """Words over lines: on a ground of their own, or they could not be read."""
    metrics = painter.fontMetrics()
    cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, 260)
    ground = QColor(colours.surface)
    ground.setAlpha(210)
    size = QRectF(
        at.x() - 2, at.y() - metrics.ascent(), metrics.horizontalAdvance(cut) + 4, metrics.height()
    )
    painter.fillRect(size, ground)
    painter.setPen(QColor(ink or colours.muted))
    painter.drawText(at, cut)


def nearest(marked: Sequence[tuple[int, object]], at: float) -> tuple[int, object] | None:
    return min(marked, key=lambda one: abs(one[0] - at), default=None)


__all__ = ["Event", "Layer", "Scene", "draw", "inks", "marks", "nearest", "shape"]
