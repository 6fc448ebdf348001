"""Narrow the search: outlet, source, days and flags, written into the search as words."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.domain import query
from app.ui import parts

FLAGS = ("is:unread", "is:starred", "has:notes")


class FilterDialog(QDialog):
    """Every change is made at once; the search stays what somebody could have typed."""

    changed = Signal(str)  # the search

    def __init__(self, typed: str, sources: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Narrow the search"))
        self._typed = typed
        filters = query.parse(typed).filters
        self._outlet = self._box("outlet", (), filters.outlet)
        self._source = self._box("source", sources, filters.source)
        self._outlet.setAccessibleName(self.tr("Outlet"))
        self._source.setAccessibleName(self.tr("Source"))
        form = QFormLayout()
        form.addRow(self._named(self.tr("&Outlet"), self._outlet), self._outlet)
        form.addRow(self._named(self.tr("&Source"), self._source), self._source)
        for name, words, moment in (
            ("after", self.tr("&From"), filters.since),
            ("before", self.tr("&Until (left out)"), filters.until),
        ):
            start = QDate.currentDate() if moment is None else _day(moment.timestamp())
            check, day = QCheckBox(words), QDateEdit(start)
            day.setCalendarPopup(True)
            day.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
            day.setAccessibleName(parts.unmarked(words))
            check.setChecked(moment is not None)
            day.setEnabled(moment is not None)
            check.toggled.connect(day.setEnabled)
            for signal in (check.toggled, day.dateChanged):
                signal.connect(lambda _=None, n=name, c=check, d=day: self._bound(n, c, d))
            form.addRow(check, day)
        checks = QVBoxLayout()
        for flag, words in zip(
            FLAGS, (self.tr("&Unread"), self.tr("S&tarred"), self.tr("With &notes")), strict=True
        ):
            box = QCheckBox(words)
            box.setChecked(flag in typed.split())
            box.toggled.connect(lambda on, flag=flag: self._flag(flag, on=on))
            checks.addWidget(box)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        hint = parts.secondary(
            self.tr("The search takes AND, OR, NOT, (brackets), “whole phrases” and beginn* too.")
        )
        whole = QVBoxLayout(self)
        whole.addLayout(form)
        whole.addLayout(checks)
        whole.addWidget(hint)
        whole.addWidget(buttons)

    def offer_outlets(self, outlets: Sequence[str]) -> None:
        """Fill in the outlets, which come later from the reader thread."""
        chosen = self._outlet.currentText()
        self._outlet.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self._outlet.addItems([one for one in outlets if self._outlet.findText(one) < 0])
        self._outlet.setCurrentText(chosen)
        self._outlet.blockSignals(False)  # noqa: FBT003  Qt's own signature

    def _box(self, name: str, values: Sequence[str], chosen: str) -> QComboBox:
        box = parts.choices(editable=True)
        box.addItems(["", *dict.fromkeys(values)])
        box.setCurrentText(chosen)
        box.setMinimumContentsLength(24)
        box.currentTextChanged.connect(
            lambda text: self._say(query.filtered(self._typed, name, text.strip()))
        )
        return box

    def _named(self, words: str, widget: QWidget) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(widget)
        return label

    def _bound(self, name: str, check: QCheckBox, day: QDateEdit) -> None:
        said = day.date().toString(Qt.DateFormat.ISODate) if check.isChecked() else ""
        self._say(query.filtered(self._typed, name, said))

    def _flag(self, flag: str, *, on: bool) -> None:
        self._say(query.switched(self._typed, flag, on=on))

    @Slot(str)
    def _say(self, typed: str) -> None:
        self._typed = typed
        self.changed.emit(typed)


def _day(seconds: float) -> QDate:
    return QDateTime.fromSecsSinceEpoch(int(seconds)).date()
