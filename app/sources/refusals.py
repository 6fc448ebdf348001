"""Refusals: which trouble a status or a failure on the wire is, and what a server says with it."""

import errno
import re
import ssl

import httpx

from app.domain.answer import Answer
from app.domain.problem import Trouble
from app.sources import text

SAID = 300  # letters of a refusal that the reader is shown
READ = 16_000  # of its markup: whole pages are sent as refusals, with their styles first
_UNSPEAKABLE = re.compile(r"\S{40,}|\S*=\S*")  # no words: an address, a key, some code
_TROUBLES = {
    401: Trouble.AUTH_REQUIRED,
    403: Trouble.FORBIDDEN,
    404: Trouble.NOT_FOUND,
    407: Trouble.PROXY_LOGIN,
    410: Trouble.GONE,
    429: Trouble.RATE_LIMITED,
}


def trouble(status: int) -> Trouble:
    """What an HTTP status that is no success means."""
    return _TROUBLES.get(status, Trouble.SERVER_ERROR if status >= 500 else Trouble.BAD_ANSWER)


def words(answer: Answer) -> str:
    """What the server says with its refusal, as one plain line; "" for what is not meant to be
    read.

    Feed Reader Behavior, FRB101 and FRB120: people whom a site turns away are shown why.
    """
    kind = answer.content_type.partition(";")[0].strip().lower()
    if kind not in {"", "text/plain", "text/html", "application/xhtml+xml"}:
        return ""
    said = text.plain(answer.body.decode("utf-8", "replace"), most=READ)
    line = _UNSPEAKABLE.sub("…", " ".join(said.split()))
    return line if len(line) <= SAID else f"{line[:SAID].rsplit(' ', 1)[0]} …"


def named(error: Exception) -> Trouble:
    """What an exception of the wire means."""
    causes: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in causes:
        causes.append(cause)
        cause = cause.__cause__ or cause.__context__
    if any(isinstance(one, ssl.SSLError) for one in causes):
        return Trouble.TLS
    if isinstance(error, httpx.TimeoutException):
        return Trouble.TIMEOUT
    numbers = {one.errno for one in causes if isinstance(one, OSError)}
    if numbers & {errno.ENETUNREACH, errno.ENETDOWN}:
        return Trouble.OFFLINE
    if isinstance(error, httpx.NetworkError | httpx.ProxyError):
        # no site has answered yet: the words are those of the proxy's status line
        return Trouble.PROXY_LOGIN if str(error).startswith("407") else Trouble.UNREACHABLE
    if isinstance(error, httpx.InvalidURL | httpx.UnsupportedProtocol):
        return Trouble.BAD_ADDRESS
    return Trouble.BAD_ANSWER
