"""Reading rules: nothing is smoothed away, nothing unbelievable is believed at once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain import reading_rules
from app.domain.petition import (
    EventKind,
    GoalKind,
    OfficialAnswer,
    Petition,
    Quality,
    Reading,
    Snapshot,
    State,
    Threshold,
)

NOON = datetime(2016, 1, 4, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
BEFORE = NOON - HOUR
PETITION = Petition(
    3, 1, "site", "7", "https://s.test/7", "Free them", count=1000, read_at=BEFORE, state=State.OPEN
)
LAST = Reading(3, BEFORE, 1000)
SNAPSHOT = Snapshot("site", "7", "https://s.test/7", "Free them", 1100)


def judged(
    snapshot: Snapshot, petition: Petition = PETITION, last: Reading | None = LAST
) -> reading_rules.Verdict:
    return reading_rules.judge(snapshot, petition, last, NOON)


def kinds(verdict: reading_rules.Verdict) -> list[EventKind]:
    return [event.kind for event in verdict.events]


def test_a_count_that_changed_is_a_reading() -> None:
    snapshot = replace(SNAPSHOT, as_of=NOON, verified_count=900, how="site page", answer_hash="ab")

    verdict = judged(snapshot)

    assert verdict.reading == Reading(
        3, NOON, 1100, as_of=NOON, verified_count=900, how="site page", answer_hash="ab"
    )
    assert verdict.petition.count == 1100
    assert verdict.petition.read_at == NOON


def test_an_unchanged_count_is_kept_once_a_day() -> None:
    same = replace(SNAPSHOT, count=1000)

    soon = judged(same)
    later = judged(same, last=replace(LAST, at=NOON - timedelta(days=1)))

    assert soon.reading is None
    assert soon.trusted
    assert soon.petition.read_at == BEFORE
    assert later.reading is not None


@pytest.mark.parametrize("count", [0, 499])
def test_zero_and_less_than_half_wait_for_a_second_look(count: int) -> None:
    verdict = judged(replace(SNAPSHOT, count=count, goal=9))

    assert not verdict.trusted
    assert verdict.reading is None
    assert verdict.petition == replace(PETITION, suspect=count)


def test_a_second_look_that_agrees_is_believed_and_says_that_it_fell() -> None:
    verdict = judged(replace(SNAPSHOT, count=405), replace(PETITION, suspect=400))

    assert verdict.petition.count == 405
    assert verdict.petition.suspect is None
    assert [(e.kind, e.before, e.after) for e in verdict.events] == [(EventKind.FELL, 1000, 405)]


def test_a_second_look_that_differs_waits_again() -> None:
    verdict = judged(replace(SNAPSHOT, count=0), replace(PETITION, suspect=400))

    assert verdict.petition.suspect == 0


def test_a_good_look_clears_the_suspicion() -> None:
    verdict = judged(SNAPSHOT, replace(PETITION, suspect=0))

    assert verdict.trusted
    assert verdict.reading is not None


def test_zero_at_the_first_look_waits_too() -> None:
    fresh = replace(PETITION, count=None, read_at=None)

    first = judged(replace(SNAPSHOT, count=0), fresh, None)
    second = judged(replace(SNAPSHOT, count=0), first.petition, None)
    third = judged(replace(SNAPSHOT, count=0), second.petition, second.reading)

    assert not first.trusted
    assert second.reading is not None
    assert third.trusted


def test_zero_is_believed_of_a_petition_that_was_made_today() -> None:
    fresh = replace(PETITION, count=None, read_at=None)

    verdict = judged(replace(SNAPSHOT, count=0, created_at=BEFORE), fresh, None)

    assert verdict.reading is not None


def test_a_small_fall_is_kept_when_a_second_look_agrees() -> None:
    first = judged(replace(SNAPSHOT, count=999))
    second = judged(replace(SNAPSHOT, count=998), first.petition)

    assert not first.trusted
    assert not reading_rules.unbelievable(first.petition)
    assert second.reading is not None
    assert second.reading.count == 998
    assert [(one.kind, one.before, one.after) for one in second.events] == [
        (EventKind.FELL, 1000, 998)
    ]


def test_an_old_copy_that_the_next_look_undoes_never_was() -> None:
    stale = judged(replace(SNAPSHOT, count=940))
    after = judged(replace(SNAPSHOT, count=1003), stale.petition)

    assert stale.reading is None
    assert after.reading is not None
    assert after.petition.suspect is None
    assert after.events == ()


def test_a_petition_that_can_be_signed_again_and_a_debate_are_said() -> None:
    closed = replace(PETITION, state=State.CLOSED)
    snapshot = replace(SNAPSHOT, count=1000, state=State.OPEN, debated_at=BEFORE)

    verdict = judged(snapshot, closed)

    assert [(one.kind, one.at) for one in verdict.events] == [
        (EventKind.DEBATED, BEFORE),
        (EventKind.REOPENED, NOON),
    ]


def test_milestones_of_the_readers_own_take_the_place_of_round_numbers() -> None:
    assert reading_rules.milestone(900, 2600, (950, 2500, 9000)) == 2500
    assert reading_rules.milestone(900, 1100, (2500,)) == 0


def test_a_rounded_number_below_an_exact_one_did_not_fall() -> None:
    assert judged(replace(SNAPSHOT, count=990, quality=Quality.APPROXIMATE)).events == ()


def test_an_answer_from_an_old_copy_says_nothing() -> None:
    old = replace(SNAPSHOT, count=900, as_of=BEFORE - HOUR)

    verdict = judged(old, last=replace(LAST, as_of=BEFORE))

    assert verdict == reading_rules.Verdict(PETITION, trusted=False)


def test_a_goal_that_moves_is_said_and_one_that_appears_is_not() -> None:
    snapshot = replace(SNAPSHOT, goal=2000, goal_kind=GoalKind.AUTO)

    moved = judged(snapshot, replace(PETITION, goal=1500))
    appeared = judged(snapshot)

    assert [(e.before, e.after) for e in moved.events] == [(1500, 2000)]
    assert kinds(appeared) == []
    assert appeared.petition.goal_kind is GoalKind.AUTO


def test_a_threshold_is_passed_once_at_our_time() -> None:
    petition = replace(PETITION, thresholds=(Threshold("answer", 1050),))

    passed = judged(SNAPSHOT, petition)
    again = judged(replace(SNAPSHOT, count=1200), passed.petition)

    assert [(e.kind, e.at, e.name) for e in passed.events] == [
        (EventKind.THRESHOLD_PASSED, NOON, "answer")
    ]
    assert again.events == ()


def test_the_platform_s_time_of_passing_is_better_and_may_be_long_ago() -> None:
    at = NOON - timedelta(days=9)
    snapshot = replace(
        SNAPSHOT, thresholds=(Threshold("answer", 50, at), Threshold("debate", 9000))
    )

    first = judged(snapshot, replace(PETITION, count=None), None)

    assert [(e.kind, e.at) for e in first.events] == [(EventKind.THRESHOLD_PASSED, at)]


def test_an_answer_and_closing_are_said() -> None:
    snapshot = replace(
        SNAPSHOT,
        count=1000,
        answer=OfficialAnswer("No."),
        state=State.CLOSED,
    )

    verdict = judged(snapshot)

    assert kinds(verdict) == [EventKind.ANSWERED, EventKind.CLOSED]
    assert judged(snapshot, verdict.petition).events == ()


def test_an_old_answer_at_the_first_look_is_dated_or_not_told() -> None:
    fresh = replace(PETITION, count=None)
    dated = replace(SNAPSHOT, answer=OfficialAnswer("No.", at=BEFORE))

    assert [e.at for e in judged(dated, fresh, None).events] == [BEFORE]
    assert judged(replace(dated, answer=OfficialAnswer("No.")), fresh, None).events == ()


def test_what_a_light_answer_leaves_empty_says_nothing() -> None:
    petition = replace(
        PETITION,
        goal=2000,
        creator="M.",
        decision_maker="The Council",
        created_at=BEFORE,
        deadline=NOON + HOUR,
        answer=OfficialAnswer("Yes."),
        wording="Free them",
        thresholds=(Threshold("answer", 50, BEFORE),),
    )

    told = judged(Snapshot("site", "7", "", "", 1100, light=True), petition).petition

    assert told == replace(petition, count=1100, read_at=NOON)


def hourly(*counts: int, quality: Quality = Quality.EXACT) -> list[Reading]:
    return [Reading(3, BEFORE + n * HOUR, count, quality=quality) for n, count in enumerate(counts)]


def test_a_counter_that_stands_still_while_many_were_expected_is_stuck() -> None:
    readings = hourly(*range(1000, 1100, 10), 1100, 1100)
    since = readings[10].at

    stuck = reading_rules.stuck(PETITION, readings, since + timedelta(hours=6))
    early = reading_rules.stuck(PETITION, readings, since + timedelta(hours=5))
    later = reading_rules.stuck(PETITION, readings, since + timedelta(hours=9))

    assert stuck is not None
    assert (stuck.kind, stuck.at) == (EventKind.STUCK, since + timedelta(hours=6))
    assert early is None
    assert later == stuck


def test_a_slow_closed_new_or_reported_counter_is_not_stuck() -> None:
    late = BEFORE + timedelta(days=3)
    fast = range(1000, 1100, 10)

    assert reading_rules.stuck(PETITION, hourly(*range(1000, 1010)), late) is None
    assert reading_rules.stuck(replace(PETITION, state=State.CLOSED), hourly(*fast), late) is None
    assert reading_rules.stuck(PETITION, [], late) is None
    assert reading_rules.stuck(PETITION, hourly(1000), late) is None
    reported = hourly(*fast, quality=Quality.APPROXIMATE)
    assert reading_rules.stuck(PETITION, reported, late) is None


@pytest.mark.parametrize(
    ("before", "after", "passed"),
    [
        (90, 99, 0), (99, 100, 100), (100, 150, 0), (150, 1_200, 1_000), (1_999, 2_000, 2_000),
        (4_000, 61_000, 50_000), (5, 1_000_000, 1_000_000), (139_137, 139_900, 0), (300, 200, 0),
    ],
)  # fmt: skip
def test_the_largest_round_number_that_was_passed_is_a_milestone(
    before: int, after: int, passed: int
) -> None:
    assert reading_rules.milestone(before, after) == passed


def test_a_milestone_is_an_event_unless_a_threshold_stands_there() -> None:
    risen = replace(SNAPSHOT, count=10_100)

    plain = judged(risen)
    promised = judged(replace(risen, thresholds=(Threshold("answer", 10_000),)))

    assert [(e.kind, e.before, e.after) for e in plain.events] == [
        (EventKind.MILESTONE, 1000, 10_000)
    ]
    assert kinds(promised) == [EventKind.THRESHOLD_PASSED]


@pytest.mark.parametrize(
    ("count", "ahead"), [(0, 100), (99, 1), (100, 100), (18_904, 1_096), (70_000, 5_000)]
)
def test_what_is_ahead_is_the_next_round_number_or_threshold(count: int, ahead: int) -> None:
    asked = replace(PETITION, count=count, thresholds=(Threshold("Debate", 75_000),))

    assert reading_rules.ahead(asked) == ahead
