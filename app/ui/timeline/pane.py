"""The timeline's pane: what can be shown or not, how much of the past, and the canvas below."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
)

from app.services.timeline import Timeline
from app.ui import parts
from app.ui.look import Look
from app.ui.timeline import scale as scales
from app.ui.timeline.canvas import Canvas
from app.ui.timeline.drawing import Layer
from app.ui.timeline.scale import Range

TWO_ROWS_BELOW = 900  # pixels: no room for layers and ranges side by side


class TimelinePane(QFrame):
    """`stretch_chosen` carries a pair of moments (seconds since 1970) or None."""

    stretch_chosen = Signal(object)
    menu_asked = Signal(QPoint, float)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.data = Timeline(0, 0)
        self.canvas = Canvas(look)
        self.setObjectName("timeline")
        self.setFocusProxy(self.canvas)
        self.setAccessibleName(self.tr("Timeline"))
        self._layers = {
            Layer.SIGNATURES: self._chip(self.tr("Signatures")),
            Layer.COVERAGE: self._chip(self.tr("Coverage")),
            Layer.COURT: self._chip(self.tr("Court")),
            Layer.NOTES: self._chip(self.tr("Notes")),
            Layer.MILESTONES: self._chip(self.tr("Milestones")),
        }
        self._ranges = {
            Range.DAY: self._chip(self.tr("24 hours")),
            Range.WEEK: self._chip(self.tr("7 days")),
            Range.ALL: self._chip(self.tr("All")),
        }
        self._said = parts.secondary()
        self._said.setWordWrap(False)
        self._said.setSizePolicy(
            self._said.sizePolicy().Policy.Ignored, self._said.sizePolicy().Policy.Preferred
        )
        self._rise = parts.button(self.tr("Fastest &rise"))
        look.dress(self._rise, "rising")
        self._group = QButtonGroup(self)
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self._join()

    @property
    def layers(self) -> frozenset[Layer]:
        return frozenset(layer for layer, chip in self._layers.items() if chip.isChecked())

    def show_data(self, data: Timeline) -> None:
        """Show what is known now."""
        self.data = data
        self._rise.setEnabled(data.fastest is not None)
        self.canvas.show_data(data)
        if self.canvas.stretch is None:
            self._ranges[Range.ALL].setChecked(self._ranges[Range.ALL].isChecked())

    def show_layers(self, names: frozenset[str]) -> None:
        """Show these layers only, by name; for who comes back."""
        for layer, chip in self._layers.items():
            chip.setChecked(layer.name in names)

    @Slot()
    def show_fastest(self) -> None:
        """Go to the steepest rise, with the six hours before it selected."""
        rise = self.data.fastest
        if rise is not None:
            before = float(rise.start - 6 * scales.HOUR)
            self.canvas.look_at(before, float(rise.end))
            self.canvas.select((before, float(rise.end)))

    def _chip(self, words: str) -> QToolButton:
        chip = parts.button(words)
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setChecked(True)
        return chip

    def _arrange(self) -> None:
        layers, ranges = QHBoxLayout(), QHBoxLayout()
        for chip in self._layers.values():
            layers.addWidget(chip)
        layers.addStretch()
        for wanted, chip in self._ranges.items():
            self._group.addButton(chip)
            chip.setChecked(wanted is Range.ALL)
            ranges.addWidget(chip)
        ranges.addSpacing(8)
        ranges.addWidget(self._said, 1)
        ranges.addWidget(self._rise)
        self._bar.setContentsMargins(8, 4, 8, 0)
        self._bar.setSpacing(8)
        for row, stretch in ((layers, 0), (ranges, 1)):
            row.setSpacing(4)
            self._bar.addLayout(row, stretch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addLayout(self._bar)
        whole.addWidget(self.canvas, 1)

    def _join(self) -> None:
        for chip in self._layers.values():
            chip.toggled.connect(self._show_layers)
        for chip in self._ranges.values():
            chip.clicked.connect(self._show_range)
        self.canvas.selected.connect(self.stretch_chosen)
        self.canvas.pointed.connect(self._say)
        self.canvas.roamed.connect(self._no_range)
        self.canvas.menu_asked.connect(self.menu_asked)
        self._rise.clicked.connect(self.show_fastest)

    @Slot()
    def _show_layers(self) -> None:
        self.canvas.show_layers(self.layers)

    @Slot()
    def _show_range(self) -> None:
        for wanted, chip in self._ranges.items():
            if chip.isChecked():
                self.canvas.show_range(wanted)

    @Slot()
    def _no_range(self) -> None:
        """The reader looks elsewhere: none of the ranges says where."""
        self._group.setExclusive(False)
        for chip in self._ranges.values():
            chip.setChecked(False)
        self._group.setExclusive(True)

    @Slot(str)
    def _say(self, words: str) -> None:
        width = max(40, self._said.width())
        cut = Qt.TextElideMode.ElideRight
        self._said.setText(self._said.fontMetrics().elidedText(words, cut, width))

    # Qt calls this

    def resizeEvent(self, event: QResizeEvent) -> None:
        across = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._bar.setDirection(across[event.size().width() < TWO_ROWS_BELOW])
        super().resizeEvent(event)
