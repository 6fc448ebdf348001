"""Work: the desk that is at work now, and the threads it works on. One for the whole window."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from app.domain.changes import Changes
from app.services.desk import Desk
from app.ui.background import Background
from app.ui.rounds import Rounds

if TYPE_CHECKING:
    from app.services.opening import Desks


class Work:
    """`desk` changes with the open case; both it and `desks` are None until they are opened."""

    def __init__(self, background: Background) -> None:
        self.background = background
        self.rounds = Rounds(background)
        self.desks: Desks | None = None
        self.desk: Desk | None = None

    def do(
        self, job: Callable[[Desk], Changes], then: Callable[[Changes], None] | None = None
    ) -> None:
        """Run a change of the reader's with the desk at work; nothing before there is one."""
        if self.desk is not None:
            self.background.edit(partial(job, self.desk), then)
