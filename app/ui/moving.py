"""Moving: the commands that lead through the window's panes, stories and notes."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.ui.window import Window


class Moving(QObject):
    """Joins what changes nothing but where the reader is, and how it is seen."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._order = (
            window.sidebar, window.stories, window.article, window.notes, window.timeline,
            window.strip,
        )  # fmt: skip
        self._join_panes()
        self._join_stories()

    def _join_panes(self) -> None:
        window, commands = self._window, self._window.commands
        for action, pane in zip(commands.panes, self._order, strict=True):
            action.triggered.connect(partial(self._go_to, pane))
        window.sidebar.notes_chosen.connect(partial(self._go_to, window.notes))
        commands.next_pane.triggered.connect(partial(self._turn, 1))
        commands.previous_pane.triggered.connect(partial(self._turn, -1))
        commands.fold_strip.toggled.connect(self._fold)
        commands.reset_layout.triggered.connect(window.panes.reset)
        commands.larger.triggered.connect(partial(window.article.zoom, 1))
        commands.smaller.triggered.connect(partial(window.article.zoom, -1))
        commands.normal.triggered.connect(partial(window.article.zoom, 0))

    def _join_stories(self) -> None:
        window, commands, stories = self._window, self._window.commands, self._window.stories
        stories.page_asked.connect(self._page)
        stories.selected.connect(window.panes.step_in)
        commands.leave_petition.triggered.connect(window.panes.step_back)
        commands.next_story.triggered.connect(partial(stories.step, 1))
        commands.previous_story.triggered.connect(partial(stories.step, -1))
        commands.next_unread.triggered.connect(stories.next_unread)
        commands.toggle_read.triggered.connect(stories.toggle_read)
        commands.hide_story.triggered.connect(stories.hide_story)
        commands.star.triggered.connect(stories.toggle_star)
        commands.open_article.triggered.connect(stories.browse)
        commands.find_in_article.triggered.connect(self._find)
        commands.search.triggered.connect(window.toolbar.search.setFocus)
        commands.new_note.triggered.connect(self._new_note)
        commands.remove_note.triggered.connect(window.notes.remove_note)
        commands.undo.triggered.connect(window.undo_bar.undo)

    @Slot()
    def _page(self) -> None:
        if not self._window.article.page_down():
            self._window.stories.next_unread()

    @Slot()
    def _find(self) -> None:
        self._window.panes.reveal(self._window.reading)
        self._window.article.find_bar.begin()

    @Slot()
    def _new_note(self) -> None:
        self._window.panes.reveal(self._window.notes)
        self._window.notes.new_note()

    def _go_to(self, pane: QWidget) -> None:
        window = self._window
        if pane is window.strip:
            pane.show()
            card = window.strip.current
            if card is not None:
                card.setFocus()
            return
        if pane is window.article:
            window.reading.setCurrentWidget(window.article)
            pane = window.reading
        window.panes.reveal(pane)

    def _turn(self, step: int) -> None:
        focus: QWidget | None = self._window.focusWidget()
        inside = [
            n
            for n, pane in enumerate(self._order)
            if focus is not None and (pane is focus or pane.isAncestorOf(focus))
        ]
        start = inside[0] if inside else -step
        self._go_to(self._order[(start + step) % len(self._order)])

    @Slot(bool)
    def _fold(self, folded: bool) -> None:  # noqa: FBT001  as the action calls it
        self._window.strip.setVisible(not folded)
