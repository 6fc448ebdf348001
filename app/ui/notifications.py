"""Notifications: one small interface; the desktop's own daemon where there is one, else Qt's."""

import sys

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from app.ui.dbus_notifications import DBusNotifications
from app.ui.notice_words import DEFAULT, Message

SHOWN_FOR = 10_000  # ms: Qt does not tell when its balloon goes


class Notifications(QObject):
    """`wear` gives it the tray's icon, which can show a message where nobody else does."""

    chosen = Signal(str, str, str)  # key, action, activation token ("": none)
    closed = Signal(str)  # key: no longer on show

    def __init__(self, name: str, desktop_file: str, icon: QIcon) -> None:
        super().__init__()
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None
        self._balloon = ""
        self._gone = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._gone.timeout.connect(self._balloon_gone)
        self._desktop = DBusNotifications(name, desktop_file)
        self._desktop.chosen.connect(self.chosen)
        self._desktop.closed.connect(self.closed)
        self._desktop.refused.connect(self._show_balloon)

    def wear(self, tray: QSystemTrayIcon) -> None:
        self._tray = tray
        tray.messageClicked.connect(self._balloon_clicked)

    def show(self, message: Message) -> None:
        if sys.platform == "linux":
            self._desktop.show(message)
        else:
            self._show_balloon(message)

    def withdraw(self, key: str) -> None:
        """Take it off the screen, if it is there; a balloon goes by itself."""
        self._desktop.withdraw(key)

    def close(self) -> None:
        self._desktop.close()

    @Slot(object)
    def _show_balloon(self, message: Message) -> None:
        self._balloon_gone()
        if self._tray is None or not QSystemTrayIcon.supportsMessages():
            self.closed.emit(message.key)
            return
        self._balloon = message.key
        self._tray.showMessage(message.title, "\n".join(message.lines), self._icon, SHOWN_FOR)
        self._gone.start()

    @Slot()
    def _balloon_clicked(self) -> None:
        if self._balloon:
            self.chosen.emit(self._balloon, DEFAULT, "")

    @Slot()
    def _balloon_gone(self) -> None:
        key, self._balloon = self._balloon, ""
        if key:
            self.closed.emit(key)
