"""Dialling: only checked addresses are connected to, and no wait outlives its request."""

import ssl
import threading
import time
from collections.abc import Iterable
from typing import Any

import httpcore

from app.domain.problem import SourceError, Trouble
from app.sources import guard


class Guarded(httpcore.NetworkBackend):
    """Dials only addresses that were checked, so that a second resolution cannot differ."""

    def __init__(self, current: threading.local, proxy: str) -> None:
        self._current, self._proxy = current, proxy
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        through = bool(self._proxy) and host == self._proxy
        allowed = host == self._current.typed or through
        refused: Exception = httpcore.ConnectError("no address")
        for address in guard.resolve(host, port, allow_private=allowed):
            try:
                stream = self._plain.connect_tcp(
                    address, port, _left(timeout, self._current), local_address, socket_options
                )
                return _Bounded(stream, self._current)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                refused = error
        if through:
            raise SourceError(Trouble.PROXY_UNREACHABLE, detail=f"{host}:{port}") from refused
        raise refused


class _Bounded(httpcore.NetworkStream):
    """A stream whose every wait ends with the request's own deadline, headers included."""

    def __init__(self, stream: httpcore.NetworkStream, current: threading.local) -> None:
        self._stream, self._current = stream, current

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout, self._current))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(timeout, self._current))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = _left(timeout, self._current)
        return _Bounded(self._stream.start_tls(ssl_context, server_hostname, left), self._current)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401  as httpcore declares it
        return self._stream.get_extra_info(info)


def _left(timeout: float | None, current: threading.local) -> float:
    left = float(current.until) - time.monotonic()
    if left <= 0:
        raise SourceError(Trouble.TIMEOUT, detail="total deadline")
    return left if timeout is None else min(timeout, left)
