"""Pages of petitions, made of what platforms answered."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from app.domain import origin
from app.domain.petition import (
    Event,
    EventKind,
    GoalKind,
    OfficialAnswer,
    Petition,
    Quality,
    Reading,
    Snapshot,
    Wording,
)
from app.services.desk import Shelf
from app.services.petition_pages import PetitionPage, Site
from tests.platform_answers import BUILT_IN, read_as, recorded

T = TypeVar("T")
NOW = datetime(2025, 7, 29, 14, tzinfo=UTC)


def at_once(query: Callable[[Shelf], T], then: Callable[[T], None]) -> None:
    """A reader thread that is never late; the page is given, so no shelf is asked."""
    then(query(None))  # type: ignore[arg-type]  # see above


def uk() -> PetitionPage:
    """A petition to Parliament as it answered, with a history that fell once."""
    platform = BUILT_IN.named("uk-parliament")
    assert platform is not None
    address = "https://petition.parliament.uk/petitions/722903"
    said = read_as(platform, address, recorded("uk_722903_open.json"))
    counts = (0, 9_000, 11_500, 98_000, 104_000, 103_400, 300_000, said.count)
    readings = tuple(
        Reading(
            1,
            NOW - timedelta(days=2 * (len(counts) - 1 - number)),
            count,
            quality=Quality.APPROXIMATE if number == 1 else Quality.EXACT,
            how=origin.by_hand("TIME") if number == 1 else "UK Parliament, petition",
            answer_hash="" if number == 1 else f"{number:x}" * 64,
        )
        for number, count in enumerate(counts)
    )
    events = (
        Event(1, EventKind.ANSWERED, NOW - timedelta(days=1)),
        Event(1, EventKind.FELL, readings[5].at, 104_000, 103_400),
    )
    wordings = (
        Wording(NOW - timedelta(days=9), said.title, said.wording.replace("should", "must")),
        Wording(NOW - timedelta(days=2), said.title, said.wording),
    )
    site = Site(platform.name, platform.official, platform.rules)
    return PetitionPage(_petition(said), readings, events, (), wordings, said.breakdown, NOW, site)


def change() -> PetitionPage:
    """A petition on a site that moves its goal and gives two counts."""
    known = uk()
    petition = replace(
        known.petition,
        platform="change-org",
        thresholds=(),
        goal=500_000,
        goal_kind=GoalKind.AUTO,
        verified_count=250_000,
        answer=None,
        deadline=None,
    )
    goals = ((known.readings[2].at, 150_000), (known.readings[-1].at, 500_000))
    site = Site("Change.org", official=False, rules="")
    return replace(
        known, petition=petition, goals=goals, wordings=(), breakdown=(), events=(), site=site
    )


def eci(registered: datetime) -> PetitionPage:
    """An initiative whose countries are counted, as if it had been registered then."""
    platform = BUILT_IN.named("eci")
    assert platform is not None
    address = "https://citizens-initiative.europa.eu/initiatives/details/2024/000007_en"
    said = replace(
        read_as(platform, address, recorded("eci_2024_000007.json")), created_at=registered
    )
    petition = _petition(said)
    minimum = platform.minimum(petition.created_at)
    site = Site(platform.name, platform.official, platform.rules, minimum)
    return PetitionPage(petition, (), (), (), (), said.breakdown, NOW, site)


def _petition(said: Snapshot) -> Petition:
    return Petition(
        1,
        1,
        said.platform,
        said.petition_key,
        said.address,
        said.title,
        count=said.count,
        read_at=NOW,
        thresholds=said.thresholds,
        state=said.state,
        creator=said.creator,
        decision_maker=said.decision_maker,
        created_at=said.created_at,
        deadline=said.deadline,
        answer=said.answer or OfficialAnswer(),
        wording=said.wording,
    )
