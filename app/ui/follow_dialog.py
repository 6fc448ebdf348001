"""Follow a site by a few words: a search, a community, a channel, an article's edits, a docket."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.known_sites import FORMS
from app.ui import parts


class FollowDialog(QDialog):
    """`made` gives the address, which is then added like any that was pasted."""

    made = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Follow a search, a community or a docket"))
        said = {
            "google-news": (self.tr("Google News"), self.tr('"Steven Avery" OR "Brendan Dassey"')),
            "bing-news": (self.tr("Bing News"), self.tr('"Steven Avery" OR "Brendan Dassey"')),
            "gdelt": (self.tr("GDELT (now and then busy)"), self.tr('"steven avery"')),
            "reddit": (self.tr("Reddit"), self.tr("r/MakingaMurderer, u/name, or words")),
            "youtube": (self.tr("YouTube"), self.tr("A channel's id (UC…) or a playlist's (PL…)")),
            "wikipedia": (self.tr("Wikipedia, edits of an article"), self.tr("Steven Avery")),
            "court": (
                self.tr("Court docket"),
                self.tr("A Wisconsin appeal (2023AP1556) or a CourtListener docket's number"),
            ),
            "social": (self.tr("Mastodon or Bluesky"), self.tr("@name@server, or name.server")),
        }
        self._kind, self._words = parts.choices(), QLineEdit()
        self._hints = {}
        for form in FORMS:
            name, hint = said[form.name]
            self._kind.addItem(name, form.name)
            self._hints[form.name] = hint
        self._address = parts.secondary()
        kind, words = QLabel(self.tr("&Where")), QLabel(self.tr("&What"))
        kind.setBuddy(self._kind)
        words.setBuddy(self._words)
        form_layout = QFormLayout()
        form_layout.addRow(kind, self._kind)
        form_layout.addRow(words, self._words)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        whole = QVBoxLayout(self)
        whole.addLayout(form_layout)
        whole.addWidget(self._address)
        whole.addWidget(self._buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 76, self.sizeHint().height())
        self._kind.currentIndexChanged.connect(self._show)
        self._words.textChanged.connect(self._show)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._words.setFocus()
        self._show()

    @property
    def address(self) -> str:
        """What the words mean there, "" when nothing."""
        form = next(one for one in FORMS if one.name == self._kind.currentData())
        return form.made(" ".join(self._words.text().split()))

    @Slot()
    def _show(self) -> None:
        self._words.setPlaceholderText(self._hints[self._kind.currentData()])
        self._address.setText(self.address or self.tr("Nothing is asked before you press Add."))
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.address))

    # Qt calls this

    def accept(self) -> None:
        if self.address:
            super().accept()
            self.made.emit(self.address)
