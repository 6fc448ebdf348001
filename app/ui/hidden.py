"""Hidden: a start without a window, which comes up after all where there is no tray to find it."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.tray import EVERY, MISSES, Tray

PATIENCE = EVERY * MISSES  # ms: a session that begins may start its tray after this program


class Hidden(QObject):
    """Until it is shown, no dialog that closes may take the program with it."""

    def __init__(self, window: QWidget, tray: Tray) -> None:
        super().__init__(window)
        self._window, self._tray = window, tray
        QApplication.setQuitOnLastWindowClosed(False)
        QTimer.singleShot(PATIENCE, self, self._look)

    @Slot()
    def _look(self) -> None:
        if not self._tray.here and not self._window.isVisible():
            self._window.show()
