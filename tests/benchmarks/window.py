"""The start: from the process's beginning to the first paint, and to a populated window."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from app.__main__ import main
from tests.benchmarks.table import Row

ROOT = Path(__file__).parents[2]
LOOK = 5  # ms between two looks whether the stories are there


class Bare(QMainWindow):
    """The control: an empty window that says when it was painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print(json.dumps({"painted": time.monotonic()}), flush=True)
        QTimer.singleShot(0, self.close)


def bare() -> None:
    program = QApplication(sys.argv[:1])
    window = Bare()
    window.resize(1440, 900)
    window.show()
    program.exec()


def ours(folder: str) -> None:
    """The real program, watched from inside."""
    from app.ui import program  # the bare window must not import it
    from app.ui.window import Window

    class Watched(Window):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not begun:
                begun["painted"] = time.monotonic()
                self._looking = QTimer(self, interval=LOOK)
                self._looking.timeout.connect(self._look)
                self._looking.start()

        def _look(self) -> None:
            if self.centralWidget() is None:
                return
            begun.setdefault("furnished", time.monotonic())
            if self.stories.model.rowCount() and self.strip.current is not None:
                self._looking.stop()
                self.grab()  # what it shows has to be painted, too
                begun["populated"] = time.monotonic()
                print(json.dumps(begun), flush=True)
                self.close()

    begun: dict[str, float] = {}
    vars(program)["Window"] = Watched
    sys.exit(main(["--recorded", "--data", folder]))


def measure(*, quick: bool) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        _started("ours", folder)  # the first start of all fills the database
        first = [(_started("bare"), _started("ours", folder)) for _time in range(2 if quick else 9)]
    with tempfile.TemporaryDirectory() as folder:
        fresh = _started("ours", folder)["populated"]
    control = statistics.median(one["painted"] for one, _two in first)
    painted = statistics.median(two["painted"] for _one, two in first)
    furnished = statistics.median(two["furnished"] for _one, two in first)
    populated = statistics.median(two["populated"] for _one, two in first)
    return [
        Row("process start to first paint (the frame), against a bare window", f"{painted:.2f} s, "
            f"{painted / control:.2f} x", "≤ 1.5 x", painted <= 1.5 * control,
            f"bare: {control:.2f} s; its panes: {furnished:.2f} s"),
        Row("populated with the recorded case; at the very first start", f"{populated:.2f} s; "
            f"{fresh:.2f} s", "< 1 s", populated < 1),
    ]  # fmt: skip


def _started(which: str, folder: str = "") -> dict[str, float]:
    """Seconds from the start of a process to each moment that it tells of."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.window", which, folder],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout.splitlines()[0])
    return {name: at - began for name, at in told.items()}


if __name__ == "__main__":
    ours(sys.argv[2]) if sys.argv[1] == "ours" else bare()
