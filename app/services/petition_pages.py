"""Petition pages: all that is kept of one petition, for a window to show. Reads only."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.petition import Event, Minimums, Petition, Reading, Slice, Wording
from app.services.desk import Shelf
from app.storage import petition_texts, petitions

if TYPE_CHECKING:
    from app.sources.platform import Platform
    from app.sources.platforms import Platforms


@dataclass(frozen=True, slots=True)
class Site:
    """The platform of a petition: its name, whether it is official, and its rules in words.

    `minimum`: what single places must reach for this petition, where anything is asked of them.
    """

    name: str
    official: bool
    rules: str
    minimum: Minimums | None = None


@dataclass(frozen=True, slots=True)
class PetitionPage:
    """All that is kept of a petition. Readings, goals and wordings in time order, events newest
    first. `breakdown` was read at `breakdown_at`, both empty where the platform gives none.
    `site` is None for a counter kept by hand.
    """

    petition: Petition
    readings: tuple[Reading, ...]
    events: tuple[Event, ...]
    goals: tuple[tuple[datetime, int | None], ...]
    wordings: tuple[Wording, ...]
    breakdown: tuple[Slice, ...]
    breakdown_at: datetime | None
    site: Site | None


def petition_page(
    shelf: Shelf, petition_id: int, platforms: "Platforms | None" = None
) -> PetitionPage | None:
    """For the reader thread. None when there is no such petition; `platforms` tell of its site."""
    petition = petitions.by_id(shelf.db, petition_id, shelf.now())
    if petition is None:
        return None
    until = shelf.now()
    read_at, parts = petition_texts.breakdown(shelf.db, petition_id, until)
    platform = platforms.named(petition.platform) if platforms else None
    return PetitionPage(
        petition,
        petitions.readings(shelf.db, petition_id, until),
        petitions.events(shelf.db, petition_id, until),
        petitions.goals(shelf.db, petition_id, until),
        petition_texts.wordings(shelf.db, petition_id, until),
        parts,
        read_at,
        _site(platform, petition) if platform else None,
    )


def _site(platform: "Platform", petition: Petition) -> Site:
    minimum = platform.minimum(petition.created_at)
    return Site(platform.name, platform.official, platform.rules, minimum)
