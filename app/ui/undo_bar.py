"""The slim bar that says what was just removed, and takes it back. It keeps one thing only."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui import parts
from app.ui.look import Look

SHOWN = 10_000  # ms


class UndoBar(QFrame):
    """Goes by itself after ten seconds, but not while the reader is on it."""

    undone = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._then: Callable[[], None] | None = None
        self.setObjectName("undo")
        self._words = parts.words()
        self._undo = parts.button(self.tr("&Undo"), self.tr("Undo"))
        look.dress(self._undo, "undo")
        close = parts.icon_button(self.tr("Close"))
        look.dress(close, "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(close)
        self._clock = QTimer(self, singleShot=True, interval=SHOWN)
        self._clock.timeout.connect(self._pass)
        self._undo.clicked.connect(self.undo)
        close.clicked.connect(self.dismiss)
        self.hide()

    def tell(self, text: str) -> None:
        """Say something that cannot be taken back, where everybody looks."""
        self.offer(text, _nothing)
        self._undo.hide()

    def offer(self, text: str, then: Callable[[], None]) -> None:
        """Say `text` and do `then` if the reader wants it back; what was offered before is gone."""
        self._then = then
        self._words.setText(text)
        self.setAccessibleName(text)
        self._clock.start()
        self._undo.show()
        self.show()

    def undo(self) -> None:
        """Take back what is offered, if anything is."""
        then = self._then
        self.dismiss()
        if then is not None:
            then()
            self.undone.emit()

    def dismiss(self) -> None:
        """Go, and let it be."""
        self._then = None
        self._clock.stop()
        self.hide()

    def _pass(self) -> None:
        held = any(one.hasFocus() for one in self.findChildren(QWidget))
        if self.underMouse() or held:
            self._clock.start()
        else:
            self.dismiss()


def _nothing() -> None: ...
