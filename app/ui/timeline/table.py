"""The timeline as a table, for who would rather read it, and as numbers to be saved."""

import csv
import io
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
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

from app.services import timeline as times
from app.services.timeline import Timeline
from app.ui import moments
from app.ui.timeline import drawing, scale as scales, words
from app.ui.timeline.drawing import Scene

MOST = 2000  # rows: nobody reads more
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a table program would run

_translate = QCoreApplication.translate


def rows(scene: Scene) -> Iterator[tuple[str, ...]]:
    """A row for each bar's width of time in which something is known, the newest first."""
    data, size = scene.data, scene.scale.bin
    moments_told = {
        start for start, _stories in scales.bars(data.coverage, scene.scale, scene.offset)
    }
    for line in data.lines:
        first, end = scales.seen(line, scene.scale.start, scene.scale.end)
        moments_told |= {_bin(at, size, scene.offset) for at in line.times[first:end]}
    marked = [one for lane in scene.lanes for one in drawing.marks(scene, lane)]
    moments_told |= {_bin(at, size, scene.offset) for at, _one in marked}
    inside = [at for at in moments_told if scene.scale.start - size < at < scene.scale.end]
    for start in sorted(inside, reverse=True)[:MOST]:
        yield _row(data, start, start + size, marked)


def header(data: Timeline) -> tuple[str, ...]:
    titles = [line.petition.title for line in data.lines]
    changes = [_translate("timeline", "Change") for _title in titles]
    both = [word for pair in zip(titles, changes, strict=True) for word in pair]
    return (
        _translate("timeline", "Time"),
        *both,
        _translate("timeline", "Stories"),
        _translate("timeline", "What happened"),
    )


def as_csv(scene: Scene) -> str:
    """The rows for a table program; nothing in them is taken for a formula."""
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow([_inert(cell) for cell in header(scene.data)])
    writer.writerows([_inert(cell) for cell in row] for row in rows(scene))
    return written.getvalue()


class TimelineTable(QDialog):
    """Not modal: it stays beside the drawing. Ctrl+C copies the selected rows."""

    def __init__(self, parent: QWidget, scene: Scene) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Timeline as a table"))
        self.resize(820, 520)
        told, names = list(rows(scene)), header(scene.data)
        self.table = QTableWidget(len(told), len(names))
        self.table.setAccessibleName(self.tr("Timeline"))
        self.table.setHorizontalHeaderLabels(names)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        for number, row in enumerate(told):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                if 0 < column < len(names) - 1:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(number, column, item)
        self.table.resizeColumnsToContents()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(self.table)
        whole.addWidget(buttons)
        self.table.setFocus()

    # Qt calls this

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted({index.row() for index in self.table.selectedIndexes()})
            lines = ("\t".join(self._cells(row)) for row in chosen)
            QGuiApplication.clipboard().setText("\n".join(lines))
        else:
            super().keyPressEvent(event)

    def _cells(self, row: int) -> list[str]:
        items = (self.table.item(row, column) for column in range(self.table.columnCount()))
        return [item.text() if item is not None else "" for item in items]


def _row(
    data: Timeline, start: float, end: float, marked: list[tuple[int, object]]
) -> tuple[str, ...]:
    cells = [moments.weekday_and_time(times.moment(start))]
    for line in data.lines:
        count = words.count_at(line, end - 1)
        more = words.gained(line, start, end - 1)
        cells += [
            moments.number(count) if count is not None else "",
            words.signed(more) if more else "",
        ]
    found = words.stories(data, start - 1, end - 1)
    happened = (words.mark(one, data) for at, one in marked if start <= at < end)
    return (*cells, moments.number(found) if found else "", "; ".join(happened))


def _bin(at: float, size: int, offset: int) -> int:
    return int((at - offset) // size) * size + offset


def _inert(cell: str) -> str:
    signed = cell[:1] in "+-" and cell[1:2].isdigit()
    return f"'{cell}" if cell.startswith(_FORMULA) and not signed else cell
