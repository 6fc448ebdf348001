import os
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.problem import StorageError, Trouble
from app.storage import backups, settings
from app.storage.database import Database


def put(database: Database, value: str) -> None:
    with database.transaction() as tx:
        settings.put(tx, "name", value)


def value_in(path: Path) -> str:
    with closing(Database.look(path)) as reader:
        return settings.value(reader, "name")


def test_a_day_has_one_backup(database: Database, backups_folder: Path, now: datetime) -> None:
    put(database, "value")

    first = backups.rotate(database, backups_folder, now)
    second = backups.rotate(database, backups_folder, now + timedelta(hours=3))

    assert (first, second) == (backups_folder / "day-2016-01-04.db", None)
    assert [file.name for file in backups_folder.iterdir()] == ["day-2016-01-04.db"]
    assert value_in(backups_folder / "day-2016-01-04.db") == "value"


def test_five_days_are_kept(database: Database, backups_folder: Path, now: datetime) -> None:
    for day in range(8):
        backups.rotate(database, backups_folder, now + timedelta(days=day))

    assert sorted(file.name for file in backups_folder.iterdir()) == [
        f"day-2016-01-{day:02}.db" for day in (7, 8, 9, 10, 11)
    ]


def test_a_clock_that_was_put_back_does_not_cost_the_new_backup(
    database: Database, backups_folder: Path, now: datetime
) -> None:
    for day in range(5):
        backups.rotate(database, backups_folder, now + timedelta(days=100 + day))

    made = backups.rotate(database, backups_folder, now)

    assert made is not None
    assert made.exists()


def test_restoring_takes_the_newest_good_backup_and_sets_the_damaged_file_aside(
    path: Path, backups_folder: Path, now: datetime
) -> None:
    with closing(Database.open(path, backups=backups_folder)) as database:
        for day, value in enumerate(("older", "newer", "faulty")):
            put(database, value)
            backups.rotate(database, backups_folder, now + timedelta(days=day))
    older, newer, faulty = sorted(backups_folder.iterdir())
    faulty.write_bytes(b"SQLite format 3\0" + b"\0" * 5000)
    stranger = backups_folder / "stranger.db"
    with closing(sqlite3.connect(stranger)) as other:
        other.execute("CREATE TABLE other (name)")
    for age, file in enumerate((stranger, faulty, newer, older)):
        os.utime(file, (10_000 - age, 10_000 - age))
    path.write_bytes(b"damaged")
    path.with_name(path.name + "-wal").write_bytes(b"its log")

    used = backups.restore(path, backups_folder)

    assert used == newer
    assert value_in(path) == "newer"
    assert path.with_name("undersigned-damaged-1.db").read_bytes() == b"damaged"
    assert path.with_name("undersigned-damaged-1.db-wal").read_bytes() == b"its log"


def test_without_a_good_backup_nothing_is_moved(path: Path, backups_folder: Path) -> None:
    backups_folder.mkdir(parents=True)
    path.write_bytes(b"damaged")

    with pytest.raises(StorageError) as caught:
        backups.restore(path, backups_folder)

    assert caught.value.trouble is Trouble.DATABASE_DAMAGED
    assert path.read_bytes() == b"damaged"


def test_a_database_in_use_is_not_restored(
    database: Database, path: Path, backups_folder: Path
) -> None:
    with pytest.raises(StorageError) as caught:
        backups.restore(path, backups_folder)

    assert caught.value.trouble is Trouble.DATABASE_LOCKED


def test_a_backup_folder_that_is_gone_is_told(
    database: Database, tmp_path: Path, now: datetime
) -> None:
    with pytest.raises(StorageError) as caught:
        backups.rotate(database, tmp_path / "gone", now)

    assert caught.value.trouble is Trouble.DATA_OUT_OF_REACH


def test_a_log_that_lost_its_file_is_set_aside_too(
    path: Path, backups_folder: Path, now: datetime
) -> None:
    with closing(Database.open(path, backups=backups_folder)) as database:
        put(database, "value")
        backups.rotate(database, backups_folder, now)
    path.unlink()
    path.with_name(path.name + "-wal").write_bytes(b"what was stored last")

    backups.restore(path, backups_folder)

    assert value_in(path) == "value"
    aside = path.with_name(f"{path.stem}-damaged-1.db-wal")
    assert aside.read_bytes() == b"what was stored last"
