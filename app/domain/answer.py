"""An answer: what a server said, as bytes. Not what it means."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to ask it again cheaply: returned byte-exact, always as one set."""

    etag: str = ""
    last_modified: str = ""


NO_VALIDATORS = Validators()


@dataclass(frozen=True, slots=True)
class Answer:
    """One final answer (2xx or 304). `headers` have lower-case names.

    `address` is where it came from after redirects; `moved_to` is the address that only permanent
    redirects led to ("" when there were none). `wait_until` is the earliest next request the
    server allows (max-age, Expires), None when it does not say.
    """

    address: str
    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    moved_to: str = ""
    validators: Validators = NO_VALIDATORS
    wait_until: datetime | None = None

    @property
    def unchanged(self) -> bool:
        return self.status == 304

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "")
