"""The one HTTP client: asks politely, reads with limits, trusts nobody. The only httpx."""

from __future__ import annotations

import logging
import ssl
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urldefrag, urlsplit

import httpx

from app import HOME, NAME, VERSION
from app.domain.address import host_of, may_know, origin_of, redacted
from app.domain.answer import NO_VALIDATORS, Answer, Validators
from app.domain.problem import SourceError, Trouble
from app.domain.proxy import Proxy
from app.sources import challenges, headers as said, proxies, refusals
from app.sources.body import Inflater
from app.sources.credentials import Credentials, Known
from app.sources.dialling import Guarded

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.login import Login

log = logging.getLogger(__name__)

Replay: TypeAlias = Callable[[str, Mapping[str, str]], tuple[int, Mapping[str, str], bytes]]

USER_AGENT = f"{NAME}/{VERSION} (+{HOME}; desktop feed reader)"
HOPS = 5
ERROR_BODY = 64 * 1024  # bytes of a refusal that are kept, to recognise a bot challenge in them
_PERMANENT = {301, 308}
_REDIRECTS = {301, 302, 303, 307, 308}


@dataclass(frozen=True, slots=True)
class _Request:
    """One hop. `typed` is the private host the reader may have typed, `until` monotonic seconds.

    `secret`: it tells more than that somebody reads this.
    """

    address: str
    headers: Mapping[str, str]
    hosts: frozenset[str] | None
    typed: str
    until: float
    login: Login | None
    secret: bool


