"""A petition's row: its columns, in and out."""

import json
import sqlite3
from typing import Any

from app.domain.answer import Validators
from app.domain.petition import GoalKind, OfficialAnswer, Petition, Quality, State, Threshold
from app.domain.problem import Trouble
from app.storage.columns import Queries, clean, moment, number

# A goal that moved is the one of its time; one without a history was typed by the reader.
_GOAL = """CASE WHEN EXISTS (SELECT 1 FROM petition_goal WHERE petition_id = petition.id)
    THEN (SELECT goal FROM petition_goal WHERE petition_id = petition.id AND at <= ?
          ORDER BY at DESC LIMIT 1)
    ELSE petition.goal END"""


def select(db: Queries, where: str, until: int, *values: object) -> tuple[Petition, ...]:
    """Petitions as of the moment `until`. `where` is a literal with a mark for each of `values`."""
    rows = db.execute(
        f"""SELECT id, case_id, platform, petition_key, address, title, {_GOAL}, goal_kind,
                thresholds, state, raw_state, creator, created_at, deadline, answer, wording,
                etag, last_modified, next_due, last_answer, last_success, failures, trouble,
                trouble_since, suspect, count, at, verified_count, quality,
                own_target, said, decision_maker
            FROM petition LEFT JOIN reading ON petition_id = id AND at =
                (SELECT max(at) FROM reading WHERE petition_id = petition.id AND at <= ?)
            {where}""",
        (until, until, *values),
    )
    return tuple(_petition(row) for row in rows)


def insert(tx: sqlite3.Connection, petition: Petition) -> int:
    added = tx.execute(
        """INSERT INTO petition (case_id, platform, petition_key, address, title, goal, goal_kind,
               thresholds, state, raw_state, creator, created_at, deadline, answer, wording, etag,
               last_modified, next_due, last_answer, last_success, failures, trouble,
               trouble_since, suspect, own_target, said, decision_maker)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
               ?)""",
        (petition.case_id, *_values(petition)),
    )
    return added.lastrowid or 0


def update(tx: sqlite3.Connection, petition: Petition) -> None:
    tx.execute(
        """UPDATE petition SET platform = ?, petition_key = ?, address = ?, title = ?, goal = ?,
               goal_kind = ?, thresholds = ?, state = ?, raw_state = ?, creator = ?,
               created_at = ?, deadline = ?, answer = ?, wording = ?, etag = ?,
               last_modified = ?, next_due = ?, last_answer = ?, last_success = ?, failures = ?,
               trouble = ?, trouble_since = ?, suspect = ?, own_target = ?, said = ?,
               decision_maker = ?
           WHERE id = ?""",
        (*_values(petition), petition.id),
    )


def _values(petition: Petition) -> tuple[object, ...]:
    return (
        petition.platform,
        petition.petition_key,
        petition.address,
        clean(petition.title),
        petition.goal,
        petition.goal_kind,
        _thresholds_kept(petition.thresholds),
        petition.state,
        clean(petition.raw_state),
        clean(petition.creator),
        number(petition.created_at),
        number(petition.deadline),
        _answer_kept(petition.answer),
        clean(petition.wording),
        petition.validators.etag,
        petition.validators.last_modified,
        number(petition.next_due),
        number(petition.last_answer),
        number(petition.last_success),
        petition.failures,
        petition.trouble,
        number(petition.trouble_since),
        petition.suspect,
        petition.own_target,
        clean(petition.said),
        clean(petition.decision_maker),
    )


def _petition(row: Any) -> Petition:  # noqa: ANN401  a row of `select`
    return Petition(
        id=row[0],
        case_id=row[1],
        platform=row[2],
        petition_key=row[3],
        address=row[4],
        title=row[5],
        goal=row[6],
        goal_kind=GoalKind(row[7]),
        thresholds=_thresholds(row[8]),
        state=State(row[9]),
        raw_state=row[10],
        creator=row[11],
        created_at=moment(row[12]),
        deadline=moment(row[13]),
        answer=_answer(row[14]),
        wording=row[15],
        validators=Validators(row[16], row[17]),
        next_due=moment(row[18]),
        last_answer=moment(row[19]),
        last_success=moment(row[20]),
        failures=row[21],
        trouble=Trouble(row[22]) if row[22] else None,
        trouble_since=moment(row[23]),
        suspect=row[24],
        count=row[25],
        read_at=moment(row[26]),
        verified_count=row[27],
        quality=Quality(row[28] or Quality.EXACT),
        own_target=row[29],
        said=row[30],
        decision_maker=row[31],
    )


def _thresholds_kept(thresholds: tuple[Threshold, ...]) -> str:
    return json.dumps([(each.name, each.count, number(each.reached_at)) for each in thresholds])


def _thresholds(kept: str) -> tuple[Threshold, ...]:
    return tuple(Threshold(name, count, moment(at)) for name, count, at in json.loads(kept))


def _answer_kept(answer: OfficialAnswer | None) -> str | None:
    if answer is None:
        return None
    return json.dumps((answer.summary, answer.address, number(answer.at)))


def _answer(kept: str | None) -> OfficialAnswer | None:
    if kept is None:
        return None
    summary, address, at = json.loads(kept)
    return OfficialAnswer(summary, address, moment(at))
