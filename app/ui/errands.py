"""Errands: what this start and later ones ask of the window, one after the other."""

import os
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QMainWindow

from app.ui.single import HIDDEN, Wish


class Errands(QObject):
    """Nothing is done before `begin`. A target is only ever shown in the Add dialog."""

    def __init__(
        self,
        window: QMainWindow,
        add: Callable[[str], QDialog | None],
        refresh: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__()
        self._window, self._add, self._refresh, self._leave = window, add, refresh, leave
        self._waiting: deque[Wish] = deque()
        self._targets: deque[str] = deque()
        self._begun = self._adding = False

    @Slot(object)
    def take(self, wish: Wish) -> None:
        self._waiting.append(wish)
        if self._begun:
            self._go()

    def begin(self) -> None:
        """The window shows a case now."""
        self._begun = True
        self._go()

    def _go(self) -> None:
        while self._waiting:
            wish = self._waiting.popleft()
            if wish.do == "quit":
                self._leave()
                return
            if wish.do == HIDDEN:
                continue
            self._raise(wish.token)
            if wish.do == "refresh":
                self._refresh()
            self._targets.extend(wish.targets or ([""] if wish.do == "add" else []))
            self._next()

    def _raise(self, token: str) -> None:
        if token:  # Wayland lets a window come to the front only for one of these
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self._window.setWindowState(
            self._window.windowState() & ~self._window.windowState().WindowMinimized
        )
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    @Slot()
    def _next(self) -> None:
        if self._adding or not self._targets:
            return
        dialog = self._add(self._targets.popleft())
        if dialog is not None:
            self._adding = True
            dialog.finished.connect(self._added)

    @Slot()
    def _added(self) -> None:
        self._adding = False
        self._next()
