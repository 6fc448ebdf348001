"""Schedule: hourly, never early; wishes obeyed; errors slow down."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from app.domain import schedule
from app.domain.article import Rest
from app.domain.petition import State
from app.domain.problem import SourceError, Trouble
from app.domain.source import Source

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def error(trouble: Trouble, after: timedelta | None = None) -> SourceError:
    until = None if after is None else NOON + after
    status = 503 if trouble is Trouble.SERVER_ERROR else 0
    return SourceError(trouble, retry_after=until, status=status)


@given(st.text(), st.datetimes(timezones=st.just(UTC), max_value=datetime(2200, 1, 1)))  # noqa: DTZ001  a bound
def test_a_feed_is_asked_hourly_never_early_a_little_late(name: str, now: datetime) -> None:
    pause = schedule.feed_due(name, now) - now

    assert HOUR <= pause <= HOUR * 1.1


def test_the_same_source_and_moment_give_the_same_time() -> None:
    assert schedule.feed_due("1", NOON) == schedule.feed_due("1", NOON)
    assert schedule.feed_due("1", NOON) != schedule.feed_due("2", NOON)


@pytest.mark.parametrize(
    ("ttl", "wait", "due"),
    [
        (timedelta(hours=4), None, timedelta(hours=4)),
        (None, timedelta(hours=12), timedelta(hours=12)),
        (timedelta(hours=4), timedelta(hours=2), timedelta(hours=4)),
        (timedelta(days=9), None, timedelta(days=1)),
        (None, timedelta(days=365), timedelta(days=1)),
    ],
)
def test_a_wish_to_wait_is_obeyed_for_a_day_at_most(
    ttl: timedelta | None, wait: timedelta | None, due: timedelta
) -> None:
    until = None if wait is None else NOON + wait

    assert schedule.feed_due("1", NOON, ttl=ttl, wait_until=until) == NOON + due


def test_a_wish_for_less_than_an_hour_changes_nothing() -> None:
    wish = schedule.feed_due("1", NOON, ttl=timedelta(minutes=5), wait_until=NOON - HOUR)

    assert wish == schedule.feed_due("1", NOON)
    assert schedule.feed_wait(NOON, None, NOON - HOUR) is None


@pytest.mark.parametrize(
    ("state", "least"),
    [
        (State.OPEN, timedelta(minutes=15)),
        (State.ANSWERED, timedelta(minutes=15)),
        (State.CLOSED, timedelta(days=7)),
        (State.ARCHIVED, timedelta(days=7)),
    ],
)
def test_an_ended_petition_is_asked_weekly(state: State, least: timedelta) -> None:
    due = schedule.petition_due("1", NOON, floor=timedelta(minutes=15), state=state)

    assert least <= due - NOON <= least * 1.1


def test_a_petition_waits_as_long_as_its_server_wishes() -> None:
    due = schedule.petition_due(
        "1", NOON, floor=timedelta(minutes=15), wait_until=NOON + timedelta(hours=3)
    )

    assert due == NOON + timedelta(hours=3)


def test_errors_back_off_from_an_hour_to_a_day() -> None:
    pauses = zip((1, 2, 3, 4, 5, 6, 1000), (1, 2, 4, 8, 16, 24, 24), strict=True)

    for failures, hours in pauses:
        due = schedule.due_after_error("1", NOON, error(Trouble.TIMEOUT), failures)
        assert due is not None
        assert hours <= (due - NOON) / HOUR <= hours * 1.1


def test_gone_is_for_good_and_offline_is_nobody_s_fault() -> None:
    gone = schedule.due_after_error("1", NOON, error(Trouble.GONE), 1)
    retired = schedule.due_after_error("1", NOON, error(Trouble.RETIRED), 1)
    offline = schedule.due_after_error("1", NOON, error(Trouble.OFFLINE), 0)

    assert gone is None
    assert retired is None
    assert offline == NOON + timedelta(minutes=5)


def test_a_server_s_own_wait_is_obeyed_up_to_a_week() -> None:
    day = schedule.due_after_error("1", NOON, error(Trouble.SERVER_ERROR, timedelta(days=2)), 1)
    year = schedule.due_after_error("1", NOON, error(Trouble.RATE_LIMITED, timedelta(days=365)), 1)
    soon = schedule.due_after_error("1", NOON, error(Trouble.RATE_LIMITED, timedelta(seconds=9)), 9)

    assert day == NOON + timedelta(days=2)
    assert year == NOON + timedelta(days=7)
    assert soon is not None
    assert HOUR <= soon - NOON <= HOUR * 1.1


def test_too_many_requests_without_a_wait_means_four_hours() -> None:
    bare = schedule.due_after_error("1", NOON, error(Trouble.RATE_LIMITED), 1)
    zero = schedule.due_after_error("1", NOON, error(Trouble.RATE_LIMITED, timedelta(0)), 1)

    assert bare == zero == NOON + timedelta(hours=4)


def test_only_a_busy_host_is_left_alone_as_a_whole() -> None:
    assert schedule.host_wait(error(Trouble.NOT_FOUND, HOUR), NOON) is None
    assert schedule.host_wait(error(Trouble.SERVER_ERROR), NOON) is None
    assert schedule.host_wait(error(Trouble.SERVER_ERROR, HOUR), NOON) == NOON + HOUR


def test_a_bot_challenge_cools_down_for_six_hours_to_a_day() -> None:
    pauses = zip((1, 2, 3, 4), (6, 12, 24, 24), strict=True)

    for failures, hours in pauses:
        due = schedule.due_after_error("1", NOON, error(Trouble.BOT_CHALLENGE), failures)
        assert due is not None
        assert hours <= (due - NOON) / HOUR <= hours * 1.1


def test_a_failing_petition_is_not_asked_inside_its_floor() -> None:
    day = timedelta(days=2)

    due = schedule.due_after_error("1", NOON, error(Trouble.TIMEOUT), 1, floor=day)

    assert due is not None
    assert due - NOON >= day


def test_inside_the_floor_means_asked_less_than_a_floor_ago() -> None:
    assert schedule.inside_floor(NOON, NOON + timedelta(minutes=9), timedelta(minutes=10))
    assert not schedule.inside_floor(NOON, NOON + timedelta(minutes=10), timedelta(minutes=10))
    assert not schedule.inside_floor(None, NOON, HOUR)


OLD, NEW = "https://old.test/feed", "https://new.test/feed"
SOURCE = Source(1, 1, OLD, "News")


def test_an_answer_still_to_come_tells_of_a_wrong_clock() -> None:
    assert not schedule.inside_floor(NOON + HOUR, NOON, HOUR)


@pytest.mark.parametrize(
    ("trouble", "ttl", "wait", "due"),
    [
        (None, None, None, HOUR * 1.05),
        (None, timedelta(hours=6), timedelta(hours=6), timedelta(hours=6)),
        (None, None, DAY, DAY),
        (Trouble.NOT_FOUND, None, None, DAY),
        (Trouble.RATE_LIMITED, None, None, timedelta(days=7)),
    ],
)
def test_a_time_that_a_right_clock_set_stays(
    trouble: Trouble | None, ttl: timedelta | None, wait: timedelta | None, due: timedelta
) -> None:
    source = replace(
        SOURCE,
        trouble=trouble,
        ttl=ttl,
        wait_until=NOON + wait if wait else None,
        next_due=NOON + due,
        last_answer=NOON,
    )

    assert schedule.source_mended(source, NOON) == source


def test_a_time_that_a_clock_ahead_set_comes_back_once() -> None:
    ahead = NOON + 365 * DAY
    source = replace(SOURCE, next_due=ahead + HOUR, last_answer=ahead, wait_until=ahead + HOUR)

    mended = schedule.source_mended(source, NOON)
    again = schedule.source_mended(mended, NOON + HOUR / 2)

    assert mended.next_due is not None
    assert HOUR <= mended.next_due - NOON <= HOUR * 1.1
    assert mended.wait_until is None
    assert again == mended


def test_a_feed_moves_after_nine_days_of_answers_from_the_new_place() -> None:
    source = SOURCE

    for hour in range(7 * 24 + 12):
        now = NOON + hour * HOUR
        source = replace(schedule.followed(source, NEW, now), last_success=now)
    assert source.address == OLD
    source = schedule.followed(source, NEW, NOON + timedelta(days=8))

    assert source.address == NEW
    assert source.moved_to == ""


def test_a_move_that_is_taken_back_or_changes_proves_nothing() -> None:
    once = schedule.followed(SOURCE, NEW, NOON)

    assert schedule.followed(replace(once, moved_proofs=8), "", NOON) == SOURCE
    assert schedule.followed(replace(once, moved_proofs=8), NEW + "2", NOON).moved_proofs == 1


def test_from_http_to_https_of_one_host_a_feed_moves_at_once() -> None:
    source = replace(SOURCE, address="http://old.test/feed")

    assert schedule.followed(source, OLD, NOON).address == OLD
    assert schedule.followed(source, NEW, NOON).address == source.address


@pytest.mark.parametrize(
    ("count", "per_hour", "minutes"),
    [
        (1_000, 0, 120),  # nobody signs
        (1_000, 25, 60),  # 25 more in an hour
        (139_137, 1_500, 27.8),  # one in 200 of many
        (139_137, 20_000, 10),  # never closer
        (1_000, -3, 120),
    ],
)
def test_a_petition_is_asked_as_often_as_its_pace_is_worth(
    count: int, per_hour: float, minutes: float
) -> None:
    pause = schedule.interval(count, per_hour)

    assert pause / timedelta(minutes=1) == pytest.approx(minutes, abs=0.1)


def test_a_pause_doubles_at_most_and_shortens_before_a_round_number() -> None:
    minute = timedelta(minutes=1)

    assert schedule.interval(1_000, 0, 20 * minute) == 40 * minute
    assert schedule.interval(1_000, 0, minute) == 10 * minute
    assert schedule.interval(99_950, 50, ahead=50) == 15 * minute


def test_the_floor_of_a_platform_holds_whatever_the_pace() -> None:
    floor = timedelta(minutes=30)

    due = schedule.petition_due("1", NOON, floor=floor, wished=timedelta(minutes=10))
    seldom = schedule.petition_due("1", NOON, floor=floor, wished=timedelta(hours=2))

    assert floor <= due - NOON <= floor * 1.1
    assert timedelta(hours=2) <= seldom - NOON <= timedelta(hours=2.2)


def test_a_feed_without_news_is_asked_ever_less_but_daily() -> None:
    pauses = [
        schedule.feed_due("a", NOON, last_new=NOON - timedelta(days=days)) - NOON
        for days in (0, 2, 4, 48, 4800)
    ]
    for pause, hours in zip(pauses, (1, 1, 2, 24, 24), strict=True):
        assert hours * HOUR <= pause <= hours * HOUR * 1.1


def test_a_feed_that_rests_is_asked_when_it_wakes() -> None:
    night = Rest(frozenset(range(6)))
    midnight = NOON.replace(hour=0, minute=20)
    assert schedule.awake(midnight, night) == midnight.replace(hour=6, minute=0)
    assert schedule.awake(NOON, night) == NOON
    weekend = Rest(days=frozenset({5, 6}))
    saturday = NOON + timedelta(days=(5 - NOON.weekday()) % 7)
    assert schedule.awake(saturday, weekend).weekday() == 0
    always = Rest(frozenset(range(24)))
    assert schedule.awake(NOON, always) == NOON
