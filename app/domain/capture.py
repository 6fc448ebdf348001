"""Captures: copies of a petition's page that an archive keeps."""

from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Capture:
    """`stamp` is when it was made, as the archive writes it: 20160104132700, UTC."""

    stamp: str
    original: str

    @property
    def at(self) -> datetime:
        return datetime.strptime(self.stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Captures:
    """What an archive's list holds, in time order."""

    every: tuple[Capture, ...] = ()


def one_a_day(captures: Captures) -> tuple[Capture, ...]:
    """The first of each day, and never the same bytes twice."""
    days: dict[str, Capture] = {}
    for capture in captures.every:
        days.setdefault(capture.stamp[:8], capture)
    return tuple(days.values())
