from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.domain.answer import Validators
from app.domain.case import Case
from app.domain.petition import (
    Event,
    EventKind,
    GoalKind,
    OfficialAnswer,
    Petition,
    Quality,
    Reading,
    State,
    Threshold,
)
from app.domain.problem import Trouble
from app.storage import petitions
from app.storage.database import Database


@pytest.fixture
def petition(database: Database, case: Case) -> Petition:
    wanted = Petition(
        0, case.id, "change.org", "free-avery", "https://www.change.org/p/free-avery", "Free Avery"
    )
    with database.transaction() as tx:
        return petitions.add(tx, wanted)


def test_every_field_of_a_petition_comes_back(
    database: Database, petition: Petition, now: datetime
) -> None:
    changed = Petition(
        id=petition.id,
        case_id=petition.case_id,
        platform="petition.parliament.uk",
        petition_key="7",
        address="https://petition.parliament.uk/petitions/7",
        title="Free Ω",
        goal=200_000,
        goal_kind=GoalKind.AUTO,
        thresholds=(Threshold("Response", 10_000, now), Threshold("Debate", 100_000)),
        state=State.OPEN,
        raw_state="live",
        creator="A. Starter",
        decision_maker="The Council",
        created_at=now - timedelta(days=9),
        deadline=now + timedelta(days=9),
        answer=OfficialAnswer("No.", "https://example.org/answer", now),
        wording="abc",
        validators=Validators('"x"', "yesterday"),
        next_due=now + timedelta(minutes=10),
        last_answer=now,
        last_success=now,
        failures=2,
        trouble=Trouble.SUSPICIOUS,
        trouble_since=now,
        suspect=17,
    )
    with database.transaction() as tx:
        petitions.save(tx, changed)

        assert petitions.by_id(tx, petition.id) == changed


def test_the_count_is_that_of_the_last_reading_by_then(
    database: Database, petition: Petition, now: datetime
) -> None:
    first = Reading(petition.id, now, 139_137, now, 139_000, Quality.ROUNDED, "page", "see", "ab")
    second = Reading(petition.id, now + timedelta(hours=1), 140_000)
    with database.transaction() as tx:
        assert [petitions.add_reading(tx, reading) for reading in (second, first)] == [True, True]

        then = petitions.by_id(tx, petition.id, now)
        last = petitions.of_case(tx, petition.case_id)
        before = petitions.by_id(tx, petition.id, now - timedelta(seconds=1))

        assert then == replace(
            petition, count=139_137, read_at=now, verified_count=139_000, quality=Quality.ROUNDED
        )
        assert [(each.count, each.read_at) for each in last] == [(140_000, second.at)]
        assert before == petition
        assert petitions.readings(tx, petition.id) == (first, second)
        assert petitions.readings(tx, petition.id, now) == (first,)
        assert petitions.last_reading(tx, petition.id) == second
        assert petitions.last_reading(tx, petition.id, now) == first


def test_the_first_reading_of_a_moment_stays(
    database: Database, petition: Petition, now: datetime
) -> None:
    reading = Reading(petition.id, now, 5)
    with database.transaction() as tx:
        petitions.add_reading(tx, reading)

        again = petitions.add_reading(tx, replace(reading, count=6))

        assert (again, petitions.readings(tx, petition.id)) == (False, (reading,))


def test_a_typed_reading_is_corrected_and_a_fetched_one_is_not(
    database: Database, petition: Petition, now: datetime
) -> None:
    typed = Reading(petition.id, now, 5, how="by hand")
    fetched = Reading(petition.id, now + timedelta(hours=1), 6, answer_hash="ab")
    with database.transaction() as tx:
        petitions.correct_reading(tx, typed)
        petitions.add_reading(tx, fetched)

        corrected = [
            petitions.correct_reading(tx, replace(reading, count=7)) for reading in (typed, fetched)
        ]

        assert corrected == [True, False]
        assert petitions.readings(tx, petition.id) == (replace(typed, count=7), fetched)


