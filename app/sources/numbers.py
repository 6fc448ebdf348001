"""Numbers as people write them, in one text. What could mean two things is refused."""

import re
from decimal import Decimal

from app.domain.petition import Quality

LONGEST_TEXT = 200
LARGEST = 10_000_000_000  # more than there are people

_SPACES = "\u0020\u00a0\u2007\u2009\u202f"
_GROUPING = f"{_SPACES}.,'\u2019\u066c"
_DECIMAL = ".,\u066b"
_NUMBER = re.compile(rf"\d+(?:[{_GROUPING}\u066b]\d+)*")
_ABOUT = re.compile(r"[~\u2248>+]|\bca\.?\s*$", re.IGNORECASE)
_WORD = re.compile(rf"[{_SPACES}]?([^\W\d_]+)")
_TIMES = {
    **dict.fromkeys(("k", "tsd", "tys", "thousand", "tausend"), 1_000),
    **dict.fromkeys(("m", "mio", "mln", "mn", "million", "millions", "millionen"), 1_000_000),
    "lakh": 100_000,
    "crore": 10_000_000,
}
# A thousand in Spanish, a thousandth part of nothing elsewhere: a guess would be off by 1,000.
_UNSURE = frozenset({"mil", "mill", "mille", "b", "bn", "mrd"})


def read(text: str) -> tuple[int, Quality] | None:
    """The one whole number in `text`, exact or about (128k, 2 Mio, 176,000+).

    None when there is none, when there are several, or when it may mean two things.
    """
    found = list(_NUMBER.finditer(text)) if len(text) <= LONGEST_TEXT else []
    if len(found) != 1:
        return None
    before, number, after = text[: found[0].start()], found[0][0], text[found[0].end() :]
    if before.rstrip().endswith(("-", "\u2212")) or after.lstrip(_SPACES).startswith(
        ("%", "\u066a")
    ):
        return None
    word = _WORD.match(after)
    suffix = word[1].casefold() if word else ""
    if suffix in _UNSURE:
        return None
    if suffix in _TIMES:
        value = _abbreviated(number, _TIMES[suffix])
        return None if value is None else (value, Quality.APPROXIMATE)
    value = _whole(number)
    about = _ABOUT.search(before) or after.lstrip().startswith("+")
    return None if value is None else (value, Quality.APPROXIMATE if about else Quality.EXACT)


def _whole(number: str) -> int | None:
    separators = {letter for letter in number if not letter.isdecimal()}
    if not separators:
        return _plausible(int(number)) if len(number) <= len(str(LARGEST)) else None
    if len(separators) > 1:
        return None
    first, *groups = re.split(rf"[{_GROUPING}]", number)
    if not _grouped(first, groups):
        return None
    return _plausible(int(first + "".join(groups)))


def _grouped(first: str, groups: list[str]) -> bool:
    """18,904 and 1,234,567, or Indian 1,49,248; never 0,123."""
    if not groups or int(first) == 0 or len(groups[-1]) != 3 or len(groups) > 4:
        return False
    if all(len(group) == 3 for group in groups):
        return len(first) <= 3
    return len(first) <= 2 and all(len(group) == 2 for group in groups[:-1])


def _abbreviated(number: str, times: int) -> int | None:
    if number.isdecimal():
        return _plausible(int(number) * times) if len(number) <= 6 else None
    parts = re.split(rf"[{_DECIMAL}]", number)
    # 1.234k is 1,234 or 1,234,000.
    if len(parts) != 2 or not all(part.isdecimal() for part in parts) or len(parts[1]) > 2:
        return None
    return _plausible(int(Decimal(f"{int(parts[0])}.{parts[1]}") * times))


def _plausible(value: int) -> int | None:
    return value if value <= LARGEST else None
