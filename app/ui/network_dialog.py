"""Network: each site that is asked, when it answered, and when it may be asked again."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.services.hosts import Host
from app.ui import moments, parts


class NetworkDialog(QDialog):
    """Not modal. Empty until `show_hosts`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Network"))
        self._said = parts.words()
        self.table = QTableWidget(0, 5)
        self.table.setAccessibleName(self.tr("Sites that are asked"))
        self.table.setHorizontalHeaderLabels([
            self.tr("Site"), self.tr("Followed"), self.tr("Answered last"), self.tr("Next time"),
            self.tr("Why then"),
        ])  # fmt: skip
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(self._said)
        whole.addWidget(self.table, 1)
        whole.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 110, self.fontMetrics().height() * 28)

    def show_hosts(self, hosts: Sequence[Host], now: datetime) -> None:
        """Each site in a row."""
        none = self.tr("No site is asked: the recorded week needs none.")
        told = self.tr("These sites are asked, and no others. One request at a time each.")
        self._said.setText(told if hosts else none)
        self.table.setVisible(bool(hosts))
        self.table.setRowCount(len(hosts))
        for number, host in enumerate(hosts):
            row = (
                host.name,
                moments.number(host.followed),
                moments.near(host.last_answer, now) if host.last_answer else self.tr("never"),
                self._next(host, now),
                self._why(host),
            )
            for column, text in enumerate(row):
                self.table.setItem(number, column, QTableWidgetItem(text))
        self.table.setFocus()

    def _next(self, host: Host, now: datetime) -> str:
        due = max(filter(None, (host.next_due, host.wait_until)), default=None)
        return moments.near(due, now) if host.next_due and due else self.tr("not by itself")

    def _why(self, host: Host) -> str:
        if host.wait_until is not None:
            return self.tr("It asked to be left alone until then.")
        if host.next_due is None:
            return self.tr("It is gone, or shut down.")
        if host.troubled:
            return self.tr("It had a problem: it is asked ever less.")
        return self.tr("The usual time between two looks.")
