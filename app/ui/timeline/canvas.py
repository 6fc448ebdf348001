"""The canvas: the timeline as it is seen, walked, zoomed and selected from. Reads nothing."""

from typing import cast

from PySide6.QtCore import QDateTime, QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.timeline import Timeline
from app.ui.look import Look
from app.ui.timeline import drawing, scale as scales, words
from app.ui.timeline.drawing import LANE, Layer, Scene
from app.ui.timeline.picture import Picture, paint_over
from app.ui.timeline.scale import Range, Scale

NEAR = 9  # pixels: what the pointer means
REST = 80  # ms: while it is dragged it is drawn anew so often
STEP = 1.25  # one turn of the wheel, one press of plus
HEAD, EDGE = 12, 14  # pixels above the lines and on their right


class Canvas(QWidget):
    """Arrows go from event to event, with Shift they select; the pointer drags, Shift selects.

    A stretch is a pair of moments, seconds since 1970.
    """

    selected = Signal(object)  # (start, end) or None
    opened = Signal(object)  # a Dot or an Event
    table_asked = Signal()
    menu_asked = Signal(QPoint, float)  # where on the screen, and the moment there
    pointed = Signal(str)  # what is under the pointer or was walked to
    roamed = Signal()  # the reader looks elsewhere than at a range

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._data = Timeline(0, 0)
        self._layers = frozenset(Layer)
        self._range: Range | None = Range.ALL
        self._span = (0.0, 1.0)
        self._stretch: tuple[float, float] | None = None
        self._cursor: float | None = None  # walked to
        self._hover: QPointF | None = None
        self._pressed: QPointF | None = None
        self._from = (0.0, 1.0)
        self._picture = Picture()
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(96)
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(
            self.tr(
                "Left and right go from event to event, with Shift they select a stretch. "
                "Plus and minus zoom. T shows a table."
            )
        )
        look.changed.connect(self.update)

    @property
    def stretch(self) -> tuple[float, float] | None:
        return self._stretch

    def show_data(self, data: Timeline) -> None:
        """Take what is known now; a range goes on with the time."""
        fresh = data.case_id != self._data.case_id
        self._data = data
        if fresh:
            self._stretch, self._cursor, self._range = None, None, Range.ALL
        if self._range is not None:
            self._span = scales.span(data, self._range)
        self.update()

    def show_range(self, wanted: Range) -> None:
        self._range = wanted
        self._span = scales.span(self._data, wanted)
        self.update()

    def show_layers(self, layers: frozenset[Layer]) -> None:
        self._layers = layers
        self.update()

    def select(self, stretch: tuple[float, float] | None) -> None:
        """Select a stretch, or nothing; the list is to follow."""
        self._stretch = stretch
        self.selected.emit(stretch)
        self.update()

    def clear_stretch(self) -> None:
        """Select nothing; nobody is told."""
        self._stretch = None
        self.update()

    def look_at(self, start: float, end: float) -> None:
        """Bring a stretch into view, with as much round it."""
        room = max(end - start, scales.HOUR)
        self._roam((start - room, end + room))

    def scene(self) -> Scene:
        """What is drawn now."""
        wide = self.fontMetrics().horizontalAdvance("8,888,888") + 10
        lanes = len(drawing.lanes(self._data, self._layers))
        room = QRectF(self.rect()).adjusted(wide, HEAD, -EDGE, -(LANE * lanes + drawing.FOOT + 4))
        start, end = self._span
        scale = Scale(room, start, end, scales.top(self._data, start, end))
        offset = QDateTime.fromSecsSinceEpoch(int(start)).offsetFromUtc()
        return Scene(self._data, scale, self._layers, self._look.colours, -offset)

    def _roam(self, span: tuple[float, float]) -> None:
        self._range, self._span = None, span
        self.roamed.emit()
        self.update()

    def _zoom(self, factor: float, about: float) -> None:
        zoomed = self.scene().scale.zoomed(factor, about)
        self._roam((zoomed.start, zoomed.end))

    def _walk(self, step: int, *, select: bool) -> None:
        """To the next event either way, or by a bar where there is none."""
        scene = self.scene()
        start = self._cursor if self._cursor is not None else float(self._data.now)
        every = sorted(at for lane in scene.lanes for at, _one in drawing.marks(scene, lane))
        ahead = [at for at in every if (at > start if step > 0 else at < start)]
        there = float(ahead[0 if step > 0 else -1]) if ahead else start + step * scene.scale.bin
        if select:
            anchor = self._stretch or (start, start)
            fixed = anchor[0] if anchor[1] == start else anchor[1]
            self.select((min(fixed, there), max(fixed, there)))
        self._stand(there)

    def _stand(self, at: float) -> None:
        self._cursor = at
        start, end = self._span
        if not start <= at <= end:
            self._roam((at - (end - start) / 2, at + (end - start) / 2))
        said = self._said(at)
        self.pointed.emit(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.update()

    def _said(self, at: float) -> str:
        scene = self.scene()
        here = [
            words.mark(one, self._data)
            for lane in scene.lanes
            for moment, one in drawing.marks(scene, lane)
            if moment == at
        ]
        return "; ".join([words.moment(self._data, at, scene.scale.bin), *here])

    def _marked(self, place: QPointF) -> object | None:
        """The dot under the pointer."""
        scene = self.scene()
        for lane in scene.lanes:
            if abs(scene.lane_y(lane) - place.y()) <= LANE / 2 + 1:
                found = drawing.nearest(drawing.marks(scene, lane), scene.scale.second(place.x()))
                if found is not None and abs(scene.scale.x(found[0]) - place.x()) <= NEAR:
                    return found[1]
        return None

    def _click(self, place: QPointF) -> None:
        mark = self._marked(place)
        scene = self.scene()
        if mark is not None:
            self.opened.emit(mark)
            return
        at = scene.scale.second(place.x())
        bars = scales.bars(self._data.coverage, scene.scale, scene.offset)
        inside = [start for start, _stories in bars if start <= at < start + scene.scale.bin]
        if inside and Layer.COVERAGE in self._layers and place.y() <= scene.scale.room.bottom():
            self.select((inside[0], inside[0] + scene.scale.bin))
        elif self._stretch is not None:
            self.select(None)

    def _open_cursor(self) -> None:
        if self._cursor is None:
            return
        scene = self.scene()
        for lane in scene.lanes:
            for at, one in drawing.marks(scene, lane):
                if at == self._cursor:
                    self.opened.emit(one)
                    return
        self.select((self._cursor - scene.scale.bin, self._cursor))

    def _paint(self, painter: QPainter, scene: Scene) -> None:
        """While it is dragged the last picture is moved, and drawn anew when the hand rests."""
        size = self.size().toSizeF()
        dragged = self._pressed is not None and self._resting.isActive()
        if not (dragged and self._picture.paint_moved(painter, scene, size)):
            self._picture.paint(painter, scene, size, self.devicePixelRatioF(), self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_over(painter, scene, self._stretch, self._cursor, self._hover)

    # Qt calls these

    def sizeHint(self) -> QSize:
        return QSize(600, 180)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.NativeGesture:
            gesture = cast("QNativeGestureEvent", event)
            if gesture.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                at = self.scene().scale.second(gesture.position().x())
                self._zoom(1 + gesture.value(), at)
                return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        scale = self.scene().scale
        if turned.y():
            self._zoom(STEP ** (turned.y() / 120), scale.second(event.position().x()))
        elif turned.x():
            moved = scale.moved(-turned.x() * scale.seconds_a_pixel)
            self._roam((moved.start, moved.end))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._from = event.position(), self._span
            self._cursor = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = event.position()
        scale = self.scene().scale
        if self._pressed is None:
            mark = self._marked(event.position())
            at = scale.second(event.position().x())
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.CrossCursor
            )
            said = words.mark(mark, self._data) if mark else ""
            self.pointed.emit(said or words.moment(self._data, at, scale.bin))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            ends = sorted((self._pressed.x(), event.position().x()))
            self._stretch = (scale.second(ends[0]), scale.second(ends[1]))
        elif abs(self._pressed.x() - event.position().x()) >= 3 or self._span != self._from:
            start, end = self._from
            moved = (self._pressed.x() - event.position().x()) * scale.seconds_a_pixel
            if not self._resting.isActive():
                self._resting.start()
            self._roam((start + moved, end + moved))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._stretch is not None:
            self.select(self._stretch)
        elif self._span == self._from:
            self._click(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.pointed.emit("")
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        start, end = self._span
        about = self._cursor if self._cursor is not None else (start + end) / 2
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._walk(-1 if key == Qt.Key.Key_Left else 1, select=shift)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self._zoom(STEP, about)
        elif key == Qt.Key.Key_Minus:
            self._zoom(1 / STEP, about)
        elif key == Qt.Key.Key_Home:
            self._stand(scales.span(self._data, Range.ALL)[0])
        elif key == Qt.Key.Key_End:
            self._stand(float(self._data.now))
        elif key == Qt.Key.Key_T:
            self.table_asked.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_cursor()
        elif key == Qt.Key.Key_Escape and self._stretch is not None:
            self.select(None)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        scale = self.scene().scale
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        at = scale.second(event.pos().x()) if mouse else self._cursor or float(self._data.now)
        self.menu_asked.emit(event.globalPos(), at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._data:
            painter.fillRect(self.rect(), QColor(self._look.colours.surface))
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            said = self.tr(
                "No readings yet. Add a petition, and its line starts at the next refresh. "
                "Older numbers from the press go in with Petition > Add a past reading…"
            )
            room = self.rect().adjusted(24, 8, -24, -8)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, said)
        else:
            self._paint(painter, self.scene())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._look.colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
