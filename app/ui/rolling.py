"""A number that rolls to its new value, once, where the desktop lets things move."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.look import Look

ROLLS_FOR = 600  # ms


class RollingNumber(QLabel):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._written: Callable[[int], str] = str
        self._start = self._end = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        # of shares and not of counts: Qt's own whole numbers end at two thousand million
        self._rolling = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=ROLLS_FOR)
        self._rolling.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._rolling.valueChanged.connect(self._roll)

    @property
    def rolling(self) -> bool:
        return self._rolling.state() is QVariantAnimation.State.Running

    def put(self, number: int, written: Callable[[int], str]) -> None:
        """Show a number at once; `written` turns it into what is read."""
        self._rolling.stop()
        self._start = self._end = number
        self._written = written
        self.setText(written(number))

    def roll(self, number: int, written: Callable[[int], str]) -> None:
        """Go to a number, visibly where things may move and somebody can see it."""
        if number == self._end and self.rolling:
            self._written = written
        elif number == self._end or not self._look.moving or not self.isVisible():
            self.put(number, written)
        else:
            self._start, self._end, self._written = self._between(), number, written
            self._rolling.stop()
            self._rolling.start()

    def say(self, words: str) -> None:
        """Show words where there is no number."""
        self._rolling.stop()
        self._start = self._end = 0
        self.setText(words)

    def _between(self) -> int:
        if not self.rolling:
            return self._end
        share = float(self._rolling.currentValue())
        return self._start + round((self._end - self._start) * share)

    def _roll(self, share: float) -> None:
        self.setText(self._written(self._start + round((self._end - self._start) * share)))
