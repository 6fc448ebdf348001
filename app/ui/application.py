"""The application: brings the window to work, and opens the case that is shown."""

import gc
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog

from app.domain.case import Case
from app.domain.changes import Changes
from app.domain.problem import Trouble
from app.domain.scope import Scope
from app.services import add, edit, opening, read
from app.services.case_files import ENDING
from app.services.opening import Desks
from app.ui import remembered, returning
from app.ui.announcing import Announcing
from app.ui.asking import Asking
from app.ui.case_files import CaseFiles
from app.ui.daily import Daily
from app.ui.digesting import Digesting
from app.ui.errands import Errands
from app.ui.founding import Founding
from app.ui.going import Going
from app.ui.logging_in import LoggingIn
from app.ui.moving import Moving
from app.ui.presence import Presence
from app.ui.problems_view import refusal
from app.ui.rekeying import Rekeying
from app.ui.remove_case_dialog import RemoveCaseDialog
from app.ui.routing import Routing
from app.ui.saving import Saving
from app.ui.searching import Searching
from app.ui.setting import Setting
from app.ui.shell import Shell
from app.ui.single import Wish
from app.ui.surveying import Surveying
from app.ui.tables import Tables
from app.ui.uniting import Uniting
from app.ui.visiting import Visiting
from app.ui.walking import Walking
from app.ui.watching import Watching
from app.ui.wishes import Wishes

KEEP_EVERY = 1000  # ms: where the reader is, is stored at most this long after it changed


