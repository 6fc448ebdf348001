"""The first section of a petition's page: its chart, its pace and what happened to it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain import pace, petition_facts
from app.services.petition_pages import PetitionPage
from app.services.read import Card
from app.ui import chance_words, event_words, parts, petition_words
from app.ui.look import Look
from app.ui.petition.chart import Chart
from app.ui.petition.events import EventList
from app.ui.petition.plot import Stretch


class Summary(QScrollArea):
    table_asked = Signal()

    def __init__(self, look: Look, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self.setAccessibleName(self.tr("Summary"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chart = Chart(look, now)
        self._walked = parts.secondary()
        self._pace, self._meant, self._late = parts.words(), parts.secondary(), parts.words()
        self.events = EventList(look, now)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(4)
        column.addLayout(self._stretches())
        column.addWidget(self.chart)
        column.addWidget(self._walked)
        for words in (
            parts.strong(self.tr("Pace and chance")),
            self._pace,
            self._late,
            self._meant,
        ):
            column.addWidget(words)
        column.addSpacing(8)
        column.addWidget(parts.strong(self.tr("What happened")))
        column.addWidget(self.events)
        column.addStretch(1)
        self.setWidget(inside)
        parts.see_through(self)
        self.chart.walked.connect(self._walked.setText)
        self.chart.table_asked.connect(self.table_asked)

    def show_page(self, page: PetitionPage) -> None:
        self.chart.show_page(page)
        now = self._now()
        measured = pace.measure(page.readings, now)
        card = Card(page.petition, page.readings, page.events)
        self._pace.setText(petition_words.speed(card, measured, now))
        risen = petition_facts.rise_after_closing(page.petition, page.readings, page.events)
        self._late.setText(event_words.risen(risen) if risen else "")
        self._late.setVisible(risen > 0)
        self._meant.setText(self._explained(page, now))
        self._meant.setVisible(bool(self._meant.text()))
        self.events.show_events(page.events)
        if not self._walked.text():
            hint = self.tr("Left and right go from reading to reading, T shows them as a table.")
            self._walked.setText(hint)

    def _explained(self, page: PetitionPage, now: datetime) -> str:
        """What the chance and the bands of the chart mean; "" while none is said."""
        petition = page.petition
        target = petition_facts.target(petition) or 0
        meant = chance_words.explained(petition, target, page.readings, now)
        bands = self.tr(
            "In the chart, half of such petitions stay in the darker band, four of five in the "
            "wider one: that is how 636 earlier petitions did from the same position."
        )
        return f"{meant} {bands}" if meant else ""

    def _stretches(self) -> QHBoxLayout:
        row, group = QHBoxLayout(), QButtonGroup(self)
        for stretch, text in (
            (Stretch.DAY, self.tr("&24 hours")),
            (Stretch.WEEK, self.tr("&7 days")),
            (Stretch.ALL, self.tr("All")),
        ):
            made = QToolButton()
            made.setText(text)
            made.setCheckable(True)
            made.setProperty("kind", "chip")
            made.setAccessibleName(parts.unmarked(text))
            made.setChecked(stretch is Stretch.ALL)
            made.clicked.connect(partial(self.chart.draw, stretch))
            group.addButton(made)
            row.addWidget(made)
        row.addStretch(1)
        return row
