"""Picking: a number of a page that no platform knows becomes a petition that is followed."""

from typing import TYPE_CHECKING

from app.domain.answer import NO_VALIDATORS
from app.domain.found import Found
from app.domain.page import Counter
from app.domain.petition import Snapshot
from app.domain.problem import SourceError, Trouble
from app.services.recognising import Outside

if TYPE_CHECKING:
    from app.sources.platforms import Platform, Ref


def learned(outside: Outside, found: Found, counter: Counter) -> Found:
    """The petition that the page is from now on. Runs on a thread of the network's.

    The file that was written must find the same number on the same page again. Raises SourceError
    where it does not, or where no file can be kept.
    """
    # not before the first paint
    from app.sources import picked  # noqa: PLC0415
    from app.sources.table_reader import RefusedError  # noqa: PLC0415

    name, text = picked.platform_file(found.address, found.title, counter)
    try:
        platform = outside.platforms.learn(name, text)
    except RefusedError as error:
        raise SourceError(Trouble.NOT_UNDERSTOOD, found.address, str(error)) from error
    except OSError as error:
        raise SourceError(Trouble.DATA_OUT_OF_REACH, found.address, str(error)) from error
    ref = platform.ref(found.address)
    try:
        snapshot = _read_again(outside, platform, ref, found, counter)
    except SourceError:
        outside.platforms.forget(platform)
        raise
    return Found(
        found.address,
        snapshot.title or found.title,
        platform.name,
        snapshot=snapshot,
        platform=platform.id,
        petition_key=ref.key if ref else "",
        validators=found.answer.validators if found.answer else NO_VALIDATORS,
    )


def _read_again(
    outside: Outside, platform: "Platform", ref: "Ref | None", found: Found, counter: Counter
) -> Snapshot:
    """The page read by the file that was just written for it."""
    if ref is None or found.answer is None:
        raise SourceError(Trouble.NOT_UNDERSTOOD, found.address, "no such page")
    snapshot = outside.parser.snapshot(platform, ref, (found.answer,))
    if snapshot.count != counter.count:
        raise SourceError(Trouble.SHAPE_CHANGED, found.address, "another number was found")
    return snapshot
