"""The sidebar: which part of the case is shown, each with how much of it there is."""

from collections.abc import Callable
from datetime import datetime
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from app.domain.problem import Problem
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.services.read import Counts
from app.ui import moments
from app.ui.look import Look
from app.ui.problems_view import sentence

_WHAT, _COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
NOTES, PROBLEMS = "notes", "problems"


class Sidebar(QTreeWidget):
    scope_chosen = Signal(object)  # Scope
    notes_chosen = Signal()
    problems_chosen = Signal()
    refresh_asked = Signal(int)  # source id
    rename_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, look: Look, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._case_id = 0
        self._wanted: object = None
        self._folded: set[str] = set()
        self._titles: dict[int, str] = {}
        self.setAccessibleName(self.tr("Sidebar"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(14)
        self.setRootIsDecorated(True)
        self.setUniformRowHeights(True)
        self.setItemDelegate(_Delegate(look))
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.currentItemChanged.connect(self._choose)
        self._look = look

    @property
    def source_id(self) -> int:
        """The source that is chosen, 0 when none is."""
        what = self._chosen()
        return what.source_id if isinstance(what, Scope) else 0

    def fill(self, case_id: int, sources: tuple[Source, ...], counts: Counts) -> None:
        """Show a case's sources and numbers; what was chosen stays chosen."""
        chosen = self._wanted or self._chosen()
        self._wanted = None
        self._folded = self.folded()
        self._case_id = case_id
        self._titles = {source.id: source.title for source in sources}
        blocked = self.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self.clear()
        for shown, name, icon, count in (
            (Shown.TODAY, self.tr("Today"), "today", counts.today),
            (Shown.UNREAD, self.tr("Unread"), "unread", counts.unread),
            (Shown.STARRED, self.tr("Starred"), "star", counts.starred),
            (Shown.ALL, self.tr("All stories"), "case", 0),
        ):
            self._row(self, name, icon, count, Scope(case_id, shown))
        self._fill_sources(sources, counts)
        self._row(self, self.tr("Notes"), "note", counts.notes, NOTES)
        self._row(self, self.tr("Problems"), "problem", counts.problems, PROBLEMS)
        self.choose(chosen)
        self.blockSignals(blocked)

    def open(self, scope: Scope) -> None:
        """Point at this scope when the rows of its case are there; nobody is told."""
        self._wanted = scope

    def choose(self, what: object) -> None:
        """Select the row that shows this scope, notes or problems, if there is one."""
        for item in self._items():
            if item.data(0, _WHAT) == what:
                self.setCurrentItem(item)
                return

    def folded(self) -> set[str]:
        """Names of the groups that are folded."""
        groups = [item for item in self._items() if item.childCount()]
        return (
            {_group(item) for item in groups if not item.isExpanded()} if groups else self._folded
        )

    def fold(self, groups: set[str]) -> None:
        self._folded = groups

    def _fill_sources(self, sources: tuple[Source, ...], counts: Counts) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for source in sources:
            name = source.group or self.tr("Sources")
            if name not in groups:
                scope = Scope(self._case_id, Shown.GROUP, group=source.group)
                groups[name] = self._row(self, name, "group", 0, scope)
            count = counts.unread_by_source.get(source.id, 0)
            icon = "warning" if source.trouble else "source"
            scope = Scope(self._case_id, Shown.SOURCE, source_id=source.id)
            row = self._row(groups[name], source.title or source.address, icon, count, scope)
            if source.trouble:
                row.setData(
                    0,
                    Qt.ItemDataRole.AccessibleTextRole,
                    self.tr("{name}, has a problem").replace("{name}", source.title),
                )
            # a tool-tip takes a stranger's title for HTML unless it is escaped
            row.setToolTip(0, f"<qt>{escape(self._state(source))}</qt>")
        for name, group in groups.items():
            total = sum(row.data(0, _COUNT) for row in _children(group))
            group.setData(0, _COUNT, total)
            group.setExpanded(name not in self._folded)

    def _state(self, source: Source) -> str:
        """Say how the last look went, and when the next one is."""
        now = self._now()
        if source.trouble is not None:
            since = source.trouble_since or now
            name = source.title or source.address
            return sentence(
                Problem(source.case_id, name, source.trouble, since, source.next_due), now
            )
        if source.last_success is None:
            return self.tr("Not asked yet.")
        said = self.tr("Answered {age}.").replace("{age}", moments.age(source.last_success, now))
        if source.next_due is None:
            return said
        again = self.tr("Next try: {time}.").replace("{time}", moments.near(source.next_due, now))
        return f"{said} {again}"

    def _row(
        self, parent: QTreeWidget | QTreeWidgetItem, name: str, icon: str, count: int, what: object
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent)
        item.setText(0, name)
        item.setIcon(0, self._look.icon(icon))
        item.setData(0, _WHAT, what)
        item.setData(0, _COUNT, count)
        spoken = f"{name}, {count}" if count else name
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def _items(self) -> list[QTreeWidgetItem]:
        found = []
        for top in _children(self.invisibleRootItem()):
            found += [top, *_children(top)]
        return found

    def _chosen(self) -> object:
        item = self.currentItem()
        return item.data(0, _WHAT) if item is not None else None

    @Slot()
    def _choose(self) -> None:
        what = self._chosen()
        if isinstance(what, Scope):
            self.scope_chosen.emit(what)
        elif what == NOTES:
            self.notes_chosen.emit()
        elif what == PROBLEMS:
            self.problems_chosen.emit()

    @Slot(object)
    def _menu(self, at: object) -> None:
        source_id = self.source_id
        if not source_id:
            return
        menu = QMenu(self)
        wishes = (
            (self.tr("&Refresh this source"), self.refresh_asked.emit),
            (self.tr("Re&name…"), self.rename_asked.emit),
            (self.tr("Re&move"), self.remove_asked.emit),
        )
        acts = {QAction(text, menu): wish for text, wish in wishes}
        menu.addActions(list(acts))
        chosen = menu.exec(self.viewport().mapToGlobal(at))  # type: ignore[call-overload]  # the signal carries a QPoint
        if chosen in acts:
            acts[chosen](source_id)


def _children(parent: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (parent.child(n) for n in range(parent.childCount()))
    return [item for item in found if item is not None]


def _group(item: QTreeWidgetItem) -> str:
    return item.text(0)


class _Delegate(QStyledItemDelegate):
    """Draws the count at the right edge, in the second rank."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    # Qt calls these

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height() + 8, 26))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        count = index.data(_COUNT)
        text = str(count) if count else ""
        font = QFont(option.font)
        room = QFontMetrics(font).horizontalAdvance(text) + 16 if text else 0
        whole = QRect(option.rect)
        option.rect = whole.adjusted(0, 0, -room, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, QColor(self._look.colours.accent))
        super().paint(painter, option, index)
        if text:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            colours = self._look.colours
            painter.save()
            painter.setFont(font)
            painter.setPen(QColor(colours.on_accent if selected else colours.muted))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(whole.adjusted(0, 0, -8, 0), right, text)
            painter.restore()
