"""What a server's headers ask of us: when to come back. Pure; knows no HTTP client."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from app.domain.answer import Validators

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


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
