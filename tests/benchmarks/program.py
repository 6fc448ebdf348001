"""The real program inside this process, and ways to wait for what happens in it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.services.places import Places, resources
from app.ui.application import Application
from app.ui.look import Look
from app.ui.shell import Shell
from app.ui.window import Window
from tests.benchmarks.made import NOW

TICK = 5  # ms between two looks at the clock of the event loop


@contextmanager
def running(places: Places, *, hours: Callable[[], float] = lambda: 0.0) -> Iterator[Application]:
    """The window is shown and has a case. `hours` says how far its clock is past NOW."""
    qt = QApplication.instance() or QApplication(["undersigned"])
    assert isinstance(qt, QApplication)
    shell = Shell(places, Look(resources(), qt), Window(), lambda: NOW + timedelta(hours=hours()))
    application = Application(shell, recorded=False)
    application.window.resize(1440, 900)
    application.window.show()
    application.start()
    until(lambda: application.work.desk is not None)
    yield application
    application.window.close()
    application.close()
    shell.close()


def until(condition: Callable[[], bool], seconds: float = 300) -> None:
    """Let the event loop run until it is so. Raises TimeoutError."""
    loop, end = QEventLoop(), time.monotonic() + seconds
    timer = QTimer(interval=TICK)
    timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > end else None)
    timer.start()
    if not condition():
        loop.exec()
    timer.stop()
    if not condition():
        raise TimeoutError


def rest(seconds: float) -> None:
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() >= end)


def refreshed(application: Application) -> float:
    """Refresh the open case; seconds until everything that was asked is stored and shown."""
    finished: list[float] = []
    heard = application.work.rounds.finished.connect(lambda: finished.append(time.monotonic()))
    began = time.monotonic()
    application.window.commands.refresh.trigger()
    until(lambda: bool(finished))
    QObject.disconnect(heard)
    return finished[-1] - began