class Application(QObject):
    """Lives as long as the window. `recorded` opens the recorded case whatever was open last."""

    def __init__(self, shell: Shell, *, recorded: bool) -> None:
        super().__init__()
        self.shell, self._recorded_first = shell, recorded
        self.window, self.work = shell.window, shell.work
        self._background = shell.background
        self._walking: Walking | None = None
        self._recording, self._clock = opening.open_recording()
        self._kept = ""
        back_up = partial(opening.back_up, shell.database, shell.places, shell.wall)
        self._daily = Daily(self._background, back_up)
        self.asking = Asking(self.window, self.work, shell.look)
        self.founding = Founding(self.window, self.work, shell.look)
        self.logging_in = LoggingIn(self.window, self.work)
        self.wishes = Wishes(self.window, self.work, self.asking)
        self.uniting = Uniting(self.window, self.work)
        self.watching = Watching(self.window, self.work)
        self.saving = Saving(self.window, self.work)
        self.searching = Searching(self.window, self.work)
        self.announcing = Announcing(self.window, self.work)
        self.moving = Moving(self.window)
        self.visiting = Visiting(self.window, self.work)
        self.tables = Tables(self.window, self.work)
        self.surveying = Surveying(self.window, self.work)
        self.setting = Setting(shell)
        self.case_files = CaseFiles(self.window, self.work)
        self.routing = Routing(self.window, self.work, self.setting, self.logging_in)
        self.digesting = Digesting(self.window, self.work)
        self.rekeying = Rekeying(self.window, self.work)
        self.going = Going(self.window, self._background)
        self.errands = Errands(self.window, self._take_in, self.refresh, self.quit)
        self.presence = Presence(shell, self.show, self.raise_window)
        self._keep_timer = QTimer(self, interval=KEEP_EVERY)
        self._keep_timer.timeout.connect(self._keep_place)
        self._join()

    def start(self) -> None:
        """Show the last case, and open what talks to the network off the GUI thread."""
        self.setting.begin()
        self.rekeying.begin()
        self.presence.begin()
        last = self._left().case_id
        for case in self._cases():
            if case.recorded if self._recorded_first else case.id == last:
                self._return(case)
                break
        shell, recorded = self.shell, (self._recording, self._clock)
        self._background.store(
            partial(opening.open_desks, shell.database, shell.places, shell.wall, recorded),
            self._opened,
        )

    def show(self, case_id: int, scope: Scope | None = None) -> None:
        """Open a case, from the part of it that `scope` names; nothing when it is gone."""
        case = next((one for one in self._cases() if one.id == case_id), None)
        if case is None:
            return
        if self.window.case is None or self.window.case.id != case_id:
            self._take(case)
        self.window.showing.open_case(case, scope)

    def raise_window(self, token: str) -> None:
        """Bring the window to the front; `token` is the desktop's leave to do so."""
        self.errands.take(Wish(token=token))

    @Slot()
    def quit(self) -> None:
        """End the program, whatever closing its window means."""
        self.presence.closing.quit()

    def close(self) -> None:
        self.presence.close()
        self._keep_timer.stop()
        self._keep_place()
        self.window.showing.end()
        self.work.unlocking.close()
        self._background.close()
        if self.work.desks is not None:
            self.work.desks.close()

    def _opened(self, desks: Desks) -> None:
        self.work.desks = desks
        if self.shell.database.unclean:
            self.window.undo_bar.tell(
                self.tr("The program did not end properly. Its data were checked: they are whole.")
            )
        self._walking = Walking(desks, self._background)
        self._walking.opened.connect(self._recorded_opened)
        self._walking.arrived.connect(self.window.showing.show_moment)
        self._walking.brought.connect(self._replay)
        self._background.network("", desks.live.parser.start, _nothing)
        self.routing.begin()
        self._daily.start()
        gc.freeze()  # all that is loaded stays: looking through it again held the window up 55 ms
        case = self.window.case
        if case is None or case.recorded:
            self._open_recorded()
        else:
            self._take(case)
            self._begin()

    def _cases(self) -> tuple[Case, ...]:
        return read.cases(self._background.shelf)

    def _left(self) -> remembered.Remembered:
        return remembered.read(read.setting(self._background.shelf, "window"))

    def _return(self, case: Case) -> None:
        """Open a case where the reader left it."""
        left = self._left()
        self._take(case)
        self.window.showing.open_case(case, left.scope(case.id))
        returning.restore(self.window, left)
        self.window.stories.setFocus()  # its letters are what most readers need first

    def _begin(self) -> None:
        """Everything is there: keep where the reader is, and do what the program is asked."""
        self._keep_timer.start()
        self.errands.begin()

    @Slot()
    def _open_recorded(self) -> None:
        if self._walking is not None:
            self._walking.open()

    @Slot()
    def _recorded_opened(self) -> None:
        case = next((one for one in self._cases() if one.recorded), None)
        if case is None:
            return
        if case == self.window.case:
            self._take(case)
            self.window.showing.show_moment()
        else:
            self._return(case)
        self._begin()

    def _take(self, case: Case) -> None:
        """Let the right clock, and the right desk if there is one yet, work for this case."""
        self.work.now = self._clock if case.recorded else self.shell.wall
        if case.recorded:
            recording = self._recording
            self.window.recorded_bar.open(
                recording.starts, recording.ends, recording.moments, self._clock()
            )
        if self.work.desks is not None:
            desk = self.work.desks.recorded if case.recorded else self.work.desks.live
            self.work.use(desk)
            self.work.rounds.use(desk, automatic=not case.recorded)

    @Slot(int)
    def _switch(self, case_id: int) -> None:
        self.show(case_id)

    @Slot()
    def _next_case(self) -> None:
        ids = [case.id for case in self._cases()]
        if self.window.case is not None and self.window.case.id in ids:
            self._switch(ids[(ids.index(self.window.case.id) + 1) % len(ids)])

    @Slot(object)
    def _move(self, moment: datetime) -> None:
        if self._walking is not None:
            self._walking.to(moment)

    @Slot(str)
    def _take_in(self, text: str) -> QDialog | None:
        """What was dropped, or opened with the program: a case file, or something to add."""
        path = add.local_file(text)
        if path is None or path.suffix.lower() != ENDING:
            return self.asking.add(text)
        self.case_files.look(path)
        return None

    @Slot(object, object)
    def _save_first(self, case: Case, dialog: RemoveCaseDialog) -> None:
        self.case_files.saved.connect(dialog.show_state)
        self.case_files.ask_where(case)

    @Slot(object)
    def _replay(self, changes: Changes) -> None:
        """Notify of the recorded week, too, while the reader has it played."""
        if self.window.recorded_bar.playing:
            self.presence.telling.replay(changes, self._clock())

    @Slot()
    def refresh(self) -> None:
        """Ask everything of the open case; of the recorded one, whether to go live."""
        case = self.window.case
        if case is not None and case.recorded:
            self.founding.go_live()
        elif case is not None and case.resting:
            self.founding.wake_case()
        elif case is not None:
            self.work.rounds.refresh(case.id)

    @Slot()
    def _keep_place(self) -> None:
        text = remembered.written(returning.place(self.window))
        if self.window.case is not None and text != self._kept:
            self._kept = text
            self.work.do(lambda desk: edit.keep_setting(desk, "window", text))

    @Slot(object)
    def _not_backed_up(self, trouble: Trouble) -> None:
        why = refusal(trouble, str(self.shell.places.backups))
        said = self.tr("No backup could be made today. {why}")
        self.window.status.say(said.replace("{why}", why))

    def _join(self) -> None:
        window, rounds, commands = self.window, self.work.rounds, self.window.commands
        self._background.changed.connect(window.showing.apply)
        self._daily.failed.connect(self._not_backed_up)
        rounds.progressed.connect(window.status.show_progress)
        rounds.finished.connect(window.status.show_end)
        rounds.finished.connect(window.showing.refresh_views)
        self.founding.made.connect(self._switch)
        self.founding.save_asked.connect(self._save_first)
        self.founding.removal_agreed.connect(self.wishes.remove_case)
        self.case_files.opened.connect(self._switch)
        self.setting.export_asked.connect(self.case_files.ask_folder)
        for maker in (self.asking, self.founding):
            maker.added.connect(self.logging_in.save)
        self.wishes.case_restored.connect(self._switch)
        window.toolbar.case_chosen.connect(self._switch)
        window.dropped.connect(self._take_in)
        window.recorded_bar.moved.connect(self._move)
        window.recorded_bar.closed.connect(window.recorded_bar.hide)
        self.presence.telling.read_asked.connect(self.wishes.read_all)
        self.presence.menu.case_asked.connect(self._switch)
        commands.refresh.triggered.connect(self.refresh)
        commands.recorded_case.triggered.connect(self._open_recorded)
        commands.next_case.triggered.connect(self._next_case)


def _nothing(_result: None) -> None:
    """Nobody waits for the parser process."""
