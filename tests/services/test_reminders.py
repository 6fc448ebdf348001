"""What the clock alone brings."""

from dataclasses import replace
from datetime import timedelta

from app.domain.case import Case
from app.domain.changes import NOTHING
from app.domain.clock import Clock
from app.domain.notices import Day
from app.domain.petition import EventKind, Petition, Reading, State, Threshold
from app.services import reminders, thin
from app.services.desk import Desk, Shelf
from app.storage import petitions

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def followed(desk: Desk, case: Case, *counts: tuple[int, int], **fields: object) -> Petition:
    """A petition with counts of so many hours ago."""
    wanted = Petition(0, case.id, "", "", "", "Free them", state=State.OPEN)
    wanted = replace(wanted, **fields)  # type: ignore[arg-type]  # names of fields
    with desk.db.transaction() as tx:
        petition = petitions.add(tx, wanted)
        for hours, count in counts:
            petitions.add_reading(tx, Reading(petition.id, desk.now() - hours * HOUR, count))
    return petition


def test_three_days_before_the_deadline_are_told_once(desk: Desk, case: Case, clock: Clock) -> None:
    promise = (Threshold("answer", 100_000),)
    deadline = clock() + 3 * DAY + HOUR
    petition = followed(
        desk, case, (24, 51_160), (0, 61_000), thresholds=promise, deadline=deadline
    )
    followed(desk, case, (0, 100_000), thresholds=promise, deadline=deadline)
    followed(desk, case, (0, 5), thresholds=promise, deadline=deadline, state=State.CLOSED)
    followed(desk, case, (0, 5))

    early = reminders.near_deadlines(desk)
    clock.put(clock() + HOUR)
    changes = reminders.near_deadlines(desk)
    clock.put(clock() + HOUR)
    again = reminders.near_deadlines(desk)

    assert early == again == NOTHING
    (event,) = changes.events
    assert event.kind is EventKind.DEADLINE_NEAR
    assert (event.petition_id, event.before, event.after) == (petition.id, 61_000, 100_000)
    assert event.name == "390"
    assert [one.id for one in changes.petitions] == [petition.id]


def test_a_day_is_its_stories_and_its_signatures(desk: Desk, shelf: Shelf, case: Case) -> None:
    followed(desk, case, (30, 1_000), (2, 1_500))
    followed(desk, case, (2, 900))
    followed(desk, case)

    cases, day = reminders.last_day(shelf)

    assert cases == {case.id}
    assert day == Day(0, 500)


def test_old_readings_are_thinned_petition_by_petition(
    desk: Desk, case: Case, clock: Clock
) -> None:
    many = [(hours, 2_100) for hours in range(40 * 24, 40 * 24 - 6, -1)]
    one = followed(desk, case, *many)
    with desk.db.transaction() as tx:
        for number in range(5):
            at = clock() - 40 * DAY + number * timedelta(minutes=5)
            petitions.add_reading(tx, Reading(one.id, at, 2_100 + number))
    for _ in range(6):
        followed(desk, case, (2, 5))

    last = thin.thin(desk)
    while last:
        last = thin.thin(desk, last)

    with desk.db.transaction() as tx:
        left = petitions.readings(tx, one.id)
    assert len(left) == 7  # one an hour, and the other side of the fall after the first
    assert (left[0].count, left[-1].count) == (2_100, 2_100)
