"""Leaving: the window closes when the last words of the notes are stored, or are given up."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from app import NAME
from app.ui.drafts import Saving
from app.ui.notes_panel import NotesPanel

PATIENCE = 500  # ms for storage to answer; what it was asked for it still finishes afterwards


class Leaving(QObject):
    """Asked each time the window is to be closed; closes it itself once nothing speaks against."""

    def __init__(self, window: QWidget, notes: NotesPanel) -> None:
        super().__init__(window)
        self._window, self._notes = window, notes
        self._given_up = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._give_up)
        notes.told.connect(self._hear)

    def allowed(self) -> bool:
        """Whether the window may close now. If not, that is asked again here when it is known."""
        self._notes.flush()
        if self._given_up or not self._notes.waiting:
            return True
        if not self._patience.isActive():
            self._patience.start()
        return False

    @Slot(object)
    def _hear(self, saving: Saving) -> None:
        if not self._patience.isActive() or saving is Saving.ASKED:
            return
        self._patience.stop()
        if saving is Saving.STORED:
            self._window.close()
        elif self._agreed():
            self._give_up()

    def _agreed(self) -> bool:
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            NAME,
            self.tr("Your last words in the notes cannot be stored."),
            parent=self._window,
        )
        box.setInformativeText(
            self.tr("They are still on the screen: copy them, or make some room on the disk.")
        )
        lose = box.addButton(self.tr("&Close without them"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(
            box.addButton(self.tr("&Keep open"), QMessageBox.ButtonRole.RejectRole)
        )
        box.exec()
        return box.clickedButton() is lose

    @Slot()
    def _give_up(self) -> None:
        self._given_up = True
        self._window.close()
