"""Notices: one of news for a refresh, each event of a petition apart, and nobody is woken."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given, strategies as st

from app.domain.article import SECOND_BITS, Article
from app.domain.changes import NOTHING, Changes
from app.domain.notices import (
    FRESH,
    PAUSE,
    TITLES,
    Due,
    Headline,
    Kind,
    Notice,
    Rules,
    digest_due,
    due,
    folded,
    notices,
    quiet,
)
from app.domain.petition import Event, EventKind, Petition
from app.domain.problem import NEEDS_READER, Problem, Trouble

NOON = datetime(2016, 1, 4, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
PETITION = Petition(3, 1, "site", "7", "https://s.test/7", "Free them", count=100_100)
NEWS = Notice(Kind.NEWS, "news", frozenset({1}))
PASSED = Notice(Kind.MILESTONE, "passed", frozenset({1}))

moments = st.integers(-240, 240).map(lambda hours: NOON + hours * HOUR)
clocks = st.times()


def article(
    number: int, published: datetime | None = NOON, case: int = 1, source: int = 5
) -> Article:
    seconds = int((published or NOON).timestamp())
    return Article(
        (seconds << SECOND_BITS) + number, case, source, f"Story {number}",
        published=published, first_seen=NOON,
    )  # fmt: skip


@st.composite
def told(draw: st.DrawFn) -> tuple[Notice, ...]:
    articles = draw(st.lists(st.builds(article, st.integers(0, 99), moments, st.integers(1, 3))))
    kinds = draw(st.lists(st.sampled_from([EventKind.FELL, EventKind.THRESHOLD_PASSED])))
    events = tuple(Event(3, kind, NOON, 1, number) for number, kind in enumerate(kinds))
    return notices(
        Changes(new_articles=tuple(articles), petitions=(PETITION,), events=events), NOON
    )


def articles(found: tuple[Notice, ...]) -> list[int]:
    return [article for notice in found for article in notice.articles]


def test_twelve_articles_are_one_notice_with_the_newest_three_titles() -> None:
    (notice,) = notices(Changes(new_articles=tuple(article(n) for n in range(12))), NOON)

    assert (notice.kind, notice.key, len(notice.articles)) == (Kind.NEWS, "news", 12)
    assert [one.title for one in notice.headlines] == ["Story 11", "Story 10", "Story 9"]
    assert notice.cases == {1}


def test_what_a_source_brings_first_is_no_news() -> None:
    brought = tuple(article(n) for n in range(12))

    assert notices(Changes(new_articles=brought, first_answers=(("source", 5),)), NOON) == ()
    assert notices(Changes(new_articles=brought, first_answers=(("petition", 5),)), NOON) != ()


def test_an_edited_or_re_keyed_article_is_no_news() -> None:
    assert notices(Changes(changed_articles=(7, 8)), NOON) == ()


@given(st.lists(moments))
def test_what_is_older_than_two_days_is_no_news(published: list[datetime]) -> None:
    found = notices(Changes(new_articles=tuple(article(1, moment) for moment in published)), NOON)

    fresh = [moment for moment in published if moment >= NOON - FRESH]
    assert sum(len(notice.articles) for notice in found) == len(fresh)


def test_an_article_without_a_date_is_as_old_as_it_was_seen() -> None:
    assert notices(Changes(new_articles=(article(1, None),)), NOON)
    assert not notices(Changes(new_articles=(article(1, None),)), NOON + FRESH + HOUR)


def test_of_each_kind_there_is_one_notice_and_the_earlier_fold_into_it() -> None:
    events = (
        Event(3, EventKind.THRESHOLD_PASSED, NOON, 9_000, 10_000, "answer"),
        Event(3, EventKind.THRESHOLD_PASSED, NOON, 9_000, 100_000, "debate"),
        Event(3, EventKind.MILESTONE, NOON, 9_000, 50_000, "50000"),
    )

    found = notices(Changes(petitions=(PETITION,), events=events), NOON)

    assert [notice.kind for notice in found] == [Kind.THRESHOLD, Kind.MILESTONE]
    assert [notice.event for notice in found] == list(events[1:])
    assert found[0].earlier == ((PETITION, events[0]),)
    assert folded(found[:1], found[1:]) == found


@pytest.mark.parametrize("kind", EventKind)
def test_all_but_a_moving_goal_and_the_readers_own_is_told(kind: EventKind) -> None:
    changes = Changes(petitions=(PETITION,), events=(Event(3, kind, NOON, 2, 1),))

    assert len(notices(changes, NOON)) == (kind not in {EventKind.GOAL_MOVED, EventKind.MARKED})


def test_what_happened_to_a_petition_long_ago_or_before_the_first_look_is_not_told() -> None:
    event = Event(3, EventKind.THRESHOLD_PASSED, NOON, 1, 2, "answer")
    changes = Changes(petitions=(PETITION,), events=(event,))

    assert notices(changes, NOON + FRESH)
    assert not notices(changes, NOON + FRESH + HOUR)
    assert not notices(changes + Changes(first_answers=(("petition", 3),)), NOON)
    assert not notices(Changes(events=(event,)), NOON)


@pytest.mark.parametrize("trouble", Trouble)
def test_a_problem_is_told_when_it_begins_and_needs_the_reader(trouble: Trouble) -> None:
    problem = Problem(1, "Reddit", trouble, NOON, None, source_id=5, begun=True)
    lasting = replace(problem, begun=False)

    assert len(notices(Changes(problems=(problem, problem)), NOON)) == (trouble in NEEDS_READER)
    assert not notices(Changes(problems=(lasting,)), NOON)


@given(told(), told(), told())
def test_notices_fold_in_any_order_and_lose_no_article(
    one: tuple[Notice, ...], other: tuple[Notice, ...], third: tuple[Notice, ...]
) -> None:
    whole = folded(folded(one, other), third)

    assert whole == folded(one, folded(other, third))
    assert articles(whole) == articles((*one, *other, *third))
    assert len({notice.key for notice in whole}) == len(whole)
    assert sum(notice.kind is Kind.NEWS for notice in whole) <= 1
    assert all(len(notice.headlines) <= TITLES for notice in whole)


def test_nothing_is_told_of_nothing() -> None:
    assert notices(NOTHING, NOON) == ()
    assert folded((), ()) == ()
    assert folded((NEWS,), ()) == (NEWS,)


def test_a_fold_keeps_the_newest_titles_and_every_case() -> None:
    one = replace(
        NEWS,
        articles=(9, 2, 1),
        headlines=(Headline(9, "nine"), Headline(2, "two"), Headline(1, "one")),
    )
    other = replace(NEWS, cases=frozenset({2}), articles=(4,), headlines=(Headline(4, "four"),))

    (both,) = folded((one,), (other,))

    assert [headline.article_id for headline in both.headlines] == [9, 4, 2]
    assert both.articles == (9, 2, 1, 4)
    assert both.cases == {1, 2}


@given(clocks, clocks, clocks)
def test_quiet_hours_and_the_hours_between_them_are_the_whole_day(
    start: time, end: time, clock: time
) -> None:
    now = datetime.combine(NOON.date(), clock, UTC)
    night, day = Rules(quiet=(start, end)), Rules(quiet=(end, start))

    if start == end:
        assert not quiet(night, now)
    else:
        assert quiet(night, now) != quiet(day, now)


def test_quiet_hours_are_those_of_the_readers_own_clock() -> None:
    night = Rules(quiet=(time(22), time(7)))
    chicago = timezone(timedelta(hours=-6))

    assert not quiet(night, NOON)
    assert quiet(night, NOON.astimezone(chicago))
    assert not quiet(night, (NOON + HOUR).astimezone(chicago))


def test_in_quiet_hours_news_passes_by_and_a_threshold_waits() -> None:
    hushed = Rules(hushed_until=NOON + HOUR)

    assert due(NEWS, hushed, NOON) is Due.NEVER
    assert due(PASSED, hushed, NOON) is Due.LATER
    assert due(PASSED, hushed, NOON + HOUR) is Due.NOW


@given(st.sampled_from(Kind), st.frozensets(st.sampled_from(Kind)))
def test_each_kind_can_be_switched_off(kind: Kind, off: frozenset[Kind]) -> None:
    notice = replace(NEWS, kind=kind)

    assert due(notice, Rules(off=off), NOON) is (Due.NEVER if kind in off else Due.NOW)


def test_two_of_a_key_are_told_ten_minutes_apart() -> None:
    assert due(NEWS, Rules(), NOON + PAUSE - timedelta(seconds=1), last=NOON) is Due.LATER
    assert due(NEWS, Rules(), NOON + PAUSE, last=NOON) is Due.NOW


def test_the_day_is_told_once_when_its_hour_has_come() -> None:
    rules = Rules(digest=time(8, 30))
    morning = datetime(2016, 1, 4, 8, 30, tzinfo=UTC)

    assert digest_due(rules, morning, None)
    assert digest_due(rules, morning, morning.date() - timedelta(days=1))
    assert not digest_due(rules, morning, morning.date())
    assert not digest_due(rules, morning - timedelta(minutes=1), None)
    assert not digest_due(replace(rules, quiet=(time(22), time(9))), morning, None)
    assert not digest_due(Rules(), morning, None)
