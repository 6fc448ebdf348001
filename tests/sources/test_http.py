import gzip
import socket
import time
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.answer import Validators
from app.domain.login import Login
from app.domain.problem import SourceError, Trouble
from app.sources.http import Http
from tests.loopback import Asked, Loopback, drip, reply

NOON = datetime(2016, 1, 4, 12, tzinfo=UTC)


@pytest.fixture
def http() -> Iterator[Http]:
    made = Http(now=lambda: NOON, connect=2, read=1, total=2)
    yield made
    made.close()


def trouble(http: Http, address: str, **how: object) -> SourceError:
    with pytest.raises(SourceError) as refused:
        http.get(address, **{"allow_private": True, **how})  # type: ignore[arg-type]  # a table of ways to ask
    return refused.value


def test_an_answer_comes_whole(http: Http, server: Loopback) -> None:
    server.routes["/feed"] = reply(body=b"hello", ETag='"a"', Last_Modified="yesterday, or so")

    answer = http.get(server.root + "/feed", allow_private=True)

    assert (answer.status, answer.body) == (200, b"hello")
    assert answer.validators == Validators('"a"', "yesterday, or so")


def test_validators_go_back_byte_exact_and_survive_a_bare_304(http: Http, server: Loopback) -> None:
    server.routes["/feed"] = b"HTTP/1.1 304 Not Modified\r\n\r\n"
    kept = Validators('W/"\u00e4 1"', "Mon, 04 Jan 2016 12:00:00 +0000")

    answer = http.get(server.root + "/feed", validators=kept, allow_private=True)

    asked = server.requests[0].headers
    assert (asked["if-none-match"], asked["if-modified-since"]) == (kept.etag, kept.last_modified)
    assert answer.unchanged
    assert answer.validators == kept


def test_a_304_with_new_validators_replaces_the_set(http: Http, server: Loopback) -> None:
    server.routes["/feed"] = b'HTTP/1.1 304 Not Modified\r\nETag: "b"\r\n\r\n'

    answer = http.get(server.root + "/feed", validators=Validators('"a"', "x"), allow_private=True)

    assert answer.validators == Validators('"b"', "")


def test_a_request_says_no_more_than_it_must(http: Http, server: Loopback) -> None:
    server.routes["/feed"] = reply(Set_Cookie="a=b")

    http.get(server.root + "/feed", allow_private=True)
    http.get(server.root + "/feed#part", allow_private=True)

    second = server.requests[1]
    assert (second.method, second.path) == ("GET", "/feed")
    assert set(second.headers) == {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert second.headers["accept-encoding"] == "gzip"


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (401, Trouble.AUTH_REQUIRED),
        (403, Trouble.FORBIDDEN),
        (404, Trouble.NOT_FOUND),
        (410, Trouble.GONE),
        (418, Trouble.BAD_ANSWER),
        (429, Trouble.RATE_LIMITED),
        (500, Trouble.SERVER_ERROR),
        (302, Trouble.BAD_ANSWER),
        (304, Trouble.BAD_ANSWER),
    ],
)
def test_a_refusal_has_a_name(http: Http, server: Loopback, status: int, expected: Trouble) -> None:
    server.routes["/feed"] = reply(status, b"No.")

    refused = trouble(http, server.root + "/feed")

    assert refused.trouble is expected


def test_a_bot_challenge_is_no_mere_refusal(http: Http, server: Loopback) -> None:
    server.routes["/feed"] = reply(403, b'<div id="px-captcha">', Retry_After="120")

    refused = trouble(http, server.root + "/feed")

    assert (refused.trouble, refused.status) == (Trouble.BOT_CHALLENGE, 403)
    assert refused.retry_after == NOON + timedelta(seconds=120)


def test_a_refusal_keeps_the_wait_and_its_words(http: Http, server: Loopback) -> None:
    server.routes["/seconds"] = reply(429, b"Not now.", Retry_After="120")
    server.routes["/date"] = reply(503, b"", Retry_After="Mon, 04 Jan 2016 13:00:00 GMT")

    seconds, date = trouble(http, server.root + "/seconds"), trouble(http, server.root + "/date")

    assert (seconds.retry_after, seconds.said) == (NOON + timedelta(seconds=120), "Not now.")
    assert date.retry_after == NOON + timedelta(hours=1)


