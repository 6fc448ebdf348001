"""Opening: the long-lived parts, built once and joined to desks."""

import logging
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from app.domain.clock import Clock
from app.domain.problem import StorageError, Trouble
from app.services import proxying
from app.services.desk import Desk, Shelf
from app.storage import autostart, backups, secrets
from app.storage.database import Database, Reader
from app.storage.places import Places, resources
from app.storage.secrets import Vault

if TYPE_CHECKING:
    from app.services.recognising import Outside
    from app.sources.http import Http
    from app.sources.parser import Parser
    from app.sources.platforms import Platforms
    from app.sources.recording import Recording

__all__ = [
    "SESSIONS", "Desks", "Window", "back_up", "backed_up_at", "licences", "look", "metered",
    "on_battery", "open_database", "open_desks", "open_recording", "opened", "outside", "platforms",
    "restore", "shelf", "start_with_session", "starts_with_session",
]  # fmt: skip


log = logging.getLogger(__name__)

SESSIONS = autostart.KNOWN  # whether a session of this system can be told to start the program


@dataclass(frozen=True, slots=True)
class Desks:
    """The live desk, and the recorded one beside it: another wire and another clock, no more."""

    live: Desk
    recorded: Desk
    recording: "Recording"
    clock: Clock

    def close(self) -> None:
        """Let go of the outside world. The database is closed by whoever opened it."""
        self.recorded.http.close()
        self.live.http.close()
        self.live.parser.close()


@dataclass(frozen=True, slots=True)
class Window:
    """The outside world alone, for looking without a database."""

    http: "Http"
    parser: "Parser"
    platforms: "Platforms"
    now: Callable[[], datetime]


def open_database(places: Places) -> Database:
    """Raises StorageError. Quick: whoever waits for the window may call it."""
    return Database.open(places.database, backups=places.backups)


def back_up(
    db: Database, places: Places, now: Callable[[], datetime], *, again: bool = False
) -> Trouble | None:
    """Make the day's checked backup if there is none yet, or `again`; what went wrong, else None.

    Any thread may call it: writing goes on meanwhile.
    """
    try:
        backups.rotate(db, places.backups, now(), again=again)
    except StorageError as error:
        log.warning("backup: %s", error.trouble.name)
        return error.trouble
    return None


def backed_up_at(places: Places) -> datetime | None:
    """When the newest good backup was made, None when there is none."""
    try:
        return datetime.fromtimestamp(backups.newest(places.backups).stat().st_mtime, UTC)
    except (StorageError, OSError):
        return None


def starts_with_session() -> bool:
    """Whether the reader's session starts the program; False also where that cannot be read."""
    try:
        return autostart.on()
    except StorageError as error:
        log.warning("autostart: %s", error.trouble.name)
        return False


def metered() -> bool:
    """Whether the network costs by what is sent, where somebody can say. May take a second."""
    from app.sources import surroundings  # noqa: PLC0415  not before the first paint

    return surroundings.metered()


def on_battery() -> bool:
    """Whether the computer runs on its battery, where somebody can say. May take a second."""
    from app.sources import surroundings  # noqa: PLC0415  not before the first paint

    return surroundings.on_battery()


def start_with_session(places: Places, *, on: bool) -> Trouble | None:
    """Let the session start the program on these data, or not; what went wrong, else None."""
    try:
        autostart.turn(places, on=on)
    except StorageError as error:
        log.warning("autostart: %s", error.trouble.name)
        return error.trouble
    return None


def restore(places: Places) -> None:
    """Put the newest good backup in the place of a damaged database, which is kept beside it.

    Raises StorageError.
    """
    backups.restore(places.database, places.backups)


def look(places: Places) -> Reader:
    """For reading while another process has the database. Raises StorageError."""
    return Database.look(places.database)


def shelf(db: Database, now: Callable[[], datetime]) -> Shelf:
    """A read-only connection for the thread that asks."""
    return Shelf(db.reader(), now)


def licences() -> str:
    """The licences of the program and of its parts, as the bundle carries them; else its own."""
    for name in ("licences.txt", "../LICENSE"):
        with suppress(OSError):
            return (resources() / name).read_text("utf-8")
    return "MIT"


def open_recording() -> "tuple[Recording, Clock]":
    """The built-in recording, its clock standing where it opens."""
    from app.sources.recording import Recording  # noqa: PLC0415  not before the first paint

    clock = Clock(datetime.min)  # noqa: DTZ901  it is put right below, before anybody asks
    recording = Recording(resources() / "recorded", clock)
    clock.put(recording.opens)
    return recording, clock


@cache
def platforms(places: Places) -> "Platforms":
    """Those that come with the program, and the reader's own: the same for everybody who asks."""
    from app.sources.platforms import Platforms  # noqa: PLC0415  not before the first paint

    return Platforms.load(resources() / "platforms", places.platforms)


def open_desks(
    db: Database,
    places: Places,
    now: Callable[[], datetime],
    recorded: "tuple[Recording, Clock] | None" = None,
) -> Desks:
    """Imports what talks to the network: call it after the first paint, off the GUI thread.

    `recorded` is the recording with its clock, where they are open already.
    """
    # httpx takes longer to import than the window to paint
    from app.sources.http import Http  # noqa: PLC0415
    from app.sources.parser import Parser  # noqa: PLC0415
    from app.sources.robots import Robots  # noqa: PLC0415

    recording, clock = recorded or open_recording()
    http = Http(now=now)
    with db.transaction() as tx:
        vault = Vault(secrets.names(tx))
    live = Desk(db, http, Parser(), platforms(places), now, robots=Robots(http, now), vault=vault)
    proxying.begin(live)
    replayed = Http(now=clock, replay=recording.answer)
    beside = replace(live, http=replayed, now=clock, recorded=True, robots=Robots(replayed, clock))
    return Desks(live, beside, recording, clock)


@contextmanager
def opened(places: Places, now: Callable[[], datetime]) -> Iterator[Desks]:
    """Everything, for as long as the block lasts. Raises StorageError."""
    with closing(open_database(places)) as db, closing(open_desks(db, places, now)) as desks:
        yield desks


@contextmanager
def outside(places: Places, now: Callable[[], datetime], *, recorded: bool) -> "Iterator[Outside]":
    """The outside world without a database, live or recorded."""
    from app.sources.http import Http  # noqa: PLC0415  see open_desks
    from app.sources.parser import Parser  # noqa: PLC0415

    recording, clock = open_recording()
    http = Http(now=clock, replay=recording.answer) if recorded else Http(now=now)
    with closing(http), closing(Parser()) as parser:
        yield Window(http, parser, platforms(places), clock if recorded else now)
