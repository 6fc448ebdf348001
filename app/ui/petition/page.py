"""The page of one petition: its head, and a section for each thing that is known of it.

Reads what it shows on the reader thread; storing, asking and opening belong to others.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QTabWidget, QVBoxLayout

from app.domain.changes import Changes
from app.domain.notices import Kind
from app.services.desk import Shelf
from app.services.petition_pages import PetitionPage
from app.ui.look import Look
from app.ui.petition import sections
from app.ui.petition.header import Header
from app.ui.petition.places import PlacesView
from app.ui.petition.readings import Line, ReadingsView, lines
from app.ui.petition.summary import Summary
from app.ui.petition.text_section import TextSection
from app.ui.petition.wording import WordingView

T = TypeVar("T")
Found = tuple[PetitionPage, tuple[Line, ...]] | None


class Asking(Protocol):
    """`Background.read`: the answer to a question to the shelf comes back on the GUI thread."""

    def __call__(self, query: Callable[[Shelf], T], then: Callable[[T], None]) -> None: ...


Source = Callable[[Shelf, int], PetitionPage | None]


class PetitionView(QFrame):
    """`find` reads a petition's page; it is called on the reader thread."""

    left = Signal()  # back to the article, please

    def __init__(self, look: Look, ask: Asking, now: Callable[[], datetime], find: Source) -> None:
        super().__init__()
        self._ask, self._now, self._find = ask, now, find
        self.petition_id = 0
        self.page: PetitionPage | None = None
        self._asked = False
        self._stale = False
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.header = Header(look)
        self.summary = Summary(look, now)
        self.readings = ReadingsView(look, now)
        self.wording = WordingView(look)
        self.rules = TextSection(self.tr("Decision-maker and rules"), look)
        self.answers = TextSection(self.tr("Answers"), look)
        self.places = PlacesView(look)
        self.tabs = QTabWidget()
        self.tabs.setProperty("kind", "narrow")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the petition's page"))
        self._arrange()
        self.header.back_asked.connect(self.left)
        self.summary.table_asked.connect(self._show_table)

    def open(self, petition_id: int) -> None:
        """Show a petition; what is known of it comes from the reader thread."""
        if petition_id != self.petition_id:
            self.petition_id, self.page = petition_id, None
            self.tabs.setCurrentWidget(self.summary)
        self.reload()

    def show_what(self, kind: Kind) -> None:
        """Bring to the front what a notice of this kind told of."""
        parts = {
            Kind.FELL: self.readings,
            Kind.STUCK: self.readings,
            Kind.WORDING: self.wording,
            Kind.ANSWER: self.answers,
        }
        self.tabs.setCurrentWidget(parts.get(kind, self.summary))

    def reload(self) -> None:
        """Read the open petition again, at most once at a time."""
        if not self.petition_id:
            return
        if self._asked:
            self._stale = True
            return
        self._asked = True
        find = partial(_found, find=self._find, petition_id=self.petition_id)
        self._ask(find, partial(self._show, self.petition_id))

    def close_page(self) -> None:
        """Show nothing any more."""
        self.petition_id, self.page = 0, None

    @Slot(object)
    def apply(self, changes: Changes) -> None:
        """Read it again when something of this petition came."""
        mine = self.petition_id
        touched = {one.id for one in changes.petitions}
        touched |= {one.petition_id for one in changes.readings}
        touched |= {one.petition_id for one in changes.events}
        if mine in touched or changes.lists:
            self.reload()

    def _show(self, petition_id: int, found: Found) -> None:
        self._asked = False
        again, self._stale = self._stale, False
        if petition_id == self.petition_id:
            self._fill(found)
        if again or petition_id != self.petition_id:
            self.reload()

    def _fill(self, found: Found) -> None:
        if found is None:
            self.left.emit()
            return
        page, shown = found
        now = self._now()
        self.page = page
        self.header.show_page(page, now)
        self.setAccessibleName(self.header.spoken)
        self.summary.show_page(page)
        self.readings.show_lines(shown)
        self.wording.show_wordings(page.wordings)
        sections.show_rules(self.rules, page, now)
        sections.show_answers(self.answers, page)
        self.places.show_page(page)

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.tabs, 1)
        for section, title in (
            (self.summary, self.tr("Su&mmary")),
            (self.readings, self.tr("Rea&dings")),
            (self.wording, self.tr("Word&ing")),
            (self.rules, self.tr("R&ules")),
            (self.answers, self.tr("Answe&rs")),
            (self.places, self.tr("Where from")),
        ):
            self.tabs.addTab(section, title)
        rules = self.tabs.indexOf(self.rules)
        self.tabs.setTabToolTip(rules, self.tr("Decision-maker and rules"))
        self.setFocusProxy(self.tabs.tabBar())

    @Slot()
    def _show_table(self) -> None:
        self.tabs.setCurrentWidget(self.readings)
        self.readings.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt calls this

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _found(shelf: Shelf, *, find: Source, petition_id: int) -> Found:
    page = find(shelf, petition_id)
    return None if page is None else (page, lines(page.readings))