def test_what_is_said_to_a_secret_is_not_kept(http: Http, server: Loopback) -> None:
    server.routes["/feed"] = reply(403, b"No feed for hunter2.")

    with pytest.raises(SourceError) as refused:
        http.get(server.root + "/feed", allow_private=True, login=Login("reader", "hunter2"))

    assert refused.value.said == ""


def test_redirects_are_followed_and_permanent_ones_remembered(http: Http, server: Loopback) -> None:
    server.routes["/old"] = reply(301, Location="/newer")
    server.routes["/newer"] = reply(308, Location="new?a=b#c")
    server.routes["/new?a=b"] = reply(body=b"here")
    server.routes["/moody"] = reply(302, Location="/old")

    moved = http.get(server.root + "/old", allow_private=True)
    for_now = http.get(server.root + "/moody", allow_private=True)

    assert moved.moved_to == moved.address == server.root + "/new?a=b"
    assert (for_now.body, for_now.moved_to) == (b"here", "")


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("/loop", Trouble.TOO_MANY_REDIRECTS),
        ("ftp://127.0.0.1/", Trouble.UNSAFE_REDIRECT),
        ("file:///etc/passwd", Trouble.UNSAFE_REDIRECT),
        ("http://[::ffff:127.0.0.1]/", Trouble.PRIVATE_ADDRESS),
        ("http://[::1]/", Trouble.PRIVATE_ADDRESS),
        ("http://127.0.0.2/", Trouble.PRIVATE_ADDRESS),
        ("http://169.254.169.254/latest", Trouble.PRIVATE_ADDRESS),
        ("http://0x7f000001/", Trouble.PRIVATE_ADDRESS),
        ("http://[64:ff9b::a00:1]/", Trouble.PRIVATE_ADDRESS),
        ("http://[bad", Trouble.BAD_ANSWER),
        ("\xff\xfe", Trouble.BAD_ANSWER),
    ],
)
def test_a_redirect_leads_nowhere_dangerous(
    http: Http, server: Loopback, location: str, expected: Trouble
) -> None:
    server.routes["/loop"] = reply(302, Location=location)

    assert trouble(http, server.root + "/loop").trouble is expected


def test_two_different_locations_are_refused(http: Http, server: Loopback) -> None:
    server.routes["/"] = b"HTTP/1.1 302 F\r\nLocation: /a\r\nLocation: /b\r\n\r\n"

    assert trouble(http, server.root + "/").trouble is Trouble.BAD_ANSWER


def test_private_addresses_are_for_those_the_reader_typed(http: Http, server: Loopback) -> None:
    server.routes["/"] = reply()

    refused = trouble(http, server.root + "/", allow_private=False)

    assert refused.trouble is Trouble.PRIVATE_ADDRESS
    assert server.requests == []


def test_a_platform_may_contact_its_own_hosts_only(http: Http, server: Loopback) -> None:
    server.routes["/"] = reply(302, Location="http://127.0.0.9/")

    refused = trouble(http, server.root + "/", hosts=frozenset({"127.0.0.1"}))

    assert refused.trouble is Trouble.UNSAFE_REDIRECT


def test_secrets_stay_with_their_origin(http: Http, server: Loopback) -> None:
    other = Loopback()
    server.routes["/"] = reply(302, Location=other.root + "/")
    other.routes["/"] = reply()

    http.get(server.root + "/", allow_private=True, headers={"Authorization": "Bearer s"})

    other.close()
    assert server.requests[0].headers["authorization"] == "Bearer s"
    assert "authorization" not in other.requests[0].headers


def bomb() -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return packer.compress(bytes(64 * 1024 * 1024)) + packer.flush()


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        ({"Content_Encoding": "gzip"}, bomb(), Trouble.TOO_LARGE),
        ({}, bomb(), Trouble.TOO_LARGE),
        ({}, bytes(9 * 1024 * 1024), Trouble.TOO_LARGE),
        ({"Content_Encoding": "br"}, b"\x8b\x02\x80", Trouble.BAD_ANSWER),
        ({"Content_Encoding": "zstd"}, b"\x28\xb5\x2f\xfd", Trouble.BAD_ANSWER),
        ({"Content_Encoding": "gzip"}, b"not gzip", Trouble.BAD_ANSWER),
    ],
    ids=["declared gzip", "silent gzip", "plain", "brotli", "zstd", "broken gzip"],
)
def test_a_bomb_does_not_go_off(
    http: Http, server: Loopback, headers: dict[str, str], body: bytes, expected: Trouble
) -> None:
    server.routes["/"] = reply(200, body, **headers)

    assert trouble(http, server.root + "/").trouble is expected


