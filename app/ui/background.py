"""Where the threads live: the network's crew, the one writer, the one searcher. Nothing else."""

import logging
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from app.domain.changes import NOTHING, Changes
from app.domain.problem import StorageError
from app.services.desk import Shelf

log = logging.getLogger(__name__)

T = TypeVar("T")

CREW = 16
PAUSE = 50  # ms: results reach the window at most this often
TURN = 0.003  # s: and take at most this long of its time before it may draw again
SHOW_EVERY = 1000  # ms: what the network changed is shown at most this often
_FIRST, _LATER, _LAST = range(3)
_DONE = "stop"


@dataclass(frozen=True, slots=True)
class _Delivery:
    """What a thread has for the window: a function of one argument, and the argument."""

    then: Callable[[Any], None]
    result: object


class Background(QObject):
    """Runs plain blocking functions elsewhere; whatever they answer arrives on the GUI thread.

    `open_shelf` opens a read-only connection; each reading thread asks for its own. Every other
    method but `bring` is called on the GUI thread.
    """

    changed = Signal(object)  # Changes, one value for all that came since the last
    troubled = Signal(object)  # StorageError: told to the reader
    failed = Signal(object)  # an exception nobody expected, before it is raised again
    cancelled = Signal()
    _wake = Signal(bool)  # whether the reader waits for it

    def __init__(self, open_shelf: Callable[[], Shelf]) -> None:
        super().__init__()
        sys.setswitchinterval(0.001)  # measured: a shorter turn for others keeps the window awake
        self._open_shelf = open_shelf
        self._shelf: Shelf | None = None
        self._results: queue.SimpleQueue[_Delivery] = queue.SimpleQueue()
        self._awake = threading.Event()
        self._closing = threading.Event()
        self._asked: queue.SimpleQueue[tuple[str, int, Callable[[], Any], Callable[[Any], None]]]
        self._asked = queue.SimpleQueue()
        self._waiting: dict[str, deque[tuple[Callable[[], Any], Callable[[Any], None]]]] = {}
        self._round = 0
        self._edits: queue.PriorityQueue[tuple[int, int, Any]] = queue.PriorityQueue()
        self._queries: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._order = count()
        self._drain_timer = QTimer(self)
        self._drain_timer.setSingleShot(True)
        self._drain_timer.timeout.connect(self._drain)
        self._wake.connect(self._drain_soon)
        self._show_timer = QTimer(self, singleShot=True, interval=SHOW_EVERY)
        self._show_timer.timeout.connect(self._show)
        self._local = self._thread(self._write, "local")
        self._thread(self._search, "reader")
        for number in range(CREW):
            self._thread(self._ask, f"network-{number}")

    @property
    def shelf(self) -> Shelf:
        """The GUI thread's own shelf, for a page of rows or a row by its id, nothing longer."""
        if self._shelf is None:
            self._shelf = self._open_shelf()
        return self._shelf

    def network(self, host: str, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Run `job` on the network's crew. Jobs of one host run one after the other."""
        if host in self._waiting:
            self._waiting[host].append((job, then))
            return
        self._waiting[host] = deque()
        self._asked.put((host, self._round, job, then))

    def edit(self, job: Callable[[], T], then: Callable[[T], None] | None = None) -> None:
        """Run what the reader changes on the local thread, before any waiting store.

        Changes that it answers go out by `changed` at once.
        """
        self._edits.put((_FIRST, next(self._order), (job, then)))

    def store(self, job: Callable[[], T], then: Callable[[T], None] | None = None) -> None:
        """Run what the network brought on the local thread.

        Changes that it answers go out by `changed` together with others, a little later.
        """
        self._edits.put((_LATER, next(self._order), (job, then)))

    def read(self, query: Callable[[Shelf], T], then: Callable[[T], None]) -> None:
        """Run a search, or whatever may take long, on the reader thread."""
        self._queries.put((query, then))

    def bring(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Run `job` here, on a thread of somebody else's, and `then` on the GUI thread."""
        self._deliver(_Delivery(self._found, (_tried(job), then)))

    def cancel(self) -> None:
        """Drop what waits for the network; what is under way is left to end unheard."""
        self._round += 1
        self._waiting.clear()
        self.cancelled.emit()

    def close(self) -> None:
        """Finish what is to be written, leave the network behind, deliver nothing more."""
        self._closing.set()
        self._edits.put((_LAST, next(self._order), _DONE))
        self._queries.put(_DONE)
        self._local.join(1.0)
        self._drain_timer.stop()
        self._show_timer.stop()
        if self._shelf is not None:
            self._shelf.db.close()

    def _thread(self, work: Callable[[], None], name: str) -> threading.Thread:
        # daemons: a silent server must not hold a quitting program open
        thread = threading.Thread(target=work, name=name, daemon=True)
        thread.start()
        return thread

    def _ask(self) -> None:
        while not self._closing.is_set():
            host, asked_in, job, then = self._asked.get()
            result = _tried(job)
            self._deliver(_Delivery(self._answered, (host, asked_in, result, then)))

    def _answered(self, answer: tuple[str, int, object, Callable[[Any], None]]) -> None:
        host, asked_in, result, then = answer
        if asked_in != self._round:
            return  # cancelled meanwhile
        waiting = self._waiting.get(host)
        if waiting:
            job, next_then = waiting.popleft()
            self._asked.put((host, self._round, job, next_then))
        else:
            self._waiting.pop(host, None)
        self._hand_over(then, result)

    def _write(self) -> None:
        while True:
            rank, _order, asked = self._edits.get()
            if asked == _DONE:
                return
            job, then = asked
            readers = rank == _FIRST
            delivery = _Delivery(self._stored, (readers, _tried(job), then))
            self._deliver(delivery, pressing=readers)

    def _stored(self, answer: tuple[bool, object, Callable[[Any], None] | None]) -> None:
        readers, result, then = answer
        if isinstance(result, Changes):
            if readers:
                self._edited += result
            else:
                self._gathered += result
        self._hand_over(then or _ignore, result)

    def _search(self) -> None:
        shelf: Shelf | None = None
        while (asked := self._queries.get()) != _DONE:
            query, then = asked
            if shelf is None:
                shelf = self._open_shelf()
            own = shelf
            self._deliver(_Delivery(self._found, (_tried(lambda: query(own)), then)))  # noqa: B023  run before the loop goes on
        if shelf is not None:
            shelf.db.close()

    def _found(self, answer: tuple[object, Callable[[Any], None]]) -> None:
        result, then = answer
        self._hand_over(then, result)

    def _deliver(self, delivery: _Delivery, *, pressing: bool = False) -> None:
        if self._closing.is_set():
            return
        self._results.put(delivery)
        if pressing or not self._awake.is_set():
            self._awake.set()
            with suppress(RuntimeError):  # the window may be gone by now
                self._wake.emit(pressing)

    @Slot(bool)
    def _drain_soon(self, pressing: bool) -> None:  # noqa: FBT001  as the signal brings it
        if self._closing.is_set():
            return  # it was on its way when all was closed
        if pressing or not self._drain_timer.isActive():
            self._drain_timer.start(0 if pressing or self._rested() else PAUSE)

    def _rested(self) -> bool:
        return time.monotonic() - self._last_drain > PAUSE / 1000

    @Slot()
    def _drain(self) -> None:
        self._awake.clear()
        until = time.monotonic() + TURN
        try:
            while time.monotonic() < until:
                delivery = self._results.get_nowait()
                delivery.then(delivery.result)
        except queue.Empty:
            pass
        finally:
            self._last_drain = time.monotonic()
            edited, self._edited = self._edited, NOTHING
            if edited:
                self.changed.emit(edited)
            if not self._show_timer.isActive():
                self._show()
            if not self._results.empty():
                self._drain_timer.start(1)

    @Slot()
    def _show(self) -> None:
        gathered, self._gathered = self._gathered, NOTHING
        if gathered:
            self._show_timer.start()
            self.changed.emit(gathered)

    def _hand_over(self, then: Callable[[Any], None], result: object) -> None:
        if isinstance(result, StorageError):
            log.warning("storage: %s", result.trouble.name)
            self.troubled.emit(result)
        elif isinstance(result, _Bug):
            self.failed.emit(result.error)
            sys.excepthook(type(result.error), result.error, result.error.__traceback__)
        elif _alive(then):
            then(result)

    _edited: Changes = NOTHING
    _gathered: Changes = NOTHING
    _last_drain: float = 0.0


@dataclass(frozen=True, slots=True)
class _Bug:
    error: Exception


def _tried(job: Callable[[], Any]) -> object:
    try:
        return job()
    except StorageError as error:
        return error
    except Exception as error:  # noqa: BLE001  it is raised again on the GUI thread
        return _Bug(error)


def _alive(then: Callable[[Any], None]) -> bool:
    """Whether the object behind a bound method still exists on Qt's side."""
    owner = getattr(getattr(then, "func", then), "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def _ignore(_result: object) -> None:
    """Nobody waits for this result."""
