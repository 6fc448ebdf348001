"""The chart of one petition: its counts over time, what they are to reach and what happened."""

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain import pace
from app.domain.petition import Event, Quality, Reading
from app.services import timeline
from app.services.petition_pages import PetitionPage
from app.ui import event_words, moments, parts
from app.ui.look import Look
from app.ui.petition import chart_marks, plot as plots
from app.ui.petition.plot import Plot, Stretch

if TYPE_CHECKING:
    from app.services.timeline import Fan

MOST_DOTS = 80  # past so many a line says more than dots
NEAR = 14  # pixels: what the pointer means
_FOOT, _HEAD = 34, 14  # pixels: the times with the lane of events, and what stands above


class Chart(QWidget):
    """The arrows walk from reading to reading and say each."""

    table_asked = Signal()
    walked = Signal(str)  # what the reading says that was walked to

    def __init__(self, look: Look, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._now = look, now
        self._page: PetitionPage | None = None
        self._stretch = Stretch.ALL
        self._fan: Fan | None = None
        self._at = -1  # the reading that was walked to
        self._seen: tuple[Plot, list[Reading]] | None = None  # what is drawn, by where it stands
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Chart of the count"))
        help_text = self.tr("Left and right go from reading to reading. T shows them as a table.")
        self.setAccessibleDescription(help_text)
        look.changed.connect(self.update)

    def show_page(self, page: PetitionPage) -> None:
        self._page, self._seen = page, None
        self._fan = timeline.fan(page.petition, page.readings, self._now())
        if self._at >= len(page.readings):
            self._at = -1
        self.update()

    def draw(self, stretch: Stretch) -> None:
        """Draw so much of the past."""
        self._stretch = stretch
        self.update()

    def plot(self) -> Plot | None:
        """Where things stand now; None when there is nothing to draw."""
        if self._page is None:
            return None
        wide = self.fontMetrics().horizontalAdvance(moments.number(8_888_888))
        room = QRectF(self.rect()).adjusted(wide + 8, _HEAD, -14, -_FOOT)
        return plots.plot(self._page, self._stretch, self._now(), room, ahead=self._fan is not None)

    def said(self, reading: Reading) -> str:
        """Like 5 Jan 2016, 18:00: 100,000, plus 6,100, exact."""
        page = self._page
        if page is None:
            return ""
        place = page.readings.index(reading)
        text = f"{moments.day_and_time(pace.moment(reading))}: {moments.number(reading.count)}"
        if reading.quality is not Quality.EXACT:
            text += f" ({self.tr('about')})"
        if place:
            more = reading.count - page.readings[place - 1].count
            text += f", {'+' if more >= 0 else ''}{moments.number(more)}"
        since = pace.moment(page.readings[place - 1]) if place else None
        events = _between(page.events, since, pace.moment(reading))
        return "; ".join([text, *(event_words.line(event) for event in events)])

    def _walk(self, step: int) -> None:
        page = self._page
        if page is None or not page.readings:
            return
        last = len(page.readings) - 1
        start = last + 1 if self._at < 0 and step < 0 else self._at
        self._at = max(0, min(last, start + step))
        self._announce(self.said(page.readings[self._at]))
        self.update()

    def _announce(self, words: str) -> None:
        self.walked.emit(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _near(self, place: QPointF) -> Reading | None:
        """The reading under the pointer, sideways at least."""
        drawn = self.plot()
        if drawn is None or self._page is None:
            return None
        seen = self._drawn(drawn, self._page)
        away = [(abs(drawn.point(one).x() - place.x()), one) for one in seen]
        distance, found = min(away, key=lambda pair: pair[0])
        return found if distance <= NEAR else None

    # Qt calls these

    def sizeHint(self) -> QSize:
        return QSize(420, 210)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        reading = self._near(event.position())
        self.setToolTip(parts.plain(self.said(reading)) if reading is not None else "")
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        reading = self._near(event.position())
        if reading is not None and self._page is not None:
            self._at = self._page.readings.index(reading)
            self.walked.emit(self.said(reading))
            self.update()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._page.readings) if self._page is not None else 0
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -count,
            Qt.Key.Key_End: count,
        }
        step = steps.get(Qt.Key(event.key()))
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif step is not None:
            self._walk(step)
        elif event.key() == Qt.Key.Key_T:
            self.table_asked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn, page = self.plot(), self._page
        if drawn is None or page is None:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            words = self.tr("No readings yet. The line starts with the first.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
            return
        chart_marks.axes(painter, drawn, self._look.colours)
        chart_marks.promises(painter, drawn, page, self._look.colours)
        painter.save()
        painter.setClipRect(drawn.room.adjusted(-6, -_HEAD, 8, 8))
        if self._fan is not None:
            chart_marks.fan(painter, drawn, self._fan, self._look.colours)
        self._draw_line(painter, drawn, page)
        painter.restore()
        chart_marks.happenings(painter, drawn, page.events, self._look.colours)
        self._draw_cursor(painter, drawn, page)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._look.colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _draw_line(self, painter: QPainter, drawn: Plot, page: PetitionPage) -> None:
        seen = self._drawn(drawn, page)
        ink = QColor(self._look.colours.accent)
        for one, other in pairwise(seen):
            style = Qt.PenStyle.DashLine if plots.gap(one, other) else Qt.PenStyle.SolidLine
            painter.setPen(QPen(ink, 1.8, style))
            start, end = drawn.point(one), drawn.point(other)
            if other.count < one.count:  # a fall is a cleaning, made at one stroke
                corner = QPointF(end.x(), start.y())
                painter.drawLine(start, corner)
                painter.drawLine(corner, end)
            else:
                painter.drawLine(start, end)
        if len(seen) > MOST_DOTS:
            return
        painter.setPen(QPen(ink, 1.6))
        for one in seen:
            exact = one.quality is Quality.EXACT
            painter.setBrush(ink if exact else QColor(self._look.colours.surface))
            painter.drawEllipse(drawn.point(one), 3.2, 3.2)

    def _drawn(self, drawn: Plot, page: PetitionPage) -> list[Reading]:
        if self._seen is None or self._seen[0] != drawn:
            self._seen = drawn, plots.shown(page.readings, drawn)
        return self._seen[1]

    def _draw_cursor(self, painter: QPainter, drawn: Plot, page: PetitionPage) -> None:
        if self._at < 0:
            return
        place = drawn.point(page.readings[self._at])
        if not drawn.room.adjusted(-1, -1, 1, 1).contains(place):
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._look.colours.text), 1.4))
        painter.drawLine(
            QPointF(place.x(), drawn.room.top()), QPointF(place.x(), drawn.room.bottom())
        )
        painter.drawEllipse(place, 6, 6)


def _between(
    events: tuple[Event, ...], since: datetime | None, until: datetime
) -> tuple[Event, ...]:
    after = (event for event in events if since is None or event.at > since)
    return tuple(event for event in after if event.at <= until)
