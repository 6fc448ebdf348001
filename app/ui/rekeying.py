"""Rekeying: keeps which keys the reader gave to the commands, and opens the list of them."""

from PySide6.QtCore import QObject, Slot

from app.services import edit, read
from app.ui import keymap
from app.ui.keymap import Keymap
from app.ui.keys_dialog import KeysDialog
from app.ui.window import Window
from app.ui.work import Work


class Rekeying(QObject):
    def __init__(self, window: Window, work: Work) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        self.keys = Keymap(window.commands)
        self.keys.changed.connect(self._keep)
        window.commands.keys.triggered.connect(self.ask)

    def begin(self) -> None:
        """The settings can be read."""
        self.keys.wear(keymap.read(read.setting(self._work.background.shelf, keymap.SETTING)))

    @Slot()
    def ask(self) -> KeysDialog:
        dialog = KeysDialog(self._window, self._window.menuBar(), self.keys)
        dialog.open()
        return dialog

    @Slot(str)
    def _keep(self, text: str) -> None:
        self._work.do(lambda desk: edit.keep_setting(desk, keymap.SETTING, text))
