"""The tray icon: a tally with a dot for news, a slash for a pause, "!" where a source needs you."""

import sys

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from app.ui.look import Look
from app.ui.tray_menu import TrayMenu

EVERY = 5000  # ms between two looks whether the desktop has a tray
MISSES = 3  # a desktop's shell that starts again is away for some seconds
SIZES = (16, 22, 24, 32, 44, 48, 64)
ON_DARK, ON_ANY = "#c9ced6", "#747a83"  # a dark desktop's panel is dark, a light one's may be


class Tray(QObject):
    """Shows itself as soon as the desktop has a tray. `here` is whether it is to be seen there."""

    came = Signal(object)  # the QSystemTrayIcon, when it is first seen
    went = Signal()  # the desktop has no tray any more
    clicked = Signal()

    def __init__(self, menu: TrayMenu, look: Look) -> None:
        super().__init__()
        self._menu, self._look = menu, look
        self._icon: QSystemTrayIcon | None = None
        self._sign, self._words = "tray", ""
        self._misses = 0
        self.here = False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.check)
        look.changed.connect(self._wear)

    def start(self) -> None:
        """Look for a tray now, and from now on."""
        self._timer.start()
        self.check()

    @Slot()
    def check(self) -> None:
        """See whether a tray came or went."""
        found = QSystemTrayIcon.isSystemTrayAvailable()
        self._misses = 0 if found else self._misses + 1
        if found and not self.here:
            self.here = True
            self._appear()
        elif self.here and self._misses >= MISSES:
            self.here = False
            self.went.emit()

    def show_state(self, words: str, *, paused: bool, new: bool, needed: bool) -> None:
        """`words` are the tool-tip; of several states the first named is drawn."""
        before = self._sign, self._words
        states = (("tray-paused", paused), ("tray-new", new), ("tray-problem", needed))
        self._sign, self._words = next((sign for sign, true in states if true), "tray"), words
        if (self._sign, self._words) != before:
            self._wear()

    def close(self) -> None:
        self._timer.stop()
        if self._icon is not None:
            self._icon.hide()

    def _appear(self) -> None:
        if self._icon is None:  # made before there is a tray, it would never be seen
            self._icon = QSystemTrayIcon(self)
            self._icon.setContextMenu(self._menu)
            self._icon.activated.connect(self._activated)
            self.came.emit(self._icon)
        self._wear()
        self._icon.show()

    @Slot()
    def _wear(self) -> None:
        if self._icon is not None:
            self._icon.setIcon(icon(self._look, self._sign))
            self._icon.setToolTip(self._words)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # on a Mac a click opens the menu
        if reason is QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.clicked.emit()


def icon(look: Look, sign: str) -> QIcon:
    """Readable on a dark panel and on a light one: nobody tells a program which it is."""
    made = QIcon()
    if sys.platform == "darwin":
        made.addPixmap(look.picture(sign, 44, "#000000"))
        made.setIsMask(True)  # the system gives it the bar's colour
        return made
    for size in SIZES:
        made.addPixmap(look.picture(sign, size, ON_DARK if look.colours.dark else ON_ANY))
    return made
