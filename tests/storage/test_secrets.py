"""The states of a vault that a real password manager cannot be brought into here, and the index."""

import sqlite3
import sys
import threading
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordDeleteError

from app.domain.login import Login, Whereabouts
from app.storage import secrets
from app.storage.database import Database
from app.storage.secrets import Name, Vault

NEWS = Name("login", "https://news.test")
PAPER = Name("login", "https://paper.test")
ANNA = Login("anna", "secret: é")


class Memory(KeyringBackend):
    """Keeps in memory what it is given, or raises `trouble`."""

    priority = -1  # never to be chosen by itself

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # as keyring ships it
        self.kept: dict[tuple[str, str], str] = {}
        self.trouble: Exception | None = None
        self.stuck: set[str] = set()

    def get_password(self, service: str, username: str) -> str | None:
        self._meet_trouble()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._meet_trouble()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._meet_trouble()
        if username in self.stuck or (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]

    def _meet_trouble(self) -> None:
        if self.trouble is not None:
            raise self.trouble


class PlaintextKeyring(Memory):
    """What keyrings.alt would bring."""


@pytest.fixture
def memory() -> Memory:
    return Memory()


def vault(memory: Memory, *known: Name) -> Vault:
    return Vault(known, lambda: memory)


def test_what_is_held_is_there_at_once_and_stored_when_asked(memory: Memory) -> None:
    one = vault(memory)

    one.hold(NEWS, ANNA, remember=True)

    assert (one.held(NEWS), one.unsaved, memory.kept) == (ANNA, True, {})
    assert one.save() is Whereabouts.STORED
    assert not one.unsaved
    again = vault(memory, NEWS)
    assert again.held(NEWS) is None
    assert again.recall(NEWS) is Whereabouts.STORED
    assert again.held(NEWS) == ANNA


def test_what_is_for_this_session_is_never_stored(memory: Memory) -> None:
    one = vault(memory)

    one.hold(NEWS, ANNA, remember=False)

    assert one.save() is Whereabouts.SESSION
    assert memory.kept == {}
    assert one.forget_all() == {NEWS}
    assert one.held(NEWS) is None


@pytest.mark.parametrize(
    ("trouble", "where"),
    [
        (KeyringLocked("Failed to unlock the collection!"), Whereabouts.LOCKED),
        (KeyringError("The wallet is closed"), Whereabouts.NO_SERVICE),
        (ConnectionResetError("the bus is gone"), Whereabouts.NO_SERVICE),
    ],
)
def test_why_a_secret_cannot_be_had_is_a_value(
    memory: Memory, trouble: Exception, where: Whereabouts
) -> None:
    memory.trouble = trouble
    one = vault(memory, NEWS)

    assert one.recall(NEWS) is where
    assert one.lack(NEWS) is where
    one.hold(PAPER, ANNA, remember=True)
    assert one.save() is where
    assert one.held(PAPER) == ANNA
    assert one.forget_all() == {PAPER}
    assert one.knows(NEWS)


@pytest.mark.skipif(sys.platform != "linux", reason="only the Secret Service says it so")
def test_a_question_that_was_dismissed_is_told_from_a_lock(memory: Memory) -> None:
    from secretstorage.exceptions import PromptDismissedException

    memory.trouble = InitError("Failed to create the collection")
    memory.trouble.__cause__ = PromptDismissedException("Prompt dismissed.")

    assert vault(memory, NEWS).recall(NEWS) is Whereabouts.CANCELLED


@pytest.mark.parametrize("kept", ["", "no JSON", "{}", "[]"])
def test_what_is_gone_or_somebody_elses_is_forgotten(memory: Memory, kept: str) -> None:
    memory.kept[secrets.SERVICE, str(NEWS)] = kept

    assert vault(memory, NEWS).recall(NEWS) is Whereabouts.FORGOTTEN


def test_a_bug_is_not_taken_for_a_lock(memory: Memory) -> None:
    memory.trouble = AttributeError("a bug")

    with pytest.raises(AttributeError):
        vault(memory, NEWS).recall(NEWS)


def test_all_is_forgotten_but_what_the_keyring_keeps(memory: Memory) -> None:
    one = vault(memory)
    for name in (NEWS, PAPER):
        one.hold(name, ANNA, remember=True)
    one.save()
    memory.stuck = {str(PAPER)}

    assert one.forget_all() == {NEWS}

    assert list(memory.kept) == [(secrets.SERVICE, str(PAPER))]
    assert (one.held(PAPER), one.knows(NEWS), one.knows(PAPER)) == (None, False, True)


def test_whoever_does_not_wait_is_told_that(memory: Memory) -> None:
    asked, unlock = threading.Event(), threading.Event()

    def slow() -> Memory:
        asked.set()
        unlock.wait(10)
        return memory

    memory.kept[secrets.SERVICE, str(NEWS)] = '{"user": "anna", "secret": "secret: \\u00e9"}'
    one = Vault([NEWS], slow)
    worker = threading.Thread(target=one.recall, args=(NEWS,))
    worker.start()
    asked.wait(10)

    assert one.lack(NEWS) is Whereabouts.CANCELLED
    unlock.set()
    worker.join()
    assert (one.held(NEWS), one.lack(NEWS)) == (ANNA, None)


def test_what_comes_late_is_not_held_when_it_was_forgotten_or_replaced(memory: Memory) -> None:
    memory.kept[secrets.SERVICE, str(NEWS)] = memory.kept[secrets.SERVICE, str(PAPER)] = (
        '{"user": "old", "secret": "old"}'
    )
    one = vault(memory, NEWS)
    one.hold(NEWS, ANNA, remember=False)

    one.recall(NEWS)
    one.recall(PAPER)  # nobody knows it any more

    assert (one.held(NEWS), one.held(PAPER)) == (ANNA, None)


@pytest.mark.parametrize(
    "kind", [fail.Keyring, null.Keyring, PlaintextKeyring], ids=["fail", "null", "plain"]
)
def test_a_keyring_that_keeps_no_secret_is_refused(kind: type[KeyringBackend]) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(kind())
    try:
        one = Vault()
        one.hold(NEWS, ANNA, remember=True)

        assert one.save() is Whereabouts.NO_SERVICE
        assert one.held(NEWS) == ANNA
    finally:
        keyring.set_keyring(before)


def test_names_are_noted_and_struck(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "a.db", backups=tmp_path / "backups")
    with database.transaction() as tx:
        assert secrets.names(tx) == frozenset()
        secrets.note(tx, NEWS)
        secrets.note(tx, PAPER)
        secrets.note(tx, NEWS)
        secrets.strike(tx, [PAPER])
    database.close()

    with sqlite3.connect(tmp_path / "a.db") as connection:
        assert secrets.names(connection) == {NEWS}
    connection.close()
