"""The desk: what every service works with. Built once, in one place, from long-lived parts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.services.grouping import Grouping
from app.storage.secrets import Vault

if TYPE_CHECKING:  # what these need would be loaded before the first paint
    from collections.abc import Callable
    from datetime import datetime

    from app.sources.http import Http
    from app.sources.parser import Parser
    from app.sources.platforms import Platforms
    from app.sources.robots import Robots
    from app.storage.database import Database, Reader


@dataclass(frozen=True, slots=True)
class Desk:
    """Work. `now` is UTC. `recorded` desks serve recorded cases only, live ones the others.

    `db` and `grouping` belong to the local worker: only functions that run there may use them.
    """

    db: Database
    http: Http
    parser: Parser
    platforms: Platforms
    now: Callable[[], datetime]
    recorded: bool = False
    robots: Robots | None = None
    vault: Vault = field(default_factory=Vault)
    grouping: Grouping = field(default_factory=Grouping)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Reading: a read-only connection of the thread that holds it, and the time.

    Nothing newer than `now` is shown, so that a recording can be wound back by its clock alone.
    """

    db: Reader
    now: Callable[[], datetime]
