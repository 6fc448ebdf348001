"""One program for a data folder: the first start works, each later one hands over what it wants.

The lock decides who is first, never the socket: whoever holds it may throw a stale socket away.
"""

import contextlib
import hashlib
import json
import logging
import os
import stat
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.services.places import Places, make_folder, try_writing

log = logging.getLogger(__name__)

PATIENCE = 15.0  # s that a start waits for one that is coming up or going down
PAUSE = 0.05  # s between two tries
WAIT = 5000  # ms for one message
LONGEST = 64 * 1024  # bytes of a message
LONGEST_TARGET = 4096  # characters: a path may be so long, an address hardly
HIDDEN = "hidden"  # a wish that no window comes up
_TAKEN = b"taken\n"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a start wants.

    `targets` are addresses and absolute paths; `do` is "", refresh, add, quit or HIDDEN; `token`
    lets the desktop raise the window.
    """

    targets: tuple[str, ...] = ()
    do: str = ""
    token: str = ""


class Single(QObject):
    """The first one. It must live as long as the program."""

    wished = Signal(object)  # Wish, of a later start

    def __init__(self, lock: QLockFile, socket: str) -> None:
        super().__init__()
        self._lock, self._socket = lock, socket
        self._server: QLocalServer | None = None

    def listen(self) -> None:
        """Hear later starts from now on. There must be a QApplication by now."""
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        QLocalServer.removeServer(self._socket)
        if not self._server.listen(self._socket):
            log.warning("single: %s", self._server.errorString())

    def close(self) -> None:
        """Listen no more, then let the next one be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @Slot()
    def _meet(self) -> None:
        while (
            self._server is not None and (peer := self._server.nextPendingConnection()) is not None
        ):
            _Visit(peer, self).told.connect(self.wished)


class _Visit(QObject):
    """One later start: reads its line, answers, forgets it."""

    told = Signal(object)

    def __init__(self, peer: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._peer = peer
        peer.setParent(self)
        peer.readyRead.connect(self._read)
        peer.disconnected.connect(self.deleteLater)
        self._read()

    @Slot()
    def _read(self) -> None:
        if self._peer.bytesAvailable() > LONGEST:
            self._peer.abort()
        elif self._peer.canReadLine():
            wish = _understood(bytes(self._peer.readLine().data()))
            if wish is None:
                self._peer.abort()
                return
            self._peer.write(_TAKEN)
            self._peer.flush()
            self.told.emit(wish)


def claim(places: Places, wish: Wish) -> Single | None:
    """Be the first one of this data folder, or hand the wish over to it: None then.

    Raises TimeoutError when there is a first one that does not answer, StorageError when the
    folder cannot be written.
    """
    make_folder(places)
    lock = QLockFile(str(places.data / "undersigned.running"))
    lock.setStaleLockTime(0)  # never by age: whether its process lives decides
    socket, lines = _socket(places), deque(_lines(wish))
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if lock.tryLock(0):
            return Single(lock, socket)
        if lock.error() is not QLockFile.LockError.LockFailedError:
            try_writing(places)
        while lines and _handed_over(socket, lines[0]):
            lines.popleft()
        if not lines:
            return None
        time.sleep(PAUSE)
    raise TimeoutError(socket)


def wish_of(targets: Sequence[str], do: str) -> Wish:
    """A wish of this process, whose folder and whose desktop's token it takes along."""
    token = os.environ.pop("XDG_ACTIVATION_TOKEN", "") or os.environ.pop("DESKTOP_STARTUP_ID", "")
    return Wish(tuple(_absolute(target)[:LONGEST_TARGET] for target in targets), do, token)


def _absolute(target: str) -> str:
    path = Path(target)
    with contextlib.suppress(OSError):  # no file has a name as long as an address may be
        if path.exists():
            return str(path.absolute())
    return target


def _lines(wish: Wish) -> Iterator[bytes]:
    """A message, or as many as it takes for none to be too long."""
    line, half = json.dumps(asdict(wish)).encode() + b"\n", len(wish.targets) // 2
    if len(line) <= LONGEST or not half:
        yield line
        return
    for targets in (wish.targets[:half], wish.targets[half:]):
        yield from _lines(replace(wish, targets=targets))


def _handed_over(socket: str, line: bytes) -> bool:
    peer = QLocalSocket()
    peer.connectToServer(socket)
    if not peer.waitForConnected(WAIT):
        return False
    peer.write(line)
    peer.waitForBytesWritten(WAIT)
    while not peer.canReadLine():
        if not peer.waitForReadyRead(WAIT):
            return False
    return bytes(peer.readLine().data()) == _TAKEN


def _understood(line: bytes) -> Wish | None:
    try:
        said = json.loads(line)
        targets, do, token = said["targets"], said["do"], said["token"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(targets, list) or not all(isinstance(one, str) for one in [*targets, do]):
        return None
    return Wish(tuple(targets), do, token if isinstance(token, str) else "")


def _socket(places: Places) -> str:
    """A path of our own user's alone, short as sockets want it; on Windows a pipe's name."""
    name = f"undersigned-{hashlib.sha256(bytes(places.data.absolute())).hexdigest()[:16]}"
    if sys.platform == "win32":
        return name
    session = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(session or f"{tempfile.gettempdir()}/undersigned-{os.getuid()}")
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
        # anybody may make a folder in /tmp, and call it like ours
        if stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o77:
            return str(folder / name)
    return str(places.data / "socket")
