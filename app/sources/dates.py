"""Dates as strangers write them. What is ambiguous is unknown: unknown is better than wrong."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# Names that mean one offset only. Left out on purpose: IST (India, Israel, Ireland), BST read as
# Bangladesh is rare enough; CST and friends are North American in RFC 822 itself.
_ZONES = {
    **dict.fromkeys(("Z", "UT", "UTC", "GMT", "WET", "ZULU"), 0),
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360,
    "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600,
    "WEST": 60, "BST": 60, "CET": 60, "MET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "MEST": 120,
    "EET": 120, "EEST": 180, "MSK": 180, "JST": 540, "KST": 540, "AWST": 480, "ACST": 570,
    "ACDT": 630, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780, "NST": -210, "NDT": -150,
}  # fmt: skip
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier janv ene enero gennaio gen janeiro januari",
            (
                "feb february februar fevrier février fevr févr febrero febbraio"
                " fevereiro februari fev"
            ),
            "mar march märz maerz mrz mars marzo março marco maart mär",
            "apr april avril avr abr abril aprile",
            "may mai mayo maggio mag maio mei",
            "jun june juni juin junio giugno giu junho",
            "jul july juli juillet juil julio luglio lug julho",
            "aug august août aout agosto ago augustus",
            "sep sept september septembre septiembre settembre set setembro",
            "oct october oktober okt octobre octubre ottobre ott outubro out",
            "nov november novembre noviembre novembro",
            "dec december dezember dez décembre decembre déc diciembre dic dicembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
_TIME = (
    r"(?P<h>\d{1,2})[:.](?P<mi>\d{2})(?:[:.](?P<s>\d{2})(?:[.,](?P<f>\d+))?)?"
    r"\s*(?P<ap>[ap]\.?m\.?(?![a-z]))?"
)
_ZONE = (
    r"(?P<z>[+-]\d{1,2}:?\d{2}(?:\s*\(.*\))?|[+-]\d{2}|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?"
    r"|[A-Za-z]+(?:/[A-Za-z_]+)*)?"
)
_TAIL = rf"(?:[\s,]+(?:at\s+|-\s+)?{_TIME}\s*{_ZONE})?"
_DAY = r"(?:[^\W\d_]+\.?(?:\s*,\s*|\s+))?"
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        # ISO 8601 and its neighbours
        (
            r"(?P<y>\d{4})-?(?P<m>\d{2})(?:-?(?P<d>\d{2}))?(?:(?:\s*T\s*|\s+)(?P<h>\d{1,2})"
            rf":?(?P<mi>\d{{2}})(?::?(?P<s>\d{{2}})(?:[.,](?P<f>\d+))?)?(?P<ap>)\s*{_ZONE})?"
        ),
        rf"{_DAY}(?P<y>\d{{4}})[/.-](?P<m>\d{{1,2}})[/.-](?P<d>\d{{1,2}}){_TAIL}",
        # RFC 822 and what people make of it
        (
            rf"{_DAY}(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.)?[\s-]+(?:de\s+)?(?P<n>[^\W\d_]+)\.?[\s,-]+"
            rf"(?:de\s+)?(?P<y>\d{{4}}|\d{{2}}){_TAIL}"
        ),
        rf"{_DAY}(?P<n>[^\W\d_]+)\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}}){_TAIL}",
        # asctime
        rf"{_DAY}(?P<n>[^\W\d_]+)\s+(?P<d>\d{{1,2}})\s+{_TIME}\s*{_ZONE}\s*(?P<y>\d{{4}})",
        # month and day in either order, where only one order is possible
        rf"{_DAY}(?P<a>\d{{1,2}})[/.-](?P<b>\d{{1,2}})[/.-](?P<y>\d{{4}}|\d{{2}}){_TAIL}",
    )
)
_EPOCH = re.compile(r"\d{10}|\d{13}")


def read(text: str, zone: str = "") -> datetime | None:
    """Read one date; UTC, None when it is ambiguous, impossible or no date.

    A date without a time is midnight, one without a zone is UTC: what the formats themselves say;
    but where it is known that somebody means a `zone`, that one.
    """
    text = " ".join(text.split())[:100]
    if _EPOCH.fullmatch(text):
        return _from_epoch(text)
    for shape in _SHAPES:
        match = shape.fullmatch(text)
        if match is not None:
            part = match.groupdict()
            return _made(part | {"z": part.get("z") or zone})
    return None


def _from_epoch(text: str) -> datetime | None:
    seconds = int(text) / (1000 if len(text) == 13 else 1)
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    return moment if 1990 <= moment.year <= 2100 else None


def _made(part: dict[str, str | None]) -> datetime | None:
    day, hour, zone = _day(part), _hour(part), _zone(part.get("z") or "")
    if day is None or hour is None or zone is None:
        return None
    try:
        local = datetime(*day, hour % 24, int(part.get("mi") or 0), _second(part))  # noqa: DTZ001  the zone is laid on next, and may depend on the date
        micro = timedelta(microseconds=int((part.get("f") or "0")[:6].ljust(6, "0")))
        return zone(local + micro + timedelta(days=hour // 24))
    except (ValueError, OverflowError):
        return None


def _day(part: dict[str, str | None]) -> tuple[int, int, int] | None:
    """Give year, month and day; None where the order of the two could be either."""
    year = _year(part["y"] or "")
    if part.get("a"):
        first, second = int(part["a"] or 0), int(part["b"] or 0)
        if (first > 12) == (second > 12) and first != second:
            return None
        month, day = (second, first) if first > 12 else (first, second)
    else:
        name = part.get("n")
        month = _MONTHS.get(name.lower(), 0) if name else int(part["m"] or 0)
        day = int(part.get("d") or 1)
    return (year, month, day) if year and month else None


def _year(text: str) -> int:
    """Give four digits; 0 for two digits from 50, which some read as 19xx and some as 20xx."""
    if len(text) == 4:
        return int(text)
    return 2000 + int(text) if int(text) < 50 else 0


def _second(part: dict[str, str | None]) -> int:
    second = int(part.get("s") or 0)
    return 59 if second == 60 else second  # a leap second belongs to the minute that it ends


def _hour(part: dict[str, str | None]) -> int | None:
    """Give 0 to 24; 24 only as the end of a day."""
    hour, half = int(part.get("h") or 0), (part.get("ap") or "").lower()[:1]
    if half:
        return hour % 12 + (12 if half == "p" else 0) if 1 <= hour <= 12 else None
    if hour == 24 and (int(part.get("mi") or 0) or int(part.get("s") or 0)):
        return None
    return hour if hour <= 24 else None


def _zone(text: str) -> Callable[[datetime], datetime] | None:
    """Give what turns a local time into UTC; None for a zone nobody can be sure of."""
    text = re.sub(r"\s*\(.*\)$", "", text)
    if "/" in text:
        return _place(text)
    name = text.upper()
    if not name or name in _ZONES:
        return _offset(_ZONES.get(name, 0))
    match = re.fullmatch(r"(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?", name)
    if match is None:
        return None
    minutes = int(match[2]) * 60 + int(match[3] or 0)
    possible = minutes <= 14 * 60 and int(match[3] or 0) <= 59
    return _offset(-minutes if match[1] == "-" else minutes) if possible else None


def _place(name: str) -> Callable[[datetime], datetime] | None:
    try:
        zone = ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return lambda local: local.replace(tzinfo=zone).astimezone(UTC)


def _offset(minutes: int) -> Callable[[datetime], datetime]:
    zone = timezone(timedelta(minutes=minutes))
    return lambda local: local.replace(tzinfo=zone).astimezone(UTC)
