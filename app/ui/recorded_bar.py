"""The bar of the recorded case: what it is, what to do from here, and the player of its week."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSlider,
    QStackedLayout,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

from app.ui import moments, parts
from app.ui.look import Look

HOUR = timedelta(hours=1)
TICK = 1000  # ms of playing that are an hour of the recording
CALM = 80  # ms that the slider rests before the clock is put where it stands


class MomentSlider(QSlider):
    """A slider in hours, with a mark below it wherever something happens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._marks: tuple[int, ...] = ()
        self.setPageStep(24)
        self.setMinimumHeight(self.sizeHint().height() + 6)

    def mark(self, hours: Sequence[int]) -> None:
        """Draw a mark at each of these hours from the start."""
        self._marks = tuple(sorted(set(hours)))
        self.update()

    def place(self, hour: int) -> int:
        """Where an hour lies, in pixels from the left edge of the slider."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style = self.style()
        kind, handle = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
        width = style.subControlRect(kind, option, handle, self).width()
        span = self.width() - width
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        along = QStyle.sliderPositionFromValue(0, self.maximum(), hour, span, mirrored)
        return along + width // 2

    # Qt calls this

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1))
        foot = self.height() - 1
        for place in {self.place(hour) for hour in self._marks}:
            painter.drawLine(QPoint(place, foot - 3), QPoint(place, foot))
        painter.end()


WORDS_FROM = 760  # pixels of width


class RecordedBar(QFrame):
    """`open` gives it a recording; `put` tells it where the clock stands."""

    moved = Signal(object)  # datetime, UTC: the reader wants the clock there
    golive_asked = Signal()
    start_asked = Signal()
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._starts = self._ends = self._moment = datetime.min.replace(tzinfo=UTC)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("bar")
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._make_welcome())
        self._pages.addWidget(self._make_player())
        self._ticking = QTimer(self, interval=TICK)
        self._ticking.timeout.connect(self._tick)
        self._resting = QTimer(self, singleShot=True, interval=CALM)
        self._resting.timeout.connect(self._follow)

    # Qt calls this

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without room for a line of words the buttons speak for themselves."""
        self._said.setVisible(event.size().width() >= WORDS_FROM)
        super().resizeEvent(event)

    @property
    def playing(self) -> bool:
        return self._ticking.isActive()

    def open(
        self, starts: datetime, ends: datetime, events: Sequence[datetime], moment: datetime
    ) -> None:
        """Take a recording, all times UTC, its clock standing at `moment`."""
        self.pause()
        self._starts, self._ends = starts, ends
        self._slider.setMaximum((ends - starts) // HOUR)
        self._slider.mark([(event - starts) // HOUR for event in events])
        self._said.setText(
            self.tr(
                "You are looking at a recorded week, {first} to {last}. "
                "Nothing has been fetched from the internet."
            ).format(first=moments.day(moment), last=moments.day(ends))
        )
        self.put(moment)

    def put(self, moment: datetime) -> None:
        """Show where the clock stands now."""
        self._moment = moment
        if not self._resting.isActive() and not self._slider.isSliderDown():
            with QSignalBlocker(self._slider):
                self._slider.setValue((moment - self._starts) // HOUR)
            self._tell(moment)

    def play(self) -> None:
        """An hour a second, from here; from the start when it stands at the end."""
        self._pages.setCurrentIndex(1)
        if self._moment >= self._ends:
            self._go(self._starts)
        self._ticking.start()
        self._wear_play()
        self._slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def pause(self) -> None:
        self._ticking.stop()
        self._wear_play()

    def step(self, hours: int) -> None:
        """Go some hours forward, or back when there are fewer than none."""
        self._go(self._moment + hours * HOUR)

    def _make_welcome(self) -> QWidget:
        page = QWidget()
        self._said = parts.words()
        row = QHBoxLayout(page)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self._said, 1)
        play = parts.button(self.tr("P&lay the week"))
        self._look.dress(play, "play")
        play.clicked.connect(self.play)
        row.addWidget(play)
        self._add_ways_out(row)
        return page

    def _make_player(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(12, 4, 8, 4)
        self._play = parts.icon_button(self.tr("Play"))
        back = parts.icon_button(self.tr("An hour back (,)"))
        forward = parts.icon_button(self.tr("An hour forward (.)"))
        self._look.dress(back, "step-back")
        self._look.dress(forward, "step")
        self._play.clicked.connect(self._toggle)
        back.clicked.connect(self._step_back)
        forward.clicked.connect(self._step_forward)
        self._slider = MomentSlider()
        self._slider.setAccessibleName(self.tr("Moment of the recording"))
        self._slider.valueChanged.connect(self._slid)
        self._date = parts.words()
        self._date.setWordWrap(False)
        for widget in (back, self._play, forward):
            row.addWidget(widget)
        row.addWidget(self._slider, 1)
        row.addWidget(self._date)
        self._add_ways_out(row)
        return page

    def _add_ways_out(self, row: QHBoxLayout) -> None:
        live = parts.button(self.tr("&Go live with this case…"))
        start = parts.button(self.tr("&Start my own case…"))
        close = parts.icon_button(self.tr("Close this bar"))
        self._look.dress(live, "globe")
        self._look.dress(start, "case")
        self._look.dress(close, "close")
        live.clicked.connect(self.golive_asked)
        start.clicked.connect(self.start_asked)
        close.clicked.connect(self._close)
        for widget in (live, start, close):
            row.addWidget(widget)

    def _close(self) -> None:
        self.pause()
        self.hide()
        self.closed.emit()

    def _toggle(self) -> None:
        if self.playing:
            self.pause()
        else:
            self.play()

    def _step_back(self) -> None:
        self.step(-1)

    def _step_forward(self) -> None:
        self.step(1)

    def _tick(self) -> None:
        if not self._slider.isSliderDown():
            self.step(1)
        if self._moment >= self._ends:
            self.pause()

    def _slid(self, hour: int) -> None:
        self._tell(self._starts + hour * HOUR)
        self._resting.start()

    def _follow(self) -> None:
        self._go(self._starts + self._slider.value() * HOUR)

    def _go(self, moment: datetime) -> None:
        moment = min(max(moment, self._starts), self._ends)
        self.put(moment)
        self.moved.emit(moment)

    def _tell(self, moment: datetime) -> None:
        self._date.setText(moments.weekday_and_time(moment))
        self._slider.setToolTip(moments.day_and_time(moment))

    def _wear_play(self) -> None:
        self._look.dress(self._play, "pause" if self.playing else "play")
        name = self.tr("Pause (Space)") if self.playing else self.tr("Play (Space)")
        self._play.setToolTip(name)
        self._play.setAccessibleName(name)

    # Qt calls this

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, comma and full stop: they arrive here when something on the bar has the focus."""
        todo = {" ": self._toggle, ",": self._step_back, ".": self._step_forward}.get(event.text())
        if todo is None or self._pages.currentIndex() == 0:
            super().keyPressEvent(event)
        else:
            todo()
