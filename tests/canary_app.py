"""The real program with a reader who gives it passwords in every way there is. Says "done"."""

import json
import logging
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import psutil  # type: ignore[import-untyped]  # it ships no types
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app import __main__
from app.domain.login import Login
from app.domain.problem import Problem
from app.domain.source import Source
from app.services import opening, overview, read
from app.services.desk import Shelf
from app.ui.add_dialog import AddDialog
from app.ui.application import Application
from app.ui.failure import FailureDialog
from app.ui.problems_view import details
from app.ui.window import Window

told: dict[str, Any] = {}
running: list[Application] = []


class Reader(QObject):
    """Goes on with what it does whenever what it waits for has come."""

    def __init__(self) -> None:
        super().__init__()
        self._steps = steps(running[0])
        self._wanted: Callable[[], object] = lambda: True
        self._timer = QTimer(self, interval=20)
        self._timer.timeout.connect(self._go)
        self._timer.start()

    def _go(self) -> None:
        if self._wanted():
            self._wanted = next(self._steps, lambda: False)


def steps(application: Application) -> Iterator[Callable[[], object]]:
    window, asking = application.window, application.asking
    logging.getLogger().setLevel(logging.DEBUG)
    yield lambda: application.work.desk is not None and window.case is not None
    application.founding.create("Mine", ())
    yield lambda: window.case is not None and window.case.name == "Mine"

    for count, pasted in enumerate(told["followed"], 1):
        dialog = asking.add(pasted)
        assert dialog is not None
        yield dialog._add.isEnabled
        dialog.accept()
        yield partial(follows, window, count)
    for refused in told["refused"]:
        dialog = asking.add(refused)
        assert dialog is not None
        yield partial(refused_by, dialog)
        print(dialog._why.text(), dialog._looking_at.text())
        dialog.reject()

    (closed,) = [one for one in sources(window) if one.address.endswith("/closed")]
    application.work.rounds.refresh_source(closed.id)
    yield lambda: closed.id in [one.source_id for one in problems(window)]
    for one in problems(window):
        print(details(one))
    (problem,) = [one for one in problems(window) if one.source_id == closed.id]
    asked = application.logging_in.ask(problem)
    assert asked is not None
    asked._user.setText("anna")
    asked._password.setText(told["typed"])
    asked.accept()
    yield lambda: "kept until the program ends" in window.secrets_bar.words
    application.work.rounds.refresh(closed.case_id)
    yield lambda: not application.work.rounds.busy

    QTimer.singleShot(0, application, fail)
    yield lambda: window.findChildren(FailureDialog)
    for report in window.findChildren(FailureDialog):
        print(report.details)
    before = window.size()
    window.resize(before * 0.9)
    opening.back_up(application.shell.database, application.shell.places, application.shell.wall)
    print(processes())
    time.sleep(1.5)  # what is kept every second is kept
    print("done", flush=True)


def follows(window: Window, count: int) -> bool:
    return len(sources(window)) == count


def refused_by(dialog: AddDialog) -> bool:
    return dialog._pages.currentWidget() is dialog._refused


def _shelf(window: Window) -> Shelf:
    return window.showing._background.shelf


def sources(window: Window) -> list[Source]:
    return list(read.sources(_shelf(window), window.case.id if window.case else 0))


def problems(window: Window) -> list[Problem]:
    return list(overview.problems(_shelf(window), window.case.id if window.case else 0))


def fail() -> None:
    login = Login("anna", told["typed"])
    raise ValueError(f"{login} {told['followed'][0]} 'authorization': 'Basic {told['coded']}'")


def processes() -> str:
    """The arguments and the environment of this process and its children."""
    this = psutil.Process()
    children = this.children(recursive=True)
    assert children
    return "\n".join(f"{one.cmdline()} {one.environ()}" for one in [this, *children])


def begin() -> None:
    while not running:
        time.sleep(0.01)
    QTimer.singleShot(0, running[0], lambda: readers.append(Reader()))


readers: list[Reader] = []
started = Application.start


def start(application: Application) -> None:
    started(application)
    running.append(application)


if __name__ == "__main__":  # the parser process imports this file too
    told |= json.loads(sys.stdin.readline())
    Application.start = start  # type: ignore[method-assign, assignment]  # to meet it
    threading.Thread(target=begin, daemon=True).start()
    assert QApplication.instance() is None
    sys.exit(__main__.main(sys.argv[1:]))
