"""Seeing: a story that stays selected for some time counts as read."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from app.services import edit
from app.ui.story_list import StoryList
from app.ui.work import Work

NEVER = -1  # seconds


class Seeing(QObject):
    """At once, until it is told otherwise."""

    def __init__(self, stories: StoryList, work: Work) -> None:
        super().__init__()
        self._work, self._seconds, self._article_id = work, 0, 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._mark)
        stories.selected.connect(self._begin)
        stories.read_asked.connect(self._timer.stop)  # the reader has said what it is

    def wait(self, seconds: int) -> None:
        """How long a story is to be selected before it counts; `NEVER`: only by the reader."""
        self._seconds = seconds
        self._timer.stop()

    @Slot(object)
    def _begin(self, article_id: int) -> None:
        self._article_id = article_id
        self._timer.stop()
        if self._seconds > 0:
            self._timer.start(self._seconds * 1000)
        elif self._seconds == 0:
            self._mark()

    @Slot()
    def _mark(self) -> None:
        self._work.do(partial(edit.mark_read, article_ids=[self._article_id], read=True))
