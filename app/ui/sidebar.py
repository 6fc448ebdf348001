"""The sidebar: which part of the case is shown, each with how much of it there is."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QColor, QCursor, QFontMetrics, QIcon, QPainter
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
from app.ui.parts import plain
from app.ui.problems_view import sentence

_WHAT, _COUNT, _ICON = (Qt.ItemDataRole.UserRole + n for n in range(3))
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
EDGE, GAP, ICON = 10, 7, 16
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
        self.setObjectName("sidebar")
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
        self.setMouseTracking(True)
        self._look = look
        look.changed.connect(self.viewport().update)

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
            row.setToolTip(0, plain(self._state(source)))
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
        item.setToolTip(0, plain(name))
        item.setData(0, _ICON, icon)
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
            (self.tr("&Refresh this source"), "refresh", self.refresh_asked.emit),
            (self.tr("Re&name…"), "by-hand", self.rename_asked.emit),
            (self.tr("Re&move"), "remove", self.remove_asked.emit),
        )
        acts = {QAction(self._look.icon(icon), text, menu): wish for text, icon, wish in wishes}
        menu.addActions(list(acts))
        chosen = menu.exec(self.viewport().mapToGlobal(at))  # type: ignore[call-overload]  # the signal carries a QPoint
        if chosen in acts:
            acts[chosen](source_id)

    # Qt calls this

    def drawRow(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Lay the ground from edge to edge, under the arrow too."""
        colours = self._look.colours
        ground = ""
        if self.selectionModel().isSelected(index):
            ground = colours.accent if self.hasFocus() else colours.soft
        elif index == self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())):
            ground = colours.raised
        if ground:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6)
            painter.restore()
        super().drawRow(painter, option, index)


def _children(parent: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (parent.child(n) for n in range(parent.childCount()))
    return [item for item in found if item is not None]


def _group(item: QTreeWidgetItem) -> str:
    return item.text(0)


class _Delegate(QStyledItemDelegate):
    """Draws a row over the ground that the sidebar gave it: icon, name, count."""

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
        colours, rect = self._look.colours, QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = selected and option.widget.hasFocus()
        painter.save()
        painter.setFont(option.font)
        metrics = QFontMetrics(option.font)
        right = rect.right() - EDGE
        count = index.data(_COUNT)
        if count:
            text = QLocale().toString(count)
            width = metrics.horizontalAdvance(text)
            painter.setPen(QColor(colours.on_accent if strong else colours.muted))
            painter.drawText(
                QRect(right - width, rect.top(), width + 1, rect.height()), _MIDDLE, text
            )
            right -= width + GAP
        mode = QIcon.Mode.Selected if strong else QIcon.Mode.Normal
        icon = QRect(rect.left() + 2, rect.center().y() - ICON // 2 + 1, ICON, ICON)
        self._look.icon(index.data(_ICON)).paint(painter, icon, mode=mode)
        left = icon.right() + GAP
        painter.setPen(QColor(colours.on_accent if strong else colours.text))
        name = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRect(left, rect.top(), right - left, rect.height()), _MIDDLE, name)
        painter.restore()
