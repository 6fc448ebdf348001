"""Announcing: what a refresh brought, said politely to who hears the window and does not see it."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from app.domain.changes import NOTHING, Changes
from app.ui import moments
from app.ui.language import counted
from app.ui.window import Window
from app.ui.work import Work


class Announcing(QObject):
    """Once for each refresh that brought something, when it is over; never in between."""

    def __init__(self, window: Window, work: Work) -> None:
        super().__init__()
        self._window, self._brought = window, NOTHING
        work.rounds.kept.connect(self._hear)
        work.rounds.finished.connect(self._say)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        self._brought += changes

    @Slot()
    def _say(self) -> None:
        brought, self._brought = self._brought, NOTHING
        words = said(brought)
        if words and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._window, words)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)


def said(brought: Changes) -> str:
    """New stories, then each petition with its new count; "" when there is nothing new."""
    new = sum(article.lead for article in brought.new_articles)
    read = {reading.petition_id for reading in brought.readings}
    counts = {
        petition.id: f"{petition.title}: {moments.number(petition.count)}"
        for petition in brought.petitions
        if petition.id in read and petition.count is not None
    }
    stories = [counted("%Ln new stories", "", new)] if new else []
    return ". ".join([*stories, *counts.values()])
