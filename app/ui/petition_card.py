"""A petition's card: its count, what it is of, its line and its pace, always with "as of"."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from html import escape

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
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
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QSizePolicy, QWidget

from app.domain import pace
from app.domain.pace import Unit
from app.domain.petition import GoalKind, Petition, Quality
from app.domain.problem import Problem, Trouble
from app.services.read import Card
from app.ui import moments
from app.ui.look import Look
from app.ui.parts import words
from app.ui.problems_view import sentence
from app.ui.sparkline import Sparkline


class PetitionCard(QFrame):
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
        self._named = ""
        self._title, self._age, self._count = words(), words(), words()
        self._of, self._pace = words(), words()
        self._bar, self._line = _Bar(look), Sparkline(look)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setMinimumWidth(320)
        large = QFont(self.font())
        large.setPointSizeF(large.pointSizeF() * 1.7)
        large.setBold(True)
        self._count.setFont(large)
        for label in (self._title, self._of, self._pace):
            # long words are cut, not the window made wider
            label.setWordWrap(False)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._arrange()

    @property
    def petition(self) -> Petition | None:
        return self._card.petition if self._card else None

    def show_card(self, card: Card) -> None:
        """Take a petition's state as of now."""
        self._card = card
        petition = card.petition
        self._named = f"{petition.title} · {self._platform()}"
        self._fit()
        self._age.setText(self._as_of(petition))
        self._count.setText(self._number(petition))
        self._of.setText(self._share(petition))
        said = self._said(card)
        self._pace.setText(said)
        # a tool-tip takes a stranger's title for HTML unless it is escaped
        self._pace.setToolTip(f"<qt>{escape(said)}</qt>" if petition.trouble else "")
        self._bar.show_share(*self._parts(petition))
        self._line.draw(card.readings)
        self.setAccessibleName(". ".join(self._spoken()))

    def copied(self) -> str:
        """Give the count as it is copied: 139,137 at 13:12, 4 Jan 2016."""
        petition = self.petition
        if petition is None or petition.count is None or petition.read_at is None:
            return ""
        return self.tr("{count} at {clock}, {day}").format(
            count=self._number(petition),
            clock=moments.clock(petition.read_at),
            day=moments.day(petition.read_at),
        )

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setVerticalSpacing(3)
        grid.addWidget(self._title, 0, 0, 1, 2)
        grid.addWidget(self._age, 0, 2, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._count, 1, 0)
        grid.addWidget(self._of, 1, 1)
        grid.addWidget(self._line, 1, 2, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._bar, 2, 0, 1, 3)
        grid.addWidget(self._pace, 3, 0, 1, 3)
        grid.setColumnStretch(1, 1)

    def _platform(self) -> str:
        petition = self.petition
        if petition is None or not petition.platform:
            return self.tr("kept by hand")
        return self._platform_name(petition.platform)

    def _as_of(self, petition: Petition) -> str:
        if petition.read_at is None:
            return self.tr("not read yet")
        return moments.age(petition.read_at, self._now())

    def _number(self, petition: Petition) -> str:
        if petition.count is None:
            return self.tr("no count yet")
        number = QLocale().toString(petition.count)
        exact = petition.quality is not Quality.APPROXIMATE
        return number if exact else self.tr("about {number}").format(number=number)

    def _parts(self, petition: Petition) -> tuple[int, int]:
        """Give the count and what it is of, 0 for nothing."""
        ahead = [one.count for one in petition.thresholds if one.count > (petition.count or 0)]
        reached = [one.count for one in petition.thresholds]
        target = min(ahead, default=max(reached, default=petition.goal or 0))
        return petition.count or 0, target

    def _share(self, petition: Petition) -> str:
        count, target = self._parts(petition)
        if not target or petition.count is None:
            return ""
        percent = pace.percent(count, target)
        of = QLocale().toString(target)
        if petition.deadline is not None and self._now() < petition.deadline:
            return self.tr("{percent}% of {target} by {day}").format(
                percent=percent, target=of, day=moments.day(petition.deadline)
            )
        moving = petition.goal_kind is GoalKind.AUTO and not petition.thresholds
        text = (
            self.tr("{percent}% of {target} (goal moves)")
            if moving
            else self.tr("{percent}% of {target}")
        )
        return text.format(percent=percent, target=of)

    def _said(self, card: Card) -> str:
        petition = card.petition
        if petition.trouble is not None:
            return self._troubled(petition, petition.trouble)
        measured = pace.measure(card.readings, self._now())
        if measured is None:
            return self.tr("Not enough readings for a pace yet")
        said = [self._paced(pace.spoken(measured)) + " " + self.tr("in the last 24 hours")]
        count, target = self._parts(petition)
        if petition.deadline is not None and target:
            per_hour = pace.needed(count, target, petition.deadline, self._now())
            if per_hour is not None:
                said.append(
                    self.tr("{pace} needed").format(pace=self._paced(pace.rounded(per_hour)))
                )
        return " · ".join(said)

    def _troubled(self, petition: Petition, trouble: Trouble) -> str:
        """Say it as the problems do: what, what happens next, what to do, since when."""
        since = petition.trouble_since or self._now()
        problem = Problem(petition.case_id, petition.title, trouble, since, petition.next_due)
        lasting = self.tr("Since {time}; the count is the last good one.")
        said = lasting.replace("{time}", moments.near(since, self._now()))
        return f"{sentence(problem, self._now())} {said}"

    def _paced(self, rounded: pace.Rounded) -> str:
        text = {
            Unit.HOUR: self.tr("{number} an hour"),
            Unit.DAY: self.tr("{number} a day"),
            Unit.WEEK: self.tr("{number} a week"),
        }[rounded.unit].format(number=QLocale().toString(rounded.number))
        return self.tr("about {pace}").format(pace=text) if rounded.about else text

    def _spoken(self) -> list[str]:
        labels = (self._count, self._of, self._pace, self._age)
        return [self._named, *(label.text() for label in labels if label.text())]

    def _fit(self) -> None:
        """Cut the title where the card ends; the whole of it is said to a screen reader."""
        cut = Qt.TextElideMode.ElideRight
        width = max(60, self._title.width())
        self._title.setText(self._title.fontMetrics().elidedText(self._named, cut, width))

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
        if petition is not None and event.key() == Qt.Key.Key_C:
            _copy(self.copied())
        elif petition is not None and wish is not None:
            wish.emit(petition.id)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        if self.petition is not None:
            self.opened.emit(self.petition.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        petition = self.petition
        if petition is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, act in (
            (self.tr("&Read now"), partial(self.refresh_asked.emit, petition.id)),
            (self.tr("Open in the &browser"), partial(self.browse_asked.emit, petition.id)),
            (self.tr("&Copy the count"), partial(_copy, self.copied())),
            (self.tr("Copy the &address"), partial(_copy, petition.address)),
            (self.tr("&Enter a count…"), partial(self.count_asked.emit, petition.id)),
            (self.tr("Re&move"), partial(self.remove_asked.emit, petition.id)),
        ):
            menu.addAction(text, act)
        menu.popup(event.globalPos())


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


class _Bar(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._count = self._target = 0
        self.setFixedHeight(8)

    def show_share(self, count: int, target: int) -> None:
        self._count, self._target = count, target
        self.setVisible(bool(target))
        self.update()

    # Qt calls this

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._target:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.colours.faint))
        painter.drawRoundedRect(self.rect(), 4, 4)
        done = self.rect()
        done.setWidth(max(8, int(done.width() * min(1.0, self._count / self._target))))
        painter.setBrush(QColor(self._look.colours.accent))
        painter.drawRoundedRect(done, 4, 4)