class Http:
    """Safe to share between threads. One request at a time per host.

    Limits in seconds: `connect`, `read` for one wait, `total` for all hops and the whole body.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        replay: Replay | None = None,
        connect: float = 10.0,
        read: float = 20.0,
        total: float = 60.0,
    ) -> None:
        self._now, self._replay = now, replay
        self._connect, self._read, self._total = connect, read, total
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._building = threading.Lock()
        self._wires: dict[str, httpx.BaseTransport] = {}
        self._proxy = Proxy()
        self._proxy_login: Login | None = None
        self._known = Known()
        self._current = threading.local()

    def get(
        self,
        address: str,
        *,
        validators: Validators = NO_VALIDATORS,
        accept: str = "*/*",
        hosts: frozenset[str] | None = None,
        allow_private: bool = False,
        headers: Mapping[str, str] | None = None,
        login: Login | None = None,
    ) -> Answer:
        """Ask for an address, following up to five redirects. Only SourceError is raised.

        With `hosts`, every hop's host must be one of them. `allow_private` lets the host of
        `address` itself be private: the reader typed it. `headers` (secrets among them) and
        validators go to the first origin only; so does `login`, or to its encrypted form.
        """
        request = _Request(
            address=urldefrag(address).url,
            headers={"accept": accept, **(headers or {}), **said.conditions(validators)},
            hosts=hosts,
            typed=host_of(address) if allow_private else "",
            until=time.monotonic() + self._total,
            login=login,
            secret=bool(login or headers),
        )
        return self._follow(request, validators)

    def forget_logins(self) -> None:
        """Let go of whatever was sent as a login, to the proxy too."""
        self._known.forget()
        self.use_proxy(self._proxy, None)

    def use_proxy(self, proxy: Proxy, login: Login | None) -> None:
        """Go this way from now on; what is under way ends as it began."""
        with self._building:
            self._proxy, self._proxy_login = proxy, login
            self._wires.clear()  # not closed: none of them keeps a connection for later

    def close(self) -> None:
        for wire in self._wires.values():
            wire.close()
        self._wires.clear()

    def _follow(self, request: _Request, validators: Validators) -> Answer:
        moved_to, only_permanent = "", True
        first = request.address
        for _hop in range(HOPS + 1):
            answer = self._hop(request)
            if answer.status not in _REDIRECTS:
                return self._judged(answer, request, validators, moved_to)
            target = said.target(answer.headers, request.address)
            only_permanent = only_permanent and answer.status in _PERMANENT
            moved_to = target if only_permanent else ""
            same = origin_of(target) == origin_of(first)
            kept = request.headers if same else {"accept": request.headers["accept"]}
            login = request.login if may_know(origin_of(first), target) else None
            request = replace(request, address=target, headers=kept, login=login)
        raise SourceError(Trouble.TOO_MANY_REDIRECTS, redacted(first))

    def _hop(self, request: _Request) -> Answer:
        host = host_of(request.address)
        if not host:
            raise SourceError(Trouble.BAD_ADDRESS, redacted(request.address))
        if request.hosts is not None and host not in request.hosts:
            raise SourceError(Trouble.UNSAFE_REDIRECT, redacted(request.address))
        with self._locks[host]:
            self._current.until, self._current.typed = request.until, request.typed
            try:
                return self._exchange(request, host)
            except SourceError as error:
                error.address = error.address or redacted(request.address)
                raise
            except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
                raise SourceError(
                    refusals.named(error), redacted(request.address), type(error).__name__
                ) from error
            except (ValueError, OSError) as error:  # what no HTTP library foresaw in hostile bytes
                raise SourceError(
                    Trouble.BAD_ANSWER, redacted(request.address), type(error).__name__
                ) from error

    def _exchange(self, request: _Request, host: str) -> Answer:
        if request.login is None:
            return self._sent(request, host, None)
        credentials = self._known.at(origin_of(request.address), request.login)
        answer = self._sent(request, host, credentials)
        if answer.status == 401 and credentials.hear(answer.headers.get("www-authenticate", "")):
            answer = self._sent(request, host, credentials)
        return answer

    def _sent(self, request: _Request, host: str, credentials: Credentials | None) -> Answer:
        asked = self._asked(request, credentials)
        response = self._wire(request.address, host).handle_request(asked)
        response.request = asked
        try:
            return self._read_whole(request, response)
        finally:
            response.close()

    def _asked(self, request: _Request, credentials: Credentials | None) -> httpx.Request:
        heads = {
            "user-agent": USER_AGENT,
            "accept-encoding": "gzip",
            "connection": "close",
            **request.headers,
        }
        waits = {
            "connect": self._connect,
            "read": self._read,
            "write": self._connect,
            "pool": self._total,
        }
        try:
            address = httpx.URL(request.address)
            told = credentials.header(address.raw_path.decode("ascii")) if credentials else ""
            heads |= {"authorization": told} if told else {}
            return httpx.Request(
                "GET",
                address,
                # latin-1, as they came: a validator goes back byte by byte
                headers=[(name.encode(), value.encode("latin-1")) for name, value in heads.items()],
                extensions={"timeout": waits},
            )
        except httpx.InvalidURL as error:
            raise SourceError(Trouble.BAD_ADDRESS, redacted(request.address), str(error)) from error
        except ValueError as error:  # its words may quote a header
            raise SourceError(Trouble.BAD_ADDRESS, redacted(request.address)) from error

    def _read_whole(self, request: _Request, response: httpx.Response) -> Answer:
        heads = said.plain(response.headers.raw)
        log.debug("%d from %s", response.status_code, redacted(request.address))
        if response.status_code in _REDIRECTS | {304}:
            return Answer(request.address, response.status_code, heads)
        refused = not 200 <= response.status_code < 300
        body = self._body(response.iter_raw(), heads, request.until, refused=refused)
        return Answer(request.address, response.status_code, heads, body)

    def _body(
        self, pieces: Iterable[bytes], heads: Mapping[str, str], until: float, *, refused: bool
    ) -> bytes:
        inflater = Inflater(heads.get("content-encoding", "").strip().lower())
        for piece in pieces:
            if time.monotonic() > until:
                raise SourceError(Trouble.TIMEOUT, detail="total deadline")
            inflater.feed(piece)
            if refused and len(inflater) > ERROR_BODY:
                break
        return inflater.body()[:ERROR_BODY] if refused else inflater.body()

    def _judged(self, answer: Answer, request: _Request, sent: Validators, moved_to: str) -> Answer:
        heads, now = answer.headers, self._now()
        if (
            answer.status == 304
            and "if-none-match" not in request.headers
            and ("if-modified-since" not in request.headers)
        ):
            raise SourceError(Trouble.BAD_ANSWER, redacted(request.address), status=304)
        challenge = challenges.marker(answer.status, heads, answer.body)
        if challenge or (answer.status != 304 and not 200 <= answer.status < 300):
            raise SourceError(
                Trouble.BOT_CHALLENGE if challenge else refusals.trouble(answer.status),
                redacted(request.address),
                f"{challenge} in the answer" if challenge else f"HTTP {answer.status}",
                retry_after=said.retry_after(heads, now),
                status=answer.status,
                body=answer.body,
                # an answer to a secret may repeat it
                said="" if challenge or request.secret else refusals.words(answer),
            )
        given = said.validators(heads)
        kept = sent if answer.unchanged and given == NO_VALIDATORS else given
        until = said.fresh_until(heads, now)
        return replace(answer, moved_to=moved_to, validators=kept, wait_until=until)

    def _wire(self, address: str, host: str) -> httpx.BaseTransport:
        with self._building:
            scheme = urlsplit(address).scheme
            proxy = "" if self._replay else proxies.between(self._proxy, scheme, host)
            if proxy not in self._wires:
                self._wires[proxy] = self._built(proxy)
            return self._wires[proxy]

    def _built(self, proxy: str) -> httpx.BaseTransport:
        if self._replay is not None:
            return _Played(self._replay)
        import truststore  # noqa: PLC0415  it patches nothing, but costs the first paint

        transport = httpx.HTTPTransport(
            verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            trust_env=False,
            proxy=self._through(proxy) if proxy else None,
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=0),
        )
        # httpx has no public way to hand its pool a network backend
        transport._pool._network_backend = Guarded(self._current, host_of(proxy))  # noqa: SLF001
        return transport

    def _through(self, proxy: str) -> httpx.Proxy:
        login = self._proxy_login
        return httpx.Proxy(proxy, auth=(login.user, login.password) if login else None)


class _Played(httpx.BaseTransport):
    """The recording in the network's place: everything above this line stays the same."""

    def __init__(self, replay: Replay) -> None:
        self._replay = replay

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        status, heads, body = self._replay(str(request.url), dict(request.headers))
        return httpx.Response(status, headers=dict(heads), stream=httpx.ByteStream(body))
