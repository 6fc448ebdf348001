import os
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from app.storage import backups, notes, petitions
from app.storage.database import Database

WRITER = Path(__file__).with_name("killed_writer.py")
KILLS = 20


def killed_after(path: Path, turn: int, lines: int) -> tuple[int, ...]:
    """What a writer acknowledged last before it was killed: petition, note, number."""
    with subprocess.Popen(
        [sys.executable, str(WRITER), str(path), str(turn)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    ) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(lines)]
        writer.kill()
        # What it printed before it died counts too; a line cut short was never acknowledged.
        said += writer.stdout.read().splitlines(keepends=True)
    whole = [line for line in said if line.endswith("\n")]
    return tuple(int(word) for word in whole[-1].split())


def test_nothing_acknowledged_is_lost_when_the_process_is_killed(path: Path) -> None:
    said = [killed_after(path, turn, random.randint(1, 60)) for turn in range(KILLS)]

    database = Database.open(path, backups=path.parent / "backups")
    with closing(database), database.transaction() as tx:
        assert backups.faults(tx) == ""
        for petition, note, number in said:
            counts = [reading.count for reading in petitions.readings(tx, petition)]
            assert counts[:number] == list(range(1, number + 1))
            assert len(counts) <= number + 1
            kept = notes.by_id(tx, note)
            assert kept is not None
            assert int(kept.body.split()[0]) == len(counts)
