"""Kills of the real program, as a row of the table."""

import tempfile
from pathlib import Path

from tests.benchmarks.killed import killed
from tests.benchmarks.table import Row


def measure(*, quick: bool) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        loss = killed(3 if quick else 200, Path(folder))
    return [
        Row(f"kill -9, {loss.kills} times: lost of {loss.notes:,} notes, {loss.readings:,} "
            f"readings, {loss.articles:,} articles; faulty databases",
            f"{loss.lost}; {loss.faulty}", "0; 0", loss.lost == loss.faulty == 0),
    ]  # fmt: skip
