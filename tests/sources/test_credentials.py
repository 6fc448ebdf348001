import re
import time
from collections.abc import Callable, Iterator

import pytest

from app.domain.login import Login
from app.domain.problem import SourceError, Trouble
from app.sources.credentials import Credentials
from app.sources.http import Http
from tests.loopback import Asked, Loopback, reply
from tests.sources.test_http import NOON

MUFASA = Login("Mufasa", "Circle of Life")
RFC_7616 = (
    'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm={algorithm}, '
    'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", '
    'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'
)
CNONCE = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"


@pytest.fixture
def http() -> Iterator[Http]:
    made = Http(now=lambda: NOON, connect=2, read=1, total=2)
    yield made
    made.close()


@pytest.fixture
def elsewhere() -> Iterator[Loopback]:
    made = Loopback()
    yield made
    made.close()


def credentials(login: Login = MUFASA, *, encrypted: bool = False) -> Credentials:
    return Credentials(login, encrypted=encrypted, random=lambda: CNONCE)


def guarded(challenge: str, wanted: str) -> Callable[[Asked], bytes]:
    def answer(asked: Asked) -> bytes:
        allowed = asked.headers.get("authorization", "").startswith(wanted)
        return reply(body=b"hello") if allowed else reply(401, WWW_Authenticate=challenge)

    return answer


def sent(server: Loopback) -> list[str]:
    return [asked.headers.get("authorization", "") for asked in server.requests]


@pytest.mark.parametrize(
    ("algorithm", "response"),
    [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ],
)
def test_digest_is_that_of_the_standard(algorithm: str, response: str) -> None:
    mufasa = credentials()

    assert mufasa.hear(RFC_7616.format(algorithm=algorithm))

    header = mufasa.header("/dir/index.html")
    assert f'response="{response}"' in header
    assert 'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"' in header
    assert "nc=00000002" in mufasa.header("/dir/index.html")


def test_the_first_digest_that_is_understood_is_taken() -> None:
    both = RFC_7616.format(algorithm="SHA-512-256") + ", " + RFC_7616.format(algorithm="SHA-256")
    mufasa = credentials()

    assert mufasa.hear(both)

    assert "algorithm=SHA-256" in mufasa.header("/")


def test_an_old_digest_without_qop_is_answered_in_kind() -> None:
    mufasa = credentials()

    assert mufasa.hear('Digest realm="a, b", nonce="c\\"d"')

    header = mufasa.header("/")
    assert 'realm="a, b", nonce="c\\"d"' in header
    assert "cnonce" not in header


@pytest.mark.parametrize(
    "challenge",
    [
        "", "Negotiate", "NTLM abc==", 'Digest realm="a"', 'Digest nonce="b", algorithm=SHA-3',
        'Digest nonce="b", qop="auth-int"', '"', "=", "Digest " * 2000,
    ],
)  # fmt: skip
def test_what_is_not_understood_is_not_answered(challenge: str) -> None:
    mufasa = credentials()

    assert not mufasa.hear(challenge)
    assert not mufasa.header("/")


def test_a_hostile_challenge_takes_no_time() -> None:
    before = time.perf_counter()

    credentials().hear('a="\\' * 16_000)

    assert time.perf_counter() - before < 1


def test_without_encryption_nothing_is_sent_before_the_server_asks() -> None:
    assert not credentials().header("/")
    assert credentials(encrypted=True).header("/").startswith("Basic ")


def test_a_refused_password_is_not_sent_twice() -> None:
    assert not credentials(encrypted=True).hear('Basic realm="x"')


def test_letters_of_any_language_go_as_utf_8(http: Http, server: Loopback) -> None:
    server.routes["/feed"] = guarded("Bearer", "Bearer")

    http.get(server.root + "/feed", allow_private=True, login=Login("", "gehéim"))

    assert sent(server)[1].encode("latin-1").decode() == "Bearer gehéim"


