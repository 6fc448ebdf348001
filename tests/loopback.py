"""A real HTTP server on loopback whose answers are any bytes at any speed, for tests."""

import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

type_of_reply = bytes | Iterable[bytes]


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it arrived; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]


def reply(status: int = 200, body: bytes = b"", **headers: str) -> bytes:
    """A whole answer; header names with _ for -."""
    lines = [f"HTTP/1.1 {status} Said", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


@dataclass
class Loopback:
    """`routes` maps a path to an answer, or to a function of the request that gives one.

    An answer is bytes, or pieces of bytes that are sent as they come; a float among the pieces
    would be a pause, so functions yield and sleep instead.
    """

    address: str = "127.0.0.1"
    routes: dict[str, "bytes | Callable[[Asked], type_of_reply]"] = field(default_factory=dict)
    requests: list[Asked] = field(default_factory=list)
    most_at_once: int = 0

    def __post_init__(self) -> None:
        self._listener = socket.create_server((self.address, 0), backlog=256)
        self._closing = threading.Event()
        self._count = threading.Lock()
        self._under_way = 0
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def root(self) -> str:
        return f"http://{self.address}:{self._listener.getsockname()[1]}"

    def close(self) -> None:
        self._closing.set()
        self._listener.close()

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                client, _peer = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, self._counted():
            client.settimeout(30)
            try:
                asked = _read(client)
                self.requests.append(asked)
                answer = self.routes.get(asked.path, reply(404))
                made = answer(asked) if callable(answer) else answer
                for piece in [made] if isinstance(made, bytes) else made:
                    client.sendall(piece)
            except OSError:
                return

    @contextmanager
    def _counted(self) -> Iterator[None]:
        with self._count:
            self._under_way += 1
            self.most_at_once = max(self.most_at_once, self._under_way)
        try:
            yield
        finally:
            with self._count:
                self._under_way -= 1


def drip(whole: bytes, every: float) -> Iterator[bytes]:
    """One byte at a time."""
    for at in range(len(whole)):
        yield whole[at : at + 1]
        time.sleep(every)


def _read(client: socket.socket) -> Asked:
    received = b""
    while b"\r\n\r\n" not in received:
        piece = client.recv(65536)
        if not piece:
            raise OSError("gone")
        received += piece
    head = received.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    method, path, _version = head[0].split(" ", 2)
    pairs = (line.partition(":") for line in head[1:])
    return Asked(method, path, {name.lower(): value.strip() for name, _, value in pairs})
