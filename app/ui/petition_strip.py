"""The petition strip: a case's cards side by side, more by scrolling."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from app.services.read import Card
from app.ui.look import Look
from app.ui.parts import hint
from app.ui.petition_card import PetitionCard


class PetitionStrip(QScrollArea):
    opened = Signal(int)
    refresh_asked = Signal(int)
    count_asked = Signal(int)
    browse_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(
        self, look: Look, now: Callable[[], datetime], platform_name: Callable[[str], str]
    ) -> None:
        super().__init__()
        self._look, self._now, self._platform_name = look, now, platform_name
        self._cards: dict[int, PetitionCard] = {}
        self.setAccessibleName(self.tr("Petitions"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(8, 6, 8, 6)
        self._row.setSpacing(8)
        self._empty = hint(self.tr("No petition yet. Press Ctrl+L and paste the address of one."))
        self._row.addWidget(self._empty)
        self.setWidget(inside)
        self.setFixedHeight(132)

    @property
    def current(self) -> PetitionCard | None:
        """The card with the focus, else the first."""
        cards = sorted(self._cards.values(), key=PetitionCard.hasFocus, reverse=True)
        return cards[0] if cards else None

    def open(self, cards: tuple[Card, ...]) -> None:
        """Show these petitions and no others."""
        wanted = {card.petition.id: card for card in cards}
        for petition_id in [one for one in self._cards if one not in wanted]:
            self._cards.pop(petition_id).deleteLater()
        for place, (petition_id, card) in enumerate(wanted.items()):
            if petition_id not in self._cards:
                self._cards[petition_id] = self._made(place)
            self._cards[petition_id].show_card(card)
        self._empty.setVisible(not wanted)

    def _made(self, place: int) -> PetitionCard:
        card = PetitionCard(self._look, self._now, self._platform_name)
        card.opened.connect(self.opened)
        card.refresh_asked.connect(self.refresh_asked)
        card.count_asked.connect(self.count_asked)
        card.browse_asked.connect(self.browse_asked)
        card.remove_asked.connect(self.remove_asked)
        self._row.insertWidget(place, card, 1)
        return card
