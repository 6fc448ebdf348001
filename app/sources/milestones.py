"""Milestones: when a petition passed which count, as Change.org tells a page of its own.

It tells browsers only, at an address that its robots.txt closes to programs: nothing here asks.
A reader who saved that answer in their browser has a file, which is read as a table of counts.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from app.domain.count_table import CountLine, CountTable

_KIND = "MilestonePetitionUpdate"


def read(text: str) -> CountTable | None:
    """Every milestone in a JSON text, however deep, the first time of each count; None without.

    Raises nothing: JSON that is broken has none.
    """
    try:
        told = sorted(_milestones(json.loads(text)))
    except (ValueError, RecursionError):
        return None
    first: dict[int, datetime] = {}
    for at, count in told:
        first.setdefault(count, at)
    lines = (CountLine(number, at, count) for number, (count, at) in enumerate(first.items(), 1))
    return CountTable(tuple(lines)) if first else None


def _milestones(value: Any) -> Iterator[tuple[datetime, int]]:  # noqa: ANN401  JSON of anybody
    if isinstance(value, list):
        for one in value:
            yield from _milestones(one)
    elif isinstance(value, dict):
        count = value.get("signatureCount")
        if value.get("__typename") == _KIND and type(count) is int and count > 0:
            at = _moment(value.get("createdAt"))
            if at is not None:
                yield at, count
        for one in value.values():
            yield from _milestones(one)


def _moment(told: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(told) if isinstance(told, str) else None
        return at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC) if at else None
    except (ValueError, OverflowError):
        return None
