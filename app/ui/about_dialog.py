"""About: what the program is, what a helper needs to know of it, and whose work it stands on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import NAME
from app.ui import parts
from app.ui.look import Look

ICON = 64  # logical pixels


class AboutDialog(QDialog):
    """`details` goes to the clipboard when asked; `show_licences` fills the rest."""

    def __init__(self, details: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Undersigned"))
        self._details = details
        self._licences = QPlainTextEdit()
        self._licences.setReadOnly(True)
        self._licences.setTabChangesFocus(True)
        self._licences.setFont(look.fixed_font())
        self._licences.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._licences.setAccessibleName(self.tr("Licences"))
        sign = QLabel()
        density = self.devicePixelRatioF()
        sign.setPixmap(look.picture("undersigned", ICON, look.colours.text, density))
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(sign)
        words = QVBoxLayout()
        words.addWidget(parts.strong(NAME))
        words.addWidget(
            parts.words(self.tr("A case's news, its petitions' counters and your own notes."))
        )
        words.addWidget(parts.secondary(details))
        top.addLayout(words, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(self.tr("&Copy details"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(parts.secondary(self.tr("Licences of this program and of its parts")))
        whole.addWidget(self._licences, 1)
        whole.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 100, self.fontMetrics().height() * 34)

    def show_licences(self, text: str) -> None:
        self._licences.setPlainText(text)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._details)
