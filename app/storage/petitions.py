"""Petitions with their readings, goals and events, as rows.

What a platform says is the petition's row; its count is always that of a reading.
"""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.domain.petition import Event, EventKind, Petition, Quality, Reading
from app.storage import petition_rows
from app.storage.columns import Queries, clean, first, moment, number

# Later than every moment that can be told.
_ALWAYS = 2**62
OUTLINED = 200  # readings that show the shape of a past of any length

_READING = """SELECT petition_id, at, count, as_of, verified_count, quality, how, see, answer_hash
    FROM reading"""


def add(tx: sqlite3.Connection, petition: Petition) -> Petition:
    """Stores a petition without an id. One that was removed comes back with its readings."""
    removed = first(
        tx.execute(
            """SELECT id FROM petition WHERE case_id = ? AND platform = ? AND petition_key = ?
               AND platform <> '' AND removed_at IS NOT NULL""",
            (petition.case_id, petition.platform, petition.petition_key),
        )
    )
    if removed is not None:
        restore(tx, removed[0])
        again = replace(petition, id=removed[0])
        save(tx, again)
        return by_id(tx, again.id) or again
    return replace(petition, id=petition_rows.insert(tx, petition))


def save(tx: sqlite3.Connection, petition: Petition) -> None:
    """Stores every field but the case and those that come from readings."""
    petition_rows.update(tx, petition)


def of_case(db: Queries, case_id: int, until: datetime | None = None) -> tuple[Petition, ...]:
    """In the order they were added, with the count they had at `until` (None: the last)."""
    return petition_rows.select(
        db, "WHERE case_id = ? AND removed_at IS NULL ORDER BY id", _at(until), case_id
    )


def by_id(db: Queries, petition_id: int, until: datetime | None = None) -> Petition | None:
    """The petition, also when it was removed."""
    return first(petition_rows.select(db, "WHERE id = ?", _at(until), petition_id))


def by_key(db: Queries, case_id: int, platform: str, key: str) -> Petition | None:
    return first(
        petition_rows.select(
            db,
            "WHERE case_id = ? AND platform = ? AND petition_key = ? AND removed_at IS NULL",
            _ALWAYS,
            case_id,
            platform,
            key,
        )
    )


def ids_after(db: Queries, petition_id: int, limit: int) -> tuple[int, ...]:
    """The next ids of live cases, removed petitions among them."""
    rows = db.execute(
        """SELECT id FROM petition WHERE id > ? AND case_id IN
               (SELECT id FROM "case" WHERE NOT recorded) ORDER BY id LIMIT ?""",
        (petition_id, limit),
    )
    return tuple(found for (found,) in rows)


def due_after(db: Queries, moment: datetime) -> tuple[Petition, ...]:
    """Those of live cases that wait for longer than until then."""
    return petition_rows.select(
        db,
        'WHERE next_due > ? AND case_id IN (SELECT id FROM "case" WHERE NOT recorded)',
        _ALWAYS,
        number(moment),
    )


def due(db: Queries, now: datetime, recorded: bool) -> tuple[Petition, ...]:  # noqa: FBT001  a desk is one or the other
    """Those of recorded, or of live, cases whose time has come; the longest due first."""
    return petition_rows.select(
        db,
        """WHERE next_due <= ? AND removed_at IS NULL AND case_id IN
               (SELECT id FROM "case" WHERE recorded = ? AND NOT resting AND removed_at IS NULL)
           ORDER BY next_due, id""",
        _ALWAYS,
        number(now),
        recorded,
    )


def remove(tx: sqlite3.Connection, petition_id: int, now: datetime) -> None:
    tx.execute("UPDATE petition SET removed_at = ? WHERE id = ?", (number(now), petition_id))


def restore(tx: sqlite3.Connection, petition_id: int) -> None:
    tx.execute("UPDATE petition SET removed_at = NULL WHERE id = ?", (petition_id,))


def add_reading(tx: sqlite3.Connection, reading: Reading) -> bool:
    """False when there is a reading of that moment already; it stays."""
    added = tx.execute(
        "INSERT OR IGNORE INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _values(reading)
    )
    return added.rowcount == 1


def correct_reading(tx: sqlite3.Connection, reading: Reading) -> bool:
    """As add_reading, but what was typed in for that moment is replaced."""
    added = tx.execute(
        """INSERT INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (petition_id, at) DO UPDATE SET
               count = excluded.count, quality = excluded.quality, how = excluded.how,
               see = excluded.see
           WHERE reading.answer_hash = ''""",
        _values(reading),
    )
    return added.rowcount == 1


def readings(db: Queries, petition_id: int, until: datetime | None = None) -> tuple[Reading, ...]:
    """In time order."""
    return _readings(
        db.execute(
            f"{_READING} WHERE petition_id = ? AND at <= ? ORDER BY at",
            (petition_id, _at(until)),
        )
    )


