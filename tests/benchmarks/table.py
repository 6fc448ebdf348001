"""One measured row of the table, and how the table is written."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Row:
    """`met` is None when there is no bar or nothing to measure."""

    what: str
    measured: str
    bar: str = ""
    met: bool | None = None
    control: str = ""

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def percentile(values: Sequence[float], share: float) -> float:
    """Of the values in any order; `share` between 0 and 1."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def markdown(rows: Sequence[Row]) -> str:
    told = {True: "yes", False: "**no**", None: ""}
    lines = ["| what | measured | control | bar | met |", "| --- | --- | --- | --- | --- |"]
    lines += [
        f"| {row.what} | {row.measured} | {row.control} | {row.bar} | {told[row.met]} |"
        for row in rows
    ]
    return "\n".join(lines)
