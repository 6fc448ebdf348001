"""Patience: how seldom the reader wishes sites to be asked, where sites would allow it oftener."""

from datetime import timedelta

from app.storage import settings
from app.storage.columns import Queries

FEEDS, PETITIONS = "feeds every", "petitions every"  # the settings: minutes; "": as sites allow


def least(db: Queries, name: str) -> timedelta:
    """The shortest time between two looks that the reader wishes; 0: as short as is allowed."""
    minutes = settings.value(db, name)
    return timedelta(minutes=int(minutes) if minutes.isdecimal() and len(minutes) < 6 else 0)
