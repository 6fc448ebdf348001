"""SIGTERM and SIGINT end the program as closing its window does: saved and in order."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier


class Stopping(QObject):
    """Wakes Qt's loop when a signal comes; Python alone would not see it until Qt calls back."""

    def __init__(self, parent: QObject, stop: Callable[[], object]) -> None:
        super().__init__(parent)
        self._stop = stop
        self._awake, self._wake = socket.socketpair()
        for end in (self._awake, self._wake):
            end.settimeout(0)
        self._before = signal.set_wakeup_fd(self._wake.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _note)
        self._notifier = QSocketNotifier(self._awake.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        self._awake.close()
        self._wake.close()

    def _woken(self) -> None:
        self._awake.recv(64)
        self._stop()


def _note(_number: int, _frame: FrameType | None) -> None:
    """Stand in for the default action, which would end the process at once."""
