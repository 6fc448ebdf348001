"""Reading rules: what one look at a petition means, given what is known. Decides only."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain import pace
from app.domain.petition import (
    Event,
    EventKind,
    Petition,
    Quality,
    Reading,
    Snapshot,
    State,
    Threshold,
)
from app.domain.schedule import ENDED

UNCHANGED_KEPT = timedelta(days=1)
YOUNG = timedelta(days=1)
STUCK_AFTER = timedelta(hours=6)
STUCK_EXPECTED = 20
LEAST_MILESTONE = 100


@dataclass(frozen=True, slots=True)
class Verdict:
    """What follows from a look. `reading` is to be stored; None: unchanged, or not believed.

    `petition` has the facts brought up to date; its `suspect` is the count that waits for a
    second, agreeing look. `events` are what happened, oldest first. An answer that is not
    `trusted` is asked for again as if it had not come.
    """

    petition: Petition
    reading: Reading | None = None
    events: tuple[Event, ...] = ()
    trusted: bool = True


def judge(
    snapshot: Snapshot,
    petition: Petition,
    last: Reading | None,
    now: datetime,
    own: tuple[int, ...] = (),
) -> Verdict:
    """A count that fell is believed when a second look agrees; 0 also when it is the first.

    An old copy may answer in between: what the next look undoes never was. An answer whose own
    time is before that of the last reading says nothing about the count. `own` are the milestones
    that the reader chose, in place of the round numbers.
    """
    if _older(snapshot, last):
        return Verdict(petition, trusted=False)
    unsure = _doubtful(snapshot, last, now) or _fell(snapshot, last)
    if unsure and not _agrees(snapshot.count, petition.suspect):
        return Verdict(replace(petition, suspect=snapshot.count), trusted=False)
    reading = _reading(snapshot, petition.id, now)
    told = updated(petition, snapshot, now)
    happened = (*_events(petition, told, last, reading, own), *_debated(petition, snapshot))
    events = sorted(happened, key=lambda event: event.at)
    if _worth_keeping(reading, last):
        return Verdict(replace(told, read_at=now), reading, tuple(events))
    return Verdict(told, None, tuple(events))


def updated(petition: Petition, snapshot: Snapshot, now: datetime) -> Petition:
    """The petition with what a believed snapshot tells. What it leaves empty says nothing."""
    return replace(
        petition,
        title=snapshot.title or petition.title,
        count=snapshot.count,
        verified_count=snapshot.verified_count,
        quality=snapshot.quality,
        goal=snapshot.goal if snapshot.goal is not None else petition.goal,
        goal_kind=snapshot.goal_kind if snapshot.goal is not None else petition.goal_kind,
        thresholds=_thresholds(petition, snapshot, now),
        state=petition.state if snapshot.state is State.UNKNOWN else snapshot.state,
        raw_state=snapshot.raw_state or petition.raw_state,
        creator=snapshot.creator or petition.creator,
        decision_maker=snapshot.decision_maker or petition.decision_maker,
        created_at=snapshot.created_at or petition.created_at,
        deadline=snapshot.deadline or petition.deadline,
        answer=snapshot.answer or petition.answer,
        wording=snapshot.wording or petition.wording,
        suspect=None,
    )


def stuck(petition: Petition, readings: Sequence[Reading], now: datetime) -> Event | None:
    """The counter has stood still for 6 hours in which at least 20 signatures were expected.

    `readings` in time order; the last one's count holds until `now`. Reported numbers stand
    still between two reports, so only exact readings are looked at. The event's time is the
    same however often this is asked.
    """
    if not readings or petition.state in ENDED:
        return None
    count = readings[-1].count
    flat = _trailing(readings, count)
    since = flat[0].at
    before = readings[: len(readings) - len(flat) + 1]
    if now - since < STUCK_AFTER or any(r.quality is not Quality.EXACT for r in before[-2:]):
        return None
    measured = pace.measure(before, since)
    expected = measured.per_hour * (STUCK_AFTER / pace.HOUR) if measured else 0
    if expected < STUCK_EXPECTED:
        return None
    return Event(petition.id, EventKind.STUCK, since + STUCK_AFTER, count, count)


def unbelievable(petition: Petition) -> bool:
    """The count that waits for a second look is 0, or less than half of the one before."""
    suspect = petition.suspect
    return suspect is not None and (suspect == 0 or suspect * 2 < (petition.count or 0))


def ahead(petition: Petition) -> int:
    """Signatures to the next round number or threshold."""
    count = petition.count or 0
    power = max(LEAST_MILESTONE, int(10 ** (len(str(count)) - 1)))
    marks = [power * step for step in (1, 2, 5, 10)]
    marks += [threshold.count for threshold in petition.thresholds]
    return min(mark - count for mark in marks if mark > count)


def milestone(before: int, after: int, own: tuple[int, ...] = ()) -> int:
    """The largest round number (100, 200, 500, 1000, …) that was passed; 0 for none.

    `own` numbers take the place of the round ones.
    """
    if own:
        return max((one for one in own if before < one <= after), default=0)
    power = 10 ** max(len(str(after)) - 1, 2)
    round_numbers = (5 * power, 2 * power, power, power // 2, power // 5)
    passed = (one for one in round_numbers if before < one <= after and one >= LEAST_MILESTONE)
    return next(passed, 0)


def _trailing(readings: Sequence[Reading], count: int) -> list[Reading]:
    flat = []
    for reading in reversed(readings):
        if reading.count != count:
            break
        flat.append(reading)
    return flat[::-1]


def _older(snapshot: Snapshot, last: Reading | None) -> bool:
    if last is None or last.as_of is None or snapshot.as_of is None:
        return False
    return snapshot.as_of < last.as_of


def _doubtful(snapshot: Snapshot, last: Reading | None, now: datetime) -> bool:
    count = snapshot.count
    if last is None:
        return count == 0 and not _young(snapshot, now)
    return count < last.count and (count == 0 or count * 2 < last.count)


def _fell(snapshot: Snapshot, last: Reading | None) -> bool:
    """Lower than before. What newspapers report is rounded as they like: it proves no fall."""
    if last is None or {snapshot.quality, last.quality} != {Quality.EXACT}:
        return False
    return snapshot.count < last.count


def _young(snapshot: Snapshot, now: datetime) -> bool:
    """So new that nobody may have signed; on an old one 0 is a page that was not ready."""
    return snapshot.created_at is not None and now - snapshot.created_at < YOUNG


def _agrees(count: int, suspect: int | None) -> bool:
    return suspect is not None and abs(count - suspect) * 10 <= suspect


def _reading(snapshot: Snapshot, petition_id: int, now: datetime) -> Reading:
    return Reading(
        petition_id,
        now,
        snapshot.count,
        as_of=snapshot.as_of,
        verified_count=snapshot.verified_count,
        quality=snapshot.quality,
        how=snapshot.how,
        see=snapshot.see,
        answer_hash=snapshot.answer_hash,
    )


def _worth_keeping(reading: Reading, last: Reading | None) -> bool:
    if last is None or reading.at - last.at >= UNCHANGED_KEPT:
        return True
    return _numbers(reading) != _numbers(last)


def _numbers(reading: Reading) -> tuple[int, int | None, Quality]:
    return reading.count, reading.verified_count, reading.quality


def _thresholds(petition: Petition, snapshot: Snapshot, now: datetime) -> tuple[Threshold, ...]:
    """Reached once is reached for good; the platform's own time is better than ours."""
    known = {threshold.name: threshold.reached_at for threshold in petition.thresholds}
    before = petition.count
    return tuple(
        replace(
            threshold,
            reached_at=threshold.reached_at
            or known.get(threshold.name)
            or (now if before is not None and before < threshold.count <= snapshot.count else None),
        )
        for threshold in snapshot.thresholds or petition.thresholds
    )


