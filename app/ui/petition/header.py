"""The head of a petition's page: whose it is, its count with its "as of", and what can be done."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from app.domain.petition import Petition, Reading
from app.services.petition_pages import PetitionPage
from app.ui import event_words, moments, parts, petition_words
from app.ui.look import Look
from app.ui.petition import words as said
from app.ui.petition.progress import Progress
from app.ui.rolling import RollingNumber


class Header(QFrame):
    back_asked = Signal()
    browse_asked = Signal()
    read_asked = Signal()
    count_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._id = 0
        self.setObjectName("head")
        self._back = parts.icon_button(self.tr("Back to the article (Esc)"))
        self._back.setIconSize(QSize(18, 18))
        look.dress(self._back, "back")
        self._back.clicked.connect(self.back_asked)
        self._title, self._facts = parts.strong(), parts.secondary()
        self._count, self._as_of = RollingNumber(look), parts.secondary()
        self._verified = parts.secondary()
        self.progress = Progress(look)
        self._write_large()
        self._arrange()

    def show_page(self, page: PetitionPage, now: datetime) -> None:
        """Take the state of the page's petition."""
        petition = page.petition
        self._title.setText(petition.title or petition.address)
        facts = (said.site(page), said.state(petition), said.span(petition, now))
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        self._show_count(petition)
        last = page.readings[-1] if page.readings else None
        self._as_of.setText(self._read_as(petition, last, now))
        self._show_verified(petition)
        self.progress.show_petition(petition)
        self._browse.setEnabled(bool(petition.address))
        self._read.setEnabled(bool(petition.platform))
        self._id = petition.id

    @property
    def spoken(self) -> str:
        """All of it in one sentence after the other, for who does not see it."""
        labels = (self._title, self._count, self._as_of, self._facts)
        return ". ".join([*(label.text() for label in labels), self.progress.words])

    def _show_count(self, petition: Petition) -> None:
        if petition.count is None:
            self._count.say(self.tr("no count yet"))
            return
        show = self._count.roll if petition.id == self._id else self._count.put
        show(petition.count, partial(petition_words.number, petition))

    def _read_as(self, petition: Petition, last: Reading | None, now: datetime) -> str:
        if petition.read_at is None or last is None:
            return self.tr("Nothing was read yet.")
        text = self.tr("as of {time} ({age}), {exactness}; {how}")
        for mark, words in (
            ("{time}", moments.near(last.as_of or petition.read_at, now)),
            ("{age}", petition_words.as_of(petition, now)),
            ("{exactness}", said.exactness(petition.quality)),
            ("{how}", event_words.how(last)),
        ):
            text = text.replace(mark, words)
        return text

    def _show_verified(self, petition: Petition) -> None:
        verified = petition.verified_count
        differs = verified is not None and verified != petition.count
        self._verified.setVisible(differs)
        if verified is None or not differs:
            return
        text = self.tr("{count} of them verified").replace("{count}", moments.number(verified))
        self._verified.setText(text)
        why = self.tr(
            "The site shows one number and gives another as verified. Both are kept; "
            "the shown one is what the press quotes, and what is counted here."
        )
        self._verified.setToolTip(parts.plain(why))
        self._verified.setAccessibleDescription(why)

    def _write_large(self) -> None:
        large = QFont(self.font())
        large.setPointSizeF(large.pointSizeF() * 2.1)
        large.setBold(True)
        self._count.setFont(large)
        title = self._title.font()
        title.setPointSizeF(title.pointSizeF() * 1.15)
        self._title.setFont(title)

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 8, 16, 6)
        whole.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        middle = QGridLayout()
        middle.setHorizontalSpacing(12)
        middle.setVerticalSpacing(0)
        middle.setColumnStretch(1, 1)
        middle.addWidget(self._count, 0, 0, 2, 1)
        middle.addWidget(self._as_of, 0, 1, Qt.AlignmentFlag.AlignBottom)
        middle.addWidget(self._verified, 1, 1)
        whole.addLayout(top)
        whole.addWidget(self._facts)
        whole.addLayout(middle)
        whole.addWidget(self.progress)
        whole.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(2)
        self._browse = parts.button(self.tr("Open in the &browser"))
        self._read = parts.button(self.tr("Read no&w"))
        count = parts.button(self.tr("Enter a coun&t…"))
        for made, icon, wish in (
            (self._browse, "open", self.browse_asked),
            (self._read, "refresh", self.read_asked),
            (count, "by-hand", self.count_asked),
        ):
            self._look.dress(made, icon)
            made.clicked.connect(wish)
            row.addWidget(made)
        row.addStretch(1)
        return row
