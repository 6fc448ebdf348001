"""Counts as tables: somebody's CSV becomes readings, and readings become CSV."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from app.domain import origin
from app.domain.changes import NOTHING, Changes
from app.domain.count_table import CountTable, DayOrder
from app.domain.petition import Reading
from app.services import recognising
from app.services.desk import Desk
from app.services.inspection import iso
from app.storage import petitions

COLUMNS = (
    "time", "count", "quality", "platform time", "verified", "how", "see", "sha256",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a table program would run what begins with these


def preview(desk: Desk, path: Path, order: DayOrder | None = None) -> CountTable:
    """What a file would bring; the parser process reads it. Raises SourceError."""
    return desk.parser.counts(recognising.read_file(path), order)


def import_counts(desk: Desk, petition_id: int, table: CountTable) -> Changes:
    """All of the table in one transaction, or nothing while its days are ambiguous.

    `readings` are those that are new; `take_out` undoes them in one step. A moment that has a
    reading keeps it, and what is still to come is left out.
    """
    now = desk.now()
    if table.ambiguous:
        return NOTHING
    lines = sorted((line for line in table.lines if line.at <= now), key=lambda line: line.at)
    wanted = (
        Reading(petition_id, one.at, one.count, quality=one.quality, how=origin.CSV, see=one.see)
        for one in lines
    )
    with desk.db.transaction() as tx:
        stored = tuple(each for each in wanted if petitions.add_reading(tx, each))
        petition = petitions.by_id(tx, petition_id, now)
    if not stored or petition is None:
        return NOTHING
    return Changes(readings=stored, petitions=(petition,))


def export(readings: Iterable[Reading]) -> str:
    """A table that every table program reads; times are ISO 8601 UTC."""
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(COLUMNS)
    for one in readings:
        texts = (one.how, one.see, one.answer_hash)
        numbers = (iso(one.at), one.count, one.quality.value, iso(one.as_of), one.verified_count)
        writer.writerow((*numbers, *map(_harmless, texts)))
    return written.getvalue()


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
