"""The slim bar above the stories that says what else a search found: notes and petitions."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.services.read import Elsewhere
from app.ui import parts
from app.ui.look import Look


class FoundBar(QFrame):
    notes_asked = Signal()
    petition_asked = Signal(int)  # petition id

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("bar")
        self.setAccessibleName(self.tr("Also found"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 3, 6, 3)
        self.hide()

    def show_found(self, found: Elsewhere) -> None:
        """Offer what was found elsewhere; nothing there, no bar."""
        while (old := self._row.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        if found.notes:
            button = parts.button(self.tr("%Ln notes", "", found.notes))
            self._look.dress(button, "note")
            button.clicked.connect(self.notes_asked)
            self._row.addWidget(button)
        for petition in found.petitions[:2]:
            name = parts.marked(petition.title or petition.address)
            button = parts.button(name, petition.title)
            button.setMaximumWidth(260)
            self._look.dress(button, "petition")
            button.clicked.connect(partial(self.petition_asked.emit, petition.id))
            self._row.addWidget(button)
        self._row.addStretch(1)
        self.setVisible(bool(found.notes or found.petitions))
