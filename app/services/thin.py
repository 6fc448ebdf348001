"""Thin: lets go of readings that say nothing any more, one petition at a time."""

from app.domain import thinning
from app.services import evidence
from app.services.desk import Desk
from app.storage import petitions

AT_ONCE = 1  # petition in one transaction: the reader's own actions wait no longer than that


def thin(desk: Desk, after_id: int = 0) -> int:
    """The id of the last petition that was looked at; 0 when there was none after `after_id`."""
    now = desk.now()
    with desk.db.transaction() as tx:
        ids = petitions.ids_after(tx, after_id, AT_ONCE)
        own = evidence.milestones(tx)
        for petition_id in ids:
            found = petitions.by_id(tx, petition_id)
            marks = {*own, *(one.count for one in found.thresholds)} if found else set(own)
            old = petitions.readings(tx, petition_id, now - thinning.HOURLY_AFTER)
            petitions.remove_readings(tx, petition_id, thinning.spare(old, now, marks))
    return ids[-1] if ids else 0
