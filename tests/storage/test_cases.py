from datetime import datetime

from app.domain.case import Case
from app.storage import cases
from app.storage.database import Database


def test_cases_are_listed_oldest_first(database: Database, now: datetime) -> None:
    with database.transaction() as tx:
        first = cases.add(tx, "Avery and Dassey", recorded=True, now=now)
        second = cases.add(tx, "Another", recorded=False, now=now)

        assert cases.every(tx) == (first, second)
        assert cases.by_id(tx, first.id) == first == Case(first.id, "Avery and Dassey", True)


def test_a_case_is_renamed(database: Database, case: Case) -> None:
    with database.transaction() as tx:
        cases.rename(tx, case.id, "A better name")

        assert cases.every(tx) == (Case(case.id, "A better name"),)


def test_a_removed_case_is_out_of_sight_until_it_is_restored(
    database: Database, case: Case, now: datetime
) -> None:
    with database.transaction() as tx:
        cases.remove(tx, case.id, now)
        without = cases.every(tx)
        cases.restore(tx, case.id)

        assert (without, cases.every(tx)) == ((), (case,))


def test_there_is_no_case_of_an_unknown_id(database: Database) -> None:
    with database.transaction() as tx:
        assert cases.by_id(tx, 999) is None
