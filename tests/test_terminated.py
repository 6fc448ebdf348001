import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.source import Source
from app.services import opening
from app.storage import cases, notes, settings, sources
from app.storage.database import Database
from app.storage.places import Places, places
from tests.loopback import Asked, Loopback
from tests.terminated_app import TEXT

LONG_AGO = datetime(2016, 1, 4, tzinfo=UTC)
SOON = 2.0  # s: one on a machine with nothing else to do


def silence(_asked: Asked) -> Iterator[bytes]:
    time.sleep(60)
    yield b""


@pytest.fixture
def where(tmp_path: Path, server: Loopback) -> Places:
    """A live case that was left open, all its sources due, on a server that never answers."""
    made = places(tmp_path)
    with closing(opening.open_database(made)) as database, database.transaction() as tx:
        case = cases.add(tx, "My case", recorded=False, now=LONG_AGO)
        for number in range(5):
            server.routes[f"/{number}"] = silence
            address = f"{server.root}/{number}"
            source = Source(0, case.id, address, "", next_due=LONG_AGO, allow_private=True)
            sources.add(tx, source)
        settings.put(tx, "window", json.dumps({"case_id": case.id}))
    return made


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals to end a program by")
def test_a_program_told_to_end_stores_the_note_and_waits_for_no_server(
    where: Places, server: Loopback
) -> None:
    program = [sys.executable, "-m", "tests.terminated_app", "--data", str(where.data)]
    with subprocess.Popen(
        program,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[1],
        text=True,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline() == "typed\n"
        while not server.requests:
            time.sleep(0.01)
        running.send_signal(signal.SIGTERM)
        told = time.monotonic()
        status = running.wait(30)
        took = time.monotonic() - told
        said = running.stderr.read()

    assert (status, said) == (0, "")
    assert took < SOON
    with closing(Database.look(where.database)) as reader:
        assert [note.body for note in notes.of_case(reader, 1)] == [TEXT]
    assert not where.database.with_suffix(".lock").read_bytes()  # it ended well
