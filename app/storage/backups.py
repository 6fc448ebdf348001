"""Backups: verified copies of the database, made while it is in use, and the way back."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Protocol

from app.domain.problem import StorageError, Trouble
from app.storage.failures import expected
from app.storage.lock import Lock

# "Unds": tells our files from other SQLite files that somebody puts in the folder.
APPLICATION_ID = 0x556E6473
_LOG_MARKS = {b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83"}  # sqlite.org/fileformat2.html#walformat


class Copied(Protocol):
    """What can be backed up: a Database or a Reader."""

    def copy(self, to: Path) -> None: ...


def faults(connection: sqlite3.Connection, check: str = "integrity_check") -> str:
    """What SQLite's own check finds wrong, "" when nothing is. `check` may be quick_check."""
    found = [line for (line,) in connection.execute(f"PRAGMA {check}(3)")]
    return "" if found == ["ok"] else "; ".join(found)


def make(connection: sqlite3.Connection, to: Path) -> None:
    """Copies what is committed into one file that was checked before it gets its name.

    Raises StorageError(DATABASE_DAMAGED) when the copy is faulty: there is no backup then.
    """
    part = to.with_suffix(".part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        found = faults(copy)
    if found:
        raise StorageError(Trouble.DATABASE_DAMAGED, f"{part}: {found}")
    _flush(part)
    part.replace(to)


@expected()
def rotate(
    database: Copied, folder: Path, now: datetime, keep: int = 5, *, again: bool = False
) -> Path | None:
    """Makes the day's backup and lets go of the oldest beyond `keep`; None: there was one.

    `again`: makes it all the same; the earlier one of the day stays until the new one is good.

    Any thread may call it: writing goes on meanwhile.
    """
    to = folder / f"day-{now:%Y-%m-%d}.db"
    if to.exists() and not again:
        return None
    database.copy(to)
    days = sorted(folder.glob("day-*.db"), reverse=True)
    for old in [day for day in days if day != to][keep - 1 :]:
        old.unlink()
    return to


@expected()
def restore(path: Path, folder: Path) -> Path:
    """Puts the newest good backup in the database's place; answers which one.

    The damaged file is set aside beside it, never deleted. Raises StorageError: DATABASE_LOCKED
    while another process has it, DATABASE_DAMAGED when no backup is good; nothing moved then.
    """
    lock = Lock(path.with_suffix(".lock"))
    clean = False
    try:
        backup = _newest_good(folder)
        part = path.with_suffix(".part")
        shutil.copyfile(backup, part)
        part.chmod(0o600)
        _flush(part)
        _set_aside(path)
        part.replace(path)
        clean = True
    finally:
        lock.release(clean=clean)
    return backup


@expected()
def newest(folder: Path) -> Path:
    """The newest good backup. Raises StorageError(DATABASE_DAMAGED) when there is none."""
    return _newest_good(folder)


def keep_broken_log(path: Path) -> None:
    """Sets a log aside that SQLite would take for empty and write over."""
    log = path.with_name(path.name + "-wal")
    if not log.exists() or not log.stat().st_size:
        return
    with log.open("rb") as file:
        whole = file.read(4) in _LOG_MARKS
    if not whole:
        named = (path.with_name(f"{log.name}-damaged-{number}") for number in count(1))
        log.replace(next(aside for aside in named if not aside.exists()))


def _newest_good(folder: Path) -> Path:
    copies = sorted(folder.glob("*.db"), key=lambda copy: copy.stat().st_mtime, reverse=True)
    for copy in copies:
        if _good(copy):
            return copy
    raise StorageError(Trouble.DATABASE_DAMAGED, f"no good backup in {folder}")


def _good(copy: Path) -> bool:
    address = f"{copy.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        try:
            name = connection.execute("PRAGMA application_id").fetchone()[0]
            return bool(name == APPLICATION_ID) and not faults(connection)
        except sqlite3.DatabaseError:
            return False


def _set_aside(path: Path) -> None:
    named = (path.with_name(f"{path.stem}-damaged-{number}{path.suffix}") for number in count(1))
    aside = next(free for free in named if not free.exists())
    # The log goes with its file: what is only in there may be rescued with it.
    for ending in ("", "-wal", "-shm"):
        old = path.with_name(path.name + ending)
        if old.exists():
            old.replace(aside.with_name(aside.name + ending))


def _flush(path: Path) -> None:
    file = os.open(path, os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)
