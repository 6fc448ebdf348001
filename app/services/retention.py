"""Retention: what is old goes, if the reader wishes so. Runs on the local worker.

What has a star or a note stays, whatever its age. What went stays known: it is never new again.
"""

from datetime import timedelta

from app.domain.article import first_id_of
from app.domain.changes import NOTHING, Changes
from app.services.desk import Desk
from app.storage import held

AT_ONCE = 500  # articles of one transaction: the reader's own actions go between two


def forget_old(desk: Desk, *, days: int, each: int) -> Changes:
    """Delete what is older than so many `days` and more than so many of `each` source.

    0: no limit. Only so many at once: `lists` says that there were some, and may be more.
    """
    before = first_id_of(desk.now() - timedelta(days=days)) if days else 0
    with desk.db.transaction() as tx:
        gone = held.forget(tx, before=before, each=each, limit=AT_ONCE)
    if not gone:
        return NOTHING
    desk.grouping.forget()
    return Changes(lists=True)
