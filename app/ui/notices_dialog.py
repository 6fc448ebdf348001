"""The dialog of the notifications: which kinds, at which hours, and what closing means."""

from datetime import time

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.notices import Kind, Rules
from app.ui import moments, parts

EVENING, MORNING = time(22), time(7)


class NoticesDialog(QDialog):
    """Applies at once. `stays` is what closing the window means on this desktop now."""

    changed = Signal(object)  # Rules
    test_asked = Signal()
    stays_chosen = Signal(bool)

    def __init__(
        self, rules: Rules, *, stays: bool, tray: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notifications"))
        self._kinds = {
            Kind.NEWS: QCheckBox(self.tr("&New stories, once for each refresh")),
            Kind.MILESTONE: QCheckBox(self.tr("&Thresholds and round numbers passed")),
            Kind.COUNT: QCheckBox(self.tr("A count that &fell or stands still")),
            Kind.PETITION: QCheckBox(self.tr("An &answer, an end, a changed wording")),
            Kind.PROBLEM: QCheckBox(self.tr("A source that needs &you")),
        }
        self._quiet = QCheckBox(self.tr("&Quiet every day from"))
        self._start, self._end = QTimeEdit(), QTimeEdit()
        self._start.setAccessibleName(self.tr("Quiet from"))
        self._end.setAccessibleName(self.tr("Quiet until"))
        self._stays = QCheckBox(self.tr("&Keep watching when the window is closed"))
        self._stays.setChecked(stays)
        self._show(rules)
        self._arrange(tray=tray)
        self._join()

    def _show(self, rules: Rules) -> None:
        for kind, box in self._kinds.items():
            box.setChecked(kind not in rules.off)
        for edit in (self._start, self._end):
            edit.setDisplayFormat(moments.clock_format())
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
        hours = QHBoxLayout()
        until = QLabel(self.tr("unti&l"))
        until.setBuddy(self._end)
        for widget in (self._quiet, self._start, until, self._end):
            hours.addWidget(widget)
        hours.addStretch()
        whole.addSpacing(6)
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

    def _join(self) -> None:
        for box in (*self._kinds.values(), self._quiet):
            box.toggled.connect(self._tell)
        for edit in (self._start, self._end):
            edit.timeChanged.connect(self._tell)
        self._stays.toggled.connect(self.stays_chosen)

    @Slot()
    def _tell(self) -> None:
        off = frozenset(kind for kind, box in self._kinds.items() if not box.isChecked())
        hours = (_clock(self._start), _clock(self._end)) if self._quiet.isChecked() else None
        self._start.setEnabled(hours is not None)
        self._end.setEnabled(hours is not None)
        self.changed.emit(Rules(off, hours))


def _clock(edit: QTimeEdit) -> time:
    return time(edit.time().hour(), edit.time().minute())
