"""Showing: keeps the panes of the window showing the open case, as it is at this moment."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app import NAME
from app.domain.case import Case
from app.domain.changes import Changes
from app.domain.scope import Scope, Shown
from app.services import overview, read
from app.services.overview import Numbers
from app.ui import moments, story_words
from app.ui.background import Background
from app.ui.window import Window

RENEW_EVERY = 300  # ms: numbers are read again at most so often


class Showing(QObject):
    """`now` is the time of whichever desk is at work."""

    renewed = Signal()  # whatever shows numbers is to be read again
    counted = Signal(object)  # Numbers of the open case, as they are shown now

    def __init__(self, window: Window, background: Background, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window, self._background, self._now = window, background, now
        self._stale = False
        self._renewing = QTimer(self, singleShot=True, interval=RENEW_EVERY)
        self._renewing.timeout.connect(self._renew)
        window.sidebar.scope_chosen.connect(self._show_scope)
        window.sidebar.problems_chosen.connect(self.show_problems)
        window.status.problems_asked.connect(self.show_problems)
        window.stories.selected.connect(self.show_article)
        window.toolbar.searched.connect(self._search)
        window.toolbar.search_left.connect(window.stories.setFocus)

    @property
    def petition_shown(self) -> int:
        """The one whose page is open, 0: none."""
        open_now = self._window.reading.currentWidget() is self._window.petition
        return self._window.petition.petition_id if open_now else 0

    @property
    def current_petition(self) -> int:
        """The one whose page is open, else that of the card that is meant; 0: none."""
        if self.petition_shown:
            return self.petition_shown
        card = self._window.strip.current
        return card.petition.id if card is not None and card.petition is not None else 0

    def open_case(self, case: Case, scope: Scope | None = None) -> None:
        """Show a case, from the part of it that `scope` names."""
        window = self._window
        window.case = case
        window.scope = place = scope or Scope(case.id)
        window.toolbar.forget_search()
        window.found_bar.hide()
        window.reading.setCurrentWidget(window.article)
        window.setWindowTitle(f"{case.name} — {NAME}")
        window.recorded_bar.setVisible(case.recorded)
        window.article.pages = not case.recorded
        window.article.clear()
        window.petition.close_page()
        window.middle.show()
        window.stories.leave()
        window.notes.open_case(case.id)
        window.stories.open(place)
        window.sidebar.open(place)
        self.refresh_views()

    @Slot()
    def refresh_views(self) -> None:
        """Read again whatever shows numbers: cards, sidebar, status, problems."""
        self._renewing.start()
        window, case, shelf = self._window, self._window.case, self._background.shelf
        if case is None:
            return
        window.strip.open(read.cards(shelf, case.id))
        self.renewed.emit()
        self._background.read(partial(overview.numbers, case_id=case.id), self._show_numbers)
        window.toolbar.show_cases(read.cases(shelf), case.id)
        recorded = self.tr("Recorded: {day}").format(day=moments.day(self._now()))
        resting = self.tr("From a file") if case.resting else ""
        window.toolbar.show_mode(recorded if case.recorded else resting)

    @Slot(object)
    def apply(self, changes: Changes) -> None:
        """Show what came. Numbers are read again at most a few times a second."""
        window, article = self._window, self._window.article
        for pane in (window.stories, window.notes, window.petition):
            pane.apply(changes)
        shown = article.article
        if shown is not None and shown.id in changes.changed_articles:
            again = read.article(self._background.shelf, shown.id)
            if again is not None and again.full != shown.full:
                article.open(again, images=article.loading)
            elif again is not None:
                article.apply(again)
        if not self._renewing.isActive():
            self.refresh_views()
        else:
            self._stale = True

    def end(self) -> None:
        """Read nothing any more: the database is about to be closed."""
        self._renewing.stop()
        self._window.stories.end()
        self._window.case = None

    def _renew(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh_views()

    def show_moment(self) -> None:
        """The clock stands elsewhere: everything that has a time is shown as of now."""
        self._window.recorded_bar.put(self._now())
        self._window.stories.reload()
        self._window.petition.reload()
        self._window.notes.open_case(self._window.case.id if self._window.case else 0)
        self.refresh_views()

    @Slot(object)
    def _show_scope(self, scope: Scope) -> None:
        self._window.scope = scope
        self._window.reading.setCurrentWidget(self._window.article)
        self._window.stories.open(scope)

    @Slot(str)
    def _search(self, words: str) -> None:
        if self._window.case is not None:
            everything = Scope(self._window.case.id, Shown.ALL, words=words.strip())
            self._window.article.mark(everything.words)
            self._window.stories.open(
                everything if everything.words else self._window.scope or everything
            )

    @Slot()
    def show_problems(self) -> None:
        """Show them where an article would be."""
        self._window.reading.setCurrentWidget(self._window.problems)

    def show_petition(self, petition_id: int) -> None:
        """Show a petition's page where an article would be."""
        self._window.petition.open(petition_id)
        self._window.reading.setCurrentWidget(self._window.petition)

    @Slot(object)
    def show_article(self, article_id: int) -> None:
        """Show a story, in whatever list it stands."""
        shown, shelf = self._window.article.article, self._background.shelf
        article = read.article(shelf, article_id)
        self._window.reading.setCurrentWidget(self._window.article)
        if article is not None and (shown is None or shown.id != article_id):
            source = read.source(shelf, article.source_id)
            why = read.why(shelf, article_id)
            self._window.article.open(
                article,
                images=source is not None and source.images,
                why=story_words.why(*why) if why else "",
            )

    @Slot(object)
    def _show_numbers(self, numbers: Numbers) -> None:
        if self._window.case is None or numbers.case_id != self._window.case.id:
            return
        self._window.sidebar.fill(numbers)
        self._window.panes.name_notes(numbers.counts.notes)
        self._window.problems.show_problems(numbers.problems, self._now())
        self._window.status.show_status(numbers.status, self._now())
        self.counted.emit(numbers)
