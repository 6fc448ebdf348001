"""The panes and their sizes: side by side over the timeline when wide.

Narrower, notes and timeline are tabs of the article; very narrow, the stories are one, too.
"""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

WIDE_FROM = 1180  # pixels of width, below which four panes side by side are too narrow to read
STEPS_BELOW = 760  # below this list and article are two steps, one after the other
SIDEBAR_FROM = 900  # below this the sidebar hides; View > Sidebar brings it back


class SizeClass(StrEnum):
    """Each remembers its own pane sizes."""

    WIDE = "wide"
    COMPACT = "compact"
    NARROW = "narrow"


FIRST_SIZES = {
    SizeClass.WIDE: [205, 370, 530, 320],
    SizeClass.COMPACT: [170, 330, 520],
    SizeClass.NARROW: [170, 560],
}
FIRST_HEIGHTS = [430, 215]


class Panes(QWidget):
    """Holds sidebar, stories, article, notes and timeline. `reclassed` tells the size class."""

    reclassed = Signal(object)

    def __init__(
        self,
        sidebar: QWidget,
        stories: QWidget,
        article: QWidget,
        notes: QWidget,
        timeline: QWidget,
    ) -> None:
        super().__init__()
        self._sidebar, self._stories, self._article, self._notes = sidebar, stories, article, notes
        self._timeline, self._heights = timeline, list(FIRST_HEIGHTS)
        self._timeline_shown = True
        self._sizes = {one: list(sizes) for one, sizes in FIRST_SIZES.items()}
        self._class: SizeClass | None = None
        self._tab = 0
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.splitterMoved.connect(self._remember)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._splitter.addWidget(sidebar)
        self._splitter.addWidget(stories)
        sidebar.setMinimumWidth(150)
        stories.setMinimumWidth(240)
        article.setMinimumWidth(300)
        notes.setMinimumWidth(220)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._rows = QSplitter(Qt.Orientation.Vertical)
        self._rows.setChildrenCollapsible(False)
        self._rows.setHandleWidth(1)
        self._rows.addWidget(self._splitter)
        self._rows.addWidget(timeline)
        self._rows.setStretchFactor(0, 1)
        self._rows.splitterMoved.connect(self._remember)
        layout.addWidget(self._rows)
        self._arrange(SizeClass.WIDE)

    @property
    def size_class(self) -> SizeClass:
        return self._class or SizeClass.WIDE

    @property
    def tab(self) -> int:
        """Which tab is in front where there are any: 0 the article, 1 the notes, 2 the timeline."""
        if self.size_class is SizeClass.WIDE:
            return self._tab
        return max(0, self._tabs.currentIndex() - self._before_article)

    @tab.setter
    def tab(self, tab: int) -> None:
        self._tab = tab
        self._tabs.setCurrentIndex(tab + self._before_article)

    @property
    def _before_article(self) -> int:
        return int(self.size_class is SizeClass.NARROW)

    def step_in(self) -> None:
        """Show the article, where it does not stand beside the list."""
        if self.size_class is SizeClass.NARROW:
            self._tabs.setCurrentWidget(self._article)

    def step_back(self) -> None:
        """Show the list again, where it does not stand beside the article."""
        if self.size_class is SizeClass.NARROW:
            self.reveal(self._stories)

    def name_notes(self, count: int) -> None:
        """Write the number of notes on their tab."""
        index = self._tabs.indexOf(self._notes)
        title = self._notes_title(count)
        if index >= 0 and self._tabs.tabText(index) != title:
            self._tabs.setTabText(index, title)

    def reveal(self, pane: QWidget) -> None:
        """Bring a pane to the front, where it is a tab or hidden, and give it the focus."""
        pane.show()
        if self._tabs.indexOf(pane) >= 0:
            self._tabs.setCurrentWidget(pane)
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_timeline(self, shown: bool) -> None:  # noqa: FBT001  as the action calls it
        self._timeline_shown = shown
        index = self._tabs.indexOf(self._timeline)
        if index >= 0:
            self._tabs.setTabVisible(index, shown)
        else:
            self._timeline.setVisible(shown)

    def reset(self) -> None:
        """Take the first sizes again, in every size class."""
        self._sizes = {one: list(sizes) for one, sizes in FIRST_SIZES.items()}
        self._heights = list(FIRST_HEIGHTS)
        self._apply_sizes()

    def state(self) -> dict[str, list[int]]:
        """Pane widths in pixels by size class, to be handed to `restore` another day."""
        self._remember()
        sizes = {one.value: list(sizes) for one, sizes in self._sizes.items()}
        return sizes | {"heights": list(self._heights)}

    def restore(self, state: dict[str, list[int]]) -> None:
        """Take sizes that `state` gave; what does not fit is ignored."""
        for one, first in FIRST_SIZES.items():
            sizes = state.get(one.value)
            if isinstance(sizes, list) and len(sizes) == len(first) and sum(sizes) > 0:
                self._sizes[one] = [int(size) for size in sizes]
        heights = state.get("heights")
        if isinstance(heights, list) and len(heights) == 2 and min(heights) > 0:
            self._heights = [int(height) for height in heights]
        self._apply_sizes()

    def _notes_title(self, count: int) -> str:
        return self.tr("Notes (%Ln)", "", count) if count else self.tr("Notes")

    def _arrange(self, wanted: SizeClass) -> None:
        if wanted is self._class:
            return
        self._tab, self._class = self.tab, wanted
        focus = self.window().focusWidget()
        for pane in (self._stories, self._article, self._notes, self._timeline):
            pane.setParent(None)
        self._tabs.setParent(None)
        if wanted is not SizeClass.NARROW:
            self._splitter.insertWidget(1, self._stories)
        if wanted is SizeClass.WIDE:
            self._splitter.insertWidget(2, self._article)
            self._splitter.insertWidget(3, self._notes)
            self._rows.addWidget(self._timeline)
        else:
            if wanted is SizeClass.NARROW:
                self._tabs.addTab(self._stories, self.tr("Stories"))
            self._tabs.addTab(self._article, self.tr("Article"))
            self._tabs.addTab(self._notes, self._notes_title(0))
            timeline = self._tabs.addTab(self._timeline, self.tr("Timeline"))
            self._tabs.setTabVisible(timeline, self._timeline_shown)
            self._splitter.addWidget(self._tabs)
            self.tab = self._tab
            self._tabs.show()
        # which page of the tabs is to be seen is the tabs' own business
        if wanted is not SizeClass.NARROW:
            self._stories.show()
        if wanted is SizeClass.WIDE:
            self._article.show()
            self._notes.show()
            self._timeline.setVisible(self._timeline_shown)
        stretches = (0, 1) if wanted is SizeClass.NARROW else (0, 2, 3, 2)
        for index, stretch in enumerate(stretches[: self._splitter.count()]):
            self._splitter.setStretchFactor(index, stretch)
        self._apply_sizes()
        if focus is not None:
            focus.setFocus()
        self.reclassed.emit(wanted)

    def _apply_sizes(self) -> None:
        self._splitter.setSizes(self._sizes[self.size_class])
        if self._rows.count() == 2:
            self._rows.setSizes(self._heights)

    def _remember(self, *_moved: int) -> None:
        sizes, heights = self._splitter.sizes(), self._rows.sizes()
        if len(heights) == 2 and all(heights):
            self._heights = heights
        if self._sidebar.isVisible() and all(sizes):
            self._sizes[self.size_class] = sizes

    def _fit(self, width: int, before: int) -> None:
        self._arrange(_class_of(width))
        if (before >= SIDEBAR_FROM or before < 0) and width < SIDEBAR_FROM:
            self._sidebar.hide()
        elif 0 <= before < SIDEBAR_FROM <= width:
            self._sidebar.show()

    # Qt calls these

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Until it is shown it has sizes that nobody will see."""
        if self.isVisible():
            self._fit(event.size().width(), event.oldSize().width())
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit(self.width(), -1)
        super().showEvent(event)


def _class_of(width: int) -> SizeClass:
    if width >= WIDE_FROM:
        return SizeClass.WIDE
    return SizeClass.NARROW if width < STEPS_BELOW else SizeClass.COMPACT
