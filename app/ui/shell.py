"""The shell: the window with its panes and its database, before there is anybody to work."""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import cache, partial

from app.domain.problem import StorageError
from app.services import opening, petition_pages
from app.services.desk import Shelf
from app.services.petition_pages import PetitionPage
from app.services.places import Places
from app.ui.background import Background
from app.ui.furnishing import furnish
from app.ui.look import Look
from app.ui.window import Window
from app.ui.work import Work

log = logging.getLogger(__name__)


class Shell:
    """The window, furnished, with what it reads from. Raises StorageError.

    `wall` tells the real time.
    """

    def __init__(
        self, places: Places, look: Look, window: Window, wall: Callable[[], datetime]
    ) -> None:
        self.places, self.look, self.window, self.wall = places, look, window, wall
        self._platforms = cache(partial(opening.platforms, places))
        self.database = opening.open_database(places)
        self.background = Background(lambda: opening.shelf(self.database, self.now))
        self.work = Work(self.background, wall)
        furnish(window, look, self.background, self.now, self.platform_name, self._petition_page)

    def now(self) -> datetime:
        """Give the time of the open case: the wall's, or the recording's."""
        return self.work.now()

    def platform_name(self, platform: str) -> str:
        known = self._platforms().named(platform)
        return known.name if known is not None else platform

    def _petition_page(self, shelf: Shelf, petition_id: int) -> PetitionPage | None:
        return petition_pages.petition_page(shelf, petition_id, self._platforms())

    def close(self) -> None:
        """Close the database, when nobody works with it any more."""
        try:
            self.database.close()
        except StorageError as error:  # the log keeps what the file could not take
            log.warning("closing: %s", error.trouble.name)
