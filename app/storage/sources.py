"""Sources, as rows."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.domain.answer import Validators
from app.domain.article import Rest
from app.domain.problem import Trouble
from app.domain.source import Kind, Source
from app.storage import stories
from app.storage.columns import Queries, clean, first, moment, number

_STEP = timedelta(microseconds=1)
_SELECT = """SELECT source.id, case_id, address, title, "group", site, etag, last_modified,
    body_hash, next_due, last_answer, last_success, failures, trouble, trouble_since, moved_to,
    moved_proofs, allow_private, images, ttl, wait_until, kind, rest, matching,
    last_new, said FROM source"""


def add(tx: sqlite3.Connection, source: Source) -> Source:
    """Stores a source without an id. One that was removed comes back, its articles with it."""
    removed = first(
        tx.execute(
            """SELECT id FROM source
               WHERE case_id = ? AND address = ? AND removed_at IS NOT NULL""",
            (source.case_id, source.address),
        )
    )
    if removed is not None:
        restore(tx, removed[0])
        again = replace(source, id=removed[0])
        save(tx, again)
        return again
    added = tx.execute(
        """INSERT INTO source (case_id, address, title, "group", site, etag, last_modified,
               body_hash, next_due, last_answer, last_success, failures, trouble, trouble_since,
               moved_to, moved_proofs, allow_private, images, ttl, wait_until, kind, rest, matching,
               last_new, said)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (source.case_id, *_values(source)),
    )
    return replace(source, id=added.lastrowid or 0)


def save(tx: sqlite3.Connection, source: Source) -> None:
    """Stores every field but the case."""
    tx.execute(
        """UPDATE source SET address = ?, title = ?, "group" = ?, site = ?, etag = ?,
               last_modified = ?, body_hash = ?, next_due = ?, last_answer = ?, last_success = ?,
               failures = ?, trouble = ?, trouble_since = ?, moved_to = ?, moved_proofs = ?,
               allow_private = ?, images = ?, ttl = ?, wait_until = ?, kind = ?, rest = ?,
               matching = ?, last_new = ?, said = ?
           WHERE id = ?""",
        (*_values(source), source.id),
    )


def of_case(db: Queries, case_id: int) -> tuple[Source, ...]:
    """By group and title, as the sidebar shows them."""
    return _sources(
        db.execute(
            f"""{_SELECT} WHERE case_id = ? AND removed_at IS NULL
                ORDER BY "group" COLLATE NOCASE, title COLLATE NOCASE, id""",
            (case_id,),
        )
    )


def by_id(db: Queries, source_id: int) -> Source | None:
    """The source, also when it was removed."""
    return first(_sources(db.execute(f"{_SELECT} WHERE id = ?", (source_id,))))


def by_address(db: Queries, case_id: int, address: str) -> Source | None:
    return first(
        _sources(
            db.execute(
                f"{_SELECT} WHERE case_id = ? AND address = ? AND removed_at IS NULL",
                (case_id, address),
            )
        )
    )


def due(db: Queries, now: datetime, recorded: bool) -> tuple[Source, ...]:  # noqa: FBT001  a desk is one or the other
    """Those of recorded, or of live, cases whose time has come; the longest due first."""
    return _sources(
        db.execute(
            f"""{_SELECT} JOIN "case" ON "case".id = case_id AND "case".recorded = ?
                    AND NOT resting
                WHERE next_due <= ? AND source.removed_at IS NULL AND "case".removed_at IS NULL
                ORDER BY next_due, source.id""",
            (recorded, number(now)),
        )
    )


def due_after(db: Queries, moment: datetime) -> tuple[Source, ...]:
    """Those of live cases that wait for longer than until then."""
    return _sources(
        db.execute(
            f"""{_SELECT} JOIN "case" ON "case".id = case_id AND NOT "case".recorded
                WHERE next_due > ?1 OR wait_until > ?1""",
            (number(moment),),
        )
    )


def remove(tx: sqlite3.Connection, source_id: int, now: datetime) -> None:
    tx.execute("UPDATE source SET removed_at = ? WHERE id = ?", (number(now), source_id))
    stories.lead_elsewhere(tx, source_id)


def restore(tx: sqlite3.Connection, source_id: int) -> None:
    tx.execute("UPDATE source SET removed_at = NULL WHERE id = ?", (source_id,))


def _values(source: Source) -> tuple[object, ...]:
    return (
        source.address,
        clean(source.title),
        clean(source.group),
        source.site,
        source.validators.etag,
        source.validators.last_modified,
        source.body_hash,
        number(source.next_due),
        number(source.last_answer),
        number(source.last_success),
        source.failures,
        source.trouble,
        number(source.trouble_since),
        source.moved_to,
        source.moved_proofs,
        source.allow_private,
        source.images,
        None if source.ttl is None else source.ttl // _STEP,
        number(source.wait_until),
        source.kind,
        _rest_written(source.rest),
        source.matching,
        number(source.last_new),
        clean(source.said),
    )


def _sources(rows: Iterable[Any]) -> tuple[Source, ...]:
    return tuple(
        Source(
            id=row[0],
            case_id=row[1],
            address=row[2],
            title=row[3],
            group=row[4],
            site=row[5],
            validators=Validators(row[6], row[7]),
            body_hash=row[8],
            next_due=moment(row[9]),
            last_answer=moment(row[10]),
            last_success=moment(row[11]),
            failures=row[12],
            trouble=Trouble(row[13]) if row[13] else None,
            trouble_since=moment(row[14]),
            moved_to=row[15],
            moved_proofs=row[16],
            allow_private=bool(row[17]),
            images=bool(row[18]),
            ttl=None if row[19] is None else row[19] * _STEP,
            wait_until=moment(row[20]),
            kind=Kind(row[21]),
            rest=_rest_read(row[22]),
            matching=bool(row[23]),
            last_new=moment(row[24]),
            said=row[25],
        )
        for row in rows
    )


def _rest_written(rest: Rest) -> str:
    """Like 0,1,2;5: hours, then days."""
    return ";".join(",".join(map(str, sorted(part))) for part in (rest.hours, rest.days))


def _rest_read(text: str) -> Rest:
    hours, _, days = text.partition(";")
    numbers = (frozenset(map(int, filter(None, part.split(",")))) for part in (hours, days))
    return Rest(*numbers)
