"""A petition's card: its count, what it is of, its line and its pace, always with "as of"."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from app.domain import pace
from app.domain.petition import Petition
from app.services.read import Card
from app.ui import chance_words, parts, petition_words as said
from app.ui.look import Look
from app.ui.rolling import RollingNumber
from app.ui.sparkline import Sparkline

FULL, COMPACT = 330, 226  # pixels: the narrowest that each form can be
SIGN = 14  # pixels: the sign before the pace


class PetitionCard(QFrame):
    """Four lines, or three of them without the drawing where there is little room."""

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
        self._card: Card | None = None
        self.in_short = ""
        self._compact = False
        self._share = self._under = ""
        self._title, self._age = parts.strong(), parts.secondary()
        self._count, self._of = RollingNumber(look), parts.secondary()
        self._sign, self._pace = QLabel(), parts.secondary()
        self._bar, self._line = _Bar(look), Sparkline(look)
        self._more = parts.icon_button(self.tr("What can be done with this petition"))
        self._more.setIconSize(QSize(16, 16))
        look.dress(self._more, "more")
        self._more.clicked.connect(self._show_menu)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for label in (self._title, self._of, self._pace):
            # long words are cut, not the window made wider
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for label in (self._title, self._age, self._of, self._pace):
            label.setWordWrap(False)
        self._arrange()
        self._wear_form()
        look.changed.connect(self._draw_sign)

    letters = True  # whether single letters act

    @property
    def petition(self) -> Petition | None:
        return self._card.petition if self._card else None

    @property
    def compact(self) -> bool:
        return self._compact

    def show_card(self, card: Card) -> None:
        """Take a petition's state as of now. A count that changed rolls to where it is."""
        same = self._card is not None and self._card.petition.id == card.petition.id
        self._card = card
        petition = card.petition
        if petition.count is None:
            self._count.say(self.tr("no count yet"))
        else:
            show = self._count.roll if same and self._count.text() else self._count.put
            show(petition.count, partial(said.number, petition))
        self._bar.show_share(petition.count or 0, said.target(petition))
        self._line.draw(card.readings)
        self._write()

    def wear(self, *, compact: bool) -> None:
        """Take the short form or the full one."""
        if compact != self._compact:
            self._compact = compact
            self._wear_form()
            self._write()

    def copied(self) -> str:
        """Give the count as it is copied: 139,137 at 13:12, 4 Jan 2016."""
        return said.copied(self.petition) if self.petition is not None else ""

    def _arrange(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 6, 8, 10)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(2)
        self._grid.addWidget(self._title, 0, 0, 1, 3)
        self._grid.addWidget(self._age, 0, 3, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(self._more, 0, 4)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(6)
        self._middle.addWidget(self._count)
        self._middle.addWidget(self._of, 1)
        self._middle.addWidget(self._line)
        self._grid.addLayout(self._middle, 1, 0, 1, 5)
        self._grid.addWidget(self._bar, 2, 0, 1, 5)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._sign)
        foot.addWidget(self._pace, 1)
        self._grid.addLayout(foot, 3, 0, 1, 5)
        self._grid.setColumnStretch(2, 1)

    def _wear_form(self) -> None:
        self.setMinimumWidth(COMPACT if self._compact else FULL)
        large = QFont(self.font())
        large.setPointSizeF(large.pointSizeF() * (1.25 if self._compact else 1.7))
        large.setBold(True)
        self._count.setFont(large)
        self._line.setVisible(not self._compact)
        self._age.setVisible(not self._compact)
        self._middle.invalidate()  # a layout inside another learns it from nobody

    def _write(self) -> None:
        card, now = self._card, self._now()
        if card is None:
            return
        petition, short = card.petition, self._compact
        measured = pace.measure(card.readings, now)
        age = said.as_of(petition, now)
        self._age.setText(f"{self._platform(petition)} · {age}")
        self._share = said.share(petition, now, short=short)
        words = said.speed(card, measured, now, short=short)
        news = said.news(card, now)
        under = (words, age) if short else said.in_order(card, news, words)
        self._under = " · ".join(part for part in under if part)
        whole = " · ".join(part for part in (news, said.speed(card, measured, now)) if part)
        chance = chance_words.explained(petition, said.target(petition), card.readings, now)
        self._pace.setToolTip(parts.plain(" · ".join(line for line in (whole, chance) if line)))
        self._draw_sign()
        self._fit()
        self._speak(whole, age)
        self.in_short = said.in_short(card, measured, now)

    def _draw_sign(self) -> None:
        card = self._card
        measured = pace.measure(card.readings, self._now()) if card else None
        name, colour = "", ""
        if card is not None and card.petition.trouble is not None:
            name, colour = "warning", self._look.colours.warning
        elif measured is not None and measured.gained > 0:
            name, colour = "rising", self._look.colours.good
        self._sign.setVisible(bool(name))
        if name:
            density = self.devicePixelRatioF()
            self._sign.setPixmap(self._look.picture(name, SIGN, colour, density))

    def _speak(self, words: str, age: str) -> None:
        petition = self.petition
        if petition is not None:
            counted = (
                self.tr("no count yet")
                if petition.count is None
                else said.number(petition, petition.count)
            )
            named = f"{petition.title}, {self._platform(petition)}"
            whole = (named, counted, said.share(petition, self._now()), words, age)
            self.setAccessibleName(". ".join(part for part in whole if part))

    def _platform(self, petition: Petition) -> str:
        if not petition.platform:
            return self.tr("kept by hand")
        return self._platform_name(petition.platform)

    def _fit(self) -> None:
        """Cut long words where the card ends; the whole of them is in the tool-tips."""
        petition = self.petition
        if petition is not None:
            cut = Qt.TextElideMode.ElideRight
            long = (self._title, petition.title), (self._of, self._share), (self._pace, self._under)
            for label, words in long:
                width = max(60, label.width())
                label.setText(label.fontMetrics().elidedText(words, cut, width))
            self.setToolTip(parts.plain(f"{petition.title} · {self._platform(petition)}"))

    def _show_menu(self) -> None:
        self._offer(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _offer(self, where: QPoint) -> None:
        petition = self.petition
        if petition is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, icon, act in (
            (
                self.tr("&Show the petition page"),
                "petition",
                partial(self.opened.emit, petition.id),
            ),
            (self.tr("&Read now"), "refresh", partial(self.refresh_asked.emit, petition.id)),
            (self.tr("Open in the &browser"), "open", partial(self.browse_asked.emit, petition.id)),
            (self.tr("&Copy the count"), "copy", partial(_copy, self.copied())),
            (self.tr("Copy the &address"), "link", partial(_copy, petition.address)),
            (self.tr("&Enter a count…"), "by-hand", partial(self.count_asked.emit, petition.id)),
            (self.tr("Re&move"), "remove", partial(self.remove_asked.emit, petition.id)),
        ):
            menu.addAction(self._look.icon(icon), words, act)
        menu.popup(where)

    # Qt calls these

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # the label learns its width after the card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        petition = self.petition
        wishes = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_R: self.refresh_asked,
            Qt.Key.Key_Delete: self.remove_asked,
        }
        wish = wishes.get(Qt.Key(event.key()))
        letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
        if letter and not self.letters:
            super().keyPressEvent(event)
        elif petition is not None and event.key() == Qt.Key.Key_C:
            _copy(self.copied())
        elif petition is not None and wish is not None:
            wish.emit(petition.id)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        if self.petition is not None:
            self.opened.emit(self.petition.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._offer(event.globalPos())


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


class _Bar(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._count = self._target = 0
        self.setFixedHeight(6)

    def show_share(self, count: int, target: int) -> None:
        self._count, self._target = count, target
        self.update()

    # Qt calls this

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._target:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.colours.faint))
        painter.drawRoundedRect(self.rect(), 3, 3)
        done = self.rect()
        done.setWidth(max(6, int(done.width() * min(1.0, self._count / self._target))))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            done.moveRight(self.rect().right())
        painter.setBrush(QColor(self._look.colours.accent))
        painter.drawRoundedRect(done, 3, 3)
