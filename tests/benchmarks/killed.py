"""Kills of the real program: nothing that it acknowledged may be lost.

uv run python -m tests.benchmarks.killed [TIMES]
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.domain.page import FoundFeed
from app.services import add, opening
from app.services.places import places
from app.storage import articles, backups, cases, notes, petitions
from app.storage.database import Database, Transaction
from tests.benchmarks.killed_app import FEED
from tests.services.made import UK

ROOT = Path(__file__).parents[2]
BEGIN = datetime(2026, 1, 10, tzinfo=UTC)
LONGEST_LIFE = 2.5  # seconds between being ready and the kill


@dataclass(frozen=True, slots=True)
class Loss:
    """What became of all lives: acknowledged in all, lost of it, databases with faults."""

    kills: int = 0
    notes: int = 0
    readings: int = 0
    articles: int = 0
    lost: int = 0
    faulty: int = 0


def killed(times: int, folder: Path) -> Loss:
    """Live and be killed so often in one data folder, which is looked through after each kill."""
    case_id = _case(folder)
    loss = Loss()
    for turn in range(times):
        said = _life(folder, case_id, BEGIN + timedelta(days=turn))
        loss = _counted(loss, said, folder)
    return loss


def _case(folder: Path) -> int:
    with opening.opened(places(folder), lambda: BEGIN) as desks:
        ref = desks.live.platforms.find(UK)
        assert ref is not None
        with desks.live.db.transaction() as tx:
            case = cases.add(tx, "Killed", recorded=False, now=BEGIN)
            add.follow(tx, case.id, FoundFeed("News", FEED), BEGIN)
            add.follow_petition(tx, case.id, ref, "Lighthouse", BEGIN)
    return case.id


def _life(folder: Path, case_id: int, begin: datetime) -> list[dict[str, Any]]:
    program = [sys.executable, "-m", "tests.benchmarks.killed_app"]
    with subprocess.Popen(
        [*program, str(folder), str(case_id), begin.isoformat()],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        text=True,
    ) as living:
        assert living.stdout is not None
        ready = living.stdout.readline()
        death = threading.Timer(random.uniform(0, LONGEST_LIFE), living.kill)
        death.start()
        lines = [ready, *living.stdout]
        death.join()
    # a line cut short by the kill was never acknowledged
    return [json.loads(line) for line in lines if line.endswith("\n")]


def _counted(loss: Loss, said: Sequence[dict[str, Any]], folder: Path) -> Loss:
    where = places(folder)
    with (
        closing(Database.open(where.database, backups=where.backups)) as database,
        database.transaction() as tx,
    ):
        missing = [one for one in said if not _kept(tx, one)]
        faulty = bool(backups.faults(tx))
    for one in missing:
        print("lost:", one, file=sys.stderr)
    return replace(
        loss,
        kills=loss.kills + 1,
        notes=loss.notes + sum("note" in one for one in said),
        readings=loss.readings + sum("petition" in one for one in said),
        articles=loss.articles + sum("article" in one for one in said),
        lost=loss.lost + len(missing),
        faulty=loss.faulty + faulty,
    )


def _kept(tx: Transaction, told: dict[str, Any]) -> bool:
    if "note" in told:
        note = notes.by_id(tx, told["note"])
        return note is not None and note.body.startswith(told["body"])
    if "petition" in told:
        at = datetime.fromisoformat(told["at"])
        readings = petitions.readings(tx, told["petition"])
        return any((one.at, one.count) == (at, told["count"]) for one in readings)
    if "article" in told:
        return articles.by_id(tx, told["article"]) is not None
    return True


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        started = time.monotonic()
        print(killed(int(sys.argv[1]) if sys.argv[1:] else 200, Path(temporary)))
        print(f"{time.monotonic() - started:.0f} s")
