"""The watch words of a case: what each does, how much is unread of it, and a line for a new one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.watch import Loudness, Watched, WatchWord
from app.services.watching import Preview
from app.ui import moments, parts

PAUSE = 200  # ms after the last key


class WatchDialog(QDialog):
    """Not modal; everything is done at once. Empty until `show_words`."""

    added = Signal(str, str)  # words, loudness
    loudness_chosen = Signal(object)  # WatchWord, as it is to be
    remove_asked = Signal(int)  # its id
    typed = Signal(str)  # words whose stories are to be counted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Watch words"))
        self._labels = {
            Loudness.SHOW: self.tr("mark the words"),
            Loudness.BADGE: self.tr("mark them, with a badge"),
            Loudness.TELL: self.tr("mark them, and tell me"),
        }
        self._words: tuple[WatchWord, ...] = ()
        self._table = QTableWidget(0, 3)
        self._box, self._any = QLineEdit(), QCheckBox(self.tr("&Longer forms too"))
        self._loud = self._choice(Loudness.SHOW)
        self._count = parts.secondary()
        self._suggested = QHBoxLayout()
        self._add = QPushButton(self.tr("&Add"))
        self._remove = QPushButton(self.tr("&Remove"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._arrange()
        self._join()
        self._check()

    @property
    def query(self) -> str:
        """What is typed, as it would be watched."""
        text = self._box.text().strip()
        single = bool(text) and text.replace("-", "").isalnum()
        return f"{text}*" if self._any.isChecked() and single else text

    def show_words(self, watched: Sequence[Watched]) -> None:
        """List the words; what was selected stays so."""
        words = tuple(one.word for one in watched)
        row = self._table.currentRow()
        if words != self._words:
            self._words = words
            self._table.setRowCount(len(words))
            for number, word in enumerate(words):
                self._table.setItem(number, 0, QTableWidgetItem(word.words))
                choice = self._choice(word.loudness)
                choice.activated.connect(partial(self._choose, word, choice))
                self._table.setCellWidget(number, 1, choice)
            self._table.setCurrentCell(min(row, len(words) - 1), 0)
        for number, one in enumerate(watched):
            count = QTableWidgetItem(moments.number(one.unread))
            count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._table.setItem(number, 2, count)
        self._check()

    def show_preview(self, query: str, preview: Preview) -> None:
        """Say how much would be found, if that is still what is typed."""
        if query == self.query:
            said = self.tr("Finds {matching} of {unread} unread stories.")
            said = said.replace("{matching}", moments.number(preview.matching))
            self._count.setText(said.replace("{unread}", moments.number(preview.unread)))

    def suggest(self, names: Sequence[str]) -> None:
        """Offer names of the case as words."""
        while (old := self._suggested.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        if names:
            self._suggested.addWidget(parts.secondary(self.tr("Often in headlines:")))
        for name in names[:4]:
            button = parts.button(parts.marked(name), self.tr("Watch this name"))
            button.clicked.connect(partial(self._take, name))
            self._suggested.addWidget(button)
        self._suggested.addStretch(1)

    def _choice(self, chosen: Loudness) -> QComboBox:
        box = parts.choices()
        for loudness, label in self._labels.items():
            box.addItem(label, loudness.value)
        box.setCurrentIndex(box.findData(chosen.value))
        box.setAccessibleName(self.tr("What a match does"))
        return box

    def _arrange(self) -> None:
        self._table.setAccessibleName(self.tr("Watch words"))
        self._table.setHorizontalHeaderLabels(
            [self.tr("Word"), self.tr("What a match does"), self.tr("Unread")]
        )
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._box.setPlaceholderText(self.tr("dassey AND (clemency OR pardon) NOT podcast"))
        parts.offer_clearing(self._box)
        self._box.setFocus()
        label = QLabel(self.tr("&Word, “phrase”, or query"))
        label.setBuddy(self._box)
        line = QHBoxLayout()
        for widget in (self._any, self._loud, self._add):
            line.addWidget(widget)
        line.insertStretch(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._remove, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(self._table, 1)
        whole.addSpacing(6)
        whole.addWidget(label)
        whole.addWidget(self._box)
        whole.addLayout(line)
        whole.addWidget(self._count)
        whole.addLayout(self._suggested)
        whole.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 96, self.fontMetrics().height() * 24)

    def _join(self) -> None:
        self._box.textChanged.connect(self._pause.start)
        self._any.toggled.connect(self._pause.start)
        self._box.textChanged.connect(self._check)
        self._pause.timeout.connect(self._ask)
        self._table.itemSelectionChanged.connect(self._check)
        self._add.setDefault(True)
        self._add.clicked.connect(self._enter)
        self._remove.setAutoDefault(False)
        self._remove.clicked.connect(self._take_out)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._take_out)

    @Slot()
    def _ask(self) -> None:
        self.typed.emit(self.query)

    @Slot()
    def _enter(self) -> None:
        if self.query:
            self.added.emit(self.query, str(self._loud.currentData()))
            self._box.clear()
            self._box.setFocus()

    @Slot(str)
    def _take(self, name: str) -> None:
        self.added.emit(f'"{name}"', str(self._loud.currentData()))

    def _choose(self, word: WatchWord, choice: QComboBox, _index: int) -> None:
        changed = WatchWord(word.id, word.case_id, word.words, Loudness(choice.currentData()))
        self.loudness_chosen.emit(changed)

    @Slot()
    def _take_out(self) -> None:
        row = self._table.currentRow()
        if 0 <= row < len(self._words):
            self.remove_asked.emit(self._words[row].id)

    @Slot()
    def _check(self) -> None:
        self._add.setEnabled(bool(self.query))
        self._remove.setEnabled(0 <= self._table.currentRow() < len(self._words))
