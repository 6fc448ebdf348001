"""Progress: a count on its way to thresholds and to the goal, which wear different marks."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.domain import pace
from app.domain.petition import GoalKind, Petition, Threshold
from app.ui import moments, parts
from app.ui.look import Look

SIDE = 16  # pixels: the room of a mark


@dataclass(frozen=True, slots=True)
class Mark:
    """A count to reach. A `firm` one is a promise, the other the site's own goal."""

    count: int
    firm: bool
    words: str


class Progress(QWidget):
    """A bar with its marks, and under it a line for each."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._marks: tuple[Mark, ...] = ()
        self._bar = _Bar(look)
        self._lines: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._bar, 0, 0, 1, 2)

    def show_petition(self, petition: Petition) -> None:
        marks = tuple(self._marks_of(petition))
        self.setVisible(bool(marks))
        self._bar.show_share(petition.count or 0, marks)
        if marks == self._marks:
            return
        self._marks = marks
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines.clear()
        for row, mark in enumerate(marks, start=1):
            sign, words = _Sign(self._look, firm=mark.firm), parts.secondary(mark.words)
            self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)
            self._lines += [sign, words]

    @property
    def words(self) -> str:
        return ". ".join(mark.words for mark in self._marks)

    def _marks_of(self, petition: Petition) -> list[Mark]:
        count = petition.count or 0
        known = {threshold.count for threshold in petition.thresholds}
        marks = [
            Mark(one.count, firm=True, words=self._promised(one, count))
            for one in sorted(petition.thresholds, key=lambda one: one.count)
            if one.count > 0
        ]
        if petition.goal and petition.goal not in known:
            marks.append(Mark(petition.goal, firm=False, words=self._wished(petition, count)))
        return marks

    def _promised(self, threshold: Threshold, count: int) -> str:
        number = moments.number(threshold.count)
        if threshold.reached_at is not None:
            said = self.tr("Threshold {count}: {name}, passed {day}")
            said = said.replace("{day}", moments.day(threshold.reached_at))
        elif count >= threshold.count:
            said = self.tr("Threshold {count}: {name}, passed")
        else:
            said = self.tr("Threshold {count}: {name}, {percent}% reached, {left} to go")
            said = said.replace("{left}", moments.number(threshold.count - count))
        percent = moments.number(pace.percent(count, threshold.count))
        said = said.replace("{count}", number).replace("{percent}", percent)
        return said.replace("{name}", threshold.name)

    def _wished(self, petition: Petition, count: int) -> str:
        goal = petition.goal or 1
        moving = petition.goal_kind is GoalKind.AUTO
        said = (
            self.tr("Goal {count}, {percent}% reached; the site moves it")
            if moving
            else self.tr("Goal {count}, {percent}% reached")
        )
        percent = moments.number(pace.percent(count, goal))
        return said.replace("{count}", moments.number(goal)).replace("{percent}", percent)


def draw_mark(painter: QPainter, at: QPointF, look: Look, *, firm: bool) -> None:
    """A threshold is a solid post, a goal a hollow diamond."""
    colours = look.colours
    painter.setPen(QPen(QColor(colours.text), 1.6))
    if firm:
        painter.setBrush(QColor(colours.text))
        painter.drawRect(QRectF(at.x() - 1, at.y() - 6, 2, 12))
        return
    painter.setBrush(QColor(colours.surface))
    corners = (QPointF(0, -5), QPointF(5, 0), QPointF(0, 5), QPointF(-5, 0))
    painter.drawPolygon(QPolygonF([at + corner for corner in corners]))


class _Sign(QWidget):
    def __init__(self, look: Look, *, firm: bool) -> None:
        super().__init__()
        self._look, self._firm = look, firm
        self.setFixedSize(SIDE, SIDE + 2)
        look.changed.connect(self.update)

    # Qt calls this

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_mark(painter, QRectF(self.rect()).center(), self._look, firm=self._firm)


class _Bar(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._count = 0
        self._marks: Sequence[Mark] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_share(self, count: int, marks: Sequence[Mark]) -> None:
        self._count, self._marks = count, marks
        self.update()

    def _place(self, count: int) -> float:
        """Where a count stands, in pixels from where the bar begins."""
        whole = max([self._count, *(mark.count for mark in self._marks)], default=1)
        room = self.width() - SIDE
        along = room * count / max(1, whole)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self.width() - along if mirrored else along

    # Qt calls these

    def sizeHint(self) -> QSize:
        return QSize(120, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        start, end, now = self._place(0), self._place_of_end(), self._place(self._count)
        for place, colour in ((end, self._look.colours.faint), (now, self._look.colours.accent)):
            painter.setBrush(QColor(colour))
            left, right = sorted((start, place))
            painter.drawRoundedRect(QRectF(left, middle - 4, max(6.0, right - left), 8), 4, 4)
        for mark in self._marks:
            draw_mark(painter, QPointF(self._place(mark.count), middle), self._look, firm=mark.firm)

    def _place_of_end(self) -> float:
        return 0.0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width()
