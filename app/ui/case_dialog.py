"""Start my own case: a name, and whatever the reader has; each line is named at once."""

import html
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.address import without_login
from app.domain.found import Found
from app.domain.problem import SourceError
from app.ui import found_view
from app.ui.problems_view import refusal
from app.ui.recogniser import Network, Recogniser

PAUSE = 700  # ms after the last key
MOST = 100  # lines that are looked at


class CaseDialog(QDialog):
    """`created` gives the name, the words to watch for, and a tuple of (Found, Chosen), in the
    order of the lines.
    """

    created = Signal(str, object, object)

    def __init__(
        self,
        recognise: Callable[[str], Found],
        network: Network,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Start my own case"))
        self._recogniser = Recogniser(recognise, network, self)
        self._known: dict[str, Found | SourceError | None] = {}  # None: being looked at
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("What you follow, for example a person's name"))
        self._people = QLineEdit()
        self._people.setPlaceholderText(self.tr("Names and words, with commas between them"))
        self._lines = QPlainTextEdit()
        self._lines.setTabChangesFocus(True)
        self._lines.setPlaceholderText(
            self.tr("Petitions, feeds, sites: one address a line. You can also add them later.")
        )
        self._seen = QTreeWidget()
        self._seen.setRootIsDecorated(False)
        self._seen.setHeaderLabels([self.tr("Found"), self.tr("What it is")])
        self._seen.setAccessibleName(self.tr("What was found"))
        self._create = QPushButton(self.tr("C&reate"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._arrange()
        self._create.setDefault(True)
        self._join()
        self._show()

    def _arrange(self) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._buttons.addButton(self._create, QDialogButtonBox.ButtonRole.AcceptRole)
        whole = QVBoxLayout(self)
        whole.setSpacing(6)
        for words, box, stretch in (
            (self.tr("&Name"), self._name, 0),
            (self.tr("&People and words to watch for"), self._people, 0),
            (self.tr("Paste &anything"), self._lines, 2),
        ):
            label = QLabel(words)
            label.setBuddy(box)
            whole.addWidget(label)
            whole.addWidget(box, stretch)
            whole.addSpacing(6)
        whole.addWidget(self._seen, 3)
        whole.addSpacing(6)
        whole.addWidget(self._buttons)
        width = self.fontMetrics().averageCharWidth()
        self._seen.setColumnWidth(0, width * 40)
        self.resize(width * 92, self.fontMetrics().height() * 28)

    def _join(self) -> None:
        self._name.textChanged.connect(self._check)
        self._lines.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._look)
        self._recogniser.found.connect(self._learn)
        self._recogniser.refused.connect(self._learn)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _wanted(self) -> list[str]:
        lines = (line.strip() for line in self._lines.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in lines if line))[:MOST]

    def _look(self) -> None:
        for line in self._wanted():
            if line not in self._known:
                self._known[line] = None
                self._recogniser.ask(line)
        self._show()

    def _learn(self, line: str, answer: Found | SourceError) -> None:
        self._known[line] = answer
        self._show()

    def _show(self) -> None:
        self._seen.clear()
        for line in self._wanted():
            title, words = self._said(line)
            item = QTreeWidgetItem([title, words])
            item.setToolTip(1, html.escape(words))
            self._seen.addTopLevelItem(item)
        self._seen.setVisible(self._seen.topLevelItemCount() > 0)
        self._check()

    def _said(self, line: str) -> tuple[str, str]:
        answer, shown = self._known.get(line), without_login(line)
        if answer is None:
            return shown, self.tr("Looking…")
        if isinstance(answer, SourceError):
            return shown, refusal(answer.trouble, shown)
        return answer.title or shown, found_view.in_words(answer)

    def _watched(self) -> tuple[str, ...]:
        """What of them is several words is a phrase."""
        words = (" ".join(word.strip('" ').split()) for word in self._people.text().split(","))
        return tuple(dict.fromkeys(f'"{word}"' if " " in word else word for word in words if word))

    def _check(self) -> None:
        self._create.setEnabled(bool(self._name.text().strip()))

    # Qt calls these

    def accept(self) -> None:
        answers = [self._known.get(line) for line in self._wanted()]
        found = [one for one in answers if isinstance(one, Found)]
        chosen = tuple((one, found_view.everything(one)) for one in found)
        self.created.emit(self._name.text().strip(), self._watched(), chosen)
        super().accept()

    def reject(self) -> None:
        self._recogniser.forget_all()
        super().reject()
