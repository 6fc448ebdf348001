"""Rise: where a count rose fastest. Counts and times come in arrays, in time order."""

from collections.abc import Sequence
from dataclasses import dataclass

WINDOW = 6 * 3600  # seconds: long enough that one bulk of signatures is not all of it
WORTH_SAYING = 10


@dataclass(frozen=True, slots=True)
class Rise:
    """`gained` signatures from `start` to `end` (seconds since 1970)."""

    petition_id: int
    start: int
    end: int
    gained: int


def fastest(petition_id: int, times: Sequence[int], counts: Sequence[int]) -> Rise | None:
    """The two readings, six hours apart or as near to it as they are, with the steepest rise.

    None where nothing rose by ten at least.
    """
    best, steepest, first = None, 0.0, 0
    for last in range(1, len(times)):
        while times[last] - times[first + 1] >= WINDOW and first + 1 < last:
            first += 1
        gained = counts[last] - counts[first]
        pace = gained / max(times[last] - times[first], WINDOW)
        if gained >= WORTH_SAYING and pace > steepest:
            best, steepest = Rise(petition_id, times[first], times[last], gained), pace
    return best
