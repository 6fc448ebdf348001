"""Where from: a count by country, region or constituency, as a table with bars."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.petition import Minimums, Slice
from app.services.petition_pages import PetitionPage
from app.ui import moments, parts
from app.ui.look import Look
from app.ui.petition.table import Column, Rows, Table

MINIMUM, BAR = 3, 4  # columns


@dataclass(frozen=True, slots=True)
class Place:
    """A slice with its share of all slices of its kind, and of the largest of them.

    `minimum` is what it must reach, None where nothing is asked of it.
    """

    slice: Slice
    share: float
    of_largest: float
    minimum: int | None = None


def places(
    slices: Sequence[Slice], kind: str, minimum: Minimums | None = None
) -> tuple[Place, ...]:
    """Those of one kind; of nothing each has a share of nothing."""
    asked = minimum.counts if minimum is not None and minimum.kind == kind else {}
    mine = [one for one in slices if one.kind == kind]
    whole = max(1, sum(one.count for one in mine))
    largest = max((one.count for one in mine), default=0) or 1
    return tuple(
        Place(one, one.count / whole, one.count / largest, asked.get(one.key)) for one in mine
    )


class PlacesView(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._slices: tuple[Slice, ...] = ()
        self._count: int | None = None
        self._minimum: Minimums | None = None
        self._kind = parts.choices()
        self._kind.setAccessibleName(self.tr("Kind of place"))
        self._about = parts.secondary()
        self.rows: Rows[Place] = Rows(self._columns())
        self.table = Table(self.tr("Where from"), self.rows, 1, Qt.SortOrder.DescendingOrder)
        self.table.setItemDelegateForColumn(BAR, _Bars(look, self.rows, self.table))
        self._empty = parts.Blank(
            look,
            "globe",
            self.tr("No breakdown"),
            self.tr("This site does not say where the signatures come from."),
        )
        self._stack = QStackedLayout(self)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 16, 4)
        top.setSpacing(8)
        label = QLabel(self.tr("&By"))
        label.setBuddy(self._kind)
        top.addWidget(label)
        top.addWidget(self._kind)
        top.addStretch(1)
        self._about.setContentsMargins(16, 0, 16, 6)
        below = QHBoxLayout()
        below.setContentsMargins(8, 0, 0, 0)
        below.addWidget(self.table)
        column.addLayout(top)
        column.addWidget(self._about)
        column.addLayout(below, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(whole)
        self._whole = whole
        self._kind.currentIndexChanged.connect(self._choose)

    def show_page(self, page: PetitionPage) -> None:
        """Take the page's breakdown; the kind that was chosen stays chosen."""
        self._slices, self._count = page.breakdown, page.petition.count
        self._minimum = page.site.minimum if page.site is not None else None
        kinds = list(dict.fromkeys(one.kind for one in self._slices))
        held = self._kind.currentData()
        filling = QSignalBlocker(self._kind)
        self._kind.clear()
        for kind in kinds:
            self._kind.addItem(self._named(kind), kind)
        self._kind.setCurrentIndex(kinds.index(held) if held in kinds else 0)
        filling.unblock()
        self._stack.setCurrentWidget(self._whole if kinds else self._empty)
        self._choose()

    @property
    def note(self) -> str:
        return self._about.text()

    def _choose(self) -> None:
        shown = places(self._slices, self._kind.currentData() or "", self._minimum)
        self.rows.show(shown)
        asked = any(place.minimum is not None for place in shown)
        self.table.setColumnHidden(MINIMUM, not asked)
        whole = sum(one.slice.count for one in shown)
        text = (
            self.tr("Together {sum}, which is not the count of {count}: such lists leave out some.")
            if self._count is not None and whole != self._count
            else self.tr("Together {sum}, as many as the count.")
        )
        count = moments.number(self._count or 0)
        said = [text.replace("{sum}", moments.number(whole)).replace("{count}", count)]
        if asked and self._minimum is not None:
            said.append(self._passed(self._minimum))
        self._about.setText(" ".join(said))

    def _passed(self, minimum: Minimums) -> str:
        passed = minimum.passed(self._slices)
        said = self.tr("%Ln places have passed their minimum; {needed} must.", "", passed)
        return said.replace("{needed}", moments.number(minimum.needed))

    def _asked(self, place: Place) -> str:
        """Like 14,400, passed; "" where nothing is asked."""
        if place.minimum is None:
            return ""
        passed = self.tr("{count}, passed")
        text = passed if place.slice.count >= place.minimum else "{count}"
        return text.replace("{count}", moments.number(place.minimum))

    def _named(self, kind: str) -> str:
        return {
            "country": self.tr("country"),
            "region": self.tr("region"),
            "constituency": self.tr("constituency"),
        }.get(kind, kind)

    def _columns(self) -> tuple[Column[Place], ...]:
        return (
            Column(
                self.tr("Place"),
                lambda place: place.slice.name or place.slice.key,
                lambda place: (place.slice.name or place.slice.key).casefold(),
                wide=True,
            ),
            Column(
                self.tr("Count"),
                lambda place: moments.number(place.slice.count),
                lambda place: place.slice.count,
                numbers=True,
            ),
            Column(self.tr("Share"), _percent, lambda place: place.share, numbers=True),
            Column(self.tr("Minimum"), self._asked, lambda place: place.minimum or 0, numbers=True),
            Column("", lambda _place: "", lambda place: place.share, wide=True),
        )


def _percent(place: Place) -> str:
    percent = place.share * 100
    if 0 < percent < 0.1:
        return f"<{moments.decimal(0.1)}%"
    return f"{moments.decimal(percent)}%"


class _Bars(QStyledItemDelegate):
    """Draws the share as a bar, from where reading begins."""

    def __init__(self, look: Look, rows: Rows[Place], parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._rows = look, rows

    # Qt calls this

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        share = self._rows.rows[index.row()].of_largest
        room = option.rect.adjusted(8, 7, -16, -7)
        width = max(2, int(room.width() * share))
        place = parts.turned(option, QRect(room.left(), room.top(), width, room.height()))
        painter.fillRect(place, QColor(self._look.colours.accent))
