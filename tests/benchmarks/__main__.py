"""Prints the table of how fast and how small it is: python -m tests.benchmarks [NAME…] [--quick]

Each measurement runs in a process of its own, one after the other.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path

from tests.benchmarks.table import Row, markdown

ROOT = Path(__file__).parents[2]
NAMES = (
    "window",
    "lists",
    "scale",
    "timeline",
    "refreshing",
    "feeds",
    "leaving",
    "memory",
    "bundle",
    "kills",
)


def measured(name: str, *, quick: bool) -> list[Row]:
    command = [sys.executable, "-m", "tests.benchmarks", "--one", name]
    done = subprocess.run(
        [*command, "--quick"] if quick else command,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        return [Row(name, f"failed with {done.returncode}", met=False)]
    return [Row(**row) for row in json.loads(done.stdout.splitlines()[-1])]


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("names", nargs="*", choices=[[], *NAMES])
    asked.add_argument("--quick", action="store_true", help="smaller sizes: to try it out")
    asked.add_argument("--one", choices=NAMES, help=argparse.SUPPRESS)
    options = asked.parse_args()
    if options.one:
        module = import_module(f"tests.benchmarks.{options.one}")
        print(json.dumps([row.as_json() for row in module.measure(quick=options.quick)]))
        return
    rows = []
    for name in options.names or NAMES:
        began = time.monotonic()
        rows += measured(name, quick=options.quick)
        print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    print(markdown(rows))


if __name__ == "__main__":
    main()
