"""Past: readings that the reader adds, takes back and puts back. One transaction each."""

from collections.abc import Sequence
from datetime import datetime

from app.domain import origin
from app.domain.changes import NOTHING, Changes
from app.domain.petition import Quality, Reading
from app.services.desk import Desk
from app.storage import petitions


def add_past_reading(
    desk: Desk,
    petition_id: int,
    count: int,
    at: datetime,
    quality: Quality,
    see: str = "",
    outlet: str = "",
) -> Changes:
    """What somebody read in that outlet, `see` its address. The same moment again corrects it.

    Nothing changes for a moment that is still to come, or at which a number was fetched.
    """
    if at > desk.now():
        return NOTHING
    how = origin.by_hand(outlet.strip())
    reading = Reading(petition_id, at, count, quality=quality, how=how, see=see)
    with desk.db.transaction() as tx:
        if not petitions.correct_reading(tx, reading):
            return NOTHING
        petition = petitions.by_id(tx, petition_id, desk.now())
    return Changes(readings=(reading,), petitions=(petition,) if petition else ())


def remove_reading(desk: Desk, petition_id: int, at: datetime) -> Changes:
    """Takes back what was typed in or imported for that moment; `put_back` undoes it.

    Nothing changes for a reading that the program made itself.
    """
    with desk.db.transaction() as tx:
        found = petitions.reading_at(tx, petition_id, at)
        if found is None or not origin.typed(found):
            return NOTHING
        petitions.remove_readings(tx, petition_id, (at,))
    return _changed(desk, petition_id)


def put_back(desk: Desk, readings: Sequence[Reading]) -> Changes:
    """Stores readings of one petition again, those of moments that have one by now excepted."""
    with desk.db.transaction() as tx:
        stored = tuple(each for each in readings if petitions.add_reading(tx, each))
    if not stored:
        return NOTHING
    return Changes(readings=stored) + _changed(desk, stored[0].petition_id)


def take_out(desk: Desk, readings: Sequence[Reading]) -> Changes:
    """Takes back an import as one step; what was corrected since then stays."""
    if not readings:
        return NOTHING
    petition_id = readings[0].petition_id
    with desk.db.transaction() as tx:
        kept = {one.at: one for one in petitions.readings(tx, petition_id)}
        same = tuple(each.at for each in readings if kept.get(each.at) == each)
        petitions.remove_readings(tx, petition_id, same)
    return _changed(desk, petition_id)


def _changed(desk: Desk, petition_id: int) -> Changes:
    with desk.db.transaction() as tx:
        petition = petitions.by_id(tx, petition_id, desk.now())
    return Changes(petitions=(petition,) if petition else ())
