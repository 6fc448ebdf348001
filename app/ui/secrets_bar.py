"""The slim bar about passwords: that the password manager is waited for, and what became of it."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui import parts
from app.ui.look import Look

SHOWN = 10_000  # ms


class SecretsBar(QFrame):
    """Hidden while there is nothing to say. What was told goes by itself, a wait does not."""

    cancel_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undo")
        self._words = parts.words()
        self._cancel = parts.button(self.tr("Cance&l"), self.tr("Wait for it no more"))
        self._close = parts.icon_button(self.tr("Close"))
        look.dress(self._close, "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._close)
        self._clock = QTimer(self, singleShot=True, interval=SHOWN)
        self._clock.timeout.connect(self.hide)
        self._cancel.clicked.connect(self.cancel_asked)
        self._close.clicked.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        return "" if self.isHidden() else self._words.text()

    @Slot(bool)
    def show_waiting(self, waiting: bool) -> None:  # noqa: FBT001  as the signal carries it
        """Say that the password manager is waited for, or that this is over."""
        if waiting:
            self._clock.stop()
            self._say(self.tr("Waiting for your password manager…"), waits=True)
        elif not self._cancel.isHidden():
            self.hide()

    def tell(self, words: str) -> None:
        """Say it for a while."""
        self._say(words, waits=False)
        self._clock.start()

    def _say(self, words: str, *, waits: bool) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self._cancel.setVisible(waits)
        self._close.setVisible(not waits)
        self.show()
