"""Entering a count by hand: what somebody read elsewhere, when, how exact and in which outlet."""

import re
from datetime import datetime

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.petition import Quality
from app.ui import moments, parts

LARGEST = 10_000_000_000  # more than there are people
GROUPED = re.compile(r"\d{1,3}([,.\s'\u2019\u00b7])\d{3}(?:\1\d{3})*")


def count_in(text: str) -> int | None:
    """The count somebody typed: 18904, 18,904, 18.904, 18 904; None when it is none of these."""
    text = " ".join(text.split())
    if not (text.isdecimal() or GROUPED.fullmatch(text)):
        return None
    count = int("".join(letter for letter in text if letter.isdecimal()))
    return count if count <= LARGEST else None


class CountDialog(QDialog):
    """`entered` gives petition id, count, when (UTC), how exact, its address and outlet."""

    entered = Signal(int, object, object, object, str, str)

    def __init__(
        self, petition_id: int, title: str, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._petition_id = petition_id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Enter a count"))
        self._count = QLineEdit()
        self._count.setPlaceholderText(self.tr("For example 18,904"))
        self._when = QDateTimeEdit(moments.local(now))
        self._when.setCalendarPopup(True)
        self._when.setMaximumDateTime(moments.local(now).addSecs(60))
        self._when.setDisplayFormat(moments.day_and_time_format())
        self._exact = QRadioButton(self.tr("&Exact"))
        self._about = QRadioButton(self.tr("&About"))
        self._exact.setChecked(True)
        self._outlet = QLineEdit()
        self._outlet.setPlaceholderText(self.tr("For example TIME (may stay empty)"))
        self._see = QLineEdit()
        where = self.tr("Where you read it: an address (may stay empty)")
        self._see.setPlaceholderText(where)
        self._see.setMinimumWidth(self._see.fontMetrics().horizontalAdvance(where) + 32)
        self._wrong = parts.secondary()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._add = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._add.setText(self.tr("A&dd the reading"))
        self._arrange(title)
        self._count.textChanged.connect(self._check)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._check()

    def _arrange(self, title: str) -> None:
        exactness = QButtonGroup(self)
        choice = QHBoxLayout()
        for button in (self._exact, self._about):
            exactness.addButton(button)
            choice.addWidget(button)
        choice.addStretch(1)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Count"), self._count)
        form.addRow("", self._wrong)
        form.addRow(self.tr("&When"), self._when)
        form.addRow(self.tr("How exact"), choice)
        form.addRow(self.tr("&Outlet"), self._outlet)
        form.addRow(self.tr("&Source"), self._see)
        whole = QVBoxLayout(self)
        whole.addWidget(parts.strong(title))
        whole.addLayout(form)
        whole.addStretch(1)
        whole.addWidget(self._buttons)
        self._count.setMinimumWidth(self.fontMetrics().averageCharWidth() * 54)

    def _check(self) -> None:
        count = count_in(self._count.text())
        self._add.setEnabled(count is not None)
        strange = bool(self._count.text().strip()) and count is None
        self._wrong.setText(self.tr("Digits only, like 18,904 or 18.904.") if strange else "")

    # Qt calls this

    def accept(self) -> None:
        count = count_in(self._count.text())
        if count is None:
            return
        quality = Quality.EXACT if self._exact.isChecked() else Quality.APPROXIMATE
        when = self._when.dateTime()
        when.setTime(QTime(when.time().hour(), when.time().minute()))
        moment = moments.utc(when)
        words = self._see.text().strip(), self._outlet.text().strip()
        self.entered.emit(self._petition_id, count, moment, quality, *words)
        super().accept()
