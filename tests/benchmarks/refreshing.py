"""How late the window's event loop is, and the reader's own click, in a refresh of 1,000 feeds."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import Qt, QTimer

from app.domain.answer import Answer
from app.domain.changes import Changes
from app.sources import feeds as reading, parser
from app.ui.application import Application
from tests.benchmarks.made import followed, serving
from tests.benchmarks.program import TICK, refreshed, rest, running, until
from tests.benchmarks.table import Row, percentile

SIZE = 40_000  # bytes of a feed: as many real ones have
CLICK_EVERY = 150  # ms


class OnThreads(parser.Parser):
    """The control: the network's threads parse themselves."""

    def start(self) -> None:
        """There is no process."""

    def feed(self, answer: Answer) -> object:  # type: ignore[override]
        return reading.read(answer)


class Clock:
    """How late each tick of a timer on the GUI thread comes, in ms."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - TICK))
        self._last = now


class Clicks:
    """Stars and unstars an article again and again; ms until each is stored."""

    def __init__(self, application: Application) -> None:
        self.took: list[float] = []
        self._stories = application.window.stories
        self._asked = 0.0
        self._timer = QTimer(interval=CLICK_EVERY)
        self._timer.timeout.connect(self._click)
        application._background.changed.connect(self._stored)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _click(self) -> None:
        if not self._asked:
            self._asked = time.perf_counter()
            self._stories.toggle_star()

    def _stored(self, changes: Changes) -> None:
        current = self._stories.current
        if self._asked and current is not None and current.id in changes.changed_articles:
            self.took.append((time.perf_counter() - self._asked) * 1000)
            self._asked = 0.0


def measure(*, quick: bool) -> list[Row]:
    count = 100 if quick else 1000
    late, clicks = _round(count)
    with _parsing_on_threads():
        control, _clicks = _round(count)
    p99, p999, most = (percentile(late, share) for share in (0.99, 0.999, 1))
    c99, c999, worst = (percentile(control, share) for share in (0.99, 0.999, 1))
    click = percentile(clicks, 0.99)
    return [
        Row(
            f"event loop late, {count:,} feeds refreshed, 70 % unchanged: p99, p99.9, max",
            f"{p99:.1f}, {p999:.1f}, {most:.0f} ms",
            "≤ 8, 16, 50 ms",
            p99 <= 8 and p999 <= 16 and most <= 50,
            f"parsing on threads: {c99:.0f}, {c999:.0f}, {worst:.0f} ms",
        ),
        Row("the same against parsing on threads, p99", f"{c99 / max(p99, 0.1):.1f} x", "≥ 5 x",
            c99 >= 5 * p99),
        Row(f"a click on the star meanwhile, stored: p99 of {len(clicks)}", f"{click:.0f} ms",
            "≤ 50 ms", click <= 50),
    ]  # fmt: skip


def _round(count: int) -> tuple[list[float], list[float]]:
    hours = [0.0]
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(count, SIZE, 0.3) as addresses,
        running(followed(Path(folder), addresses), hours=lambda: hours[0]) as application,
    ):
        until(lambda: not application.work.rounds.busy)
        rest(1)
        application.window.stories.step(1)
        hours[0] = 3
        clock, clicks = Clock(), Clicks(application)
        clock.start()
        clicks.start()
        refreshed(application)
        clock.stop()
        clicks.stop()
        rest(0.5)
    return clock.late, clicks.took


@contextmanager
def _parsing_on_threads() -> Iterator[None]:
    with patch.object(parser, "Parser", OnThreads):
        yield
