"""Press a key: the new key of one command, and what is in its way, in words."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QKeySequenceEdit,
    QVBoxLayout,
    QWidget,
)

from app.ui import keymap, parts
from app.ui.keymap import Keymap


class PressDialog(QDialog):
    """Gives the key by itself when nothing is in its way; else the reader decides."""

    def __init__(self, parent: QWidget, keys: Keymap, name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change a key"))
        self._keys, self._name = keys, name
        self._field = QKeySequenceEdit()
        self._field.setMaximumSequenceLength(1)
        self._field.setAccessibleName(self.tr("The new key"))
        self._said = parts.words()
        self._said.setMinimumHeight(self.fontMetrics().height() * 3)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        accept = QDialogButtonBox.ButtonRole.AcceptRole
        self._swap = self._buttons.addButton(self.tr("&Swap the keys"), accept)
        self._none = self._buttons.addButton(
            self.tr("&No key"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self._swap.setEnabled(False)
        self._arrange()
        self._field.keySequenceChanged.connect(self._pressed)
        self._none.clicked.connect(self._take_away)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _arrange(self) -> None:
        said = self.tr("Press the new key of “{command}”.")
        whole = QVBoxLayout(self)
        whole.addWidget(parts.strong(said.replace("{command}", self._command(self._name))))
        whole.addWidget(self._field)
        whole.addWidget(self._said)
        whole.addWidget(self._buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self._field.setFocus()

    def _command(self, name: str) -> str:
        return parts.unmarked(self._keys.action(name).text()).removesuffix("…")

    @Slot(QKeySequence)
    def _pressed(self, key: QKeySequence) -> None:
        self._swap.setEnabled(False)
        if key.isEmpty():
            return
        holder = self._keys.holder(key.toString())
        refused = self._refusal(key, holder)
        if refused:
            self._said.setText(refused)
        elif holder in {"", self._name}:
            self.accept()
        else:
            self._ask(key, holder)

    def _refusal(self, key: QKeySequence, holder: str) -> str:
        if keymap.types(key):
            return self.tr("This key is needed while typing. Hold Ctrl with it, or take an F key.")
        if keymap.opens_a_menu(key):
            return self.tr("Alt with a letter opens a menu. Hold Ctrl with it, or take an F key.")
        if holder and not self._keys.movable(holder):
            said = self.tr("This key belongs to “{command}” and cannot be changed.")
            return said.replace("{command}", self._command(holder))
        return ""

    def _ask(self, key: QKeySequence, holder: str) -> None:
        said = self.tr("{key} belongs to “{command}”. Swap their keys, or press another one.")
        shown = key.toString(QKeySequence.SequenceFormat.NativeText)
        said = said.replace("{key}", shown).replace("{command}", self._command(holder))
        self._said.setText(said)
        self._swap.setEnabled(True)
        self._swap.setFocus()

    @Slot()
    def _take_away(self) -> None:
        self._keys.give(self._name, "")
        self.reject()

    # Qt calls this

    def accept(self) -> None:
        self._keys.give(self._name, self._field.keySequence().toString())
        super().accept()
