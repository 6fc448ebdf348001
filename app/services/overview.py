"""Overview: what stands round the stories of a case: counts, problems, how fresh it all is."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.petition import Petition
from app.domain.problem import Problem
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.domain.watch import Watched
from app.services import read, watching
from app.services.desk import Shelf
from app.storage import cases, lists, notes, petitions


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers for the sidebar. `unread_by_source` lacks sources with none."""

    today: int
    unread: int
    starred: int
    notes: int
    problems: int
    unread_by_source: dict[int, int]


@dataclass(frozen=True, slots=True)
class Status:
    """For the status bar: of `asked` of those `followed` `answered` did the last time.

    `next_due` is None also in a case that rests: nothing of it is asked by itself.
    """

    followed: int
    asked: int
    answered: int
    problems: int
    last_success: datetime | None
    next_due: datetime | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """What stands round the stories of a case, read in one go.

    `held`: how much each source holds back that is limited to what matches the case.
    """

    case_id: int
    sources: tuple[Source, ...]
    counts: Counts
    problems: tuple[Problem, ...]
    status: Status
    watched: tuple[Watched, ...]
    held: dict[int, int]


def numbers(shelf: Shelf, case_id: int) -> Numbers:
    """For the reader thread."""
    return Numbers(
        case_id,
        read.sources(shelf, case_id),
        counts(shelf, case_id),
        problems(shelf, case_id),
        status(shelf, case_id),
        watching.watched(shelf, case_id),
        {one.id: held(shelf, one) for one in read.sources(shelf, case_id) if one.matching},
    )


def counts(shelf: Shelf, case_id: int) -> Counts:
    today, before = read.span(shelf)
    scope = Scope(case_id)
    unread = lists.unread_by_source(shelf.db, case_id, before=before)
    return Counts(
        today=lists.count(shelf.db, replace(scope, shown=Shown.TODAY), today=today, before=before),
        unread=sum(unread.values()),
        starred=lists.count(
            shelf.db, replace(scope, shown=Shown.STARRED), today=today, before=before
        ),
        notes=notes.count(shelf.db, case_id),
        problems=len(problems(shelf, case_id)),
        unread_by_source=unread,
    )


def problems(shelf: Shelf, case_id: int) -> tuple[Problem, ...]:
    """Of sources and petitions that need patience or the reader; the longest lasting first.

    `see` is the page a reader can open: the site of a source, else what is asked.
    """
    found = [
        Problem(
            case_id=case_id,
            name=item.title or item.address,
            trouble=item.trouble,
            since=item.trouble_since,
            next_try=item.next_due,
            source_id=item.id if isinstance(item, Source) else None,
            petition_id=item.id if isinstance(item, Petition) else None,
            last_success=item.last_success,
            said=item.said,
            see=(item.site if isinstance(item, Source) else "") or item.address,
        )
        for item in _watched(shelf, case_id)
        if item.trouble and item.trouble_since
    ]
    return tuple(sorted(found, key=lambda problem: problem.since))


def status(shelf: Shelf, case_id: int) -> Status:
    watched = _watched(shelf, case_id)
    asked = [item for item in watched if item.last_answer or item.trouble]
    successes = [item.last_success for item in watched if item.last_success]
    case = cases.by_id(shelf.db, case_id)
    due = [item.next_due for item in watched if item.next_due and not (case and case.resting)]
    return Status(
        followed=len(watched),
        asked=len(asked),
        answered=sum(item.trouble is None for item in asked),
        problems=sum(item.trouble is not None for item in asked),
        last_success=max(successes, default=None),
        next_due=min(due, default=None),
    )


def held(shelf: Shelf, source: Source) -> int:
    """How much a source holds back, for it does not match the case."""
    today, before = read.span(shelf)
    scope = Scope(source.case_id, Shown.HELD, source_id=source.id)
    return lists.count(shelf.db, scope, today=today, before=before)


def _watched(shelf: Shelf, case_id: int) -> tuple[Source | Petition, ...]:
    return (*read.sources(shelf, case_id), *petitions.of_case(shelf.db, case_id, shelf.now()))
