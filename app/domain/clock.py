"""A clock that is set by hand: the recorded week's time. Not the time of day."""

from datetime import datetime


class Clock:
    """Called, it answers the moment it was last put to. Safe to share between threads."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def __call__(self) -> datetime:
        return self._moment

    def put(self, moment: datetime) -> None:
        self._moment = moment
