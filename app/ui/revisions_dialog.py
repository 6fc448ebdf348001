"""What an article said before, and the words that changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.domain.petition import Wording
from app.ui.look import Look
from app.ui.petition.wording import WordingView


class RevisionsDialog(QDialog):
    """Not modal: somebody may want to quote from it."""

    def __init__(self, revisions: Sequence[Wording], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What it said before"))
        self.view = WordingView(look)
        self.view.show_wordings(revisions)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(self.view, 1)
        whole.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 100, self.fontMetrics().height() * 30)
