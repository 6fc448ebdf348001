"""Secrets: passwords in the system's password manager, or in memory only. The only keyring.

The database knows the names of what was given away, so that all of it can be forgotten; never a
secret. Nothing is ever written where others could read it: without a password manager a secret
lives as long as the program.
"""

import json
import logging
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.domain.login import Login, Whereabouts
from app.storage import settings
from app.storage.columns import Queries

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)

SERVICE = "org.undersigned.Undersigned"
_INDEX = "secrets"  # the setting with a name a line
_OPEN = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")  # none, or readable
_CHAIN = "keyring.backends.chainer"


@dataclass(frozen=True, slots=True)
class Name:
    """What a secret is for: its kind ("login"), and of whom ("https://example.org")."""

    kind: str
    of: str

    def __str__(self) -> str:
        return f"{self.kind} {self.of}"


class Keyring(Protocol):
    """What is used of a keyring; each of them may block for as long as the reader likes."""

    def get_password(self, service: str, username: str, /) -> str | None: ...
    def set_password(self, service: str, username: str, password: str, /) -> None: ...
    def delete_password(self, service: str, username: str, /) -> None: ...


def names(db: Queries) -> frozenset[Name]:
    """Whatever was given to the password manager, as far as this database knows."""
    lines = settings.value(db, _INDEX).splitlines()
    return frozenset(Name(*line.split(" ", 1)) for line in lines if " " in line)


def note(tx: sqlite3.Connection, name: Name) -> None:
    """Remember the name: before its secret is stored, or that could not be forgotten."""
    _put(tx, names(tx) | {name})


def strike(tx: sqlite3.Connection, gone: Iterable[Name]) -> None:
    _put(tx, names(tx) - set(gone))


def _put(tx: sqlite3.Connection, kept: Iterable[Name]) -> None:
    settings.put(tx, _INDEX, "\n".join(sorted(map(str, kept))))


def usual() -> "KeyringBackend | None":
    """The system's password manager; None when there is none that keeps a secret."""
    import keyring  # noqa: PLC0415  it looks for services on the bus: not before it is needed
    from keyring import core  # noqa: PLC0415

    found = keyring.get_keyring()
    if not _discreet(found):  # named by a setting of this computer, or the best of nothing
        core.init_backend(limit=_discreet)
        found = keyring.get_keyring()
    return found if _discreet(found) else None


def _discreet(keyring: object) -> bool:
    kind = type(keyring)
    if kind.__module__ == _CHAIN:  # a chain of none takes a secret and loses it
        parts = getattr(keyring, "backends", ())
        return bool(parts) and all(map(_discreet, parts))
    return not kind.__module__.startswith(_OPEN) and "plaintext" not in kind.__name__.lower()


