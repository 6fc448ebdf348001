"""What can go wrong, by name. The sentences for people are `wording`'s."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


class Trouble(StrEnum):
    """Why something could not be had. The values are stored and printed as JSON: never rename."""

    OFFLINE = "offline"
    UNREACHABLE = "unreachable"
    PROXY_UNREACHABLE = "proxy-unreachable"
    PROXY_LOGIN = "proxy-login"
    TIMEOUT = "timeout"
    TLS = "tls"
    BAD_ADDRESS = "bad-address"
    PRIVATE_ADDRESS = "private-address"
    UNSAFE_REDIRECT = "unsafe-redirect"
    TOO_MANY_REDIRECTS = "too-many-redirects"
    TOO_LARGE = "too-large"
    BAD_ANSWER = "bad-answer"
    NOT_FOUND = "not-found"
    GONE = "gone"
    FORBIDDEN = "forbidden"
    AUTH_REQUIRED = "auth-required"
    NO_KEYRING = "no-keyring"
    KEYRING_LOCKED = "keyring-locked"
    KEYRING_SILENT = "keyring-silent"
    LOGIN_FORGOTTEN = "login-forgotten"
    RATE_LIMITED = "rate-limited"
    SERVER_ERROR = "server-error"
    NOT_ALLOWED = "not-allowed"
    BOT_CHALLENGE = "bot-challenge"
    RETIRED = "retired"
    NOT_UNDERSTOOD = "not-understood"
    SHAPE_CHANGED = "shape-changed"
    NOT_A_NUMBER = "not-a-number"
    SUSPICIOUS = "suspicious"
    STALE = "stale"
    OVERRUN = "overrun"
    NO_FEED_FOUND = "no-feed-found"
    FILE_UNREADABLE = "file-unreadable"
    CASE_FILE = "case-file"
    DISK_FULL = "disk-full"
    DATABASE_NEWER = "database-newer"
    DATABASE_DAMAGED = "database-damaged"
    DATABASE_LOCKED = "database-locked"
    DATA_OUT_OF_REACH = "data-out-of-reach"


NEEDS_READER = frozenset({
    Trouble.BAD_ADDRESS, Trouble.PRIVATE_ADDRESS, Trouble.UNSAFE_REDIRECT,
    Trouble.TOO_MANY_REDIRECTS, Trouble.GONE, Trouble.FORBIDDEN, Trouble.AUTH_REQUIRED,
    Trouble.NO_KEYRING, Trouble.KEYRING_LOCKED, Trouble.KEYRING_SILENT,
    Trouble.LOGIN_FORGOTTEN, Trouble.PROXY_LOGIN, Trouble.NOT_ALLOWED, Trouble.BOT_CHALLENGE,
    Trouble.RETIRED,
    Trouble.SHAPE_CHANGED, Trouble.NOT_A_NUMBER, Trouble.NO_FEED_FOUND,
})  # fmt: skip  # the others pass by themselves


OURS = frozenset({Trouble.OFFLINE, Trouble.PROXY_UNREACHABLE})  # they count against no site


WANTS_PROXY = frozenset({
    Trouble.UNREACHABLE, Trouble.PROXY_UNREACHABLE, Trouble.PROXY_LOGIN,
})  # fmt: skip  # the setting of the proxy may help


WANTS_LOGIN = frozenset({
    Trouble.AUTH_REQUIRED, Trouble.NO_KEYRING, Trouble.KEYRING_LOCKED,
    Trouble.KEYRING_SILENT, Trouble.LOGIN_FORGOTTEN,
})  # fmt: skip  # what a name and a password may put right


class SourceError(Exception):
    """The outside world could not be had or not be read. Expected; told to the reader.

    `detail` is for the log and *Copy details*; it carries no secret. `retry_after` is the
    server's own wait (UTC), `status` its HTTP status (0 when it gave none), `see` an address
    that helps (an archive), `body` the start of a refusal, in which a bot challenge shows, and
    `said` what there is to read in it.
    """

    def __init__(  # noqa: PLR0913  all that is known of it, by name
        self,
        trouble: Trouble,
        address: str = "",
        detail: str = "",
        *,
        retry_after: datetime | None = None,
        status: int = 0,
        see: str = "",
        body: bytes = b"",
        said: str = "",
    ) -> None:
        super().__init__(trouble, address, detail)
        self.trouble = trouble
        self.address = address
        self.detail = detail
        self.retry_after = retry_after
        self.status = status
        self.see = see
        self.body = body
        self.said = said

    def __reduce__(self) -> tuple[object, ...]:
        # It crosses the border of the parser process, keyword arguments included.
        return _rebuilt, (self.args, vars(self))


def _rebuilt(arguments: tuple[Trouble, str, str], fields: dict[str, Any]) -> SourceError:
    error = SourceError(*arguments)
    vars(error).update(fields)
    return error


class StorageError(Exception):
    """What outlives the process could not be read or written. Expected; told to the reader."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(trouble, detail)
        self.trouble = trouble
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Problem:
    """A source or petition that needs patience or the reader.

    Exactly one of `source_id` and `petition_id` is set. `since` is when the first failure of
    this row of failures happened, `next_try` None when nothing will be tried by itself. `begun`:
    it is another trouble than the last time. `last_success` is None when there never was one.
    `said` is what the server said with its refusal.
    """

    case_id: int
    name: str
    trouble: Trouble
    since: datetime
    next_try: datetime | None
    source_id: int | None = None
    petition_id: int | None = None
    detail: str = ""
    see: str = ""
    begun: bool = False
    last_success: datetime | None = None
    said: str = ""
