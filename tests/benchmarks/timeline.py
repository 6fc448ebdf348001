"""The timeline with 100,000 readings: painted anew, and panned frame by frame."""

import statistics
from array import array
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.petition import Petition, Threshold
from app.services.places import resources
from app.services.timeline import Line, Timeline, falls
from app.ui.look import Look
from app.ui.timeline.canvas import Canvas
from app.ui.timeline.picture import Picture
from tests.benchmarks.lists import took
from tests.benchmarks.table import Row, percentile

FEW, MANY, TIMES, FRAMES = 2_000, 100_000, 40, 200
NOW = 1_795_000_000


def data(readings: int) -> Timeline:
    """Half a year of one petition, and 20,000 stories."""
    step = 180 * 86_400 // readings
    moments = array("q", (NOW - step * (readings - number) for number in range(readings)))
    # a fall in 400 readings: several times as many as real petitions have
    counts = array("q", (number * 3 - 9 * (number // 400) for number in range(readings)))
    petition = Petition(
        1, 1, "", "", "", "Made", count=counts[-1], thresholds=(Threshold("Due", 100_000),)
    )
    line = Line(petition, moments, counts, bytes(readings), falls(counts))
    coverage = array("q", (NOW - 180 * 86_400 + number * 777 for number in range(20_000)))
    return Timeline(1, NOW, (line,), coverage)


def measure(*, quick: bool) -> list[Row]:
    qt = QApplication.instance() or QApplication(["undersigned"])
    assert isinstance(qt, QApplication)
    look = Look(resources(), qt)
    few, many = (_repainted(look, data(count), quick=quick) for count in (FEW, MANY))
    frames = _panned(look, data(MANY), 20 if quick else FRAMES)
    late = percentile(frames, 0.99)
    return [
        Row(
            f"timeline with {MANY:,} readings, painted anew: p50",
            f"{many:.1f} ms, {many / few:.2f} x",
            "≤ 8 ms, ≤ 2 x",
            many <= 8 and many <= 2 * few,
            f"{FEW:,}: {few:.1f} ms",
        ),
        Row(
            f"a frame while it is panned, p99 of {len(frames)}",
            f"{late:.1f} ms",
            "≤ 16 ms",
            late <= 16,
        ),
    ]


def _canvas(look: Look, shown: Timeline) -> Canvas:
    canvas = Canvas(look)
    canvas.resize(1400, 180)
    canvas.show_data(shown)
    canvas.show()
    QApplication.processEvents()
    return canvas


def _repainted(look: Look, shown: Timeline, *, quick: bool) -> float:
    canvas = _canvas(look, shown)

    def paint() -> None:
        canvas._picture = Picture()
        canvas.repaint()

    return statistics.median(took(paint) for _time in range(5 if quick else TIMES))


def _panned(look: Look, shown: Timeline, frames: int) -> list[float]:
    canvas = _canvas(look, shown)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(700, 80))

    def frame(number: int) -> None:
        QTest.mouseMove(canvas, QPoint(700 - number, 80))
        canvas.repaint()

    return [took(partial(frame, number)) for number in range(4, frames + 4)]
