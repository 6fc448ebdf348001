"""Removing a case: its name is typed, so that nobody does it by a slip of the hand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui import parts


class RemoveCaseDialog(QDialog):
    agreed = Signal()
    save_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove this case"))
        self._wanted = " ".join(name.split()).casefold()
        said = self.tr(
            "“{name}” goes with its sources, stories, petitions and notes, and nothing of it is "
            "asked any more. Undo brings it back."
        )
        label = QLabel(self.tr("&Type its name to remove it"))
        self._name = QLineEdit()
        label.setBuddy(self._name)
        self._state = parts.secondary()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = QPushButton(self.tr("&Save as a file first…"))
        self._remove = QPushButton(self.tr("&Remove"))
        self._remove.setEnabled(False)
        save.setAutoDefault(False)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._remove, QDialogButtonBox.ButtonRole.AcceptRole)
        whole = QVBoxLayout(self)
        for widget in (
            parts.words(said.replace("{name}", name)), label, self._name, self._state, buttons,
        ):  # fmt: skip
            whole.addWidget(widget)
        self.resize(self.fontMetrics().averageCharWidth() * 64, self.sizeHint().height())
        self._name.textChanged.connect(self._check)
        save.clicked.connect(self.save_asked)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    def show_state(self, words: str) -> None:
        """Say how saving went."""
        self._state.setText(words)

    def _check(self, typed: str) -> None:
        self._remove.setEnabled(" ".join(typed.split()).casefold() == self._wanted)

    # Qt calls this

    def accept(self) -> None:
        if self._remove.isEnabled():
            self.agreed.emit()
            super().accept()
