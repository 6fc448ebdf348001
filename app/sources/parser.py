"""The parser process: every byte from strangers is read in one child that can be killed."""

import contextlib
import importlib
import logging
import multiprocessing
import os
import signal
import sys
import threading
import traceback
from typing import TYPE_CHECKING, Any, TypeVar

from app.domain.answer import Answer
from app.domain.article import Feed, FullText
from app.domain.capture import Captures
from app.domain.case_file import Manifest, Part, Rows
from app.domain.count_table import CountTable, DayOrder
from app.domain.page import Outline, Page
from app.domain.petition import Snapshot
from app.domain.problem import SourceError, Trouble
from app.sources.platform import Platform, Ref

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

log = logging.getLogger(__name__)

T = TypeVar("T")

TASKS_PER_CHILD = 2000  # after so many a fresh child gives back what parsers keep
# The child imports by these names; the window's process never loads what parses.
_TASKS = {
    "feed": ("app.sources.feeds", "read"),
    "page": ("app.sources.pages", "read"),
    "outline": ("app.sources.opml", "read"),
    "snapshot": ("app.sources.extract", "snapshot"),
    "counts": ("app.sources.count_tables", "read"),
    "captures": ("app.sources.captures", "read"),
    "manifest": ("app.sources.case_files", "manifest"),
    "case_part": ("app.sources.case_files", "part"),
    "full_text": ("app.sources.full_text", "read"),
}


class Parser:
    """Safe to share between threads: one task at a time, each at most `seconds` long.

    Raises SourceError: what the reader of the bytes says, or OVERRUN when the child had to be
    killed or died. The next task then gets a new child. `megabytes` bounds the child's memory
    where the system can (POSIX).
    """

    def __init__(self, *, seconds: float = 10.0, megabytes: int = 512) -> None:
        self._seconds, self._megabytes = seconds, megabytes
        self._alone = threading.Lock()
        self._child: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection[Any, Any] | None = None
        self._tasks = 0
        self._closed = False

    def start(self) -> None:
        """Spawn the child now, before the first task wants it."""
        with self._alone:
            self._ready()

    def feed(self, answer: Answer) -> Feed:
        return self._run("feed", Feed, answer)

    def page(self, answer: Answer) -> Page:
        return self._run("page", Page, answer)

    def outline(self, answer: Answer) -> Outline:
        return self._run("outline", Outline, answer)

    def snapshot(self, platform: Platform, ref: Ref, answers: tuple[Answer, ...]) -> Snapshot:
        return self._run("snapshot", Snapshot, platform, ref, answers)

    def counts(self, answer: Answer, order: DayOrder | None) -> CountTable:
        return self._run("counts", CountTable, answer, order)

    def captures(self, answer: Answer) -> Captures:
        return self._run("captures", Captures, answer)

    def full_text(self, answer: Answer) -> FullText:
        return self._run("full_text", FullText, answer)

    def manifest(self, path: str) -> Manifest:
        return self._run("manifest", Manifest, path)

    def case_part(self, path: str, part: Part) -> Rows:
        return self._run("case_part", Rows, path, part)

    def close(self) -> None:
        """End the child at once, whatever it does. Whoever waits for it is told OVERRUN."""
        self._closed = True
        child = self._child
        if child is not None:
            child.kill()  # a signal and no more: whoever waits in `_run` holds the lock
        with self._alone:
            self._end()

    def _run(self, task: str, kind: type[T], *arguments: object) -> T:
        with self._alone:
            pipe = self._ready()
            try:
                result = None
                if not self._closed:
                    pipe.send((task, arguments))
                    result = pipe.recv() if pipe.poll(self._seconds) else None
            except (OSError, EOFError):
                result = None
            if result is None:
                self._end()
                raise SourceError(Trouble.OVERRUN, detail=f"{task}: the reader was ended")
            self._tasks += 1
        if isinstance(result, SourceError):
            raise result
        if not isinstance(result, kind):
            log.warning("parser: %s", result)
            raise SourceError(Trouble.NOT_UNDERSTOOD, detail=str(result))
        return result

    def _ready(self) -> "Connection[Any, Any]":
        if self._tasks >= TASKS_PER_CHILD:
            self._end()
        if self._pipe is None:
            # spawn: threads are running, and a fork would copy their locks
            context = multiprocessing.get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._child = context.Process(
                target=_serve, args=(theirs, self._megabytes), name="parser", daemon=True
            )
            self._child.start()
            theirs.close()
            self._tasks = 0
        return self._pipe

    def _end(self) -> None:
        child, pipe = self._child, self._pipe
        self._child = self._pipe = None
        if child is not None:
            child.kill()
            child.join(1)
        if pipe is not None:
            pipe.close()


def _serve(pipe: "Connection[Any, Any]", megabytes: int) -> None:
    """Work until the pipe ends: when the window's process is gone, so is this one."""
    _settle(megabytes)
    while True:
        # Pickle between the two is safe to read here: both ends are this program, and values
        # made of strangers' bytes are plain strings and numbers.
        try:
            task, arguments = pipe.recv()
            pipe.send(_done(task, arguments))
        except (EOFError, OSError):
            return


def _done(task: str, arguments: tuple[Any, ...]) -> object:
    module, name = _TASKS[task]
    try:
        return getattr(importlib.import_module(module), name)(*arguments)
    except SourceError as error:
        return error
    except (MemoryError, RecursionError) as error:
        lacking = type(error).__name__
    except Exception:  # noqa: BLE001  a bug is told as text; the parent logs it
        return traceback.format_exc()[-2000:]
    # told only here, where the frames that hold the memory are gone
    return SourceError(Trouble.NOT_UNDERSTOOD, detail=lacking)


def _settle(megabytes: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    with contextlib.suppress(AttributeError, OSError):
        os.nice(5)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  it exists on POSIX only

        limit = megabytes * 1024 * 1024
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
