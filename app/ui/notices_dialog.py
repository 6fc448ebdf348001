"""The dialog of the notifications: which kinds, at which hours, and what closing means."""

import re
from datetime import time

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.notices import Kind, Rules
from app.ui import moments, parts
from app.ui.count_dialog import count_in

EVENING, MORNING, BREAKFAST = time(22), time(7), time(8, 30)


class NoticesDialog(QDialog):
    """Applies at once. `stays` is what closing the window means on this desktop now."""

    changed = Signal(object)  # Rules
    milestones_chosen = Signal(str)  # numbers with spaces between; "": round numbers
    test_asked = Signal()
    stays_chosen = Signal(bool)

    def __init__(
        self,
        rules: Rules,
        *,
        stays: bool,
        tray: bool,
        milestones: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notifications"))
        self._kinds = {
            Kind.NEWS: QCheckBox(self.tr("&New stories, once for each refresh")),
            Kind.WATCH: QCheckBox(self.tr("Watch words that as&k to be told")),
            Kind.MILESTONE: QCheckBox(self.tr("&Milestones passed")),
            Kind.THRESHOLD: QCheckBox(self.tr("&Thresholds passed")),
            Kind.DEADLINE: QCheckBox(self.tr("Three days &left before a deadline")),
            Kind.SURGE: QCheckBox(self.tr("A s&urge of signatures")),
            Kind.FELL: QCheckBox(self.tr("A count that &fell")),
            Kind.STUCK: QCheckBox(self.tr("A count that stands st&ill")),
            Kind.WORDING: QCheckBox(self.tr("A changed &wording")),
            Kind.ANSWER: QCheckBox(self.tr("An &answer, a debate, an end")),
            Kind.PROBLEM: QCheckBox(self.tr("A source that needs &you")),
        }
        self._daily = QCheckBox(self.tr("The &day in one line, at"))
        self._hour = QTimeEdit()
        self._hour.setAccessibleName(self.tr("When the day is told"))
        self._sound = QCheckBox(self.tr("With a s&ound, where the desktop has one"))
        self._quiet = QCheckBox(self.tr("&Quiet every day from"))
        self._start, self._end = QTimeEdit(), QTimeEdit()
        self._start.setAccessibleName(self.tr("Quiet from"))
        self._end.setAccessibleName(self.tr("Quiet until"))
        self._milestones = QLineEdit("; ".join(map(_written, milestones.split())))
        self._milestones.setPlaceholderText(self.tr("Round numbers; or your own: 150,000; 250,000"))
        self._milestones.setAccessibleName(self.tr("Milestones of your own"))
        parts.offer_clearing(self._milestones)
        self._stays = QCheckBox(self.tr("&Keep watching when the window is closed"))
        self._stays.setChecked(stays)
        self._show(rules)
        self._arrange(tray=tray)
        self._join()

    def _show(self, rules: Rules) -> None:
        for kind, box in self._kinds.items():
            box.setChecked(kind not in rules.off)
        for edit in (self._start, self._end, self._hour):
            edit.setDisplayFormat(moments.clock_format())
        daily = rules.digest or BREAKFAST
        self._daily.setChecked(rules.digest is not None)
        self._hour.setTime(QTime(daily.hour, daily.minute))
        self._hour.setEnabled(rules.digest is not None)
        self._sound.setChecked(rules.sound)
        start, end = rules.quiet or (EVENING, MORNING)
        self._quiet.setChecked(rules.quiet is not None)
        for edit, clock in ((self._start, start), (self._end, end)):
            edit.setTime(QTime(clock.hour, clock.minute))
            edit.setEnabled(rules.quiet is not None)

    def _arrange(self, *, tray: bool) -> None:
        whole = QVBoxLayout(self)
        whole.setSpacing(8)
        whole.addWidget(parts.strong(self.tr("Tell me about")))
        for box in self._kinds.values():
            whole.addWidget(box)
            if box is self._kinds[Kind.MILESTONE]:
                whole.addLayout(self._indented(self._milestones))
        daily = QHBoxLayout()
        daily.addWidget(self._daily)
        daily.addWidget(self._hour)
        daily.addStretch()
        whole.addLayout(daily)
        whole.addSpacing(6)
        whole.addWidget(self._sound)
        hours = QHBoxLayout()
        until = QLabel(self.tr("unti&l"))
        until.setBuddy(self._end)
        for widget in (self._quiet, self._start, until, self._end):
            hours.addWidget(widget)
        hours.addStretch()
        whole.addLayout(hours)
        whole.addWidget(
            parts.secondary(
                self.tr("What happens to a petition in quiet hours is told when they are over.")
            )
        )
        whole.addSpacing(6)
        whole.addWidget(self._stays)
        if not tray:
            words = self.tr(
                "This desktop shows no tray: start the program again to see its window."
            )
            whole.addWidget(parts.secondary(words))
        whole.addSpacing(6)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        test = QPushButton(self.tr("&Send a test"))
        test.setAutoDefault(False)
        buttons.addButton(test, QDialogButtonBox.ButtonRole.ActionRole)
        test.clicked.connect(self.test_asked)
        buttons.rejected.connect(self.reject)
        whole.addWidget(buttons)
        # Qt gives a dialog two thirds of the screen at first, and would squeeze its words into it
        wide = self.sizeHint().width()
        self.resize(wide, whole.totalHeightForWidth(wide))

    def _indented(self, widget: QWidget) -> QHBoxLayout:
        """Below the words of a box, not below the box."""
        row = QHBoxLayout()
        style = self.style()
        for part in (
            QStyle.PixelMetric.PM_IndicatorWidth,
            QStyle.PixelMetric.PM_CheckBoxLabelSpacing,
        ):
            row.addSpacing(style.pixelMetric(part))
        row.addWidget(widget)
        return row

    def _join(self) -> None:
        for box in (*self._kinds.values(), self._daily, self._sound, self._quiet):
            box.toggled.connect(self._tell)
        for edit in (self._start, self._end, self._hour):
            edit.timeChanged.connect(self._tell)
        self._stays.toggled.connect(self.stays_chosen)
        self._milestones.editingFinished.connect(self._choose_milestones)

    @Slot()
    def _choose_milestones(self) -> None:
        """What is no number is left out, and the rest is shown as it was understood."""
        parts_of = re.split(r"[;\n]+", self._milestones.text())
        found = sorted({count for part in parts_of if (count := count_in(part))})
        self._milestones.setText("; ".join(map(moments.number, found)))
        self.milestones_chosen.emit(" ".join(map(str, found)))

    @Slot()
    def _tell(self) -> None:
        off = frozenset(kind for kind, box in self._kinds.items() if not box.isChecked())
        hours = (_clock(self._start), _clock(self._end)) if self._quiet.isChecked() else None
        self._start.setEnabled(hours is not None)
        self._end.setEnabled(hours is not None)
        digest = _clock(self._hour) if self._daily.isChecked() else None
        self._hour.setEnabled(digest is not None)
        self.changed.emit(Rules(off, hours, digest=digest, sound=self._sound.isChecked()))


def _written(count: str) -> str:
    return moments.number(int(count)) if count.isdecimal() else ""


def _clock(edit: QTimeEdit) -> time:
    return time(edit.time().hour(), edit.time().minute())
