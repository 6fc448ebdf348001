"""Notices: what of a refresh is worth telling a reader who looks elsewhere. Decides only.

The sentences are the window's. Nothing is told twice: not what a source brings the first time it
answers, not what was re-keyed (it is no new article), not what is older than two days, not what
only joins a story.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum, StrEnum, auto

from app.domain.article import Article
from app.domain.changes import Changes
from app.domain.petition import Event, EventKind, Petition
from app.domain.problem import NEEDS_READER, Problem

FRESH = timedelta(hours=48)
PAUSE = timedelta(minutes=10)  # between two of one key that are not on show at the same time
TITLES = 3


class Kind(StrEnum):
    """What a notice is about; each can be switched off. Stored: never rename."""

    NEWS = "news"
    WATCH = "watch"
    MILESTONE = "milestone"
    THRESHOLD = "threshold"
    DEADLINE = "deadline"
    FELL = "fell"
    STUCK = "stuck"
    WORDING = "wording"
    ANSWER = "answer"
    SURGE = "surge"
    DIGEST = "digest"
    PROBLEM = "problem"


class Due(Enum):
    """When a notice is to be told."""

    NOW = auto()
    LATER = auto()
    NEVER = auto()


@dataclass(frozen=True, slots=True)
class Headline:
    """An article as a notice names it. Newest is the largest id."""

    article_id: int
    title: str


@dataclass(frozen=True, slots=True)
class Day:
    """What the last 24 hours brought to all live cases. `signatures` may be below 0."""

    stories: int
    signatures: int


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell. A later one of the same `key` takes its place, or is `folded` into it.

    News has the ids of its `articles` and the newest three as `headlines`; so has what a watch
    word found, with its `words`; what happened to a
    petition has that `petition` and the `event`, and what was folded into it as `earlier`; a
    problem has the `problems` that need the reader; a digest has the numbers of a `day`.
    """

    kind: Kind
    key: str
    cases: frozenset[int]
    articles: tuple[int, ...] = ()
    headlines: tuple[Headline, ...] = ()
    petition: Petition | None = None
    event: Event | None = None
    earlier: tuple[tuple[Petition, Event], ...] = ()
    problems: tuple[Problem, ...] = ()
    day: Day | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """What the reader wishes: kinds switched off, hours of every day and an hour of today.

    `quiet` is from when to when, on the reader's own clock, over midnight when it ends earlier
    than it begins; None and two equal times are no quiet hours. The `digest` is told at that
    time of every day; None: not at all. `sound`: what is told may be heard, too.
    """

    off: frozenset[Kind] = frozenset()
    quiet: tuple[time, time] | None = None
    hushed_until: datetime | None = None
    digest: time | None = None
    sound: bool = False


ALL_TOLD = Rules()

_KINDS: dict[str, Kind] = {
    EventKind.THRESHOLD_PASSED: Kind.THRESHOLD,
    EventKind.MILESTONE: Kind.MILESTONE,
    EventKind.DEADLINE_NEAR: Kind.DEADLINE,
    EventKind.FELL: Kind.FELL,
    EventKind.STUCK: Kind.STUCK,
    EventKind.WORDING_CHANGED: Kind.WORDING,
    EventKind.ANSWERED: Kind.ANSWER,
    EventKind.DEBATED: Kind.ANSWER,
    EventKind.CLOSED: Kind.ANSWER,
    EventKind.REOPENED: Kind.ANSWER,
    EventKind.RETIRED: Kind.ANSWER,
    EventKind.GONE: Kind.ANSWER,
    EventKind.SURGE: Kind.SURGE,
}  # a goal that moves is a site's nudge: nobody is called for it


def notices(changes: Changes, now: datetime) -> tuple[Notice, ...]:
    """What is worth telling: at most one of each kind."""
    happened = folded(_events(changes, now), ())
    watched = tuple(_watched(changes, now))
    told = frozenset(article for notice in watched for article in notice.articles)
    return (*watched, *_news(changes, now, told), *happened, *_problems(changes))


def digest_due(rules: Rules, now: datetime, told: date | None) -> bool:
    """Whether today's digest is still to come. `now` is on the reader's own clock.

    In quiet hours it waits for their end.
    """
    if rules.digest is None or quiet(rules, now) or now.time() < rules.digest:
        return False
    return told is None or told < now.date()


