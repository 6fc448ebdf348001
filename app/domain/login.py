"""A login: what a site wants to know before it answers. Never in the database or a log."""

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Login:
    """`user` is "" for a token, which is a password without a name."""

    user: str
    password: str = field(repr=False)


class Whereabouts(StrEnum):
    """Where a secret is, or why it cannot be had."""

    STORED = "stored"  # the password manager has it
    SESSION = "session"  # in memory until the program ends, as the reader wished
    NO_SERVICE = "no-service"  # nobody here keeps secrets: in memory at most
    LOCKED = "locked"
    CANCELLED = "cancelled"  # nobody waited for the password manager, or it was told not to open
    FORGOTTEN = "forgotten"  # the password manager does not have it, or not any more
