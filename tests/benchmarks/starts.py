"""Simultaneous starts: always one first, and every other one's wish arrives there.

uv run python -m tests.benchmarks.starts [ROUNDS]
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from app.services.places import places
from app.ui import single
from app.ui.single import Wish

ROOT = Path(__file__).parents[2]
AT_ONCE = 8


def start(data: Path, name: str) -> None:
    """One start: the first one says so and prints every wish until it has heard all others."""
    heard: list[str] = []
    first = single.claim(places(data), Wish((name,)))
    if first is None:
        return
    program = QCoreApplication(sys.argv[:1])

    def hear(wish: Wish) -> None:
        heard.extend(wish.targets)
        if len(heard) == AT_ONCE - 1:
            program.quit()

    first.wished.connect(hear)
    first.listen()
    QTimer.singleShot(20_000, program.quit)
    program.exec()
    first.close()
    print(json.dumps({"first": name, "heard": sorted(heard)}))


def failed(rounds: int, data: Path) -> int:
    """How many rounds had not just one first that heard each of the others."""
    failures = 0
    for _round in range(rounds):
        names = [str(number) for number in range(AT_ONCE)]
        started = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.benchmarks.starts", str(data), name],
                stdout=subprocess.PIPE,
                cwd=ROOT,
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
                text=True,
            )
            for name in names
        ]
        said = [line for one in started for line in one.communicate()[0].splitlines()]
        told = [json.loads(line) for line in said]
        good = len(told) == 1 and sorted([told[0]["first"], *told[0]["heard"]]) == names
        failures += not (good and all(one.returncode == 0 for one in started))
    return failures


if __name__ == "__main__":
    if len(sys.argv) > 2:
        start(Path(sys.argv[1]), sys.argv[2])
    else:
        with tempfile.TemporaryDirectory() as folder:
            rounds = int(sys.argv[1]) if sys.argv[1:] else 100
            print(f"{rounds} rounds of {AT_ONCE} starts: {failed(rounds, Path(folder))} failed")
