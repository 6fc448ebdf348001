from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.case import Case
from app.domain.found import Chosen
from app.domain.login import Login, Whereabouts
from app.domain.problem import Trouble
from app.services import add, logins, read, refresh
from app.services.desk import Desk, Shelf
from app.storage import secrets
from app.storage.secrets import Vault
from tests.loopback import Asked, Loopback, reply
from tests.services.made import UK, UK_JSON, Wire, opml, rss, uk
from tests.storage.test_secrets import Memory

ONE = "Judge hears the appeal of Steven Avery"
ANNA = "Basic YW5uYTpzZWNyZXQ="


def guarded(asked: Asked) -> bytes:
    if asked.headers.get("authorization") == ANNA:
        return reply(body=rss(ONE))
    return reply(401, WWW_Authenticate='Basic realm="news"')


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def desk(desk: Desk, memory: Memory) -> Desk:
    return replace(desk, vault=Vault(keyring=lambda: memory))


@pytest.fixture
def guard(server: Loopback) -> Loopback:
    server.routes["/feed"] = guarded
    return server


@pytest.fixture
def source(desk: Desk, case: Case, guard: Loopback) -> int:
    """A feed that was added with its password in the address, and stored."""
    add.add_found(desk, case.id, add.recognise(desk, with_login(guard)))
    logins.save(desk)
    with closing(desk.db.reader()) as reader:
        return read.sources(Shelf(reader, desk.now), case.id)[0].id


def with_login(server: Loopback, path: str = "/feed") -> str:
    return f"{server.root}{path}".replace("//", "//anna:secret@")


def restarted(desk: Desk, memory: Memory | None) -> Desk:
    """The desk of the next session: what was in memory is gone."""
    with desk.db.transaction() as tx:
        known = secrets.names(tx)
    return replace(desk, vault=Vault(known, lambda: memory))


def asked_again(desk: Desk, source_id: int) -> Trouble | None:
    for claim in refresh.claim_source(desk, source_id):
        logins.recall(desk, claim)
        refresh.store(desk, refresh.fetch(desk, claim))
    with closing(desk.db.reader()) as reader:
        kept = read.source(Shelf(reader, desk.now), source_id)
    assert kept is not None
    return kept.trouble


def test_a_password_in_an_address_goes_to_the_keyring_and_the_address_without_it(
    desk: Desk, shelf: Shelf, case: Case, guard: Loopback, memory: Memory
) -> None:
    found = add.recognise(desk, with_login(guard))
    add.add_found(desk, case.id, found)

    assert found.login == Login("anna", "secret")
    assert not found.password_left_out
    assert "secret" not in repr(found)
    assert read.sources(shelf, case.id)[0].address == f"{guard.root}/feed"
    assert logins.save(desk) is Whereabouts.STORED
    assert list(memory.kept) == [(secrets.SERVICE, f"login {guard.root}")]


def test_the_next_session_finds_it(desk: Desk, source: int, memory: Memory) -> None:
    assert asked_again(restarted(desk, memory), source) is None


@pytest.mark.parametrize(
    ("kept", "trouble"),
    [(False, Trouble.NO_KEYRING), (True, Trouble.LOGIN_FORGOTTEN)],
)
def test_without_its_password_nothing_is_asked(
    desk: Desk, source: int, memory: Memory, guard: Loopback, *, kept: bool, trouble: Trouble
) -> None:
    memory.kept.clear()
    guard.requests.clear()

    assert asked_again(restarted(desk, memory if kept else None), source) is trouble

    assert guard.requests == []


def test_a_keyring_that_gave_nothing_is_asked_again_for_the_reader_only(
    desk: Desk, source: int, memory: Memory
) -> None:
    again = restarted(desk, None)
    (claim,) = refresh.claim_source(again, source)
    by_itself = replace(claim, manual=False)

    assert logins.wanted(again, by_itself)
    logins.recall(again, by_itself)

    assert not logins.wanted(again, by_itself)
    assert logins.wanted(again, claim)


def test_logging_in_after_a_refusal(desk: Desk, source: int, guard: Loopback) -> None:
    address = f"{guard.root}/feed"
    logins.log_in(desk, address, Login("anna", "wrong"), remember=False)
    assert asked_again(desk, source) is Trouble.AUTH_REQUIRED

    logins.log_in(desk, address, Login("anna", "secret"), remember=False)

    assert asked_again(desk, source) is None