def _events(
    before: Petition,
    after: Petition,
    last: Reading | None,
    reading: Reading,
    own: tuple[int, ...],
) -> Iterator[Event]:
    yield from _passed(before, after)
    yield from _answered(before, after, reading.at)
    if last is None:
        return  # at the first look nothing has changed; what carries its own time has happened
    if reading.count < last.count and {reading.quality, last.quality} == {Quality.EXACT}:
        yield Event(after.id, EventKind.FELL, reading.at, last.count, reading.count)
    passed = milestone(last.count, reading.count, own)
    if passed and passed not in {threshold.count for threshold in after.thresholds}:
        yield Event(after.id, EventKind.MILESTONE, reading.at, last.count, passed, str(passed))
    if before.goal is not None and after.goal is not None and before.goal != after.goal:
        yield Event(after.id, EventKind.GOAL_MOVED, reading.at, before.goal, after.goal)
    if after.state in ENDED and before.state not in ENDED | {State.UNKNOWN}:
        yield Event(
            after.id, EventKind.CLOSED, reading.at, last.count, reading.count, after.state.value
        )
    if after.state is State.OPEN and before.state in ENDED:
        yield Event(after.id, EventKind.REOPENED, reading.at, last.count, reading.count)


def _passed(before: Petition, after: Petition) -> Iterator[Event]:
    known = {threshold.name for threshold in before.thresholds if threshold.reached_at}
    for threshold in after.thresholds:
        if threshold.reached_at is not None and threshold.name not in known:
            yield Event(
                after.id,
                EventKind.THRESHOLD_PASSED,
                threshold.reached_at,
                before.count or 0,
                threshold.count,
                threshold.name,
            )


def _answered(before: Petition, after: Petition, now: datetime) -> Iterator[Event]:
    if before.answer is not None or after.answer is None:
        return
    at = after.answer.at
    if at is not None or before.count is not None:
        yield Event(after.id, EventKind.ANSWERED, at or now)


def _debated(petition: Petition, snapshot: Snapshot) -> Iterator[Event]:
    if snapshot.debated_at is not None:
        yield Event(petition.id, EventKind.DEBATED, snapshot.debated_at)
