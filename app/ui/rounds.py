"""Rounds: when to refresh, and the way of each claim through network, store and window."""

from collections import deque
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from app.domain.changes import Changes
from app.services import logins, refresh
from app.services.desk import Desk
from app.services.refresh import Claim, Fetched
from app.ui.background import Background
from app.ui.unlocking import Unlocking

EVERY = 30_000  # ms between two looks at what is due
AT_ONCE, PAUSE = 8, 5  # claims handed to the network, and ms until the next ones
TOLD_EVERY = 100  # ms: progress is told at most so often


class Rounds(QObject):
    """One desk at a time; `automatic` rounds are for the live one."""

    progressed = Signal(int, int)  # done, of
    kept = Signal(object)  # Changes of one claim, stored
    finished = Signal()
    resumed = Signal()  # a pause is over

    def __init__(self, background: Background, unlocking: Unlocking) -> None:
        super().__init__()
        self._background, self._unlocking = background, unlocking
        self._desk: Desk | None = None
        self._paused_until: datetime | None = None
        self._held: set[str] = set()  # why nothing is asked by itself
        self._done = self._total = self._claiming = self._round = 0
        self._told = QElapsedTimer()
        self._told.start()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        return self._claiming > 0 or self._done < self._total

    def use(self, desk: Desk, *, automatic: bool) -> None:
        """Work for this desk from now on; what the other one still fetches is stored by it."""
        self._desk = desk
        self._timer.stop()
        if automatic:
            self._timer.start(EVERY)
            self._look()

    def pause(self, until: datetime | None) -> None:
        """Ask nobody by itself before then; None ends it. What the reader asks for is asked."""
        before, self._paused_until = self._paused_until, until
        if before is not None and until is None and self._timer.isActive():
            self.check()

    def hold(self, reason: str, *, on: bool) -> None:
        """Ask nobody by itself as long as there is a reason. What the reader asks for is asked."""
        held = bool(self._held)
        if on:
            self._held.add(reason)
        else:
            self._held.discard(reason)
        if held and not self._held and self._timer.isActive():
            self._look()

    @Slot()
    def check(self) -> None:
        """Refresh what is due."""
        self._claim(refresh.claim_due)

    def refresh(self, case_id: int) -> None:
        self._claim(lambda desk: refresh.claim_case(desk, case_id))

    def refresh_source(self, source_id: int) -> None:
        self._claim(lambda desk: refresh.claim_source(desk, source_id))

    def refresh_petition(self, petition_id: int) -> None:
        self._claim(lambda desk: refresh.claim_petition(desk, petition_id))

    @Slot()
    def cancel(self) -> None:
        """Stop waiting for servers. What was claimed is due again at its next time."""
        self._background.cancel()
        self._round += 1
        self._done = self._total = self._claiming = 0
        self.finished.emit()

    @Slot()
    def _look(self) -> None:
        if self._held:
            return
        if self._paused_until is None:
            self.check()
        elif self._desk is not None and self._desk.now() >= self._paused_until:
            self.resumed.emit()
            self.pause(None)

    def _claim(self, claim: Callable[[Desk], tuple[Claim, ...]]) -> None:
        desk = self._desk
        if desk is None:
            return
        self._claiming += 1
        self._background.store(partial(claim, desk), partial(self._send, desk, self._round))

    def _send(self, desk: Desk, asked_in: int, claims: tuple[Claim, ...]) -> None:
        if asked_in != self._round:
            return
        self._claiming -= 1
        self._total += len(claims)
        self._post(desk, asked_in, deque(claims))
        self._tell()

    def _post(self, desk: Desk, asked_in: int, claims: deque[Claim]) -> None:
        """Hand the claims to the network, a few at a time: a thousand would hold the window up."""
        if asked_in != self._round:
            return
        for _one in range(min(AT_ONCE, len(claims))):
            self._prepare(desk, asked_in, claims.popleft())
        if claims:
            QTimer.singleShot(PAUSE, self, partial(self._post, desk, asked_in, claims))

    def _prepare(self, desk: Desk, asked_in: int, claim: Claim) -> None:
        """Have the password fetched first where one is needed: no network worker waits for it."""
        ready = partial(self._ask, desk, asked_in, claim)
        if logins.wanted(desk, claim):
            self._unlocking.ask(partial(logins.recall, desk, claim), ready, None)
        else:
            ready()

    def _ask(self, desk: Desk, asked_in: int, claim: Claim, _recalled: None = None) -> None:
        if asked_in == self._round:
            self._background.network(
                claim.host,
                partial(refresh.fetch, desk, claim),
                partial(self._keep, desk, asked_in),
            )

    def _keep(self, desk: Desk, asked_in: int, fetched: Fetched) -> None:
        self._background.store(partial(refresh.store, desk, fetched), partial(self._kept, asked_in))

    def _kept(self, asked_in: int, changes: Changes) -> None:
        self.kept.emit(changes)
        if asked_in == self._round:
            self._done += 1
            self._tell()

    def _tell(self) -> None:
        if self._total and (self._told.hasExpired(TOLD_EVERY) or not self.busy):
            self._told.restart()
            self.progressed.emit(self._done, self._total)
        if not self.busy:
            self._done = self._total = 0
            self.finished.emit()
