"""The chosen proxy and its password, with a real database and a proxy on a real socket."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.problem import SourceError, Trouble
from app.domain.proxy import Proxy, Way
from app.services import logins, proxying
from app.services.desk import Desk, Shelf
from app.sources.http import Http
from app.storage import secrets
from app.storage.secrets import Vault
from tests.loopback import Loopback, reply
from tests.sources.test_proxies import at, guarded

NOON = datetime(2016, 1, 4, 12, tzinfo=UTC)
FEED = "http://news.example/feed"


class Drawer:
    """A password manager in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get_password(self, _service: str, name: str, /) -> str | None:
        return self.kept.get(name)

    def set_password(self, _service: str, name: str, password: str, /) -> None:
        self.kept[name] = password

    def delete_password(self, _service: str, name: str, /) -> None:
        self.kept.pop(name)


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


@pytest.fixture
def routed(desk: Desk, drawer: Drawer, server: Loopback) -> Iterator[Desk]:
    server.routes[FEED] = guarded
    with closing(Http(now=lambda: NOON, connect=2, read=1, total=2)) as http:
        yield replace(desk, http=http, vault=Vault(keyring=lambda: drawer))


def test_a_proxy_is_used_at_once_and_its_password_kept_by_the_keyring_only(
    routed: Desk, drawer: Drawer, server: Loopback
) -> None:
    proxying.use(routed, at(server), "secret", remember=True)
    logins.save(routed)

    assert routed.http.get(FEED).body == b"by proxy"
    assert ': "secret"' in "".join(drawer.kept.values())
    with routed.db.transaction() as tx:
        assert ': "secret"' not in "".join(
            str(tuple(row)) for row in tx.execute("SELECT * FROM setting")
        )


def test_the_next_start_goes_the_same_way(routed: Desk, drawer: Drawer, server: Loopback) -> None:
    proxying.use(routed, at(server), "secret", remember=True)
    logins.save(routed)
    with routed.db.transaction() as tx:
        known = secrets.names(tx)
    with closing(Http(now=lambda: NOON, connect=2, read=1, total=2)) as http:
        again = replace(routed, http=http, vault=Vault(known, keyring=lambda: drawer))

        proxy = proxying.begin(again)
        with pytest.raises(SourceError) as refused:
            http.get(FEED)
        proxying.recall(again, proxy)

        assert refused.value.trouble is Trouble.PROXY_LOGIN
        assert http.get(FEED).body == b"by proxy"


def test_an_empty_password_leaves_the_known_one(routed: Desk, server: Loopback) -> None:
    proxying.use(routed, at(server), "secret", remember=False)

    proxying.use(routed, at(server), "", remember=True)

    assert routed.http.get(FEED).body == b"by proxy"
    assert not logins.unsaved(routed)


def test_a_forgotten_password_is_not_sent_any_more(routed: Desk, server: Loopback) -> None:
    proxying.use(routed, at(server), "secret", remember=False)

    logins.forget_all(routed)

    with pytest.raises(SourceError) as refused:
        routed.http.get(FEED)
    assert refused.value.trouble is Trouble.PROXY_LOGIN


def test_nothing_is_recalled_for_a_proxy_that_asks_nobody(routed: Desk, server: Loopback) -> None:
    open_one = replace(at(server), user="")
    server.routes[FEED] = reply(body=b"open")
    proxying.use(routed, open_one, "", remember=True)

    proxying.recall(routed, open_one)

    assert routed.http.get(FEED).body == b"open"


def test_what_was_chosen_can_be_read(routed: Desk) -> None:
    with closing(routed.db.reader()) as reader:
        shelf = Shelf(reader, routed.now)
        assert proxying.chosen(shelf) == Proxy()
        proxying.use(routed, Proxy(Way.NONE), "", remember=True)

        assert proxying.chosen(shelf) == Proxy(Way.NONE)
