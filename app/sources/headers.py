"""Headers: what a server's say, and what ours say back. Pure; knows no HTTP client."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urldefrag, urljoin

from app.domain.address import host_of, redacted, split_login
from app.domain.answer import Validators
from app.domain.problem import SourceError, Trouble

MOST_HEADERS, MOST_HEADER_BYTES = 128, 64 * 1024
LONGEST_WAIT = timedelta(days=7)  # a Retry-After of years is a mistake, not a wish
LONGEST_FRESH = timedelta(hours=24)  # feeds with a max-age of a year exist


def retry_after(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """Read Retry-After, seconds or a date, clamped to seven days; None when there is none."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return now + min(timedelta(seconds=int(text[:9])), LONGEST_WAIT)
    moment = _moment(text)
    return None if moment is None else min(max(moment, now), now + LONGEST_WAIT)


def fresh_until(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """Read max-age, else Expires: until when the server calls its answer fresh, at most a day."""
    for part in headers.get("cache-control", "").lower().split(","):
        name, _, value = part.strip().partition("=")
        value = value.strip('"')
        if name == "max-age" and value.isascii() and value.isdigit():
            return now + min(timedelta(seconds=int(value[:9])), LONGEST_FRESH)
    expires = _moment(headers.get("expires", ""))
    if expires is None:
        return None
    lasts = expires - (_moment(headers.get("date", "")) or now)
    return now + min(lasts, LONGEST_FRESH) if lasts > timedelta(0) else None


def validators(headers: Mapping[str, str]) -> Validators:
    """Take both validators byte-exact, as one set."""
    return Validators(headers.get("etag", ""), headers.get("last-modified", ""))


def conditions(validators: Validators) -> dict[str, str]:
    """What makes a request conditional: both validators, as they came."""
    both = {"if-none-match": validators.etag, "if-modified-since": validators.last_modified}
    return {name: value for name, value in both.items() if value}


def plain(raw: Sequence[tuple[bytes, bytes]]) -> dict[str, str]:
    """Names in lower case, of two of a name the first. Raises SourceError: BAD_ANSWER."""
    size = sum(len(name) + len(value) for name, value in raw)
    if len(raw) > MOST_HEADERS or size > MOST_HEADER_BYTES:
        raise SourceError(Trouble.BAD_ANSWER, detail="too many headers")
    found: dict[str, str] = {}
    for name_bytes, value_bytes in raw:
        # latin-1 gives back the very bytes when a validator is returned
        name, value = name_bytes.decode("latin-1").lower(), value_bytes.decode("latin-1")
        if name == "location" and found.get(name, value) != value:
            raise SourceError(Trouble.BAD_ANSWER, detail="two different Location headers")
        if name == "www-authenticate" and name in found:
            value = f"{found.pop(name)}, {value}"
        found.setdefault(name, value)
    return found


def target(headers: Mapping[str, str], address: str) -> str:
    """Where an answer from `address` sends us on to. Raises SourceError."""
    location = headers.get("location", "")
    if not location:
        raise SourceError(Trouble.BAD_ANSWER, redacted(address), "redirect to nowhere")
    try:
        there = urldefrag(urljoin(address, location.encode("latin-1").decode("utf-8"))).url
    except (UnicodeError, ValueError) as error:
        raise SourceError(Trouble.BAD_ANSWER, redacted(address), "broken Location") from error
    if not host_of(there):
        raise SourceError(Trouble.UNSAFE_REDIRECT, redacted(address), "to another scheme")
    if address.startswith("https:") and not there.startswith("https:"):
        raise SourceError(Trouble.UNSAFE_REDIRECT, redacted(address), "from https to http")
    return split_login(there)[0]


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
