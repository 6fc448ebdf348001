"""Lists of feeds, written as OPML: what another reader, or this one, can take in again."""

from email.utils import format_datetime
from typing import TYPE_CHECKING

from app.domain.page import FoundFeed
from app.services.desk import Shelf
from app.storage import cases, sources

if TYPE_CHECKING:
    from pathlib import Path


def save(shelf: Shelf, case_id: int, path: "Path") -> int:
    """Write the sources of a case into a file; how many. Raises OSError."""
    # the parser of OPML comes with it: not before the first paint
    from app.sources import opml  # noqa: PLC0415

    case = cases.by_id(shelf.db, case_id)
    kept = sources.of_case(shelf.db, case_id)
    feeds = [FoundFeed(one.title or one.address, one.address, one.group) for one in kept]
    made = format_datetime(shelf.now(), usegmt=True)
    path.write_bytes(opml.written(case.name if case else "", feeds, made))
    return len(feeds)
