"""Memory of all the program's processes: idle, and after many refreshes."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.made import ROOT, filled, followed, serving
from tests.benchmarks.program import refreshed, rest, running, until
from tests.benchmarks.table import Row

FEEDS, SIZE = 5, 40_000
WARM = 50  # refreshes after which every cache is full
IDLE_AFTER = 20  # seconds


def measure(*, quick: bool) -> list[Row]:
    if not Path("/proc/self/smaps_rollup").exists():
        return [Row("memory", "only Linux tells it")]
    count = 2_000 if quick else 100_000
    idle = _idle(count)
    times = 20 if quick else 1_000
    before, after = _growth(times)
    growth = after / before - 1
    return [
        Row(f"memory of all processes, idle with {count:,} articles", f"{idle:.0f} MB",
            "≤ 180 MB", idle <= 180),
        Row(f"memory after {times:,} refreshes more of {FEEDS} changing feeds",
            f"{before:.0f} to {after:.0f} MB, {growth:+.1%}", "≤ +10 %", growth <= 0.1),
    ]  # fmt: skip


def _idle(count: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        filled(Path(folder), count)
        program = subprocess.Popen(
            [sys.executable, "-m", "app", "--data", folder],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stderr=subprocess.DEVNULL,
        )
        time.sleep(IDLE_AFTER)
        used = memory(program.pid)
        program.terminate()
        program.wait(30)
    return used


def _growth(times: int) -> tuple[float, float]:
    hours = [0.0]
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(FEEDS, SIZE, 1) as addresses,
        running(followed(Path(folder), addresses), hours=lambda: hours[0]) as application,
    ):
        until(lambda: not application.work.rounds.busy)
        rest(1)

        def refresh(more: int) -> float:
            for _time in range(more):
                hours[0] += 2
                refreshed(application)
            rest(1)
            return memory(os.getpid()) - memory(_server())

        return refresh(WARM), refresh(times)


def _server() -> int:
    """The process that serves, which is a child of this one, too."""
    commands = {pid: Path(f"/proc/{pid}/cmdline").read_bytes() for pid in tree(os.getpid())}
    return next(pid for pid, command in commands.items() if b"tests.benchmarks.made" in command)


def memory(pid: int) -> float:
    """MB of a process and all below it; what is shared counts by its share (Pss)."""
    return sum(_share(one) for one in tree(pid)) / 1000


def tree(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task").glob("*/children")
    below = [int(child) for one in children for child in one.read_text().split()]
    return [pid, *(one for child in below for one in tree(child))]


def _share(pid: int) -> int:
    """In kB."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
