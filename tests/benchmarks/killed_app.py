"""The real program, typing notes and refreshing until it is killed. Prints what it acknowledges.

One JSON line for each stored note, reading and article, as the window is told of it. Only the wire
is not real, and the clock: a second is an hour, so that petitions are due again and again.
"""

import functools
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.changes import Changes
from app.services.places import places, resources
from app.sources import http
from app.ui.application import Application
from app.ui.look import Look
from app.ui.note_editor import NoteEditor
from app.ui.shell import Shell
from app.ui.window import Window
from tests.services.made import UK_COUNT, UK_JSON, Reply, rss, uk, uk_count

FEED = "https://news.test/feed"
HOURS_A_SECOND = 1


def answer(numbers: Iterator[int], address: str, _headers: Mapping[str, str]) -> Reply:
    """Everything counts up, from one life to the next too."""
    number = next(numbers)
    if address == FEED:
        return 200, {}, rss(*(f"Story {one}" for one in range(number, number + 30)))
    if address == UK_JSON:
        return 200, {}, uk(number)
    if address == UK_COUNT:
        return 200, {}, uk_count(number)
    return 404, {}, b""


class Life:
    """Types a letter at a time into one note, refreshes, and tells what came of it."""

    def __init__(self, application: Application, case_id: int) -> None:
        self._application, self._case_id = application, case_id
        self._words = (f"{number} " for number in count(1))
        self._timers: list[QTimer] = []
        application.window.destroyed.connect(QApplication.quit)
        self._every(20, self._begin)

    def _every(self, pause: int, work: Callable[[], object]) -> None:
        timer = QTimer(interval=pause)
        timer.timeout.connect(work)
        timer.start()
        self._timers.append(timer)

    def _begin(self) -> None:
        window = self._application.window
        if window.case is None:
            return
        self._timers.pop().stop()
        self._application._switch(self._case_id)
        self._application._background.changed.connect(self._tell)
        window.commands.new_note.trigger()
        self._every(30, self._type)
        self._every(200, window.commands.refresh.trigger)
        print(json.dumps({"ready": True}), flush=True)

    def _type(self) -> None:
        editor = self._application.window.notes.findChild(NoteEditor)
        assert isinstance(editor, NoteEditor)
        QTest.keyClicks(editor, next(self._words))

    def _tell(self, changes: Changes) -> None:
        for note in changes.notes:
            print(json.dumps({"note": note.id, "body": note.body}), flush=True)
        for one in changes.readings:
            told = {"petition": one.petition_id, "at": one.at.isoformat(), "count": one.count}
            print(json.dumps(told), flush=True)
        for article in changes.new_articles:
            print(json.dumps({"article": article.id}), flush=True)


def run(data: Path, case_id: int, begin: datetime) -> None:
    started = time.monotonic()
    wire = functools.partial(answer, count(int(begin.timestamp())))
    http.Http = functools.partial(http.Http, replay=wire)  # type: ignore[misc,assignment]
    qt = QApplication(sys.argv[:1])
    shell = Shell(
        places(data),
        Look(resources(), qt),
        Window(),
        lambda: begin + timedelta(hours=(time.monotonic() - started) * HOURS_A_SECOND),
    )
    application = Application(shell, recorded=False)
    application.window.show()
    application.start()
    _life = Life(application, case_id)
    qt.exec()


if __name__ == "__main__":
    run(Path(sys.argv[1]), int(sys.argv[2]), datetime.fromisoformat(sys.argv[3]))