class Vault:
    """Secrets in memory, and the way to the keyring behind it. Safe to share between threads.

    `save`, `recall` and `forget_all` may block without a limit behind the question of a password
    manager. The others answer at once. `known` are the names that an earlier session noted.
    """

    def __init__(
        self, known: Iterable[Name] = (), keyring: Callable[[], Keyring | None] = usual
    ) -> None:
        self._known = set(known)
        self._given = set(known)  # what a keyring may have
        self._keyring = keyring
        self._alone = threading.Lock()  # never held while the keyring is asked
        self._held: dict[Name, Login] = {}
        self._unsaved: dict[Name, Login] = {}
        self._lacks: dict[Name, Whereabouts] = {}

    def knows(self, name: Name) -> bool:
        return name in self._known

    def held(self, name: Name) -> Login | None:
        """The secret, None when it is not in memory."""
        return self._held.get(name)

    def lack(self, name: Name) -> Whereabouts | None:
        """Why it was not to be had the last time; None when nobody has asked yet."""
        return self._lacks.get(name)

    @property
    def count(self) -> int:
        return len(self._known)

    @property
    def unsaved(self) -> bool:
        return bool(self._unsaved)

    def hold(self, name: Name, login: Login, *, remember: bool) -> None:
        """Keep it in memory; with `remember` it waits for `save`."""
        with self._alone:
            self._known.add(name)
            self._held[name] = login
            self._lacks.pop(name, None)
            self._unsaved.pop(name, None)
            if remember:
                self._unsaved[name] = login

    def save(self) -> Whereabouts:
        """Store what waits for it: STORED when that is done, else why not. It waits no more."""
        with self._alone:
            waiting, self._unsaved = self._unsaved, {}
        result = Whereabouts.STORED if waiting else Whereabouts.SESSION
        for name, login in waiting.items():
            result = self._asked(partial(_store, name, login))
            if result is not Whereabouts.STORED:
                break
            self._given.add(name)
        return result

    def recall(self, name: Name) -> Whereabouts:
        """Bring it into memory: STORED when it is there now, else what `lack` will say."""
        with self._alone:
            # should nobody wait for the answer, this is what it was
            self._lacks[name] = Whereabouts.CANCELLED
        found: list[Login] = []
        result = self._asked(partial(_fetch, name, found))
        with self._alone:
            if found and name in self._known:  # it may have been forgotten meanwhile
                self._held.setdefault(name, found[0])
            if name in self._held:
                self._lacks.pop(name, None)
            else:
                self._lacks[name] = result
        return result

    def forget_all(self) -> frozenset[Name]:
        """Forget everything; the names that are gone. What the keyring did not let go remains."""
        with self._alone:
            names, given = frozenset(self._known), frozenset(self._given)
            self._held.clear()
            self._unsaved.clear()
            self._lacks.clear()
        gone = frozenset(n for n in names if n not in given or self._removed(n))
        with self._alone:
            self._known -= gone
            self._given -= gone
        return gone

    def _removed(self, name: Name) -> bool:
        return self._asked(partial(_remove, name)) is Whereabouts.FORGOTTEN

    def _asked(self, job: Callable[[Keyring], Whereabouts]) -> Whereabouts:
        try:
            with _expected():
                keyring = self._keyring()
                return job(keyring) if keyring is not None else Whereabouts.NO_SERVICE
        except _Refused as refused:
            return refused.where


class _Refused(Exception):  # noqa: N818  it is an answer
    def __init__(self, where: Whereabouts) -> None:
        super().__init__(where)
        self.where = where


def _fetch(name: Name, found: list[Login], keyring: Keyring) -> Whereabouts:
    text = keyring.get_password(SERVICE, str(name))
    login = _read(text) if text else None
    if login is None:
        return Whereabouts.FORGOTTEN
    found.append(login)
    return Whereabouts.STORED


def _store(name: Name, login: Login, keyring: Keyring) -> Whereabouts:
    text = json.dumps({"user": login.user, "secret": login.password})
    keyring.set_password(SERVICE, str(name), text)
    return Whereabouts.STORED


def _remove(name: Name, keyring: Keyring) -> Whereabouts:
    from keyring.errors import PasswordDeleteError  # noqa: PLC0415  as in `usual`

    try:
        keyring.delete_password(SERVICE, str(name))
    except PasswordDeleteError:  # it was not there, or it does not go: only looking tells
        if keyring.get_password(SERVICE, str(name)) is not None:
            raise
    return Whereabouts.FORGOTTEN


def _read(text: str) -> Login | None:
    """None for what another program has put there."""
    try:
        kept = json.loads(text)
        return Login(str(kept["user"]), str(kept["secret"]))
    except (ValueError, KeyError, TypeError):
        return None


@contextmanager
def _expected() -> Iterator[None]:
    """Turns what password managers do to everybody into a value; a bug stays what it is."""
    failures = _failures()
    try:
        yield
    except failures as error:
        where = _named(error)
        log.warning("password manager: %s (%s)", where.value, type(error).__name__)
        # without its cause: what a stranger's program says may quote what it was given
        raise _Refused(where) from None


def _failures() -> tuple[type[Exception], ...]:
    from keyring.errors import KeyringError  # noqa: PLC0415  as in `usual`

    found: list[type[Exception]] = [KeyringError, OSError]
    if sys.platform == "linux":
        from jeepney import DBusErrorResponse  # noqa: PLC0415
        from secretstorage.exceptions import SecretStorageException  # noqa: PLC0415

        found += [DBusErrorResponse, SecretStorageException]
    elif sys.platform == "win32":
        from win32ctypes.pywin32.pywintypes import error  # noqa: PLC0415

        found += [error]
    return tuple(found)


def _named(error: Exception) -> Whereabouts:
    kinds = {type(one).__name__ for one in (error, error.__cause__) if one is not None}
    if "PromptDismissedException" in kinds:
        return Whereabouts.CANCELLED
    if kinds & {"KeyringLocked", "LockedException"}:
        return Whereabouts.LOCKED
    return Whereabouts.NO_SERVICE
