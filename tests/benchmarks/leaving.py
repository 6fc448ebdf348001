"""Quitting in the middle of a refresh whose server never answers."""

import os
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from tests.benchmarks.made import ROOT, followed
from tests.benchmarks.table import Row
from tests.loopback import Asked, Loopback

FEEDS = 40


def measure(*, quick: bool) -> list[Row]:
    took = max(_left() for _time in range(1 if quick else 5))
    return [
        Row(f"quit during a refresh against {FEEDS} silent servers, slowest of five",
            f"{took:.2f} s", "≤ 1 s", took <= 1),
    ]  # fmt: skip


def _left() -> float:
    """Seconds from the signal to the process's end."""
    with tempfile.TemporaryDirectory() as folder, closing(Loopback(address="0.0.0.0")) as server:
        server.routes["/feed"] = _silent
        port = server.root.rpartition(":")[2]
        followed(Path(folder), [f"http://127.0.0.{n + 1}:{port}/feed" for n in range(FEEDS)])
        program = subprocess.Popen(
            [sys.executable, "-m", "app", "--data", folder],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
        while len(server.requests) < 10:
            time.sleep(0.01)
        began = time.monotonic()
        program.terminate()
        program.wait(60)
        return time.monotonic() - began


def _silent(_asked: Asked) -> bytes:
    time.sleep(25)
    return b""
