"""Unlocking: the one thread that asks the password manager, which may ask the reader, and long."""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.ui.background import Background

T = TypeVar("T")

SOON = 700  # ms after which the reader is told what is being waited for
PATIENCE = 60_000  # ms after which nobody waits any more


@dataclass(frozen=True, slots=True)
class _Question(Generic[T]):
    job: Callable[[], T]
    then: Callable[[T], None]
    unanswered: T


class Unlocking(QObject):
    """One question after the other. Every method is called on the GUI thread.

    A thread that hangs behind a prompt nobody waits for is left behind; the next question gets a
    new one.
    """

    waiting = Signal(bool)  # whether the password manager lets the reader wait

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._asked: list[_Question[Any]] = []  # the first is with the thread
        self._jobs: queue.SimpleQueue[_Question[Any] | None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._tell)
        self._late = QTimer(self, singleShot=True, interval=PATIENCE)
        self._late.timeout.connect(self.cancel)

    def ask(self, job: Callable[[], T], then: Callable[[T], None], unanswered: T) -> None:
        """Run `job` on the secrets thread; `then` gets `unanswered` when nobody waits for it."""
        self._asked.append(_Question(job, then, unanswered))
        if len(self._asked) == 1:
            self._send()

    @Slot()
    def cancel(self) -> None:
        """Wait no more: whatever is under way or in line goes on without an answer."""
        asked, self._asked = self._asked, []
        self.close()
        for question in asked:
            question.then(question.unanswered)

    def close(self) -> None:
        """Ask nothing more. A thread that hangs does not hold the program open."""
        if self._jobs is not None:
            self._jobs.put(None)
            self._jobs = None
        self._rest()

    def _send(self) -> None:
        if self._jobs is None:
            self._jobs = queue.SimpleQueue()
            work = partial(_work, self._jobs, self._background, self._answered)
            threading.Thread(target=work, name="secrets", daemon=True).start()
        self._jobs.put(self._asked[0])
        self._soon.start()
        self._late.start()

    def _answered(self, answer: tuple[_Question[Any], Any]) -> None:
        question, result = answer
        if not self._asked or self._asked[0] is not question:
            return  # nobody waits for it any more
        self._asked.pop(0)
        self._rest()
        if self._asked:
            self._send()
        question.then(result)

    @Slot()
    def _tell(self) -> None:
        self.waiting.emit(True)  # noqa: FBT003  as the signal carries it

    def _rest(self) -> None:
        self._soon.stop()
        self._late.stop()
        self.waiting.emit(False)  # noqa: FBT003  as the signal carries it


def _work(
    jobs: "queue.SimpleQueue[_Question[Any] | None]",
    background: Background,
    then: Callable[[tuple[_Question[Any], Any]], None],
) -> None:
    while (question := jobs.get()) is not None:
        background.bring(partial(_done, question), then)


def _done(question: _Question[T]) -> tuple[_Question[T], T]:
    return question, question.job()
