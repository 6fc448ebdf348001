"""The program with a window, from its start to its end. Most of it is imported after the paint."""

import sys
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app import NAME, VERSION
from app.domain.problem import StorageError
from app.services.opening import Places, resources
from app.ui import language
from app.ui.look import Look
from app.ui.shell import Shell
from app.ui.single import HIDDEN, Single, Wish

UNSEEN = 1000  # ms after which nobody waits any more for the first paint


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
    spoken = language.chosen(language.wanted(places, now), QLocale.system())
    language.speak(spoken, resources())
    shell = _opened(partial(Shell, places, Look(resources(), qt), now), places)
    if shell is None:
        return 1
    with ExitStack() as closing:
        closing.callback(first.close)
        beginning = Beginning(partial(_begin, shell, first, wish, closing, recorded=recorded))
        shell.window.painted.connect(beginning.soon)
        QTimer.singleShot(UNSEEN, beginning.soon)
        if wish.do == HIDDEN:
            beginning.soon()
        else:
            shell.window.show()
        code = qt.exec()
    shell.close()
    return code


class Beginning(QObject):
    """Begins once, whichever comes first: the first paint, or the end of the patience with it."""

    def __init__(self, begin: Callable[[], None]) -> None:
        super().__init__()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(begin)
        self._begun = False

    def soon(self) -> None:
        if not self._begun:
            self._begun = True
            self._timer.start()


def _opened(make: Callable[[], Shell], places: Places) -> Shell | None:
    try:
        return make()
    except StorageError:
        from app.ui import rescue  # noqa: PLC0415  hardly ever needed

        return rescue.opened(make, places)


def _begin(shell: Shell, first: Single, wish: Wish, closing: ExitStack, *, recorded: bool) -> None:
    """Join to the window what works for it. What is opened is left to `closing`."""
    from app.ui import failure  # noqa: PLC0415  after the first paint
    from app.ui.application import Application  # noqa: PLC0415
    from app.ui.stopping import Stopping  # noqa: PLC0415

    closing.callback(failure.install(shell.window, shell.places.logs, VERSION).close)
    application = Application(shell, recorded=recorded)
    closing.callback(application.close)
    closing.callback(Stopping(application, application.quit).close)
    first.wished.connect(application.errands.take)
    first.listen()
    application.errands.take(wish)
    application.start()
    if wish.do == HIDDEN:
        application.presence.hide()
