"""The petition sites that are known, and whether each of their examples is read as it says."""

from typing import TypeAlias

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

from app.services.checking import Checked
from app.ui import parts
from app.ui.language import counted

# those that are known, and the files that are not used with the reason
Sites: TypeAlias = tuple[tuple[Checked, ...], tuple[tuple[str, str], ...]]


class PlatformsDialog(QDialog):
    """Not modal. Empty until `show_checked`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Petition sites"))
        self._said = parts.words(self.tr("Every example is being read…"))
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(self.tr("Petition sites"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Site"), self.tr("Kind"), self.tr("Examples")]
        )
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
        self.resize(self.fontMetrics().averageCharWidth() * 100, self.fontMetrics().height() * 28)

    def show_checked(self, sites: Sites) -> None:
        """Each site in a row, and the files that are not used."""
        every, refused = sites
        faulty = sum(bool(one.faults) for one in every) + len(refused)
        good = self.tr("Every example is read as its file says.")
        self._said.setText(counted("%Ln files need a look.", "", faulty) if faulty else good)
        rows = [(one.name, self._kind(one), self._read(one)) for one in every]
        rows += [(file, self.tr("not used"), why) for file, why in refused]
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setToolTip(parts.plain(text))
                self.table.setItem(number, column, item)
        self.table.setFocus()

    def _kind(self, one: Checked) -> str:
        words = [self.tr("official") if one.official else self.tr("unofficial")]
        words += [self.tr("retired")] if one.retired else []
        words += [self.tr("your own file")] if one.own else []
        words += [self.tr("in place of the program's")] if one.overrides else []
        return ", ".join(words)

    def _read(self, one: Checked) -> str:
        return "; ".join(one.faults) or counted("%Ln examples read", "", one.examples)
