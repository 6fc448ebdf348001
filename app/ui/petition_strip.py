"""The petition strip: a case's cards side by side, shorter when many, more by scrolling."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from app.services.read import Card
from app.ui import parts
from app.ui.look import Look
from app.ui.petition_card import COMPACT, FULL, PetitionCard

EDGE, GAP = 8, 8


class PetitionStrip(QScrollArea):
    opened = Signal(int)
    refresh_asked = Signal(int)
    count_asked = Signal(int)
    browse_asked = Signal(int)
    remove_asked = Signal(int)
    add_asked = Signal()

    def __init__(
        self, look: Look, now: Callable[[], datetime], platform_name: Callable[[str], str]
    ) -> None:
        super().__init__()
        self._look, self._now, self._platform_name = look, now, platform_name
        self._cards: dict[int, PetitionCard] = {}
        self._letters = True
        self.setAccessibleName(self.tr("Petitions"))
        self.setObjectName("strip")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self._row.setSpacing(GAP)
        self._empty = self._make_empty()
        self._row.addWidget(self._empty)
        self.setWidget(self._inside)
        self._fit()

    @property
    def current(self) -> PetitionCard | None:
        """The card with the focus, else the first."""
        cards = sorted(self._cards.values(), key=PetitionCard.hasFocus, reverse=True)
        return cards[0] if cards else None

    @property
    def in_short(self) -> tuple[tuple[str, str], ...]:
        """Title and numbers of each petition, for a menu."""
        cards = self._cards.values()
        return tuple((card.petition.title, card.in_short) for card in cards if card.petition)

    def use_letters(self, *, on: bool) -> None:
        """Let single letters act on the cards, or not."""
        self._letters = on
        for card in self._cards.values():
            card.letters = on

    def open(self, cards: tuple[Card, ...]) -> None:
        """Show these petitions and no others."""
        wanted = {card.petition.id: card for card in cards}
        for petition_id in [one for one in self._cards if one not in wanted]:
            gone = self._cards.pop(petition_id)
            gone.hide()
            gone.deleteLater()
        for place, (petition_id, card) in enumerate(wanted.items()):
            if petition_id not in self._cards:
                self._cards[petition_id] = self._made(place)
            self._cards[petition_id].show_card(card)
        self._empty.setVisible(not wanted)
        self._fit()

    def point_at(self, petition_id: int) -> None:
        """Bring a petition's card into view, and the focus to it."""
        card = self._cards.get(petition_id)
        if card is not None:
            self.show()
            self.ensureWidgetVisible(card)
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_empty(self) -> QWidget:
        box = QFrame()
        row = QHBoxLayout(box)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        words = parts.secondary(
            self.tr("No petition yet. Paste the address of one, and its count is followed.")
        )
        words.setWordWrap(False)
        add = parts.button(self.tr("Add a &petition…"))
        self._look.dress(add, "petition")
        add.clicked.connect(self.add_asked)
        row.addWidget(words)
        row.addWidget(add)
        row.addStretch(1)
        return box

    def _made(self, place: int) -> PetitionCard:
        card = PetitionCard(self._look, self._now, self._platform_name)
        card.letters = self._letters
        card.opened.connect(self.opened)
        card.refresh_asked.connect(self.refresh_asked)
        card.count_asked.connect(self.count_asked)
        card.browse_asked.connect(self.browse_asked)
        card.remove_asked.connect(self.remove_asked)
        self._row.insertWidget(place, card, 1)
        return card

    def _fit(self) -> None:
        """Give every card the form for which there is room, and the strip their height."""
        many, room = len(self._cards), self.width() - 2 * EDGE + GAP
        compact = many * (FULL + GAP) > room
        for card in self._cards.values():
            card.wear(compact=compact)
        shown: list[QWidget] = [*self._cards.values()] or [self._empty]
        height = max(one.sizeHint().height() for one in shown) + 2 * EDGE
        if many * (COMPACT + GAP) > room:
            height += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height)

    # Qt calls these

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that only turns up and down goes along the cards."""
        bar, turned = self.horizontalScrollBar(), event.angleDelta()
        bar.setValue(bar.value() - (turned.x() or turned.y()))
        event.accept()