def folded(earlier: Iterable[Notice], later: Iterable[Notice]) -> tuple[Notice, ...]:
    """Both, with one notice of each key. The order of several folds changes nothing."""
    whole: dict[str, Notice] = {}
    for notice in (*earlier, *later):
        other = whole.get(notice.key)
        whole[notice.key] = notice if other is None else _both(other, notice)
    return tuple(whole.values())


def due(notice: Notice, rules: Rules, now: datetime, last: datetime | None = None) -> Due:
    """`now` is on the reader's own clock; `last`: when the last of its key was told,
    None when there is none, or while it is on show and can be replaced.

    In quiet hours news and problems pass by, for the window has them; what happened to a
    petition waits for their end.
    """
    if notice.kind in rules.off:
        return Due.NEVER
    if quiet(rules, now):
        return (
            Due.NEVER
            if notice.kind in {Kind.NEWS, Kind.WATCH, Kind.PROBLEM, Kind.DIGEST}
            else Due.LATER
        )
    if last is not None and now - last < PAUSE:
        return Due.LATER
    return Due.NOW


def quiet(rules: Rules, now: datetime) -> bool:
    """Whether the reader is to be left alone. `now` is on the reader's own clock."""
    if rules.hushed_until is not None and now < rules.hushed_until:
        return True
    if rules.quiet is None:
        return False
    start, end = rules.quiet
    clock = now.time()
    return start <= clock < end if start <= end else clock >= start or clock < end


def _watched(changes: Changes, now: datetime) -> Iterator[Notice]:
    fresh = {one.id: one for one in changes.new_articles if _is_news(one, changes, now)}
    for match in changes.watched:
        found = [fresh[article] for article in match.articles if article in fresh]
        if found:
            yield Notice(
                Kind.WATCH,
                f"watch {match.word.id}",
                frozenset({match.word.case_id}),
                articles=tuple(one.id for one in found),
                headlines=_newest(Headline(one.id, f"{one.outlet}: {one.title}") for one in found),
                words=match.word.words,
            )


def _news(changes: Changes, now: datetime, told: frozenset[int]) -> Iterator[Notice]:
    """What is new, but for what a watch word tells of."""
    new = (one for one in changes.new_articles if one.id not in told)
    fresh = [one for one in new if _is_news(one, changes, now)]
    if fresh:
        yield Notice(
            Kind.NEWS,
            "news",
            frozenset(one.case_id for one in fresh),
            articles=tuple(one.id for one in fresh),
            headlines=_newest(Headline(one.id, one.title) for one in fresh),
        )


def _is_news(article: Article, changes: Changes, now: datetime) -> bool:
    if not article.lead or ("source", article.source_id) in changes.first_answers:
        return False
    told = article.published or article.first_seen
    return told is None or now - told <= FRESH


def _events(changes: Changes, now: datetime) -> Iterator[Notice]:
    petitions = {petition.id: petition for petition in changes.petitions}
    for event in changes.events:
        petition, kind = petitions.get(event.petition_id), _KINDS.get(event.kind)
        first = ("petition", event.petition_id) in changes.first_answers
        if petition is not None and kind is not None and not first and now - event.at <= FRESH:
            cases = frozenset({petition.case_id})
            yield Notice(kind, kind.value, cases, petition=petition, event=event)


def _problems(changes: Changes) -> Iterator[Notice]:
    found = tuple(one for one in changes.problems if one.begun and one.trouble in NEEDS_READER)
    if found:
        cases = frozenset(one.case_id for one in found)
        yield Notice(Kind.PROBLEM, "problems", cases, problems=found)


def _both(earlier: Notice, later: Notice) -> Notice:
    return replace(
        later,
        cases=earlier.cases | later.cases,
        articles=(*earlier.articles, *later.articles),
        headlines=_newest((*earlier.headlines, *later.headlines)),
        earlier=(*earlier.earlier, *_last(earlier), *later.earlier),
        problems=(*earlier.problems, *later.problems),
    )


def _last(notice: Notice) -> tuple[tuple[Petition, Event], ...]:
    if notice.petition is None or notice.event is None:
        return ()
    return ((notice.petition, notice.event),)


def _newest(headlines: Iterable[Headline]) -> tuple[Headline, ...]:
    ordered = sorted(headlines, key=lambda one: one.article_id, reverse=True)
    return tuple(ordered[:TITLES])
