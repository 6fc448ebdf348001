"""Wishes: what the reader does to the things in the window, handed to services."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.domain.address import host_of
from app.domain.article import FullText
from app.domain.case import Case
from app.domain.changes import Changes
from app.domain.note import Note, Quote
from app.domain.petition import Petition
from app.domain.problem import Problem, SourceError, StorageError
from app.domain.scope import Scope
from app.services import edit, full_articles, pictures, read
from app.services.desk import Desk
from app.ui.asking import Asking
from app.ui.older import Older
from app.ui.opening import open_external
from app.ui.problems_view import refusal
from app.ui.window import Window
from app.ui.work import Work


class Wishes(QObject):
    """Knows no dialog: what has to be asked first is `asking`'s."""

    case_restored = Signal(int)  # case id: to be opened again

    def __init__(self, window: Window, work: Work, asking: Asking) -> None:
        super().__init__()
        self._window, self._work, self._asking = window, work, asking
        self._older = Older(work)
        self._join_panes()
        self._join_commands()

    @Slot(list, bool)
    def _mark(self, ids: list[int], read_now: bool) -> None:  # noqa: FBT001  as the signal carries it
        self._work.do(lambda desk: edit.mark_read(desk, ids, read=read_now))

    @Slot(list, bool)
    def _star(self, ids: list[int], starred: bool) -> None:  # noqa: FBT001  as the signal carries it
        self._work.do(lambda desk: edit.star(desk, ids, starred=starred))

    @Slot()
    def _mark_all(self) -> None:
        scope = self._window.stories.scope
        if scope is not None:
            self._work.do(lambda desk: edit.mark_all_read(desk, scope), self._marked)

    @Slot(list)
    def read_all(self, ids: list[int]) -> None:
        """Mark these as read, and offer the way back."""
        self._work.do(lambda desk: edit.mark_read(desk, ids, read=True), self._marked)

    @Slot(object)
    def _hide(self, article_id: int) -> None:
        self._work.do(lambda desk: edit.hide(desk, article_id, hidden=True))
        self._window.undo_bar.offer(
            self.tr("Story hidden."),
            lambda: self._work.do(lambda desk: edit.hide(desk, article_id, hidden=False)),
        )

    def _marked(self, changes: Changes) -> None:
        ids = list(changes.changed_articles)
        if not ids:
            return
        said = self.tr("%Ln stories marked as read.", "", len(ids))
        self._window.undo_bar.offer(said, lambda: self._mark(ids, False))  # noqa: FBT003  as the signal carries it

    @Slot()
    def _quote_selection(self) -> None:
        self._quote()

    @Slot(str)
    def _quote(self, passage: str = "") -> None:
        window = self._window
        article = window.article.article
        if article is None or self._work.desk is None:
            return
        words = passage or window.article.passage or article.title
        now = self._work.desk.now()
        quote = Quote(words, article.title, article.outlet, article.link, article.published, now)
        window.panes.reveal(window.notes)
        window.notes.insert_quote(edit.quoted(quote), article.id)

    def _remove(self, kind: str, words: str, item_id: int) -> None:
        if not item_id:
            return
        if kind == "source":
            self._leave(item_id)
        self._work.do(lambda desk: edit.remove(desk, kind, item_id))
        self._window.undo_bar.offer(words, lambda: self._restore(kind, item_id))

    def _restore(self, kind: str, item_id: int) -> None:
        self._work.do(lambda desk: edit.restore(desk, kind, item_id), self._restored)

    def _restored(self, changes: Changes) -> None:
        for kind, item_id in changes.restored:
            if kind == "case":
                self.case_restored.emit(item_id)

    def _leave(self, source_id: int) -> None:
        """Show the whole case in place of a source that goes."""
        scope = self._window.stories.scope
        if scope is not None and scope.source_id == source_id:
            self._window.sidebar.choose(Scope(scope.case_id))

    @Slot(object)
    def remove_case(self, case: Case) -> None:
        """Take a case out of sight, and offer the way back."""
        if self._window.case == case:
            self._window.commands.next_case.trigger()
        self._remove("case", self.tr("Case removed."), case.id)

    @Slot(list)
    def _fetch_pictures(self, addresses: list[str]) -> None:
        article, desk = self._window.article.article, self._work.desk
        if article is None or desk is None:
            return
        source = read.source(self._work.background.shelf, article.source_id)
        for address in addresses:
            job = partial(pictures.fetch, desk, address, source)
            self._work.background.network(host_of(address), job, self._show_picture)

    @Slot(object)
    def _fetch_page(self, article_id: int) -> None:
        shelf, desk = self._work.background.shelf, self._work.desk
        article = read.article(shelf, article_id)
        if article is not None and desk is not None:
            source = read.source(shelf, article.source_id)
            job = partial(full_articles.fetch, desk, article, source)
            then = partial(self._keep_page, article_id)
            self._work.background.network(host_of(article.link), job, then)

    def _keep_page(self, article_id: int, full: FullText | SourceError) -> None:
        shown = self._window.article.article
        if isinstance(full, FullText):
            self._work.do(lambda desk: full_articles.keep(desk, article_id, full))
        elif shown is not None and shown.id == article_id:
            self._window.article.say_of_page(refusal(full.trouble, host_of(shown.link)))

    def _show_picture(self, picture: tuple[str, bytes]) -> None:
        self._window.article.put_image(*picture)

    @Slot(object)
    def _always_pictures(self, source_id: int) -> None:
        self._work.do(lambda desk: edit.show_images(desk, source_id, shown=True))
        self._window.undo_bar.offer(
            self.tr("Images of this source are loaded from now on."),
            lambda: self._work.do(lambda desk: edit.show_images(desk, source_id, shown=False)),
        )

    @Slot(int, bool)
    def _limit(self, source_id: int, limited: bool) -> None:  # noqa: FBT001  as the signal carries it
        self._work.do(lambda desk: edit.limit_source(desk, source_id, limited=limited))

    @Slot(object)
    def _browse_article(self, article_id: int) -> None:
        article = read.article(self._work.background.shelf, article_id)
        if article is not None:
            open_external(article.link)

    def _browse_petition(self, petition_id: int) -> None:
        petition = self._petition(petition_id)
        if petition is not None:
            open_external(petition.address)

    def _petition(self, petition_id: int) -> Petition | None:
        card = read.card(self._work.background.shelf, petition_id)
        return card.petition if card is not None else None

    @Slot(object)
    def _try_again(self, problem: Problem) -> None:
        if problem.source_id is not None:
            self._work.rounds.refresh_source(problem.source_id)
        elif problem.petition_id is not None:
            self._work.rounds.refresh_petition(problem.petition_id)

    @Slot(object)
    def _look_at(self, problem: Problem) -> None:
        open_external(problem.see)

    @Slot(object)
    def _remove_troubled(self, problem: Problem) -> None:
        if problem.source_id is not None:
            self._remove("source", self.tr("Source removed."), problem.source_id)
        elif problem.petition_id is not None:
            self._remove("petition", self.tr("Petition removed."), problem.petition_id)

    @Slot(object)
    def _troubled(self, error: StorageError) -> None:
        self._window.notes.trouble(error)
        said = self.tr("Could not be stored: {why}").replace("{why}", error.detail)
        self._window.status.say(said)

    @Slot()
    def _copy_count(self) -> None:
        card = self._window.strip.current
        if card is not None:
            QGuiApplication.clipboard().setText(card.copied())

    def _with_petition(self, wish: Callable[[int], None], *_checked: bool) -> None:
        petition_id = self._window.showing.current_petition
        if petition_id:
            wish(petition_id)

    def _save(self, note: Note) -> None:
        self._work.do(partial(_saved, note=note))

    def _refresh_source(self, *_checked: bool) -> None:
        self._work.rounds.refresh_source(self._window.sidebar.source_id)

    def _star_open(self, _article_id: object) -> None:
        self._window.stories.toggle_star()

    def _join_panes(self) -> None:
        window, rounds = self._window, self._work.rounds
        self._work.background.troubled.connect(self._troubled)
        self._older.progressed.connect(window.status.show_older)
        self._older.ended.connect(window.status.say_at_end)
        window.status.cancel_asked.connect(rounds.cancel)
        window.notes.edited.connect(self._save)
        window.notes.remove_asked.connect(partial(self._remove, "note", self.tr("Note removed.")))
        window.stories.read_asked.connect(self._mark)
        window.stories.star_asked.connect(self._star)
        window.stories.hide_asked.connect(self._hide)
        window.stories.browse_asked.connect(self._browse_article)
        window.stories.opened.connect(self._browse_article)
        window.article.quote_asked.connect(self._quote)
        window.article.star_asked.connect(self._star_open)
        window.article.open_asked.connect(self._browse_article)
        window.article.full_asked.connect(self._fetch_page)
        window.article.images_asked.connect(self._fetch_pictures)
        window.article.always_asked.connect(self._always_pictures)
        strip, side = window.strip, window.sidebar
        strip.refresh_asked.connect(rounds.refresh_petition)
        strip.browse_asked.connect(self._browse_petition)
        strip.add_asked.connect(window.commands.add_petition.trigger)
        removed = self.tr("Petition removed.")
        strip.remove_asked.connect(partial(self._remove, "petition", removed))
        side.refresh_asked.connect(rounds.refresh_source)
        side.limit_asked.connect(self._limit)
        side.remove_asked.connect(partial(self._remove, "source", self.tr("Source removed.")))
        window.problems.try_asked.connect(self._try_again)
        window.problems.open_asked.connect(self._look_at)
        window.problems.remove_asked.connect(self._remove_troubled)

    def _join_commands(self) -> None:
        commands, rounds = self._window.commands, self._work.rounds
        commands.refresh_source.triggered.connect(self._refresh_source)
        commands.cancel.triggered.connect(rounds.cancel)
        commands.mark_all_read.triggered.connect(self._mark_all)
        commands.quote.triggered.connect(self._quote_selection)
        commands.full_article.triggered.connect(self._window.article.ask_full)
        commands.copy_count.triggered.connect(self._copy_count)
        for action, wish in (
            (commands.read_petition, rounds.refresh_petition),
            (commands.enter_count, self._asking.count),
            (commands.past_reading, self._asking.past),
            (commands.own_target, self._asking.target),
            (commands.older_readings, self._older.look),
            (commands.open_petition, self._browse_petition),
            (commands.remove_petition, self._window.strip.remove_asked.emit),
        ):
            action.triggered.connect(partial(self._with_petition, wish))


def _saved(desk: Desk, note: Note) -> Changes:
    return edit.save_note(desk, note)
