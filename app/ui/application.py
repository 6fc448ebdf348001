"""The application: joins the window's wishes to services, on the threads where they belong."""

import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox

from app import NAME, VERSION
from app.domain import wording
from app.domain.address import host_of
from app.domain.case import Case
from app.domain.changes import Changes
from app.domain.found import ByHand, Chosen, Found, Starter
from app.domain.note import Note, Quote
from app.domain.problem import Problem, StorageError, Trouble
from app.domain.scope import Scope
from app.services import add, edit, golive, opening, pictures, read
from app.services.desk import Desk
from app.services.opening import Desks, Places, resources
from app.ui import failure, remembered, rescue
from app.ui.add_dialog import AddDialog
from app.ui.background import Background
from app.ui.case_dialog import CaseDialog
from app.ui.count_dialog import CountDialog
from app.ui.daily import Daily
from app.ui.errands import Errands
from app.ui.golive_dialog import GoLiveDialog
from app.ui.keys_dialog import KeysDialog
from app.ui.look import Look
from app.ui.opening import open_external
from app.ui.rounds import Rounds
from app.ui.single import Single, Wish
from app.ui.stopping import Stopping
from app.ui.walking import Walking
from app.ui.window import Window

KEEP_EVERY = 1000  # ms: where the reader is, is stored at most this long after it changed


