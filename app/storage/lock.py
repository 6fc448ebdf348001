"""The lock: one process at a time has a database, and leaves a mark until it ends well."""

import os
import sys
from pathlib import Path

from app.domain.problem import StorageError, Trouble

if sys.platform == "win32":  # pragma: no cover  it is measured on Linux, which has no msvcrt
    import msvcrt

    def _claim(file: int) -> None:
        os.lseek(file, 1024, os.SEEK_SET)  # past the mark, which stays readable
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _claim(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


_OPEN = b"open"


class Lock:
    """Held by the operating system: a process that dies lets go of it, but leaves its mark.

    `unclean` says that the last holder did not end well. Raises StorageError(DATABASE_LOCKED).
    """

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _claim(self._file)
        except OSError as error:
            os.close(self._file)
            raise StorageError(Trouble.DATABASE_LOCKED, str(path)) from error
        os.lseek(self._file, 0, os.SEEK_SET)
        self.unclean = os.read(self._file, len(_OPEN)) == _OPEN

    def mark(self) -> None:
        """From here on only `release(clean=True)` is a good end."""
        os.lseek(self._file, 0, os.SEEK_SET)
        os.write(self._file, _OPEN)
        os.fsync(self._file)

    def release(self, *, clean: bool) -> None:
        if clean:
            os.ftruncate(self._file, 0)
        os.close(self._file)
