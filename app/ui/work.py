"""Work: the desk that is at work now, and the threads it works on. One for the whole window."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from app.domain.changes import Changes
from app.services.desk import Desk
from app.ui.background import Background
from app.ui.rounds import Rounds
from app.ui.unlocking import Unlocking

if TYPE_CHECKING:
    from app.services.opening import Desks


Job = Callable[[Desk], Changes]
Then = Callable[[Changes], None]


class Work:
    """`desk` changes with the open case; both it and `desks` are None until they are opened.

    `now` tells the time of the open case, in UTC.
    """

    def __init__(self, background: Background, now: Callable[[], datetime]) -> None:
        self.background, self.now = background, now
        self.unlocking = Unlocking(background)
        self.rounds = Rounds(background, self.unlocking)
        self.desks: Desks | None = None
        self.desk: Desk | None = None
        self._early: list[tuple[Job, Then | None]] = []

    def use(self, desk: Desk) -> None:
        """Let this desk work from now on, first on what the reader did before there was one."""
        self.desk = desk
        early, self._early = self._early, []
        for job, then in early:
            self.do(job, then)

    def do(self, job: Job, then: Then | None = None) -> None:
        """Run a change of the reader's with the desk at work, or as soon as there is one."""
        if self.desk is None:
            self._early.append((job, then))
        else:
            self.background.edit(partial(job, self.desk), then)
