"""The sidebar: which part of the case is shown, each with how much of it there is."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QCursor, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QMenu,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from app.domain.problem import Problem
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.domain.watch import Watched
from app.services.overview import Counts, Numbers
from app.ui import moments
from app.ui.look import Look
from app.ui.parts import plain
from app.ui.problems_view import sentence
from app.ui.sidebar_delegate import COUNT, ICON, SidebarDelegate

_WHAT = Qt.ItemDataRole.UserRole
NOTES, PROBLEMS = "notes", "problems"
_GROUP, _WATCHED = "group ", "watched "


class Sidebar(QTreeWidget):
    scope_chosen = Signal(object)  # Scope
    notes_chosen = Signal()
    problems_chosen = Signal()
    refresh_asked = Signal(int)  # source id
    rename_asked = Signal(int)
    remove_asked = Signal(int)
    limit_asked = Signal(int, bool)  # source id; only what matches the case

    def __init__(self, look: Look, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._case_id = 0
        self._wanted: object = None
        self._folded: set[str] = set()
        self._sources: dict[int, Source] = {}
        self._held: dict[int, int] = {}
        self._drawn: tuple[object, ...] = ()
        self._places: dict[object, QTreeWidgetItem] = {}  # by kind, source id, or group
        self._counted: dict[object, int] = {}  # what the rows say now
        self.setAccessibleName(self.tr("Sidebar"))
        self.setObjectName("sidebar")
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(14)
        self.setRootIsDecorated(True)
        self.setUniformRowHeights(True)
        self._delegate = SidebarDelegate(look)
        self.setItemDelegate(self._delegate)
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

    def pack(self, *, dense: bool) -> None:
        """Let more rows be seen at a time, or let them have room."""
        self._delegate.dense = dense
        self.scheduleDelayedItemsLayout()

    def fill(self, numbers: Numbers) -> None:
        """Show a case's sources, watch words and numbers; what was chosen stays chosen."""
        case_id, sources, counts = numbers.case_id, numbers.sources, numbers.counts
        words = tuple(one.word.words for one in numbers.watched)
        drawn = (case_id, words, *((one.id, one.title, one.group, one.trouble) for one in sources))
        self._sources = {source.id: source for source in sources}
        self._held = numbers.held
        blocked = self.blockSignals(True)  # noqa: FBT003  Qt's own signature
        if drawn != self._drawn:  # a thousand rows take longer to make than to count
            self._build(case_id, words, sources)
            self._drawn = drawn
        self._count(counts, numbers.watched)
        if self._wanted is not None:
            self.choose(self._wanted)
            self._wanted = None
        self.blockSignals(blocked)

    def _build(self, case_id: int, words: tuple[str, ...], sources: tuple[Source, ...]) -> None:
        self._wanted = self._wanted or self._chosen()
        self._folded = self.folded()
        self._case_id = case_id
        self.clear()
        self._counted, self._places = {}, {}
        for shown, name, icon in (
            (Shown.TODAY, self.tr("Today"), "today"),
            (Shown.UNREAD, self.tr("Unread"), "unread"),
            (Shown.STARRED, self.tr("Starred"), "star"),
            (Shown.ALL, self.tr("All stories"), "case"),
        ):
            self._places[shown] = self._row(self, name, icon, Scope(case_id, shown))
        self._build_words(words)
        self._build_sources(sources)
        self._places[NOTES] = self._row(self, self.tr("Notes"), "note", NOTES)
        self._places[PROBLEMS] = self._row(self, self.tr("Problems"), "problem", PROBLEMS)

    def _count(self, counts: Counts, watched: tuple[Watched, ...]) -> None:
        """Write the numbers that are not those on screen."""
        wanted: dict[object, int] = {
            Shown.TODAY: counts.today,
            Shown.UNREAD: counts.unread,
            Shown.STARRED: counts.starred,
            NOTES: counts.notes,
            PROBLEMS: counts.problems,
            **{_WATCHED + one.word.words: one.unread for one in watched},
        }
        for source in self._sources.values():
            unread = counts.unread_by_source.get(source.id, 0)
            wanted[source.id] = unread
            group = _GROUP + source.group
            wanted[group] = wanted.get(group, 0) + unread
        for place, count in wanted.items():
            if self._counted.get(place, 0) != count:
                item = self._places[place]
                item.setData(0, COUNT, count)
                spoken = f"{item.text(0)}, {count}" if count else item.text(0)
                if not (isinstance(place, int) and self._sources[place].trouble):
                    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        self._counted = wanted

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

    def _build_words(self, words: tuple[str, ...]) -> None:
        if not words:
            return
        any_of_them = " OR ".join(f"({word})" for word in words)
        scope = Scope(self._case_id, Shown.WATCHED, words=any_of_them)
        group = self._row(self, self.tr("Watch words"), "watch", scope)
        for word in words:
            scope = Scope(self._case_id, Shown.WATCHED, words=word)
            self._places[_WATCHED + word] = self._row(group, word.strip('"*'), "search", scope)
        group.setExpanded(group.text(0) not in self._folded)

    def _build_sources(self, sources: tuple[Source, ...]) -> None:
        for source in sources:
            name = source.group or self.tr("Sources")
            place = _GROUP + source.group
            if place not in self._places:
                scope = Scope(self._case_id, Shown.GROUP, group=source.group)
                self._places[place] = self._row(self, name, "group", scope)
            icon = "warning" if source.trouble else "source"
            scope = Scope(self._case_id, Shown.SOURCE, source_id=source.id)
            row = self._row(self._places[place], source.title or source.address, icon, scope)
            self._places[source.id] = row
            if source.trouble:
                words = self.tr("{name}, has a problem").replace("{name}", source.title)
                row.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)
        for name in {_GROUP + source.group for source in sources}:
            group = self._places[name]
            group.setExpanded(group.text(0) not in self._folded)

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
        self, parent: QTreeWidget | QTreeWidgetItem, name: str, icon: str, what: object
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent)
        item.setText(0, name)
        item.setToolTip(0, plain(name))
        item.setData(0, ICON, icon)
        item.setData(0, _WHAT, what)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, name)
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
        menu.addActions(list(acts)[:2])
        self._offer_limit(menu, source_id)
        menu.addActions(list(acts)[2:])
        chosen = menu.exec(self.viewport().mapToGlobal(at))  # type: ignore[call-overload]  # the signal carries a QPoint
        if chosen in acts:
            acts[chosen](source_id)

    def _offer_limit(self, menu: QMenu, source_id: int) -> None:
        """Whether only what matches the case is shown, and what is held back for it."""
        source, held = self._sources.get(source_id), self._held.get(source_id, 0)
        if source is None:
            return
        limit = menu.addAction(self.tr("&Only what matches the case"))
        limit.setCheckable(True)
        limit.setChecked(source.matching)
        limit.triggered.connect(partial(self.limit_asked.emit, source_id))
        if held:
            show = menu.addAction(self.tr("&Show %Ln held back", "", held))
            scope = Scope(self._case_id, Shown.HELD, source_id=source_id)
            show.triggered.connect(lambda: self.scope_chosen.emit(scope))

    # Qt calls these

    def viewportEvent(self, event: QEvent) -> bool:
        """A source's row tells its state; made when somebody asks, for there may be thousands."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self.itemAt(event.pos())
            what = item.data(0, _WHAT) if item is not None else None
            source = self._sources.get(what.source_id) if isinstance(what, Scope) else None
            if item is not None and source is not None:
                item.setToolTip(0, plain(self._state(source)))
        return super().viewportEvent(event)

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
        clear = QStyleOptionViewItem(option)  # or the style fills what is left of the icon
        clear.palette.setColor(QPalette.ColorRole.Highlight, QColor(Qt.GlobalColor.transparent))
        super().drawRow(painter, clear, index)


def _children(parent: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (parent.child(n) for n in range(parent.childCount()))
    return [item for item in found if item is not None]


def _group(item: QTreeWidgetItem) -> str:
    return item.text(0)
