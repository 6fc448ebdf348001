"""Writes notes and readings until it is killed; prints a line when one is stored."""

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from app.domain.note import Note
from app.domain.petition import Petition, Reading
from app.storage import cases, notes, petitions
from app.storage.database import Database

BEGIN = datetime(2016, 1, 4, tzinfo=UTC)


def write(path: Path, turn: int) -> None:
    database = Database.open(path, backups=path.parent / "backups")
    with database.transaction() as tx:
        case = cases.add(tx, f"turn {turn}", recorded=False, now=BEGIN)
        petition = petitions.add(tx, Petition(0, case.id, "", "", "", "counter"))
        note = notes.save(tx, Note(0, case.id, "", BEGIN, BEGIN), BEGIN)
    for number in count(1):
        now = BEGIN + timedelta(seconds=number)
        with database.transaction() as tx:
            petitions.add_reading(tx, Reading(petition.id, now, number))
            notes.save(tx, replace(note, body=f"{number} " * 50), now)
        print(petition.id, note.id, number, flush=True)


write(Path(sys.argv[1]), int(sys.argv[2]))
