"""Failures: which of the database's errors happen to everybody and are told, not fixed."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.problem import StorageError, Trouble

_TROUBLES = {
    sqlite3.SQLITE_FULL: Trouble.DISK_FULL,
    sqlite3.SQLITE_IOERR: Trouble.DISK_FULL,
    sqlite3.SQLITE_NOTADB: Trouble.DATABASE_DAMAGED,
    sqlite3.SQLITE_CORRUPT: Trouble.DATABASE_DAMAGED,
    sqlite3.SQLITE_BUSY: Trouble.DATABASE_LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.DATABASE_LOCKED,
    sqlite3.SQLITE_CANTOPEN: Trouble.DATA_OUT_OF_REACH,
    sqlite3.SQLITE_READONLY: Trouble.DATA_OUT_OF_REACH,
    sqlite3.SQLITE_PERM: Trouble.DATA_OUT_OF_REACH,
}


@contextmanager
def expected() -> Iterator[None]:
    """Turns what disks and files do to everybody into StorageError; a bug stays what it is."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if code not in _TROUBLES:
            raise
        raise StorageError(_TROUBLES[code], str(error)) from error
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        trouble = Trouble.DISK_FULL if full else Trouble.DATA_OUT_OF_REACH
        raise StorageError(trouble, str(error)) from error
