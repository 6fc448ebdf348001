"""Kinds of values in a platform's answers: raw in, typed out; None when it is not of that kind."""

import calendar
import html
import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from selectolax.lexbor import LexborHTMLParser

from app.domain.petition import Quality
from app.sources import numbers
from app.sources.platform import Place


def number(raw: object) -> tuple[int, Quality] | None:
    """A count of people: not negative, not broken, not more than there are."""
    if isinstance(raw, str):
        return numbers.read(raw)
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        return None
    if not 0 <= raw <= numbers.LARGEST or raw != int(raw):
        return None
    return int(raw), Quality.EXACT


def moment(raw: object, place: Place) -> datetime | None:
    """UTC. A time without a zone is one only if the place names its zone: never guessed."""
    try:
        if place.form == "epoch":
            return _since_1970(raw)
        if not isinstance(raw, str):
            return None
        text = raw.strip()
        when = datetime.strptime(text, place.form) if place.form else datetime.fromisoformat(text)  # noqa: DTZ007  its zone comes in the next line
        if when.tzinfo is None and place.zone:
            when = when.replace(tzinfo=ZoneInfo(place.zone))
        return when.astimezone(UTC) if when.tzinfo else None
    except (ValueError, OverflowError, KeyError):
        return None


def later(start: object, place: Place) -> datetime | None:
    """The moment a rule makes of `start`: so many months and days on, then at its hour."""
    if not isinstance(start, datetime):
        return None
    try:
        local = start.astimezone(ZoneInfo(place.zone or "UTC"))
        months = local.year * 12 + local.month - 1 + place.months
        year, month = divmod(months, 12)
        day = min(local.day, calendar.monthrange(year, month + 1)[1])
        local = local.replace(year=year, month=month + 1, day=day) + timedelta(days=place.days)
        if place.clock is not None:
            local = datetime.combine(local.date(), place.clock, local.tzinfo)
        return local.astimezone(UTC)
    except (ValueError, OverflowError, KeyError):
        return None


def text(raw: object, kinds: tuple[str, ...], longest: int) -> str:
    """Plain text, one space where there was white space; "" when there is none."""
    if isinstance(raw, bool) or not isinstance(raw, str | int | float):
        return ""
    value = str(raw)
    for kind in kinds:
        value = _converted(value, kind)
    value = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    lines = (" ".join(line.split()) for line in value.replace("\0", "").splitlines())
    return "\n".join(line for line in lines if line)[:longest].strip()


def _converted(value: str, kind: str) -> str:
    if kind == "html_unescape":
        return html.unescape(value)
    if kind == "html":
        root = LexborHTMLParser(value).body
        return root.text() if root else ""
    if kind == "json_string":
        try:
            return str(json.loads(f'"{value}"', strict=False))
        except ValueError:
            return ""
    return value


def _since_1970(raw: object) -> datetime | None:
    if isinstance(raw, bool) or not isinstance(raw, str | int | float):
        return None
    seconds = float(raw)
    return datetime.fromtimestamp(seconds, UTC) if seconds > 0 else None
