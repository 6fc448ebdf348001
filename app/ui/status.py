"""The status bar: how fresh the case is, how far a refresh has come, and when the next one is."""

from datetime import datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.services.overview import Status
from app.ui import moments, parts
from app.ui.look import Look

SAY_EVERY = 200  # ms between two words of how far something has come


class StatusLine(QWidget):
    """Goes into the window's status bar."""

    cancel_asked = Signal()
    problems_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = parts.secondary()
        self._right = parts.secondary()
        self._left.setWordWrap(False)
        self._right.setWordWrap(False)
        self._problems = parts.button("", self.tr("Show the problems"))
        look.dress(self._problems, "warning")
        self._problems.clicked.connect(self.problems_asked)
        self._problems.hide()
        self._step: tuple[str, int, int] | None = None
        self._pace = QTimer(self, singleShot=True, interval=SAY_EVERY)
        self._pace.timeout.connect(self._say_step)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(160)
        self._bar.setMaximumHeight(6)
        self._bar.setAccessibleName(self.tr("Sources that have answered"))
        self._cancel = parts.button(self.tr("Cance&l"), self.tr("Cancel refreshing"))
        self._cancel.clicked.connect(self.cancel_asked)
        policy = self._cancel.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # or the whole window moves when a refresh begins
        self._cancel.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        for widget in (self._left, self._problems, self._bar, self._cancel):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._right)
        self._show_working(working=False)

    @property
    def left(self) -> str:
        return self._left.text()

    @property
    def right(self) -> str:
        return self._right.text()

    def show_status(self, status: Status, now: datetime) -> None:
        """Say how the last refresh ended; while one is under way, no more than when the next is."""
        if not self._working:
            self._left.setText(" · ".join(part for part in self._parts(status, now) if part))
            self._problems.setText(self._count_problems(status.problems))
            self._problems.setVisible(status.problems > 0)
        due = status.next_due
        words = self.tr("Next {time}").format(time=moments.near(due, now)) if due else ""
        self._right.setText(words)

    @Slot()
    def show_end(self) -> None:
        """The refresh is over: the next status says how it ended."""
        self._show_working(working=False)

    def show_progress(self, done: int, total: int) -> None:
        """Say how far a refresh has come."""
        self._come_to(self.tr("Refreshing {done} of {total}…"), done, total)

    def show_older(self, done: int, total: int) -> None:
        """Say how far the look into an archive has come."""
        self._come_to(self.tr("Reading archived copies: {done} of {total}…"), done, total)

    def show_file(self, done: int, total: int) -> None:
        """Say how far the reading of a case file has come."""
        self._come_to(self.tr("Reading the case file: {done} of {total}…"), done, total)

    def _come_to(self, words: str, done: int, total: int) -> None:
        """Say it now, or with what comes meanwhile: each saying lays out the whole window."""
        self._step = words, done, total
        if not self._pace.isActive():
            self._say_step()

    @Slot()
    def _say_step(self) -> None:
        if self._step is None:
            return
        (words, done, total), self._step = self._step, None
        if not self._working:
            self._show_working(working=True)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._left.setText(words.replace("{done}", str(done)).replace("{total}", str(total)))
        self._pace.start()

    def say_at_end(self, words: str) -> None:
        """Say how something ended, until the next status."""
        self._show_working(working=False)
        self._left.setText(words)

    def say(self, words: str) -> None:
        """Say something else until the next status."""
        self._left.setText(words)

    def _parts(self, status: Status, now: datetime) -> tuple[str, str]:
        if not status.followed:
            return self.tr("No sources yet"), ""
        if status.last_success is None:
            return self.tr("Not refreshed yet"), self._count_answers(status) if status.asked else ""
        age = moments.age(status.last_success, now)
        old = now - status.last_success >= moments.DAY
        said = self.tr("Last answer {age}") if old else self.tr("Up to date {age}")
        return said.format(age=age), self._count_answers(status)

    def _count_answers(self, status: Status) -> str:
        words = self.tr("{answered} of {asked} sources answered")
        return words.format(answered=status.answered, asked=status.asked)

    def _count_problems(self, count: int) -> str:
        return self.tr("%Ln problems", "", count)

    def _show_working(self, *, working: bool) -> None:
        self._working = working
        if not working:
            self._step = None
            self._pace.stop()
        self._bar.setVisible(working)
        self._cancel.setVisible(working)
        if working:
            self._problems.hide()