def test_gzip_is_unpacked_declared_or_not(http: Http, server: Loopback) -> None:
    server.routes["/said"] = reply(200, gzip.compress(b"feed"), Content_Encoding="gzip")
    server.routes["/silent.xml.gz"] = reply(200, gzip.compress(b"feed"))

    said = http.get(server.root + "/said", allow_private=True)
    silent = http.get(server.root + "/silent.xml.gz", allow_private=True)

    assert said.body == silent.body == b"feed"


@pytest.mark.parametrize("where", ["head", "body"])
def test_a_dripping_server_ends_by_the_deadline(http: Http, server: Loopback, where: str) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
    slow = {"head": drip(head, 0.2), "body": drip(b"x" * 100, 0.2)}[where]

    def answer(_asked: Asked) -> Iterator[bytes]:
        if where == "body":
            yield head
        yield from slow

    server.routes["/"] = answer
    started = time.monotonic()

    assert trouble(http, server.root + "/").trouble is Trouble.TIMEOUT
    assert time.monotonic() - started < 10


def test_headers_have_a_limit(http: Http, server: Loopback) -> None:
    server.routes["/many"] = b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n"
    server.routes["/long"] = b"HTTP/1.1 200 OK\r\nA: " + b"b" * 90_000 + b"\r\n\r\n"

    assert trouble(http, server.root + "/many").trouble is Trouble.BAD_ANSWER
    assert trouble(http, server.root + "/long").trouble is Trouble.BAD_ANSWER


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("ftp://example.org/", Trouble.BAD_ADDRESS),
        ("nonsense", Trouble.BAD_ADDRESS),
        ("http://xn--/", Trouble.BAD_ADDRESS),
    ],
)
def test_an_address_that_is_none_says_so(http: Http, address: str, expected: Trouble) -> None:
    assert trouble(http, address).trouble is expected


def test_a_closed_door_is_unreachable(http: Http) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    assert trouble(http, f"http://127.0.0.1:{port}/").trouble is Trouble.UNREACHABLE


def test_freshness_is_told(http: Http, server: Loopback) -> None:
    server.routes["/a"] = reply(Cache_Control="public, max-age=7200")
    server.routes["/b"] = reply(
        Expires="Tue, 05 Jan 2016 12:00:00 GMT", Date="Tue, 05 Jan 2016 11:00:00 GMT"
    )
    server.routes["/c"] = reply(Expires="0")

    until = [
        http.get(server.root + path, allow_private=True).wait_until for path in ["/a", "/b", "/c"]
    ]

    assert until == [NOON + timedelta(hours=2), NOON + timedelta(hours=1), None]


def test_a_proxy_of_the_environment_is_used(
    http: Http, server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.root)
    server.routes["http://news.example/feed"] = reply(body=b"by proxy")

    answer = http.get("http://news.example/feed")

    assert answer.body == b"by proxy"


def test_one_request_per_host_at_a_time(http: Http, server: Loopback) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def slow(_asked: Asked) -> Iterator[bytes]:
        time.sleep(0.05)
        yield reply()

    server.routes["/"] = slow

    with ThreadPoolExecutor(4) as crew:
        list(crew.map(lambda _n: http.get(server.root + "/", allow_private=True), range(4)))

    assert server.most_at_once == 1


def test_a_recording_replaces_the_wire_and_nothing_else() -> None:
    asked: dict[str, str] = {}

    def replay(address: str, headers: object) -> tuple[int, dict[str, str], bytes]:
        asked[address] = ""
        if address.endswith("/old"):
            return 301, {"location": "https://recorded.example/new"}, b""
        return 200, {"etag": '"1"'}, b"recorded"

    http = Http(now=lambda: NOON, replay=replay)

    answer = http.get("https://recorded.example/old")

    assert (answer.body, answer.validators.etag) == (b"recorded", '"1"')
    assert list(asked) == ["https://recorded.example/old", "https://recorded.example/new"]
    http.close()
