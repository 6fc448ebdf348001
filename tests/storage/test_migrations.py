import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.problem import StorageError, Trouble
from app.storage import migrations, schema, settings
from app.storage.database import Database

NEXT = ("ALTER TABLE setting ADD COLUMN changed_at INTEGER",)


@pytest.fixture
def connection(path: Path, backups_folder: Path) -> sqlite3.Connection:
    database = Database.open(path, backups=backups_folder)
    with closing(database), database.transaction() as tx:
        settings.put(tx, "name", "value")
    return sqlite3.connect(path, isolation_level=None)


def version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_a_new_database_needs_no_backup(database: Database, backups_folder: Path) -> None:
    assert list(backups_folder.iterdir()) == []


def test_a_step_is_taken_after_a_backup(
    connection: sqlite3.Connection, backups_folder: Path
) -> None:
    with closing(connection):
        migrations.bring_up_to_date(connection, backups_folder, (*schema.STEPS, NEXT))

        assert version(connection) == len(schema.STEPS) + 1
        assert connection.execute("SELECT * FROM setting").fetchall() == [("name", "value", None)]
    with closing(sqlite3.connect(backups_folder / f"schema-{len(schema.STEPS)}.db")) as backup:
        assert version(backup) == len(schema.STEPS)
        assert backup.execute("SELECT * FROM setting").fetchall() == [("name", "value")]


def test_a_step_that_fails_changes_nothing(
    connection: sqlite3.Connection, backups_folder: Path
) -> None:
    broken = (*NEXT, "ALTER TABLE nowhere ADD COLUMN nothing")
    with closing(connection):
        with pytest.raises(sqlite3.OperationalError):
            migrations.bring_up_to_date(connection, backups_folder, (*schema.STEPS, broken))

        assert version(connection) == len(schema.STEPS)
        assert connection.execute("SELECT * FROM setting").fetchall() == [("name", "value")]


def test_without_a_good_backup_no_step_is_taken(
    connection: sqlite3.Connection, backups_folder: Path
) -> None:
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("DELETE FROM sqlite_schema WHERE name = 'source_by_address'")
    connection.close()
    connection = sqlite3.connect(backups_folder.parent / "undersigned.db", isolation_level=None)

    with closing(connection):
        with pytest.raises(StorageError) as caught:
            migrations.bring_up_to_date(connection, backups_folder, (*schema.STEPS, NEXT))

        assert caught.value.trouble is Trouble.DATABASE_DAMAGED
        assert version(connection) == len(schema.STEPS)
