"""What is kept of a petition beside its counts."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.case import Case
from app.domain.petition import Petition, Slice, Wording
from app.storage import migrations, petition_texts, petitions, schema
from app.storage.database import Database

HOUR = timedelta(hours=1)


@pytest.fixture
def petition(database: Database, case: Case) -> Petition:
    with database.transaction() as tx:
        return petitions.add(tx, Petition(0, case.id, "site", "7", "https://s.test/7", "Free Ω"))


def test_wordings_come_back_in_time_order(
    database: Database, petition: Petition, now: datetime
) -> None:
    first, second = Wording(now, "Free Ω", "One.", "page"), Wording(now + HOUR, "Free", "", "x")
    with database.transaction() as tx:
        assert petition_texts.last_wording(tx, petition.id) is None
        for each in (second, first):
            petition_texts.add_wording(tx, petition.id, each)

        assert petition_texts.wordings(tx, petition.id, now + HOUR) == (first, second)
        assert petition_texts.wordings(tx, petition.id, now) == (first,)
        assert petition_texts.last_wording(tx, petition.id) == second


def test_the_latest_breakdown_takes_the_place_of_the_one_before(
    database: Database, petition: Petition, now: datetime
) -> None:
    parts = (Slice("country", "DE", "Germany", 5), Slice("region", "1", "North", 4))
    with database.transaction() as tx:
        assert petition_texts.breakdown(tx, petition.id, now) == (None, ())
        petition_texts.keep_breakdown(tx, petition.id, now - HOUR, parts[:1])
        petition_texts.keep_breakdown(tx, petition.id, now, parts)

        assert petition_texts.breakdown(tx, petition.id, now) == (now, parts)
        assert petition_texts.breakdown(tx, petition.id, now - HOUR) == (None, ())


def test_not_found_is_counted_until_it_is_found(
    database: Database, petition: Petition, now: datetime
) -> None:
    with database.transaction() as tx:
        assert petition_texts.missed(tx, petition.id, now) == (now, 1)
        assert petition_texts.missed(tx, petition.id, now + HOUR) == (now, 2)
        petition_texts.found(tx, petition.id)
        assert petition_texts.missed(tx, petition.id, now + HOUR) == (now + HOUR, 1)


def test_what_was_known_before_wordings_were_kept_is_the_first_of_them(tmp_path: Path) -> None:
    before = schema.STEPS.index(schema._EVIDENCE)
    with closing(sqlite3.connect(tmp_path / "old.db", isolation_level=None)) as connection:
        migrations.bring_up_to_date(connection, tmp_path, schema.STEPS[:before])
        connection.execute("""INSERT INTO "case" VALUES (1, 'Case', 0, 0, NULL)""")
        for number, success in ((1, 5_000_000), (2, None)):
            connection.execute(
                """INSERT INTO petition VALUES (?, 1, 'site', 'k', 'a', 'Title', NULL, 'fixed',
                   '[]', 'open', '', '', NULL, NULL, NULL, 'Text', '', '', NULL, NULL, ?, 0, NULL,
                   NULL, NULL, NULL)""",
                (number, success),
            )

        migrations.bring_up_to_date(connection, tmp_path)

        rows = connection.execute("SELECT * FROM petition_wording").fetchall()
    assert rows == [(1, 5_000_000, "Title", "Text", "")]
