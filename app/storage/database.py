"""The database: one file, one connection that writes, and readers that never do."""

import os
import sqlite3
import threading
from array import array
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TypeAlias

from app.domain.problem import StorageError, Trouble
from app.storage import backups, migrations, places
from app.storage.columns import Values, first
from app.storage.failures import expected
from app.storage.lock import Lock

# A query never waits for the writer in WAL mode; this is for the moments of opening and recovery.
_PATIENCE = 5.0


Transaction: TypeAlias = sqlite3.Connection  # whoever is inside `Database.transaction`


class Reader:
    """A read-only connection. It belongs to one thread at a time.

    It never checkpoints: its file handle cannot write. Close it before the Database.
    """

    def __init__(self, path: Path) -> None:
        with expected():
            self._connection = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode=ro",
                uri=True,
                timeout=_PATIENCE,
                isolation_level=None,
                check_same_thread=False,
            )
            self._connection.execute("PRAGMA query_only = ON")
            self._connection.execute("PRAGMA temp_store = MEMORY")

    def execute(self, sql: str, values: Values = (), /) -> Iterator[Any]:
        """The rows, one by one. Read them all, or let go of them: the log cannot end before."""
        with expected():
            yield from self._connection.execute(sql, values)

    def rows(self, sql: str, *values: object) -> list[Any]:
        return list(self.execute(sql, values))

    def row(self, sql: str, *values: object) -> Any:  # noqa: ANN401  as the query says
        """The first row, None when there is none."""
        return first(self.execute(sql, values))

    def numbers(self, sql: str, *values: object) -> "array[int]":
        """The first column, as densely as it can be kept."""
        return array("q", (number for (number,) in self.execute(sql, values)))

    def faults(self) -> str:
        """What SQLite's own check finds wrong, "" when nothing is. It reads everything."""
        with expected():
            return backups.faults(self._connection)

    def copy(self, to: Path) -> None:
        """A verified backup into the file `to`; writing goes on meanwhile."""
        with expected():
            backups.make(self._connection, to)

    def close(self) -> None:
        self._connection.close()


class Database:
    """The only connection that writes and checkpoints.

    Safe to share between threads: whoever is inside `transaction` is alone.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: Lock) -> None:
        self.path, self.unclean = path, lock.unclean  # the last holder did not end well
        self._connection = connection
        self._file_lock = lock
        # Taken twice by one thread it does not hang: SQLite then refuses the second BEGIN aloud.
        self._alone = threading.RLock()

    @classmethod
    def open(cls, path: Path, *, backups: Path) -> "Database":
        """Opens or makes the database and brings it up to date.

        Raises StorageError: DATABASE_LOCKED (another process has it), DATABASE_NEWER (made by a
        later version, untouched), DATABASE_DAMAGED (untouched; `backups.restore` helps),
        DISK_FULL or DATA_OUT_OF_REACH.
        """
        _check_library()
        with expected():
            places.make(path.parent)
            places.make(backups)
            lock = Lock(path.with_suffix(".lock"))
            try:
                connection = _opened(path, backups, checked=lock.unclean)
                lock.mark()
            except BaseException:
                lock.release(clean=False)
                raise
        return cls(path, connection, lock)

    @classmethod
    def look(cls, path: Path) -> Reader:
        """A reader of a database that another process may have open.

        Raises StorageError: DATA_OUT_OF_REACH when there is none or its schema is an older one,
        DATABASE_NEWER, DATABASE_DAMAGED.
        """
        reader = Reader(path)
        try:
            version = reader.row("PRAGMA user_version")[0]
            migrations.refuse_newer(version)
            migrations.refuse_older(version)
        except BaseException:
            reader.close()
            raise
        return reader

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All of it is stored when the block ends, or nothing. Raises StorageError."""
        with self._alone, expected():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:  # a full disk may have ended it already
                    self._connection.execute("ROLLBACK")
                raise

    def reader(self) -> Reader:
        return Reader(self.path)

    def copy(self, to: Path) -> None:
        """As Reader.copy; any thread may call it."""
        with closing(self.reader()) as reader:
            reader.copy(to)

    def close(self) -> None:
        """Writes the log back into the file and ends well. Readers should be closed by now."""
        with self._alone, expected():
            try:
                with closing(self._connection):
                    self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except BaseException:
                self._file_lock.release(clean=False)
                raise
            self._file_lock.release(clean=True)


def _check_library() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        options = {option for (option,) in connection.execute("PRAGMA compile_options")}
    if sqlite3.sqlite_version_info < (3, 38) or "ENABLE_FTS5" not in options:
        raise RuntimeError(f"SQLite {sqlite3.sqlite_version} is too old or lacks FTS5")


def _opened(path: Path, folder: Path, *, checked: bool) -> sqlite3.Connection:
    _refuse_emptied(path, folder)
    backups.keep_broken_log(path)
    # SQLite makes its own files with the modes of this one.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)
    connection = sqlite3.connect(
        path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
    )
    try:
        with _pointing_to(folder), expected():
            _prepare(connection, folder, checked=checked)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_emptied(path: Path, folder: Path) -> None:
    """A database that has lost everything is not a new one: SQLite would delete its log."""
    if path.exists() and path.stat().st_size:
        return
    log = path.with_name(path.name + "-wal")
    lived = log.exists() and log.stat().st_size
    if lived or (path.exists() and any(folder.glob("*.db"))):
        raise StorageError(Trouble.DATABASE_DAMAGED, f"{path} is empty")


def _prepare(connection: sqlite3.Connection, folder: Path, *, checked: bool) -> None:
    migrations.refuse_newer(connection.execute("PRAGMA user_version").fetchone()[0])
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "fullfsync = ON",  # only macOS has it: without, a flush there stops at the disk's cache
        "foreign_keys = ON",
        "cell_size_check = ON",
        "temp_store = MEMORY",  # nothing of the reader's in a shared temporary folder
        "wal_autocheckpoint = 1000",
        "journal_size_limit = 67108864",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    if checked and (found := backups.faults(connection, "quick_check")):
        raise StorageError(Trouble.DATABASE_DAMAGED, found)
    migrations.bring_up_to_date(connection, folder)


@contextmanager
def _pointing_to(folder: Path) -> Iterator[None]:
    try:
        yield
    except StorageError as error:
        if error.trouble is Trouble.DATABASE_DAMAGED:
            error.detail = f"{error.detail}; backups are in {folder}"
        raise