def test_a_petition_is_found_by_its_key(database: Database, petition: Petition) -> None:
    with database.transaction() as tx:
        found = petitions.by_key(tx, petition.case_id, "change.org", "free-avery")

        assert found == petition
        assert petitions.by_key(tx, petition.case_id, "change.org", "other") is None


def test_a_removed_petition_is_nowhere_until_it_is_restored(
    database: Database, petition: Petition, now: datetime
) -> None:
    due = replace(petition, next_due=now)
    with database.transaction() as tx:
        petitions.save(tx, due)
        petitions.remove(tx, petition.id, now)
        without = (
            petitions.of_case(tx, petition.case_id),
            petitions.by_key(tx, petition.case_id, "change.org", "free-avery"),
            petitions.due(tx, now, recorded=False),
        )
        petitions.restore(tx, petition.id)

        assert without == ((), None, ())
        assert petitions.due(tx, now, recorded=False) == (due,)
        assert petitions.due(tx, now, recorded=True) == ()
        assert petitions.due(tx, now - timedelta(seconds=1), recorded=False) == ()


def test_adding_a_removed_petition_again_brings_back_its_readings(
    database: Database, petition: Petition, now: datetime
) -> None:
    with database.transaction() as tx:
        petitions.add_reading(tx, Reading(petition.id, now, 5))
        petitions.remove(tx, petition.id, now)

        again = petitions.add(tx, replace(petition, id=0))

        assert again == replace(petition, count=5, read_at=now)


def test_counters_kept_by_hand_are_never_taken_for_one_another(
    database: Database, petition: Petition, now: datetime
) -> None:
    by_hand = replace(petition, id=0, platform="", petition_key="")
    with database.transaction() as tx:
        first = petitions.add(tx, by_hand)
        petitions.remove(tx, first.id, now)

        second = petitions.add(tx, by_hand)

    assert second.id != first.id


def test_goals_are_remembered_with_their_time(
    database: Database, petition: Petition, now: datetime
) -> None:
    later = now + timedelta(hours=1)
    with database.transaction() as tx:
        petitions.add_goal(tx, petition.id, now, 150_000)
        petitions.add_goal(tx, petition.id, later, None)

        assert petitions.goals(tx, petition.id) == ((now, 150_000), (later, None))
        assert petitions.goals(tx, petition.id, now) == ((now, 150_000),)
        assert [
            one.goal
            for at in (now, later)
            if (one := petitions.by_id(tx, petition.id, at)) is not None
        ] == [150_000, None]


def test_an_event_is_kept_once(database: Database, petition: Petition, now: datetime) -> None:
    response = Event(petition.id, EventKind.THRESHOLD_PASSED, now, 9_000, 120_000, "Response")
    debate = replace(response, name="Debate")
    later = Event(petition.id, EventKind.FELL, now + timedelta(hours=1), 120_000, 100_000)
    with database.transaction() as tx:
        added = [petitions.add_event(tx, event) for event in (response, debate, later, response)]

        assert added == [True, True, True, False]
        assert petitions.events(tx, petition.id) == (later, debate, response)
        assert petitions.events(tx, petition.id, now) == (debate, response)


def test_an_outline_has_all_of_late_and_the_shape_of_before(
    database: Database, petition: Petition, now: datetime
) -> None:
    recent = now - timedelta(days=9)
    with database.transaction() as tx:
        for hour in range(100 * 24):
            petitions.add_reading(
                tx, Reading(petition.id, now - timedelta(hours=hour), 10_000 - hour)
            )

        whole = petitions.readings(tx, petition.id)
        outline = petitions.outline(tx, petition.id, recent)

    assert outline[0] == whole[0]
    assert [one for one in outline if one.at >= recent] == [r for r in whole if r.at >= recent]
    assert 200 < len(outline) <= petitions.OUTLINED + 9 * 24 + 1
    assert list(outline) == sorted(outline, key=lambda one: one.at)


def test_a_petition_without_readings_has_no_outline(
    database: Database, petition: Petition, now: datetime
) -> None:
    with database.transaction() as tx:
        assert petitions.outline(tx, petition.id, now) == ()
