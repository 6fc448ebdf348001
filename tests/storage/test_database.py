import os
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.problem import StorageError, Trouble
from app.storage import database as database_module, schema, settings
from app.storage.database import Database, Reader


def pragma(database: Database, name: str) -> object:
    with database.transaction() as tx:
        return tx.execute(f"PRAGMA {name}").fetchone()[0]


def test_the_writer_writes_ahead_and_flushes_every_commit(database: Database) -> None:
    found = [pragma(database, name) for name in ("journal_mode", "synchronous", "foreign_keys")]

    assert found == ["wal", 2, 1]


def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError), database.transaction() as tx:
        put_and_fail(tx)

    with closing(database.reader()) as reader:
        assert settings.value(reader, "name") == ""


def test_what_a_transaction_stored_outlives_the_process(path: Path, backups_folder: Path) -> None:
    database = Database.open(path, backups=backups_folder)
    with closing(database), database.transaction() as tx:
        settings.put(tx, "name", "value")

    database = Database.open(path, backups=backups_folder)
    with closing(database), closing(database.reader()) as reader:
        assert settings.value(reader, "name") == "value"


def test_a_transaction_inside_another_is_a_bug_and_says_so(database: Database) -> None:
    with (
        pytest.raises(sqlite3.OperationalError, match="within a transaction"),
        database.transaction(),
        database.transaction(),
    ):
        pass


