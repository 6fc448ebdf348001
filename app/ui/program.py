"""The program with a window, from its start to its end. Most of it is imported after the paint."""

import sys
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app import NAME, VERSION
from app.domain.problem import StorageError
from app.services.places import Places, resources
from app.ui.look import Look
from app.ui.single import HIDDEN, Single, Wish
from app.ui.window import Window

if TYPE_CHECKING:
    from app.ui.shell import Shell

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
    look, window = Look(resources(), qt), Window()
    with ExitStack() as closing:
        closing.callback(first.close)
        make = partial(_opened, places, look, window, now)
        beginning = Beginning(partial(_begin, make, first, wish, closing, recorded=recorded))
        window.painted.connect(beginning.soon)
        QTimer.singleShot(UNSEEN, beginning.soon)
        if wish.do == HIDDEN:
            beginning.soon()
        else:
            window.show()
        return qt.exec()


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


def _opened(
    places: Places, look: Look, window: Window, now: Callable[[], datetime]
) -> "Shell | None":
    """Furnish the window, in the reader's language. None when the database cannot be opened."""
    from app.ui import language  # noqa: PLC0415  after the first paint
    from app.ui.shell import Shell  # noqa: PLC0415

    language.speak(language.chosen(language.wanted(places, now), QLocale.system()), resources())
    make = partial(Shell, places, look, window, now)
    try:
        return make()
    except StorageError:
        from app.ui import rescue  # noqa: PLC0415  hardly ever needed

        return rescue.opened(make, places)


def _begin(
    make: Callable[[], "Shell | None"],
    first: Single,
    wish: Wish,
    closing: ExitStack,
    *,
    recorded: bool,
) -> None:
    """Join to the window what works for it. What is opened is left to `closing`."""
    from app.ui import failure  # noqa: PLC0415  after the first paint
    from app.ui.application import Application  # noqa: PLC0415
    from app.ui.stopping import Stopping  # noqa: PLC0415

    shell = make()
    if shell is None:
        QApplication.exit(1)
        return
    closing.callback(shell.close)
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
