"""Captures: the Wayback Machine's list of a page's copies. Runs in the parser process."""

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress

from app.domain.answer import Answer
from app.domain.capture import Capture, Captures
from app.domain.problem import SourceError, Trouble

MOST = 20_000


def read(answer: Answer) -> Captures:
    """A list of lists, the first of them names: timestamp, original, digest.

    Copies with the digest of the one before say the same and are left out. Raises SourceError
    NOT_UNDERSTOOD.
    """
    try:
        rows = json.loads(answer.body or b"[]")
        if not rows:
            return Captures()  # nobody ever kept this page
        names, *rest = rows
        places = [names.index(name) for name in ("timestamp", "original", "digest")]
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise SourceError(Trouble.NOT_UNDERSTOOD, answer.address, "no list of copies") from error
    return Captures(tuple(_captures(rest[:MOST], places)))


def _captures(rows: Iterable[list[str]], places: list[int]) -> Iterator[Capture]:
    before = ""
    for stamp, original, digest in sorted(_told(rows, places)):
        if digest != before or not digest:
            yield Capture(stamp, original)
        before = digest


def _told(rows: Iterable[list[str]], places: list[int]) -> Iterator[tuple[str, str, str]]:
    """Those whose time is one."""
    for row in rows:
        with suppress(IndexError, TypeError, KeyError, ValueError):
            stamp, original, digest = (str(row[place]) for place in places)
            _ = Capture(stamp, original).at
            if len(stamp) == 14:
                yield stamp, original, digest
