"""Migrations: an older database is brought up to the schema of today, a newer one is refused."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from app.domain.problem import StorageError, Trouble
from app.storage import backups
from app.storage.schema import STEPS, Step


def refuse_newer(version: int, steps: Sequence[Step] = STEPS) -> None:
    """Raises StorageError(DATABASE_NEWER) for a schema that only a later version understands."""
    if version > len(steps):
        raise StorageError(Trouble.DATABASE_NEWER, f"schema {version}, known are {len(steps)}")


def refuse_older(version: int) -> None:
    """Raises StorageError(DATA_OUT_OF_REACH) for a schema that a reader cannot bring up to date."""
    if version < len(STEPS):
        raise StorageError(Trouble.DATA_OUT_OF_REACH, f"schema {version}, needed is {len(STEPS)}")


def bring_up_to_date(
    connection: sqlite3.Connection, folder: Path, steps: Sequence[Step] = STEPS
) -> None:
    """Takes the missing steps, each in one transaction and after a verified backup.

    Raises StorageError(DATABASE_DAMAGED) for tables that are not ours, and leaves them alone.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == 0 and connection.execute("SELECT * FROM sqlite_schema").fetchone():
        raise StorageError(Trouble.DATABASE_DAMAGED, "a database of another program")
    for number, step in enumerate(steps[version:], start=version):
        if version > 0:  # a database that is just being made has nothing to lose
            backups.make(connection, folder / f"schema-{number}.db")
        _take(connection, step, number + 1)


def _take(connection: sqlite3.Connection, step: Step, number: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in step:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
