"""What stands round a petition's line: axes, thresholds, goals, the deadline, events."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.domain.petition import Event, GoalKind
from app.services.petition_pages import PetitionPage
from app.services.timeline import Fan
from app.ui import axis, moments
from app.ui.colours import Colours
from app.ui.petition.plot import Plot

_translate = QCoreApplication.translate
_LANE = 9  # pixels below the axis: where events stand


def axes(painter: QPainter, plot: Plot, colours: Colours) -> None:
    """Pale lines at round counts, and the times below them."""
    small = painter.font()
    small.setPointSizeF(max(6.5, small.pointSizeF() * 0.86))
    painter.setFont(small)
    room, metrics = plot.room, painter.fontMetrics()
    for count in axis.count_ticks(plot.low, plot.high, max(2, int(room.height() / 40))):
        y = plot.y(count)
        painter.setPen(QPen(QColor(colours.faint), 1))
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        painter.setPen(QColor(colours.muted))
        place = QRectF(0, y - 9, room.left() - 8, 18)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, right, moments.number(count))
    wide = metrics.horizontalAdvance("28 Mmm") + 26
    ticks = axis.time_ticks(plot.start, plot.end, max(2, int(room.width() / wide)))
    hourly = len(ticks) > 1 and ticks[1] - ticks[0] < timedelta(days=1)
    yearly = len(ticks) > 1 and ticks[-1] - ticks[0] > moments.YEAR
    for tick in ticks:
        x = plot.x(tick)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(x, room.bottom()), QPointF(x, room.bottom() + 4))
        painter.setPen(QColor(colours.muted))
        place = QRectF(x - wide / 2, room.bottom() + 16, wide, 16)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignCenter, axis.named(tick, hourly=hourly, yearly=yearly)
        )


def promises(painter: QPainter, plot: Plot, page: PetitionPage, colours: Colours) -> None:
    """Thresholds dashed with their names, the goal as the steps it took, the deadline a flag."""
    for threshold in page.petition.thresholds:
        if plot.low <= threshold.count <= plot.high:
            y = plot.y(threshold.count)
            painter.setPen(QPen(QColor(colours.text), 1.2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(plot.room.left(), y), QPointF(plot.room.right(), y))
            _write(painter, plot, QPointF(plot.room.left() + 4, y - 4), threshold.name, colours)
    _draw_goals(painter, plot, page, colours)
    deadline = page.petition.deadline
    if deadline is not None and plot.start <= deadline <= plot.end:
        x, top = plot.x(deadline), plot.room.top()
        painter.setPen(QPen(QColor(colours.warning), 1.4))
        painter.drawLine(QPointF(x, top), QPointF(x, plot.room.bottom()))
        painter.setBrush(QColor(colours.warning))
        flag = (QPointF(x, top), QPointF(x - 12, top + 4), QPointF(x, top + 8))
        painter.drawPolygon(QPolygonF(flag))
        words = _translate("chart", "deadline")
        wide = painter.fontMetrics().horizontalAdvance(words)
        _write(painter, plot, QPointF(x - wide - 16, top + 9), words, colours)


def happenings(painter: QPainter, plot: Plot, events: Sequence[Event], colours: Colours) -> None:
    """A mark below the axis for each event of the stretch."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.text))
    for event in events:
        if plot.start <= event.at <= plot.end:
            x, y = plot.x(event.at), plot.room.bottom() + _LANE
            corners = (QPointF(x, y - 5), QPointF(x + 4, y + 3), QPointF(x - 4, y + 3))
            painter.drawPolygon(QPolygonF(corners))


def fan(painter: QPainter, plot: Plot, fan: Fan, colours: Colours) -> None:
    """Where four of five petitions in this position stay, and darker where one of two does."""
    ink = QColor(colours.accent)
    painter.setPen(Qt.PenStyle.NoPen)
    for low, high, strength in ((0, 4, 0.13), (1, 3, 0.2)):
        ink.setAlphaF(strength)
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([*_edge(plot, fan, low), *reversed(_edge(plot, fan, high))]))


def _edge(plot: Plot, fan: Fan, share: int) -> list[QPointF]:
    highest = 3 * plot.high  # Qt's painter has limits
    points = zip(fan.times, fan.counts, strict=True)
    return [
        QPointF(plot.x(datetime.fromtimestamp(at, UTC)), plot.y(min(int(counts[share]), highest)))
        for at, counts in points
    ]


def _draw_goals(painter: QPainter, plot: Plot, page: PetitionPage, colours: Colours) -> None:
    firm = {threshold.count for threshold in page.petition.thresholds}
    held = [(at, goal) for at, goal in page.goals if goal and goal not in firm]
    ends = [*(at for at, _goal in held[1:]), plot.end]
    painter.setBrush(QColor(colours.surface))
    for (at, goal), until in zip(held, ends, strict=False):  # no goal: no step
        if until < plot.start or not plot.low <= goal <= plot.high:
            continue
        y, start = plot.y(goal), max(plot.room.left(), plot.x(at))
        painter.setPen(QPen(QColor(colours.muted), 1.4, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(start, y), QPointF(plot.x(until), y))
        painter.setPen(QPen(QColor(colours.muted), 1.4))
        corners = (QPointF(0, -4), QPointF(4, 0), QPointF(0, 4), QPointF(-4, 0))
        painter.drawPolygon(QPolygonF([QPointF(start, y) + corner for corner in corners]))
        moving = page.petition.goal_kind is GoalKind.AUTO
        words = _translate("chart", "goal, moves") if moving else _translate("chart", "goal")
        _write(painter, plot, QPointF(start + 8, y - 4), words, colours)


def _write(painter: QPainter, plot: Plot, at: QPointF, words: str, colours: Colours) -> None:
    """Words over lines: on a ground of their own, or they could not be read."""
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, 240)
    wide = painter.fontMetrics().horizontalAdvance(cut)
    ground = QColor(colours.surface)
    ground.setAlpha(200)
    height = painter.fontMetrics().ascent()
    at = QPointF(min(at.x(), plot.room.right() - wide), at.y())
    painter.fillRect(QRectF(at.x() - 2, at.y() - height, wide + 4, height + 3), ground)
    painter.setPen(QColor(colours.muted))
    painter.drawText(at, cut)
