"""200 feeds of 45 MB: all new, then all unchanged."""

import tempfile
from pathlib import Path

from tests.benchmarks.made import followed, serving
from tests.benchmarks.program import refreshed, rest, running, until
from tests.benchmarks.table import Row

SIZE = 225_000


def measure(*, quick: bool) -> list[Row]:
    count = 20 if quick else 200
    hours = [0.0]
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(count, SIZE, 0) as addresses,
    ):
        places = followed(Path(folder), addresses)
        with running(places, hours=lambda: hours[0]) as application:
            application.work.rounds.cancel()
            application._background.cancel()
            until(lambda: not application.work.rounds.busy)
            new = refreshed(application)
            rest(1)
            hours[0] = 3
            unchanged = refreshed(application)
    return [
        Row(f"{count} feeds, {count * SIZE / 1e6:.0f} MB, all new", f"{new:.1f} s", "≤ 10 s",
            new <= 10),
        Row(f"{count} feeds, all unchanged", f"{unchanged:.2f} s", "≤ 3 s", unchanged <= 3),
    ]  # fmt: skip
