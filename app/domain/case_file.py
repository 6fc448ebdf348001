"""Case files: a whole case in one file, to hand over or to keep."""

from dataclasses import dataclass
from datetime import datetime

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows of one table. What refers to another row does so by the number it had there."""

    table: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a case file: `rows` of a table, and the SHA-256 (hex) of the bytes they are in."""

    file: str
    table: str
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a case file says it holds: the case by name, saved when (UTC), and the parts in the
    order in which they are to be read.
    """

    case: str
    saved: datetime
    parts: tuple[Part, ...]

    def count(self, table: str) -> int:
        """How many rows of a table it has."""
        return sum(part.rows for part in self.parts if part.table == table)