class Application(QObject):
    """Lives as long as the window. `recorded` opens the recorded case whatever was open last."""

    def __init__(
        self, places: Places, look: Look, now: Callable[[], datetime], *, recorded: bool
    ) -> None:
        super().__init__()
        self._places, self._wall, self._recorded_first = places, now, recorded
        self._desks: Desks | None = None
        self._desk: Desk | None = None
        self._walking: Walking | None = None
        self._kept = ""
        self._database = opening.open_database(places)
        self._background = Background(lambda: opening.shelf(self._database, self.now))
        self._rounds = Rounds(self._background)
        self._daily = Daily(self._background, partial(opening.back_up, self._database, places, now))
        self._platforms = opening.platforms(places)
        self.window = Window(look, self._background, self.now, self._platform_name)
        self._keep_timer = QTimer(self, interval=KEEP_EVERY)
        self._keep_timer.timeout.connect(self._keep_place)
        self._look = look
        self.errands = Errands(self.window, self._ask_add, self._refresh)
        self._join()

    def now(self) -> datetime:
        """Give the time of the desk at work: the wall's, or the recording's."""
        return self._desk.now() if self._desk is not None else self._wall()

    def start(self) -> None:
        """Open what talks to the network, off the GUI thread, after the first paint."""
        self._background.store(
            partial(opening.open_desks, self._database, self._places, self._wall), self._opened
        )

    def close(self) -> None:
        self._keep_timer.stop()
        self._keep_place()
        self._background.close()
        if self._desks is not None:
            self._desks.close()
        self._database.close()

    def _opened(self, desks: Desks) -> None:
        self._desks = desks
        self._walking = Walking(desks, self._background)
        self._walking.opened.connect(self._recorded_opened)
        self._walking.arrived.connect(self.window.show_moment)
        self._background.network("", desks.live.parser.start, _nothing)
        self._daily.start()
        left = remembered.read(read.setting(self._background.shelf, "window"))
        cases = {case.id: case for case in read.cases(self._background.shelf)}
        case = cases.get(left.case_id)
        if case is None or self._recorded_first:
            self._open_recorded()
            return
        self._take(case)
        self.window.open_case(case, left.scope(case.id))
        self.window.restore(left)
        self._keep_timer.start()
        self.errands.begin()

    def _open_recorded(self) -> None:
        if self._walking is not None:
            self._walking.open()

    @Slot()
    def _recorded_opened(self) -> None:
        desks = self._desks
        cases = read.cases(self._background.shelf)
        case = next((one for one in cases if one.recorded), None)
        if desks is None or case is None:
            return
        self._take(case)
        self.window.open_case(case)
        left = remembered.read(read.setting(self._background.shelf, "window"))
        self.window.restore(left)
        self._keep_timer.start()
        self.errands.begin()

    def _take(self, case: Case) -> None:
        """Let the right desk work for this case."""
        desks = self._desks
        if desks is None:
            return
        self._desk = desks.recorded if case.recorded else desks.live
        self._rounds.use(self._desk, automatic=not case.recorded)
        if case.recorded:
            recording = desks.recording
            self.window.recorded_bar.open(
                recording.starts, recording.ends, recording.moments, desks.clock()
            )

    @Slot(int)
    def _switch(self, case_id: int) -> None:
        for case in read.cases(self._background.shelf):
            if case.id == case_id:
                self._take(case)
                self.window.open_case(case)

    @Slot(object)
    def _move(self, moment: datetime) -> None:
        if self._walking is not None:
            self._walking.to(moment)

    @Slot()
    def _refresh(self) -> None:
        case = self.window.case
        if case is None:
            return
        if case.recorded:
            self._ask_go_live()
        else:
            self._rounds.refresh(case.id)

    @Slot()
    def _add_anything(self) -> None:
        self._ask_add()

    @Slot(str)
    def _ask_add(self, text: str = "") -> AddDialog | None:
        case, desk = self.window.case, self._desk
        if case is None or desk is None:
            return None
        groups = tuple(
            dict.fromkeys(
                one.group for one in read.sources(self._background.shelf, case.id) if one.group
            )
        )
        live = self._desks.live if self._desks else desk
        dialog = AddDialog(
            case.id,
            partial(add.recognise, live),
            self._background.network,
            self._background.read,
            groups,
            self.window,
        )
        dialog.added.connect(partial(self._add, case.id))
        dialog.kept.connect(partial(self._add_by_hand, case.id))
        dialog.open()
        if text:
            dialog.offer(text)
        return dialog

    def _add(self, case_id: int, found: Found, chosen: Chosen) -> None:
        if self._desk is not None:
            self._background.edit(
                partial(add.add_found, self._desk, case_id, found, chosen), self._added
            )

    def _add_by_hand(self, case_id: int, counter: ByHand) -> None:
        if self._desk is not None:
            self._background.edit(partial(add.add_by_hand, self._desk, case_id, counter))

    def _added(self, _changes: Changes) -> None:
        self._rounds.check()

    @Slot()
    def _ask_go_live(self) -> None:
        dialog = GoLiveDialog(golive.starters(), self._look, self.window)
        dialog.chosen.connect(self._go_live)
        dialog.petition_asked.connect(self._add_anything)
        dialog.open()

    @Slot(object)
    def _go_live(self, chosen: tuple[Starter, ...]) -> None:
        case, desks = self.window.case, self._desks
        if case is None or desks is None:
            return
        notes = case.id if case.recorded else None
        self._background.edit(
            partial(golive.go_live, desks.live, case.name, chosen, notes), self._new_case
        )

    @Slot()
    def _ask_case(self) -> None:
        if self._desks is not None:
            dialog = CaseDialog(
                partial(add.recognise, self._desks.live), self._background.network, self.window
            )
            dialog.created.connect(self._create)
            dialog.open()

    @Slot(str, object)
    def _create(self, name: str, found: tuple[tuple[Found, Chosen], ...]) -> None:
        if self._desks is not None:
            self._background.edit(
                partial(golive.start_case, self._desks.live, name, found), self._new_case
            )

    def _new_case(self, changes: Changes) -> None:
        for kind, case_id in changes.restored:
            if kind == "case":
                self._switch(case_id)

    def _do(self, job: Callable[[Desk], Changes]) -> None:
        if self._desk is not None:
            self._background.edit(partial(job, self._desk))

    @Slot(list, bool)
    def _mark(self, ids: list[int], read_now: bool) -> None:  # noqa: FBT001  as the signal carries it
        self._do(lambda desk: edit.mark_read(desk, ids, read=read_now))

    @Slot(list, bool)
    def _star(self, ids: list[int], starred: bool) -> None:  # noqa: FBT001  as the signal carries it
        self._do(lambda desk: edit.star(desk, ids, starred=starred))

    @Slot()
    def _mark_all(self) -> None:
        case = self.window.case
        if case is not None:
            self._do(lambda desk: edit.mark_all_read(desk, Scope(case.id)))

    @Slot(object)
    def _seen(self, article_id: int) -> None:
        self._do(lambda desk: edit.mark_read(desk, [article_id], read=True))

    @Slot()
    def _quote_selection(self) -> None:
        self._quote()

    @Slot(str)
    def _quote(self, passage: str = "") -> None:
        article = self.window.article.article
        passage = passage or self.window.article.passage or (article.title if article else "")
        if article is None:
            return
        quote = Quote(
            passage, article.title, article.outlet, article.link, article.published, self.now()
        )
        self.window.panes.reveal(self.window.notes)
        self.window.notes.insert_quote(edit.quoted(quote), article.id)

    def _remove(self, kind: str, words: str, item_id: int) -> None:
        if not item_id:
            return
        self._do(lambda desk: edit.remove(desk, kind, item_id))
        self.window.undo_bar.offer(
            words, lambda: self._do(lambda desk: edit.restore(desk, kind, item_id))
        )

    @Slot(list)
    def _fetch_pictures(self, addresses: list[str]) -> None:
        if self._desk is not None:
            for address in addresses:
                job = partial(pictures.fetch, self._desk, address)
                self._background.network(host_of(address), job, self._show_picture)

    def _show_picture(self, picture: tuple[str, bytes]) -> None:
        self.window.article.put_image(*picture)

    def _browse_article(self, article_id: int) -> None:
        article = read.article(self._background.shelf, article_id)
        if article is not None:
            open_external(article.link)

    def _browse_petition(self, petition_id: int) -> None:
        card = read.card(self._background.shelf, petition_id)
        if card is not None:
            open_external(card.petition.address)

    def _ask_count(self, petition_id: int) -> None:
        card = read.card(self._background.shelf, petition_id)
        if card is not None:
            dialog = CountDialog(petition_id, card.petition.title, self.now(), self.window)
            dialog.entered.connect(self._count)
            dialog.open()

    def _count(self, *entered: object) -> None:
        petition_id, count, at, quality, see = entered
        self._do(lambda desk: edit.count_by_hand(desk, petition_id, count, at, quality, see))  # type: ignore[arg-type]  # the dialog's signal carries exactly these

    def _try_again(self, problem: Problem) -> None:
        if problem.source_id is not None:
            self._rounds.refresh_source(problem.source_id)
        elif problem.petition_id is not None:
            self._rounds.refresh_petition(problem.petition_id)

    def _rename_case(self) -> None:
        case = self.window.case
        if case is None:
            return
        name, agreed = QInputDialog.getText(
            self.window, self.tr("Rename"), self.tr("Name of the case"), text=case.name
        )
        if agreed and name.strip():
            self._do(lambda desk: edit.rename_case(desk, case.id, name.strip()))

    def _rename_source(self, source_id: int) -> None:
        name, agreed = QInputDialog.getText(
            self.window, self.tr("Rename"), self.tr("Name of the source")
        )
        if agreed and name.strip():
            self._do(lambda desk: edit.rename_source(desk, source_id, name.strip()))

    @Slot(object)
    def _troubled(self, error: StorageError) -> None:
        self.window.notes.trouble(error)
        self.window.status.say(self.tr("Could not be stored: {why}").format(why=error.detail))

    @Slot(object)
    def _not_backed_up(self, trouble: Trouble) -> None:
        why = wording.refusal(trouble, str(self._places.backups))
        self.window.status.say(self.tr("No backup could be made today. {why}").format(why=why))

    @Slot()
    def _keep_place(self) -> None:
        text = remembered.written(self.window.remembered())
        if self._desk is not None and text != self._kept:
            self._kept = text
            self._do(lambda desk: edit.keep_setting(desk, "window", text))

    def _platform_name(self, platform: str) -> str:
        known = self._platforms.named(platform)
        return known.name if known is not None else platform

    def _show_keys(self) -> None:
        KeysDialog(self.window, self.window.menuBar()).open()

    def _about(self) -> None:
        QMessageBox.about(self.window, NAME, failure.about(VERSION))

    def _next_case(self) -> None:
        ids = [case.id for case in read.cases(self._background.shelf)]
        if self.window.case is not None and self.window.case.id in ids:
            self._switch(ids[(ids.index(self.window.case.id) + 1) % len(ids)])

    def _remove_case(self) -> None:
        case = self.window.case
        if case is not None and not case.recorded:
            self._next_case()
            self._remove("case", self.tr("Case removed."), case.id)

    def _copy_count(self) -> None:
        card = self.window.strip.current
        if card is not None:
            QGuiApplication.clipboard().setText(card.copied())

    def _with_petition(self, wish: Callable[[int], None], *_checked: bool) -> None:
        card = self.window.strip.current
        if card is not None and card.petition is not None:
            wish(card.petition.id)

    def _join(self) -> None:
        window, background = self.window, self._background
        background.changed.connect(window.apply)
        background.troubled.connect(self._troubled)
        self._daily.failed.connect(self._not_backed_up)
        self._rounds.progressed.connect(window.status.show_progress)
        self._rounds.finished.connect(window.refresh_views)
        window.status.cancel_asked.connect(self._rounds.cancel)
        window.notes.edited.connect(lambda note: self._do(partial(_save, note=note)))
        window.notes.remove_asked.connect(partial(self._remove, "note", self.tr("Note removed.")))
        window.stories.selected.connect(self._seen)
        window.stories.read_asked.connect(self._mark)
        window.stories.star_asked.connect(self._star)
        window.stories.browse_asked.connect(self._browse_article)
        window.stories.opened.connect(self._browse_article)
        window.article.quote_asked.connect(self._quote)
        window.article.star_asked.connect(lambda _id: window.stories.toggle_star())
        window.article.open_asked.connect(self._browse_article)
        window.article.images_asked.connect(self._fetch_pictures)
        strip = window.strip
        strip.refresh_asked.connect(self._rounds.refresh_petition)
        strip.browse_asked.connect(self._browse_petition)
        strip.opened.connect(self._browse_petition)
        strip.count_asked.connect(self._ask_count)
        removed = self.tr("Petition removed.")
        strip.remove_asked.connect(partial(self._remove, "petition", removed))
        side = window.sidebar
        side.refresh_asked.connect(self._rounds.refresh_source)
        side.rename_asked.connect(self._rename_source)
        side.remove_asked.connect(partial(self._remove, "source", self.tr("Source removed.")))
        window.problems.try_asked.connect(self._try_again)
        window.problems.open_asked.connect(lambda problem: open_external(problem.see))
        window.toolbar.case_chosen.connect(self._switch)
        window.recorded_bar.moved.connect(self._move)
        window.recorded_bar.golive_asked.connect(self._ask_go_live)
        window.recorded_bar.start_asked.connect(self._ask_case)
        window.recorded_bar.closed.connect(window.recorded_bar.hide)
        window.dropped.connect(self._ask_add)
        self._join_commands()

    def _join_commands(self) -> None:
        window, commands = self.window, self.window.commands
        commands.refresh.triggered.connect(self._refresh)
        commands.refresh_source.triggered.connect(
            lambda: self._rounds.refresh_source(window.sidebar.source_id)
        )
        commands.cancel.triggered.connect(self._rounds.cancel)
        commands.add.triggered.connect(self._add_anything)
        commands.add_petition.triggered.connect(self._add_anything)
        commands.new_case.triggered.connect(self._ask_case)
        commands.go_live.triggered.connect(self._ask_go_live)
        commands.rename_case.triggered.connect(self._rename_case)
        commands.mark_all_read.triggered.connect(self._mark_all)
        commands.quote.triggered.connect(self._quote_selection)
        commands.recorded_case.triggered.connect(self._open_recorded)
        commands.keys.triggered.connect(self._show_keys)
        commands.about.triggered.connect(self._about)
        commands.next_case.triggered.connect(self._next_case)
        commands.remove_case.triggered.connect(self._remove_case)
        commands.copy_count.triggered.connect(self._copy_count)
        for action, wish in (
            (commands.read_petition, self._rounds.refresh_petition),
            (commands.enter_count, self._ask_count),
            (commands.open_petition, self._browse_petition),
            (commands.remove_petition, window.strip.remove_asked.emit),
        ):
            action.triggered.connect(partial(self._with_petition, wish))


def _nothing(_result: None) -> None:
    """Nobody waits for the parser process."""


def _save(desk: Desk, note: Note) -> Changes:
    return edit.save_note(desk, note)


def run(
    places: Places, first: Single, wish: Wish, *, recorded: bool, now: Callable[[], datetime]
) -> int:
    """Run the window until it is closed; the process's exit code.

    `wish` is what this start wants; `first` tells what later ones want.
    """
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName(NAME)
    qt.setApplicationVersion(VERSION)
    qt.setDesktopFileName("org.undersigned.Undersigned")
    if QLocale().language() is QLocale.Language.C:  # it would write 139137 for 139,137
        QLocale.setDefault(QLocale(QLocale.Language.English))
    look = Look(resources(), qt)
    made = partial(Application, places, look, now, recorded=recorded)
    application = rescue.opened(made, places)
    if application is None:
        return 1
    failures = failure.install(application.window, places.logs, VERSION)
    stopping = Stopping(application, application.window.close)
    first.wished.connect(application.errands.take)
    first.listen()
    application.errands.take(wish)
    application.window.show()
    QTimer.singleShot(0, application.start)
    code = qt.exec()
    application.close()
    first.close()
    stopping.close()
    failures.close()
    return code
