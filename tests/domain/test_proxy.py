import pytest

from app.domain import proxy
from app.domain.proxy import Proxy, Way


def test_what_was_written_is_read() -> None:
    mine = Proxy(Way.MANUAL, "proxy.example", 3128, "ann")

    assert proxy.read(proxy.written(mine)) == mine


@pytest.mark.parametrize("text", ["", "{", "[]", '{"way": "pigeon"}', '{"way": "manual"}'])
def test_what_cannot_be_read_is_the_system(text: str) -> None:
    assert proxy.read(text) == Proxy()


@pytest.mark.parametrize(
    ("host", "port"),
    [("", 80), ("a b", 80), ("http://a", 80), ("a:80", 80), ("a@b", 80), ("a", 0), ("a", 65536)],
)
def test_half_a_proxy_is_none(host: str, port: int) -> None:
    half = Proxy(Way.MANUAL, host, port)

    assert not proxy.usable(half)
    assert proxy.read(proxy.written(half)) == Proxy()


def test_an_address_of_numbers_gets_its_brackets() -> None:
    assert Proxy(Way.MANUAL, "::1", 80).address == "http://[::1]:80"
    assert Proxy(Way.MANUAL, "a.example", 80).address == "http://a.example:80"
