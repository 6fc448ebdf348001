"""Digest: a case in one screen: its counters, its newest stories, its problems."""

from datetime import datetime, timedelta
from typing import Any

from app.domain import forecast, pace, petition_facts, wording
from app.domain.article import Article
from app.domain.case import Case
from app.domain.pace import Rounded
from app.domain.petition import Event
from app.domain.problem import Problem
from app.domain.scope import Scope
from app.services import overview, read
from app.services.desk import Shelf
from app.services.inspection import iso
from app.services.read import Card

STORIES = 10
RECENT = timedelta(hours=48)  # events that are younger are told


def case_named(shelf: Shelf, name: str = "", *, recorded: bool = False) -> Case | None:
    """The case of that name; without one the oldest live case, else the recorded one."""
    cases = [case for case in read.cases(shelf) if case.recorded or not recorded]
    if name:
        return next((one for one in cases if one.name.casefold() == name.casefold()), None)
    return min(cases, key=lambda case: (case.recorded, case.id), default=None)


def digest(shelf: Shelf, case: Case) -> dict[str, Any]:
    """One object, as `--json` prints it; times are ISO 8601 UTC."""
    now = shelf.now()
    newest = read.rows(shelf, read.first_ids(shelf, Scope(case.id), STORIES))
    return {
        "case": case.name,
        "recorded": case.recorded,
        "as_of": iso(now),
        "petitions": [_petition(card, now) for card in read.cards(shelf, case.id)],
        "stories": [_story(article) for article in newest],
        "problems": [_problem(problem) for problem in overview.problems(shelf, case.id)],
    }


def _petition(card: Card, now: datetime) -> dict[str, Any]:
    petition, whole = card.petition, petition_facts.target(card.petition)
    count = petition.count
    measured = pace.measure(card.readings, now)
    needed = None
    if count is not None and whole and petition.deadline:
        needed = pace.needed(count, whole, petition.deadline, now)
    return {
        "title": petition.title,
        "platform": petition.platform,
        "address": petition.address,
        "state": petition.state.value,
        "count": count,
        "quality": petition.quality.value,
        "read_at": iso(petition.read_at),
        "goal": petition.goal,
        "goal_kind": petition.goal_kind.value,
        "target": whole,
        "percent": None if count is None or whole is None else pace.percent(count, whole),
        "pace": _pace(pace.spoken(measured) if measured else None),
        "chance": _chance(card, whole, now),
        "needed": _pace(None if needed is None else pace.rounded(needed)),
        "deadline": iso(petition.deadline),
        "events": [_event(event) for event in card.events if now - event.at <= RECENT],
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "kind": event.kind.value,
        "at": iso(event.at),
        "before": event.before,
        "after": event.after,
        "message": wording.filled(wording.happened(event), event),
    }


def _chance(card: Card, target: int | None, now: datetime) -> dict[str, Any] | None:
    """None when too little is known, or nothing is ahead."""
    deadline = card.petition.deadline
    made = forecast.measure(card.readings, now)
    if made is None or not target or made.count >= target or (deadline and deadline <= now):
        return None
    outlook = forecast.outlook(made, target, deadline)
    return {
        "of_100": outlook.of_hundred,
        "words": outlook.likelihood.value,
        "until": iso(outlook.until),
        "between": [iso(moment) for moment in outlook.dates] if outlook.dates else None,
    }


def _pace(said: Rounded | None) -> dict[str, Any] | None:
    if said is None:
        return None
    return {"signatures": said.number, "per": said.unit.value, "about": said.about}


def _story(article: Article) -> dict[str, Any]:
    return {
        "title": article.title,
        "outlet": article.outlet,
        "link": article.link,
        "published": iso(article.published),
    }


def _problem(problem: Problem) -> dict[str, Any]:
    next_try = iso(problem.next_try)
    return {
        "name": problem.name,
        "problem": problem.trouble.value,
        "since": iso(problem.since),
        "next_try": next_try,
        "message": wording.sentence(problem.trouble, problem.name, next_try or ""),
        "said": problem.said,
    }