@pytest.mark.parametrize("challenge", ['Basic realm="x"', 'Negotiate, Basic realm="x"'])
def test_basic_is_sent_when_it_is_asked_for_and_then_at_once(
    http: Http, server: Loopback, challenge: str
) -> None:
    server.routes["/feed"] = guarded(challenge, "Basic YW5uYTpzZWNyZXQ=")
    anna = Login("anna", "secret")

    for _time in range(2):
        answer = http.get(server.root + "/feed", allow_private=True, login=anna)

    assert answer.body == b"hello"
    assert sent(server) == ["", "Basic YW5uYTpzZWNyZXQ=", "Basic YW5uYTpzZWNyZXQ="]


def test_digest_is_preferred_whichever_header_offers_it(http: Http, server: Loopback) -> None:
    digest = RFC_7616.format(algorithm="SHA-256")
    server.routes["/feed?a=1"] = guarded(f'Basic realm="x"\r\nWWW-Authenticate: {digest}', "Digest")

    http.get(server.root + "/feed?a=1", allow_private=True, login=MUFASA)

    assert re.search(r'uri="/feed\?a=1"', sent(server)[1])


def test_a_wrong_password_is_told(http: Http, server: Loopback) -> None:
    server.routes["/feed"] = reply(401, WWW_Authenticate='Basic realm="x"')

    with pytest.raises(SourceError) as refused:
        http.get(server.root + "/feed", allow_private=True, login=MUFASA)

    assert refused.value.trouble is Trouble.AUTH_REQUIRED
    assert len(server.requests) == 2


def test_a_login_with_a_line_break_is_refused_without_being_quoted(
    http: Http, server: Loopback
) -> None:
    server.routes["/feed"] = reply(401, WWW_Authenticate="Bearer")

    with pytest.raises(SourceError) as refused:
        http.get(server.root + "/feed", allow_private=True, login=Login("", "a\r\nX: secret"))

    assert "secret" not in str(refused.value)
    assert all("x" not in asked.headers for asked in server.requests)


def test_another_origin_is_never_told(http: Http, server: Loopback, elsewhere: Loopback) -> None:
    there = f"{elsewhere.root}/there"
    server.routes["/feed"] = reply(302, Location=there.replace("//", "//eve:stolen@"))
    elsewhere.routes["/there"] = reply(302, Location=f"{server.root}/back")
    server.routes["/back"] = reply(401, WWW_Authenticate='Basic realm="x"')

    with pytest.raises(SourceError):
        http.get(server.root + "/feed", allow_private=True, login=MUFASA)

    assert not any(sent(server) + sent(elsewhere))


def test_an_origin_that_asks_after_a_redirect_is_not_told(
    http: Http, server: Loopback, elsewhere: Loopback
) -> None:
    server.routes["/feed"] = reply(302, Location=f"{elsewhere.root}/there")
    elsewhere.routes["/there"] = reply(401, WWW_Authenticate='Basic realm="x"')

    with pytest.raises(SourceError):
        http.get(server.root + "/feed", allow_private=True, login=MUFASA)

    assert sent(elsewhere) == [""]


def test_the_same_origin_is_told_again_after_a_redirect(http: Http, server: Loopback) -> None:
    server.routes["/feed"] = reply(302, Location="/new")
    server.routes["/new"] = guarded('Basic realm="x"', "Basic")

    answer = http.get(server.root + "/feed", allow_private=True, login=MUFASA)

    assert answer.body == b"hello"


def test_forgotten_logins_are_not_remembered_by_their_challenges(
    http: Http, server: Loopback
) -> None:
    server.routes["/feed"] = guarded('Basic realm="x"', "Basic")
    http.get(server.root + "/feed", allow_private=True, login=MUFASA)

    http.forget_logins()
    http.get(server.root + "/feed", allow_private=True, login=MUFASA)

    assert [bool(one) for one in sent(server)] == [False, True, False, True]
