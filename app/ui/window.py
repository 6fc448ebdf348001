"""The window: puts the panes together and keeps them showing the open case. Stores nothing."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app import NAME
from app.domain.case import Case
from app.domain.changes import Changes
from app.domain.scope import Scope, Shown
from app.services import read
from app.services.read import Numbers
from app.ui import moments, parts, story_words
from app.ui.article_view import ArticleView
from app.ui.background import Background
from app.ui.commands import Commands
from app.ui.found_bar import FoundBar
from app.ui.leaving import Leaving
from app.ui.look import Look
from app.ui.notes_panel import NotesPanel
from app.ui.panes import Panes
from app.ui.petition.page import PetitionView, Source
from app.ui.petition_strip import PetitionStrip
from app.ui.problems_view import ProblemsView
from app.ui.recorded_bar import RecordedBar
from app.ui.secrets_bar import SecretsBar
from app.ui.sidebar import Sidebar
from app.ui.status import StatusLine
from app.ui.story_list import StoryList
from app.ui.stretch_bar import StretchBar
from app.ui.timeline.pane import TimelinePane
from app.ui.toolbar import Toolbar
from app.ui.undo_bar import UndoBar

RENEW_EVERY = 300  # ms: numbers are read again at most so often
FRAME = 8, 40  # pixels: what a desktop puts round a window, before it can be asked


class Window(QMainWindow):
    """`now` is the time of whichever desk is at work; `platform_name` says an id in words;
    `find_petition` reads a petition's page, on the reader thread.
    """

    dropped = Signal(str)
    looked_at = Signal()  # it came to the front
    renewed = Signal()  # whatever shows numbers is to be read again
    counted = Signal(object)  # Numbers of the open case, as they are shown now
    closing = Signal()
    painted = Signal()

    def __init__(
        self,
        look: Look,
        background: Background,
        now: Callable[[], datetime],
        platform_name: Callable[[str], str],
        find_petition: Source,
    ) -> None:
        super().__init__()
        self._background, self._now = background, now
        self.case: Case | None = None
        self.may_close: Callable[[], bool] = _always
        self.scope: Scope | None = None  # of the sidebar; a search does not change it
        self.commands = Commands(self, look)
        self.toolbar = Toolbar(self.commands, look)
        self.recorded_bar = RecordedBar(look)
        self.strip = PetitionStrip(look, now, platform_name)
        self.sidebar = Sidebar(look, now)
        self.stories = StoryList(background, look, now)
        self.article = ArticleView(look, now)
        self.problems = ProblemsView(look)
        self.petition = PetitionView(look, background.read, now, find_petition)
        self.notes = NotesPanel(background.read, now, look)
        self._leaving = Leaving(self, self.notes)
        self.undo_bar = UndoBar(look)
        self.secrets_bar = SecretsBar(look)
        self.status = StatusLine(look)
        self.reading = QStackedWidget()
        self.reading.addWidget(self.article)
        self.reading.addWidget(self.problems)
        self.reading.addWidget(self.petition)
        self.stretch_bar, self.found_bar = StretchBar(look), FoundBar(look)
        self.timeline = TimelinePane(look)
        listed = parts.column(self.stretch_bar, self.found_bar, self.stories)
        self.panes = Panes(self.sidebar, listed, self.reading, self.notes, self.timeline)
        self.setWindowTitle(NAME)
        self.setWindowIcon(look.application_icon())
        self.setAcceptDrops(True)
        self._stale = False
        self._renewing = QTimer(self, singleShot=True, interval=RENEW_EVERY)
        self._renewing.timeout.connect(self._renew)
        self.setMinimumSize(520, 480)
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize() - QSize(*FRAME)))
        self._arrange()
        self._join()

    @property
    def petition_shown(self) -> int:
        """The one whose page is open, 0: none."""
        open_now = self.reading.currentWidget() is self.petition
        return self.petition.petition_id if open_now else 0

    @property
    def current_petition(self) -> int:
        """The one whose page is open, else that of the card that is meant; 0: none."""
        if self.petition_shown:
            return self.petition_shown
        card = self.strip.current
        return card.petition.id if card is not None and card.petition is not None else 0

    def open_case(self, case: Case, scope: Scope | None = None) -> None:
        """Show a case, from the part of it that `scope` names."""
        self.case = case
        self.scope = place = scope or Scope(case.id)
        self.toolbar.forget_search()
        self.found_bar.hide()
        self.reading.setCurrentWidget(self.article)
        self.setWindowTitle(f"{case.name} — {NAME}")
        self.recorded_bar.setVisible(case.recorded)
        self.article.pages = not case.recorded
        self.article.clear()
        self.petition.close_page()
        self.stories.leave()
        self.notes.open_case(case.id)
        self.stories.open(place)
        self.sidebar.open(place)
        self.refresh_views()

    @Slot()
    def refresh_views(self) -> None:
        """Read again whatever shows numbers: cards, sidebar, status, problems."""
        self._renewing.start()
        if self.case is None:
            return
        self.strip.open(read.cards(self._background.shelf, self.case.id))
        self.renewed.emit()
        self._background.read(partial(read.numbers, case_id=self.case.id), self._show_numbers)
        cases = read.cases(self._background.shelf)
        self.toolbar.show_cases(cases, self.case.id)
        recorded = self.tr("Recorded: {day}").format(day=moments.day(self._now()))
        resting = self.tr("From a file") if self.case.resting else ""
        self.toolbar.show_mode(recorded if self.case.recorded else resting)

    @Slot(object)
    def apply(self, changes: Changes) -> None:
        """Show what came. Numbers are read again at most a few times a second."""
        self.stories.apply(changes)
        self.notes.apply(changes)
        self.petition.apply(changes)
        shown = self.article.article
        if shown is not None and shown.id in changes.changed_articles:
            again = read.article(self._background.shelf, shown.id)
            if again is not None and again.full != shown.full:
                self.article.open(again, images=self.article.loading)
            elif again is not None:
                self.article.apply(again)
        if not self._renewing.isActive():
            self.refresh_views()
        else:
            self._stale = True

    def end(self) -> None:
        """Read nothing any more: the database is about to be closed."""
        self._renewing.stop()
        self.stories.end()
        self.case = None

    def _renew(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh_views()

    def show_moment(self) -> None:
        """The clock stands elsewhere: everything that has a time is shown as of now."""
        self.recorded_bar.put(self._now())
        self.stories.reload()
        self.petition.reload()
        self.notes.open_case(self.case.id if self.case else 0)
        self.refresh_views()

    def _arrange(self) -> None:
        self.addToolBar(self.toolbar)
        self.commands.fill(self.menuBar(), self.toolbar.cases)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.recorded_bar, self.strip):
            column.addWidget(widget)
        column.addWidget(self.panes, 1)
        column.addWidget(self.undo_bar)
        column.addWidget(self.secrets_bar)
        self.recorded_bar.hide()
        self.setCentralWidget(middle)
        self.statusBar().addWidget(self.status, 1)
        self.statusBar().setSizeGripEnabled(False)

    def _join(self) -> None:
        self.sidebar.scope_chosen.connect(self._show_scope)
        self.sidebar.problems_chosen.connect(self.show_problems)
        self.status.problems_asked.connect(self.show_problems)
        self.stories.selected.connect(self.show_article)
        self.toolbar.searched.connect(self._search)
        self.toolbar.search_left.connect(self.stories.setFocus)

    @Slot(object)
    def _show_scope(self, scope: Scope) -> None:
        self.scope = scope
        self.reading.setCurrentWidget(self.article)
        self.stories.open(scope)

    @Slot(str)
    def _search(self, words: str) -> None:
        if self.case is not None:
            everything = Scope(self.case.id, Shown.ALL, words=words.strip())
            self.article.mark(everything.words)
            self.stories.open(everything if everything.words else self.scope or everything)

    @Slot()
    def show_problems(self) -> None:
        """Show them where an article would be."""
        self.reading.setCurrentWidget(self.problems)

    def show_petition(self, petition_id: int) -> None:
        """Show a petition's page where an article would be."""
        self.petition.open(petition_id)
        self.reading.setCurrentWidget(self.petition)

    @Slot(object)
    def show_article(self, article_id: int) -> None:
        """Show a story, in whatever list it stands."""
        shown, shelf = self.article.article, self._background.shelf
        article = read.article(shelf, article_id)
        self.reading.setCurrentWidget(self.article)
        if article is not None and (shown is None or shown.id != article_id):
            source = read.source(shelf, article.source_id)
            why = read.why(shelf, article_id)
            self.article.open(
                article,
                images=source is not None and source.images,
                why=story_words.why(*why) if why else "",
            )

    @Slot(object)
    def _show_numbers(self, numbers: Numbers) -> None:
        if self.case is None or numbers.case_id != self.case.id:
            return
        self.sidebar.fill(numbers)
        self.panes.name_notes(numbers.counts.notes)
        self.problems.show_problems(numbers.problems, self._now())
        self.status.show_status(numbers.status, self._now())
        self.counted.emit(numbers)

    # Qt calls these

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not (self.may_close() and self._leaving.allowed()):
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.looked_at.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.isMinimized():
            self.looked_at.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _words(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(_words(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends a refresh, where nobody nearer had a use for it."""
        if event.key() == Qt.Key.Key_Escape:
            self.commands.cancel.trigger()
        else:
            super().keyPressEvent(event)


def _always() -> bool:
    return True


def _words(dropped: QMimeData) -> str:
    """The address or file that was dropped, "" when it is neither."""
    urls = dropped.urls()
    return urls[0].toString() if urls else dropped.text().strip()
