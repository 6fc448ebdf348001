"""The application: builds the few long-lived parts, and opens the case that is shown."""

import gc
import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app import NAME, VERSION
from app.domain import wording
from app.domain.case import Case
from app.domain.problem import Trouble
from app.domain.scope import Scope
from app.services import edit, opening, read
from app.services.opening import Desks, Places, resources
from app.ui import failure, remembered, rescue
from app.ui.asking import Asking
from app.ui.background import Background
from app.ui.daily import Daily
from app.ui.errands import Errands
from app.ui.look import Look
from app.ui.presence import Presence
from app.ui.single import Single, Wish
from app.ui.stopping import Stopping
from app.ui.walking import Walking
from app.ui.window import Window
from app.ui.wishes import Wishes
from app.ui.work import Work

KEEP_EVERY = 1000  # ms: where the reader is, is stored at most this long after it changed


class Application(QObject):
    """Lives as long as the window. `recorded` opens the recorded case whatever was open last."""

    def __init__(
        self, places: Places, look: Look, now: Callable[[], datetime], *, recorded: bool
    ) -> None:
        super().__init__()
        self._places, self._wall, self._recorded_first = places, now, recorded
        self._walking: Walking | None = None
        self._kept = ""
        self._database = opening.open_database(places)
        self._background = Background(lambda: opening.shelf(self._database, self.now))
        self.work = Work(self._background)
        self._daily = Daily(self._background, partial(opening.back_up, self._database, places, now))
        self._platforms = opening.platforms(places)
        self.window = Window(look, self._background, self.now, self._platform_name)
        self.asking = Asking(self.window, self.work, look)
        self.wishes = Wishes(self.window, self.work, self.asking)
        self.errands = Errands(self.window, self.asking.add, self.refresh, self.quit)
        self.presence = Presence(self.window, self.work, look, now, self.show, self.raise_window)
        self._keep_timer = QTimer(self, interval=KEEP_EVERY)
        self._keep_timer.timeout.connect(self._keep_place)
        self._join()

    def now(self) -> datetime:
        """Give the time of the desk at work: the wall's, or the recording's."""
        return self.work.desk.now() if self.work.desk is not None else self._wall()

    def start(self) -> None:
        """Open what talks to the network, off the GUI thread, after the first paint."""
        self._background.store(
            partial(opening.open_desks, self._database, self._places, self._wall), self._opened
        )

    def show(self, case_id: int, scope: Scope | None = None) -> None:
        """Open a case, from the part of it that `scope` names; nothing when it is gone."""
        case = next((one for one in self._cases() if one.id == case_id), None)
        if case is None:
            return
        if self.window.case is None or self.window.case.id != case_id:
            self._take(case)
        self.window.open_case(case, scope)

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
        self.window.end()
        self._background.close()
        if self.work.desks is not None:
            self.work.desks.close()
        self._database.close()

    def _opened(self, desks: Desks) -> None:
        self.work.desks = desks
        self._walking = Walking(desks, self._background)
        self._walking.opened.connect(self._recorded_opened)
        self._walking.arrived.connect(self.window.show_moment)
        self._background.network("", desks.live.parser.start, _nothing)
        self._daily.start()
        self.presence.begin()
        gc.freeze()  # all that is loaded stays: looking through it again held the window up 55 ms
        left = self._left()
        case = next((one for one in self._cases() if one.id == left.case_id), None)
        if case is None or self._recorded_first:
            self._open_recorded()
        else:
            self._return(case)

    def _cases(self) -> tuple[Case, ...]:
        return read.cases(self._background.shelf)

    def _left(self) -> remembered.Remembered:
        return remembered.read(read.setting(self._background.shelf, "window"))

    def _return(self, case: Case) -> None:
        """Open a case where the reader left it."""
        left = self._left()
        self._take(case)
        self.window.open_case(case, left.scope(case.id))
        self.window.restore(left)
        self._keep_timer.start()
        self.errands.begin()

    @Slot()
    def _open_recorded(self) -> None:
        if self._walking is not None:
            self._walking.open()

    @Slot()
    def _recorded_opened(self) -> None:
        case = next((one for one in self._cases() if one.recorded), None)
        if case is not None:
            self._return(case)

    def _take(self, case: Case) -> None:
        """Let the right desk work for this case."""
        desks = self.work.desks
        if desks is None:
            return
        self.work.desk = desks.recorded if case.recorded else desks.live
        self.work.rounds.use(self.work.desk, automatic=not case.recorded)
        if case.recorded:
            recording = desks.recording
            self.window.recorded_bar.open(
                recording.starts, recording.ends, recording.moments, desks.clock()
            )

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

    @Slot()
    def refresh(self) -> None:
        """Ask everything of the open case; of the recorded one, whether to go live."""
        case = self.window.case
        if case is not None and case.recorded:
            self.asking.go_live()
        elif case is not None:
            self.work.rounds.refresh(case.id)

    @Slot()
    def _keep_place(self) -> None:
        text = remembered.written(self.window.remembered())
        if self.window.case is not None and text != self._kept:
            self._kept = text
            self.work.do(lambda desk: edit.keep_setting(desk, "window", text))

    @Slot(object)
    def _not_backed_up(self, trouble: Trouble) -> None:
        why = wording.refusal(trouble, str(self._places.backups))
        said = self.tr("No backup could be made today. {why}")
        self.window.status.say(said.replace("{why}", why))

    def _platform_name(self, platform: str) -> str:
        known = self._platforms.named(platform)
        return known.name if known is not None else platform

    def _join(self) -> None:
        window, rounds, commands = self.window, self.work.rounds, self.window.commands
        self._background.changed.connect(window.apply)
        self._daily.failed.connect(self._not_backed_up)
        rounds.progressed.connect(window.status.show_progress)
        rounds.finished.connect(window.status.show_end)
        rounds.finished.connect(window.refresh_views)
        self.asking.case_made.connect(self._switch)
        self.wishes.case_restored.connect(self._switch)
        window.toolbar.case_chosen.connect(self._switch)
        window.recorded_bar.moved.connect(self._move)
        window.recorded_bar.closed.connect(window.recorded_bar.hide)
        self.presence.telling.read_asked.connect(self.wishes.read_all)
        self.presence.menu.case_asked.connect(self._switch)
        commands.refresh.triggered.connect(self.refresh)
        commands.recorded_case.triggered.connect(self._open_recorded)
        commands.next_case.triggered.connect(self._next_case)


def _nothing(_result: None) -> None:
    """Nobody waits for the parser process."""


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
    stopping = Stopping(application, application.quit)
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
