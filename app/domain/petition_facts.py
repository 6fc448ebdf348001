"""Petition facts: what a count is part of, and a rise that looks like an error. Decides only."""

from collections.abc import Iterable, Sequence

from app.domain.petition import Event, EventKind, Petition, Reading
from app.domain.schedule import ENDED


def rise_after_closing(
    petition: Petition, readings: Sequence[Reading], events: Iterable[Event]
) -> int:
    """By how much the count rose after the petition was seen to be closed; 0 for not.

    `readings` in time order, `events` newest first.
    """
    closed = next((one for one in events if one.kind is EventKind.CLOSED), None)
    if closed is None or petition.state not in ENDED or not readings:
        return 0
    return max(readings[-1].count - closed.after, 0)


def target(petition: Petition) -> int | None:
    """What a count is a part of: the reader's own target while it is ahead, else the next
    threshold, the last one when all are passed, or the goal; None for nothing.
    """
    count = petition.count or 0
    if petition.own_target is not None and petition.own_target > count:
        return petition.own_target
    marks = sorted(threshold.count for threshold in petition.thresholds if threshold.count > 0)
    ahead = [mark for mark in marks if mark > count]
    if marks:
        return ahead[0] if ahead else marks[-1]
    return petition.goal or None