def test_threads_wait_for_each_other(database: Database) -> None:
    def add_one() -> None:
        for _ in range(50):
            with database.transaction() as tx:
                settings.put(tx, "sum", str(int(settings.value(tx, "sum") or 0) + 1))

    threads = [threading.Thread(target=add_one) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with closing(database.reader()) as reader:
        assert settings.value(reader, "sum") == "200"


def test_a_bug_in_sql_is_not_called_a_full_disk(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError), database.transaction() as tx:
        tx.execute("SELECT nothing FROM nowhere")


def test_a_reader_cannot_write(database: Database) -> None:
    with closing(database.reader()) as reader, pytest.raises(StorageError) as caught:
        reader.rows("DELETE FROM setting")

    assert caught.value.trouble is Trouble.DATA_OUT_OF_REACH


def test_a_reader_sees_what_was_stored_before_its_query(database: Database) -> None:
    with closing(database.reader()) as reader:
        before = settings.value(reader, "name")
        with database.transaction() as tx:
            settings.put(tx, "name", "value")

        assert (before, settings.value(reader, "name")) == ("", "value")


def test_a_reader_gives_numbers_densely(database: Database) -> None:
    with closing(database.reader()) as reader:
        found = reader.numbers("SELECT value FROM json_each(?)", "[3, 1, 2]")

    assert (found.typecode, list(found)) == ("q", [3, 1, 2])


def test_a_reader_that_closes_last_leaves_the_log_to_the_writer(
    path: Path, backups_folder: Path
) -> None:
    script = (
        "import os, pathlib, sys\n"
        "from app.storage import settings\n"
        "from app.storage.database import Database\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "with Database.open(path, backups=path.parent / 'backups').transaction() as tx:\n"
        "    settings.put(tx, 'name', 'value')\n"
        "os._exit(0)\n"
    )
    run(script, path)
    log = path.with_name(path.name + "-wal")
    size = log.stat().st_size

    with closing(Database.look(path)) as reader:
        found = settings.value(reader, "name")

    assert (found, log.stat().st_size) == ("value", size)
    assert size > 0


def test_closing_well_empties_the_log(path: Path, backups_folder: Path) -> None:
    Database.open(path, backups=backups_folder).close()

    assert not path.with_name(path.name + "-wal").exists()


def test_a_second_process_is_refused(database: Database, path: Path, backups_folder: Path) -> None:
    with pytest.raises(StorageError) as caught:
        Database.open(path, backups=backups_folder)

    assert caught.value.trouble is Trouble.DATABASE_LOCKED


def test_a_process_that_only_reads_is_not_refused(database: Database, path: Path) -> None:
    with database.transaction() as tx:
        settings.put(tx, "name", "value")

    with closing(Database.look(path)) as reader:
        assert settings.value(reader, "name") == "value"


def test_looking_makes_no_database(path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        Database.look(path)

    assert (caught.value.trouble, path.exists()) == (Trouble.DATA_OUT_OF_REACH, False)


def test_looking_needs_a_schema_that_is_up_to_date(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.touch()

    with pytest.raises(StorageError) as caught:
        Database.look(path)

    assert caught.value.trouble is Trouble.DATA_OUT_OF_REACH


@pytest.mark.parametrize("opening", ["open", "look"])
def test_a_newer_schema_is_refused_and_left_alone(
    path: Path, backups_folder: Path, opening: str
) -> None:
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {len(schema.STEPS) + 1}")
    before = path.read_bytes()

    with pytest.raises(StorageError) as caught:
        open_by(opening, path, backups_folder)

    assert caught.value.trouble is Trouble.DATABASE_NEWER
    assert path.read_bytes() == before


@pytest.mark.parametrize("opening", ["open", "look"])
def test_a_file_that_is_no_database_is_called_damaged_and_left_alone(
    path: Path, backups_folder: Path, opening: str
) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"not a database " * 100)

    with pytest.raises(StorageError) as caught:
        open_by(opening, path, backups_folder)

    assert caught.value.trouble is Trouble.DATABASE_DAMAGED
    assert path.read_bytes() == b"not a database " * 100


def test_an_emptied_file_beside_backups_is_called_damaged_and_left_alone(
    path: Path, backups_folder: Path
) -> None:
    with closing(Database.open(path, backups=backups_folder)) as database:
        database.copy(backups_folder / "day.db")
    os.truncate(path, 0)

    with pytest.raises(StorageError) as caught:
        Database.open(path, backups=backups_folder)

    assert caught.value.trouble is Trouble.DATABASE_DAMAGED
    assert path.stat().st_size == 0


@pytest.mark.parametrize("emptied", [True, False], ids=["empty file", "no file"])
def test_a_log_that_lost_its_file_is_not_thrown_away(
    path: Path, backups_folder: Path, emptied: bool
) -> None:
    path.parent.mkdir()
    log = path.with_name(path.name + "-wal")
    log.write_bytes(b"\x37\x7f\x06\x82" + b"what was stored last" * 100)
    if emptied:
        path.touch()

    with pytest.raises(StorageError) as caught:
        Database.open(path, backups=backups_folder)

    assert caught.value.trouble is Trouble.DATABASE_DAMAGED
    assert log.stat().st_size > 2000


def test_a_file_that_never_held_anything_is_a_new_database(
    path: Path, backups_folder: Path
) -> None:
    path.parent.mkdir()
    path.touch()

    with closing(Database.open(path, backups=backups_folder)) as database:
        assert pragma(database, "user_version") == len(schema.STEPS)


def test_a_database_of_another_program_is_left_alone(path: Path, backups_folder: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")

    with pytest.raises(StorageError) as caught:
        Database.open(path, backups=backups_folder)

    assert caught.value.trouble is Trouble.DATABASE_DAMAGED
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("SELECT name FROM sqlite_schema").fetchall() == [("recipe",)]


def test_a_broken_log_costs_only_itself_and_is_set_aside(path: Path, backups_folder: Path) -> None:
    with (
        closing(Database.open(path, backups=backups_folder)) as database,
        database.transaction() as tx,
    ):
        settings.put(tx, "name", "value")
    log = path.with_name(path.name + "-wal")
    log.write_bytes(b"nonsense" * 1000)

    with closing(Database.open(path, backups=backups_folder)) as database:
        assert pragma(database, "integrity_check") == "ok"
        with closing(database.reader()) as reader:
            assert settings.value(reader, "name") == "value"

    assert log.with_name(log.name + "-damaged-1").read_bytes() == b"nonsense" * 1000


def test_damage_is_found_after_an_unclean_end(path: Path, backups_folder: Path) -> None:
    database = Database.open(path, backups=backups_folder)
    with closing(database), database.transaction() as tx:
        tx.executemany(
            "INSERT INTO setting VALUES (?, ?)", [(f"name {n}", "v" * 100) for n in range(999)]
        )
        schema = "SELECT rootpage FROM sqlite_schema WHERE name = 'setting'"
        (page,) = tx.execute(schema).fetchone()
    path.with_suffix(".lock").write_bytes(b"open")
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)

    with pytest.raises(StorageError) as caught:
        Database.open(path, backups=backups_folder)

    assert caught.value.trouble is Trouble.DATABASE_DAMAGED
    assert str(backups_folder) in caught.value.detail
    assert path.with_suffix(".lock").read_bytes() == b"open"


def test_an_unclean_end_without_damage_opens(path: Path, backups_folder: Path) -> None:
    Database.open(path, backups=backups_folder).close()
    path.with_suffix(".lock").write_bytes(b"open")

    Database.open(path, backups=backups_folder).close()

    assert path.with_suffix(".lock").read_bytes() == b""


def test_a_full_disk_stores_nothing_and_goes_on_when_there_is_room(database: Database) -> None:
    with database.transaction() as tx:
        settings.put(tx, "kept", "yes")
    pragma(database, f"max_page_count = {pragma(database, 'page_count')}")

    with pytest.raises(StorageError) as caught, database.transaction() as tx:
        put_both(tx, "no", "x" * 1_000_000)
    kept = setting_now(database, "kept")
    pragma(database, "max_page_count = 1000000")
    with database.transaction() as tx:
        put_both(tx, "yes, still", "x" * 1_000_000)

    assert (caught.value.trouble, kept) == (Trouble.DISK_FULL, "yes")
    assert setting_now(database, "kept") == "yes, still"
    assert len(setting_now(database, "long")) == 1_000_000


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(StorageError) as caught:
        Database.open(tmp_path / "file" / "x.db", backups=tmp_path)

    assert caught.value.trouble is Trouble.DATA_OUT_OF_REACH


def test_a_folder_in_the_place_of_the_file_is_told(path: Path, backups_folder: Path) -> None:
    path.mkdir(parents=True)

    with pytest.raises(StorageError) as caught:
        Database.open(path, backups=backups_folder)

    assert caught.value.trouble is Trouble.DATA_OUT_OF_REACH


def test_a_log_that_cannot_be_written_back_is_no_good_end(path: Path, backups_folder: Path) -> None:
    database = Database.open(path, backups=backups_folder)
    database._connection.close()

    with pytest.raises(sqlite3.ProgrammingError):
        database.close()

    assert path.with_suffix(".lock").read_bytes() == b"open"


def test_nobody_else_can_read_the_files(database: Database, path: Path) -> None:
    with database.transaction() as tx:
        settings.put(tx, "name", "value")

    files = [file for file in path.parent.iterdir() if file.is_file()]

    if sys.platform != "win32":  # there are no modes there
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert len(files) == 4


def test_a_library_without_search_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 31, 1))

    with pytest.raises(RuntimeError, match="too old"):
        database_module._check_library()


def put_and_fail(tx: sqlite3.Connection) -> None:
    settings.put(tx, "name", "value")
    tx.execute("SELECT nothing FROM nowhere")


def put_both(tx: sqlite3.Connection, kept: str, long: str) -> None:
    settings.put(tx, "kept", kept)
    settings.put(tx, "long", long)


def setting_now(database: Database, name: str) -> str:
    with closing(database.reader()) as reader:
        return settings.value(reader, name)


def open_by(opening: str, path: Path, backups_folder: Path) -> Database | Reader:
    if opening == "look":
        return Database.look(path)
    return Database.open(path, backups=backups_folder)


def run(script: str, path: Path) -> None:
    subprocess.run(
        [sys.executable, "-c", script, str(path)],
        check=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
