"""The proxy of the reader's choice, over a real socket."""

from base64 import b64encode
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

import pytest

from app.domain.login import Login
from app.domain.problem import SourceError, Trouble
from app.domain.proxy import Proxy, Way
from app.sources.http import Http
from tests.loopback import Asked, Loopback, reply

NOON = datetime(2016, 1, 4, 12, tzinfo=UTC)
ANN = Login("ann", "secret")
TOLD = "Basic " + b64encode(b"ann:secret").decode()


@pytest.fixture
def http() -> Iterator[Http]:
    with closing(Http(now=lambda: NOON, connect=2, read=1, total=2)) as made:
        yield made


def at(server: Loopback) -> Proxy:
    return Proxy(Way.MANUAL, server.address, int(server.root.rpartition(":")[2]), "ann")


def guarded(asked: Asked) -> bytes:
    if asked.headers.get("proxy-authorization") != TOLD:
        return reply(407, Proxy_Authenticate='Basic realm="here"')
    return reply(502) if asked.method == "CONNECT" else reply(body=b"by proxy")


def trouble(http: Http, address: str) -> Trouble:
    with pytest.raises(SourceError) as refused:
        http.get(address)
    return refused.value.trouble


def test_a_chosen_proxy_is_asked_with_its_password(http: Http, server: Loopback) -> None:
    server.routes["http://news.example/feed"] = guarded

    http.use_proxy(at(server), ANN)

    assert http.get("http://news.example/feed").body == b"by proxy"


def test_for_an_encrypted_address_the_password_stays_with_the_proxy(
    http: Http, server: Loopback
) -> None:
    server.routes["news.example:443"] = guarded

    http.use_proxy(at(server), ANN)

    assert trouble(http, "https://news.example/feed") is Trouble.UNREACHABLE
    asked = server.requests[0]
    assert (asked.method, asked.headers["proxy-authorization"]) == ("CONNECT", TOLD)
    assert "/feed" not in asked.path


@pytest.mark.parametrize("address", ["http://news.example/feed", "https://news.example/feed"])
def test_a_proxy_that_wants_a_password_is_no_site_that_does(
    http: Http, server: Loopback, address: str
) -> None:
    server.routes["http://news.example/feed"] = server.routes["news.example:443"] = guarded

    http.use_proxy(at(server), None)

    assert trouble(http, address) is Trouble.PROXY_LOGIN


def test_a_proxy_that_is_not_there_is_named(http: Http, server: Loopback) -> None:
    http.use_proxy(Proxy(Way.MANUAL, "127.0.0.1", 1), None)

    assert trouble(http, "http://news.example/feed") is Trouble.PROXY_UNREACHABLE


def test_a_change_of_the_proxy_counts_for_the_next_request(
    http: Http, server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    server.routes["/feed"] = reply(body=b"straight")
    assert trouble(http, "http://news.example/feed") is Trouble.PROXY_UNREACHABLE

    http.use_proxy(Proxy(Way.NONE), None)

    assert http.get(server.root + "/feed", allow_private=True).body == b"straight"
