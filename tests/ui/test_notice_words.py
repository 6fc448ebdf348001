"""What a notification says, for each thing that can happen."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.notices import Day, Headline, Kind, Notice
from app.domain.petition import Event, EventKind, Petition
from app.domain.problem import Problem, Trouble
from app.ui.notice_words import LONGEST, message, plain

NOON = datetime(2016, 1, 4, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
CASES = {1: "Avery", 2: "Dassey", 3: "Others"}
PETITION = Petition(3, 1, "site", "7", "https://s.test/7", "Pardon {after}", count=139_137)
NEWS = Notice(
    Kind.NEWS, "news", frozenset({1}), (9, 8), (Headline(9, "Nine"), Headline(8, "Eight"))
)
REDDIT = Problem(1, "Reddit", Trouble.AUTH_REQUIRED, NOON, None, source_id=5, begun=True)


@pytest.mark.parametrize(
    ("cases", "articles", "title"),
    [
        ({1}, (9,), "1 new in Avery"),
        ({1}, (9, 8), "2 new in Avery"),
        ({1, 2}, (9, 8), "2 new in Avery, Dassey"),
        ({1, 2, 3}, (9, 8, 7), "3 new in 3 cases"),
    ],
)
def test_news_names_their_number_and_their_case(
    english: None, cases: set[int], articles: tuple[int, ...], title: str
) -> None:
    told = message(replace(NEWS, cases=frozenset(cases), articles=articles), CASES, NOON)

    assert told.title == title
    assert told.lines == ("Nine", "Eight")
    assert [name for name, _label in told.actions] == ["default", "read", "quiet"]


@pytest.mark.parametrize(
    ("event", "title", "line"),
    [
        (
            Event(3, EventKind.THRESHOLD_PASSED, NOON, 99_000, 100_000, "answer"),
            "100,000 signatures",
            "Pardon {after} passed its threshold.",
        ),
        (
            Event(3, EventKind.MILESTONE, NOON, 99_000, 100_000),
            "100,000 signatures",
            "Pardon {after} stands at 139,137.",
        ),
        (
            Event(3, EventKind.FELL, NOON, 93_000, 32_000),
            "Count went down",
            "Pardon {after}: 93,000 → 32,000 since 12:00.",
        ),
        (
            Event(3, EventKind.STUCK, NOON - 3 * HOUR, 27, 27),
            "No change for 9 hours",
            "Pardon {after} still shows 27. The site may be stuck.",
        ),
        (
            Event(3, EventKind.ANSWERED, NOON),
            "Official answer published",
            "Pardon {after} was answered.",
        ),
        (
            Event(3, EventKind.CLOSED, NOON, 1, 32_000, "won"),
            "Petition closed",
            "Pardon {after} ended with 32,000 signatures.",
        ),
        (
            Event(3, EventKind.WORDING_CHANGED, NOON, after=2),
            "Petition wording changed",
            "Pardon {after}: 2 sentences differ.",
        ),
    ],
)
def test_what_happened_to_a_petition_is_said_with_its_numbers(
    english: None, event: Event, title: str, line: str
) -> None:
    notice = Notice(Kind.FELL, "k", frozenset({1}), petition=PETITION, event=event)

    told = message(notice, CASES, NOON)

    assert (told.title, told.lines) == (title, (line,))
    assert [name for name, _label in told.actions] == ["default"]


@pytest.mark.parametrize(
    ("ahead", "line"),
    [
        (14 * 24 * HOUR, "Free them passed its threshold, 14 days before the deadline."),
        (30 * HOUR, "Free them passed its threshold just before the deadline."),
        (-HOUR, "Free them passed its threshold."),
    ],
)
def test_a_threshold_says_how_long_before_the_deadline(
    english: None, ahead: timedelta, line: str
) -> None:
    event = Event(3, EventKind.THRESHOLD_PASSED, NOON, 99_000, 100_000, "answer")
    petition = replace(PETITION, title="Free them", deadline=NOON + ahead)

    told = message(
        Notice(Kind.MILESTONE, "k", frozenset({1}), petition=petition, event=event), CASES, NOON
    )

    assert told.lines == (line,)


def test_one_problem_says_what_to_do_and_several_are_named() -> None:
    one = Notice(Kind.PROBLEM, "problems", frozenset({1}), problems=(REDDIT, REDDIT))
    two = replace(one, problems=(REDDIT, replace(REDDIT, name="Court")))

    alone, both = message(one, CASES, NOON), message(two, CASES, NOON)

    assert alone.title == "Reddit needs you"
    assert "wants a name and a password" in alone.lines[0]
    assert both.title == "2 sources need you"
    assert both.lines == ("Reddit, Court", "Nothing else is affected.")


def test_a_strangers_text_is_one_plain_line() -> None:
    assert plain("a\x00b\nc\ud800d\u202ee") == "a b c de"
    assert len(plain("x" * 999)) == LONGEST
    assert plain("x y z", 4) == "x y…"


def test_a_near_deadline_says_what_is_needed_and_what_comes(english: None) -> None:
    petition = replace(PETITION, count=61_000, deadline=NOON + 72 * HOUR)
    event = Event(3, EventKind.DEADLINE_NEAR, NOON, 60_900, 100_000, "410")
    notice = Notice(Kind.DEADLINE, "deadline", frozenset({1}), petition=petition, event=event)

    told = message(notice, CASES, NOON)

    assert told.title == "3 days left"
    assert told.lines == ("61,000 of 100,000. 540 an hour needed, now 410.",)


def test_what_was_folded_stands_in_lines_under_one_title(english: None) -> None:
    other = replace(PETITION, id=4, title="Free them")
    fell = Event(3, EventKind.FELL, NOON, 93_000, 32_000)
    earlier = ((other, replace(fell, petition_id=4, before=9, after=8)),)
    notice = Notice(Kind.FELL, "fell", frozenset({1}), petition=PETITION, event=fell)

    told = message(replace(notice, earlier=earlier), CASES, NOON)

    assert told.title == "2 times: Count went down"
    assert told.lines == (
        "Pardon {after}: 93,000 → 32,000 since 12:00.",
        "Free them: 9 → 8 since 12:00.",
    )
    assert told.actions == (("default", "Show readings"),)


def test_a_day_is_said_in_one_line(english: None) -> None:
    notice = Notice(Kind.DIGEST, "digest", frozenset({1}), day=Day(31, 41_800))

    told = message(notice, CASES, NOON)

    assert (told.title, told.lines) == ("Since yesterday", ("31 stories, +41,800 signatures.",))