def test_what_was_forgotten_is_not_sent_any_more(
    desk: Desk, source: int, memory: Memory, guard: Loopback
) -> None:
    assert logins.count(desk) == 1

    logins.strike(desk, logins.forget_all(desk))
    guard.requests.clear()

    assert asked_again(desk, source) is Trouble.AUTH_REQUIRED
    assert "authorization" not in guard.requests[0].headers
    assert memory.kept == {}
    assert logins.count(restarted(desk, memory)) == 0


def test_passwords_of_a_list_are_split_off_too(
    desk: Desk, shelf: Shelf, case: Case, guard: Loopback, tmp_path: Path
) -> None:
    path = tmp_path / "feeds.opml"
    path.write_bytes(opml(with_login(guard)))
    logins.log_in(desk, "https://known.test", Login("anna", "known"), remember=False)

    found = add.recognise(desk, str(path))
    add.add_found(desk, case.id, found, Chosen((f"{guard.root}/feed",)))

    assert "secret" not in repr(found)
    assert read.sources(shelf, case.id)[0].address == f"{guard.root}/feed"
    assert asked_again(desk, read.sources(shelf, case.id)[0].id) is Trouble.PRIVATE_ADDRESS
    assert logins.of(desk, guard.root) == Login("anna", "secret")


def test_a_list_does_not_replace_what_the_reader_gave(
    desk: Desk, case: Case, guard: Loopback, tmp_path: Path
) -> None:
    logins.log_in(desk, guard.root, Login("anna", "mine"), remember=False)
    path = tmp_path / "feeds.opml"
    path.write_bytes(opml(with_login(guard)))

    add.add_found(desk, case.id, add.recognise(desk, str(path)), Chosen((f"{guard.root}/feed",)))

    assert logins.of(desk, guard.root) == Login("anna", "mine")


def test_a_password_of_no_use_is_left_out(wired: Desk, wire: Wire) -> None:
    wire.says(UK_JSON, uk(5))

    found = add.recognise(wired, UK.replace("//", "//anna:secret@"))

    assert found.password_left_out
    assert found.login is None


def test_a_password_follows_to_https_of_the_same_place_only(desk: Desk) -> None:
    logins.log_in(desk, "http://news.test/feed", Login("anna", "secret"), remember=False)

    assert logins.of(desk, "https://news.test/new") == Login("anna", "secret")
    assert logins.of(desk, "https://www.news.test/") is None
    assert logins.of(desk, "http://news.test:8080/") is None


def test_a_recording_needs_no_password(desk: Desk) -> None:
    recorded = replace(desk, recorded=True)
    logins.log_in(recorded, "https://news.test/", Login("anna", "secret"), remember=False)

    assert logins.of(recorded, "https://news.test/") is None


NETWORK = "https://actionnetwork.org/api/v2/petitions/d91b4b2e-ae0e-4cd3-9ed7-d0ec501b0bc3"


def test_a_platforms_token_is_asked_for_kept_in_the_keyring_and_sent_to_its_host_only(
    wired: Desk, wire: Wire, shelf: Shelf, case: Case, memory: Memory
) -> None:
    desk = replace(wired, vault=Vault(keyring=lambda: memory))
    wire.says(NETWORK, b'{"title": "Mend the pier", "total_signatures": 345}')

    found = add.recognise(desk, NETWORK)
    add.add_found(desk, case.id, found)
    (card,) = read.cards(shelf, case.id)

    assert found.trouble is Trouble.AUTH_REQUIRED
    assert wire.asked == []  # without it nobody is asked

    logins.log_in(desk, card.petition.address, Login("", "t0ken"), remember=True)
    logins.save(desk)
    later = restarted(desk, memory)
    claims = refresh.claim_petition(later, card.petition.id)
    list(refresh.sweep(later, claims))

    (card,) = read.cards(shelf, case.id)
    assert (card.petition.count, card.petition.title) == (345, "Mend the pier")
    assert card.petition.trouble is None
    assert wire.asked[0][1]["osdi-api-token"] == "t0ken"
    assert "t0ken" not in str(shelf.db.rows("SELECT * FROM petition"))


def test_a_token_that_the_keyring_lost_asks_nobody(
    wired: Desk, wire: Wire, shelf: Shelf, case: Case, memory: Memory
) -> None:
    desk = replace(wired, vault=Vault(keyring=lambda: memory))
    add.add_found(desk, case.id, add.recognise(desk, NETWORK))
    (card,) = read.cards(shelf, case.id)
    logins.log_in(desk, card.petition.address, Login("", "t0ken"), remember=True)
    forgetful = restarted(desk, Memory())

    list(refresh.sweep(forgetful, refresh.claim_petition(forgetful, card.petition.id)))

    assert read.cards(shelf, case.id)[0].petition.trouble is Trouble.LOGIN_FORGOTTEN
    assert wire.asked == []