def outline(
    db: Queries, petition_id: int, recent: datetime, until: datetime | None = None
) -> tuple[Reading, ...]:
    """In time order: all since `recent`, and what shows the shape of the time before.

    However long that was, it is a few hundred, each found by the index.
    """
    first_at = first(
        db.execute("SELECT min(at) FROM reading WHERE petition_id = ?", (petition_id,))
    )
    start, end = (first_at or (None,))[0], number(recent)
    if start is None:
        return ()
    steps = [start + (end - start) * step // OUTLINED for step in range(OUTLINED)]
    return _readings(
        db.execute(
            f"""{_READING} WHERE petition_id = ?1 AND at <= ?2 AND (at >= ?3 OR at IN
                   (SELECT (SELECT max(at) FROM reading
                       WHERE petition_id = ?1 AND at <= step.value) FROM json_each(?4) AS step))
                ORDER BY at""",
            (petition_id, _at(until), end, json.dumps(steps if start < end else [])),
        )
    )


def latest(db: Queries, petition_id: int, most: int) -> tuple[Reading, ...]:
    """The last few, newest first."""
    return _readings(
        db.execute(
            f"{_READING} WHERE petition_id = ? ORDER BY at DESC LIMIT ?", (petition_id, most)
        )
    )


def last_reading(db: Queries, petition_id: int, until: datetime | None = None) -> Reading | None:
    return first(
        _readings(
            db.execute(
                f"{_READING} WHERE petition_id = ? AND at <= ? ORDER BY at DESC LIMIT 1",
                (petition_id, _at(until)),
            )
        )
    )


def reading_at(db: Queries, petition_id: int, at: datetime) -> Reading | None:
    """The reading of exactly that moment."""
    values = (petition_id, number(at))
    return first(_readings(db.execute(f"{_READING} WHERE petition_id = ? AND at = ?", values)))


def remove_readings(tx: sqlite3.Connection, petition_id: int, moments: Iterable[datetime]) -> None:
    tx.executemany(
        "DELETE FROM reading WHERE petition_id = ? AND at = ?",
        [(petition_id, number(at)) for at in moments],
    )


def add_goal(tx: sqlite3.Connection, petition_id: int, at: datetime, goal: int | None) -> None:
    """Remembers since when this is the goal; None: there is none any more."""
    tx.execute(
        "INSERT OR REPLACE INTO petition_goal (petition_id, at, goal) VALUES (?, ?, ?)",
        (petition_id, number(at), goal),
    )


def goals(
    db: Queries, petition_id: int, until: datetime | None = None
) -> tuple[tuple[datetime, int | None], ...]:
    """The goals and since when each held, in time order."""
    rows = db.execute(
        "SELECT at, goal FROM petition_goal WHERE petition_id = ? AND at <= ? ORDER BY at",
        (petition_id, _at(until)),
    )
    return tuple((moment(at), goal) for at, goal in rows)


def add_event(tx: sqlite3.Connection, event: Event) -> bool:
    """False when it is known."""
    added = tx.execute(
        """INSERT OR IGNORE INTO petition_event (petition_id, kind, at, name, before, after)
           VALUES (?, ?, ?, ?, ?, ?)""",
        (
            event.petition_id,
            event.kind,
            number(event.at),
            clean(event.name),
            event.before,
            event.after,
        ),
    )
    return added.rowcount == 1


def remove_event(tx: sqlite3.Connection, event: Event) -> None:
    tx.execute(
        "DELETE FROM petition_event WHERE petition_id = ? AND kind = ? AND at = ? AND name = ?",
        (event.petition_id, event.kind, number(event.at), clean(event.name)),
    )


def happened(db: Queries, event: Event) -> bool:
    """Whether an event of its kind and name is known, at whatever time."""
    row = db.execute(
        "SELECT 1 FROM petition_event WHERE petition_id = ? AND kind = ? AND name = ?",
        (event.petition_id, event.kind, clean(event.name)),
    )
    return first(row) is not None


def happened_since(db: Queries, petition_id: int, kind: EventKind, since: datetime) -> bool:
    """Whether there is an event of the kind from that moment on."""
    row = db.execute(
        "SELECT 1 FROM petition_event WHERE petition_id = ? AND kind = ? AND at >= ?",
        (petition_id, kind, number(since)),
    )
    return first(row) is not None


def events(db: Queries, petition_id: int, until: datetime | None = None) -> tuple[Event, ...]:
    """Newest first."""
    rows = db.execute(
        """SELECT kind, at, before, after, name FROM petition_event
           WHERE petition_id = ? AND at <= ? ORDER BY at DESC, kind, name""",
        (petition_id, _at(until)),
    )
    return tuple(
        Event(petition_id, EventKind(kind), moment(at), before, after, name)
        for kind, at, before, after, name in rows
    )


def _at(until: datetime | None) -> int:
    return _ALWAYS if until is None else number(until)


def _values(reading: Reading) -> tuple[object, ...]:
    return (
        reading.petition_id,
        number(reading.at),
        reading.count,
        number(reading.as_of),
        reading.verified_count,
        reading.quality,
        clean(reading.how),
        reading.see,
        reading.answer_hash,
    )


def _readings(rows: Iterable[Any]) -> tuple[Reading, ...]:
    return tuple(
        Reading(petition, moment(at), count, moment(as_of), verified, Quality(quality), *rest)
        for petition, at, count, as_of, verified, quality, *rest in rows
    )
