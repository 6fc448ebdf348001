"""Telling: what a refresh brought becomes notifications, and their buttons become wishes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from app.domain import notices
from app.domain.case import Case
from app.domain.changes import Changes
from app.domain.notices import Due, Kind, Notice
from app.ui import moments, notice_words
from app.ui.attention import Kept
from app.ui.notice_words import Message
from app.ui.notifications import Notifications


class Telling(QObject):
    """Hears every claim of a round, tells at its end. `cases` are all that there are now."""

    brought = Signal()  # there is news, whether it is told or not
    opened = Signal(object, str)  # Notice or None (the test), activation token
    read_asked = Signal(list)  # ids of the articles that were told

    def __init__(
        self,
        notifications: Notifications,
        kept: Kept,
        cases: Callable[[], tuple[Case, ...]],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._notifications, self._kept = notifications, kept
        self._cases, self._now = cases, now
        self._waiting: tuple[Notice, ...] = ()
        self._told: dict[str, Notice] = {}
        self._told_at: dict[str, datetime] = {}
        self._on_show: set[str] = set()
        notifications.chosen.connect(self._chosen)
        notifications.closed.connect(self._closed)

    @Slot(object)
    def hear(self, changes: Changes) -> None:
        """Keep in mind what is worth telling when the round is over."""
        self._waiting = notices.folded(self._waiting, notices.notices(changes, self._now()))

    @Slot(object)
    def remind(self, notice: Notice) -> None:
        """Tell what no refresh brought."""
        self._waiting = notices.folded(self._waiting, (notice,))
        self.tell()

    @Slot()
    def tell(self) -> None:
        """Tell what may be told now; the rest waits or passes by."""
        if not self._waiting:
            return
        live = {case.id: case.name for case in self._cases() if not case.recorded}
        now = self._now().astimezone()
        later = []
        for notice in self._waiting:
            last = None if notice.key in self._on_show else self._told_at.get(notice.key)
            when = notices.due(notice, self._kept.now.rules, now, last)
            if not notice.cases & live.keys():
                continue
            if notice.kind is Kind.NEWS and when is not Due.LATER:
                self.brought.emit()
            if when is Due.NOW:
                self._show(notice, live)
            elif when is Due.LATER:
                later.append(notice)
        self._waiting = tuple(later)

    def replay(self, changes: Changes, moment: datetime) -> None:
        """Tell what happened to petitions in a recording, whose clock stands at `moment`."""
        now = self._now().astimezone()
        for notice in notices.notices(changes, moment):
            wanted = notices.due(notice, self._kept.now.rules, now) is Due.NOW
            if notice.event is not None and wanted:
                again = self._whole(replace(notice, key=f"recorded {notice.key}"))
                self._tell_of(notice_words.replayed(again, moment))

    @Slot()
    def test(self) -> None:
        """Show what a notification looks like here."""
        self._tell_of(notice_words.sample())

    @Slot()
    def looked(self) -> None:
        """The reader looks at the window: news need not stand anywhere else."""
        self._notifications.withdraw("news")

    def _show(self, notice: Notice, live: dict[int, str]) -> None:
        self._tell_of(notice_words.message(self._whole(notice), live, self._now()))

    def _tell_of(self, message: Message) -> None:
        self._notifications.show(replace(message, sound=self._kept.now.rules.sound))

    def _whole(self, notice: Notice) -> Notice:
        """The notice with what of its key is on show, where it will stand instead."""
        if notice.key in self._on_show:
            (notice,) = notices.folded((self._told[notice.key],), (notice,))
        self._told[notice.key], self._told_at[notice.key] = notice, self._now()
        self._on_show.add(notice.key)
        return notice

    @Slot(str, str, str)
    def _chosen(self, key: str, action: str, token: str) -> None:
        notice = self._told.get(key)
        if action == notice_words.QUIET:
            until = self._now() + moments.HOUR
            rules = replace(self._kept.now.rules, hushed_until=until)
            self._kept.put(replace(self._kept.now, rules=rules))
        elif action == notice_words.READ and notice is not None:
            self.read_asked.emit(list(notice.articles))
        else:
            self.opened.emit(notice, token)

    @Slot(str)
    def _closed(self, key: str) -> None:
        self._on_show.discard(key)
