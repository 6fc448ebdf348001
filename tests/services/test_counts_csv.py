"""Counts come in as a table in one step, and leave as one."""

import csv
import io
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from app.domain import origin
from app.domain.case import Case
from app.domain.changes import NOTHING
from app.domain.count_table import CountLine, CountTable
from app.domain.petition import Petition, Quality, Reading
from app.services import counts_csv, edit, read
from app.services.desk import Desk, Shelf
from app.storage import petitions

HOUR = timedelta(hours=1)


@pytest.fixture
def petition(desk: Desk, case: Case) -> Petition:
    with desk.db.transaction() as tx:
        return petitions.add(tx, Petition(0, case.id, "", "", "", "Paper"))


def previewed(desk: Desk, folder: Path, text: str) -> CountTable:
    path = folder / "counts.csv"
    path.write_text(text, encoding="utf-8")
    return counts_csv.preview(desk, path)


def counts(shelf: Shelf, petition: Petition) -> list[int]:
    page = read.petition_page(shelf, petition.id)
    assert page is not None
    return [one.count for one in page.readings]


def test_a_file_is_previewed_imported_and_taken_out_again(
    desk: Desk, shelf: Shelf, petition: Petition, tmp_path: Path
) -> None:
    path = tmp_path / "counts.csv"
    path.write_text("time,count\n2016-01-03,200\nwhen?,1\n2016-01-02,100\n2030-01-01,900\n")
    edit.add_past_reading(
        desk, petition.id, 150, datetime.fromisoformat("2016-01-02T12:00Z"), Quality.EXACT
    )

    table = counts_csv.preview(desk, path)
    changes = counts_csv.import_counts(desk, petition.id, table)

    assert [one.number for one in table.faulty] == [3]
    assert {one.how for one in changes.readings} == {origin.CSV}
    assert counts(shelf, petition) == [100, 150, 200]
    assert changes.petitions[0].count == 200
    edit.take_out(desk, changes.readings)
    assert counts(shelf, petition) == [150]
    edit.put_back(desk, changes.readings)
    assert counts(shelf, petition) == [100, 150, 200]


def test_nothing_comes_of_ambiguous_days_or_of_known_moments(
    desk: Desk, petition: Petition, tmp_path: Path
) -> None:
    table = previewed(desk, tmp_path, "1/2/2015,5\n")

    assert counts_csv.import_counts(desk, petition.id, table) == NOTHING
    sure = CountTable(table.lines)
    assert counts_csv.import_counts(desk, petition.id, sure)
    assert counts_csv.import_counts(desk, petition.id, sure) == NOTHING
    assert edit.put_back(desk, ()) == NOTHING
    assert edit.take_out(desk, ()) == NOTHING


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.permutations([(1, 100), (2, 90), (3, 95), (4, 95), (5, 300)]), st.integers(0, 5))
def test_in_whatever_order_they_come_the_list_is_the_same(
    desk: Desk, shelf: Shelf, case: Case, order: Sequence[tuple[int, int]], cut: int
) -> None:
    with desk.db.transaction() as tx:
        paper = petitions.add(tx, Petition(0, case.id, "", "", "", "Paper"))
    lines = [
        CountLine(hours, desk.now() - 10 * HOUR + hours * HOUR, count) for hours, count in order
    ]

    for part in (lines[:cut], lines[cut:]):
        counts_csv.import_counts(desk, paper.id, CountTable(tuple(part)))

    assert counts(shelf, paper) == [100, 90, 95, 95, 300]


def test_what_is_written_is_read_back_and_harms_no_table_program(
    desk: Desk, petition: Petition, tmp_path: Path
) -> None:
    now = desk.now()
    readings = (
        Reading(petition.id, now - HOUR, 18_904, how="=cmd()", see="https://time.test/"),
        Reading(petition.id, now, 19_000, as_of=now, quality=Quality.APPROXIMATE, answer_hash="ab"),
    )

    written = counts_csv.export(readings)

    rows = list(csv.reader(io.StringIO(written)))
    assert rows[0] == list(counts_csv.COLUMNS)
    assert rows[1][5] == "'=cmd()"
    again = previewed(desk, tmp_path, written.replace("approximate", "about")).lines
    assert [(one.at, one.count, one.quality) for one in again] == [
        (one.at, one.count, one.quality) for one in readings
    ]


def test_only_what_the_reader_brought_can_be_taken_back(
    desk: Desk, shelf: Shelf, petition: Petition
) -> None:
    now = desk.now()
    with desk.db.transaction() as tx:
        petitions.add_reading(tx, Reading(petition.id, now, 5, how="page", answer_hash="ab"))
    for count in (3, 4):  # the second one corrects the first
        edit.add_past_reading(
            desk, petition.id, count, now - HOUR, Quality.EXACT, "https://time.test/", " TIME "
        )
    assert counts(shelf, petition) == [4, 5]

    assert edit.remove_reading(desk, petition.id, now) == NOTHING
    assert edit.remove_reading(desk, petition.id, now - 2 * HOUR) == NOTHING
    page = read.petition_page(shelf, petition.id)
    assert page is not None
    assert [one.how for one in page.readings] == ["by hand, TIME", "page"]
    assert edit.remove_reading(desk, petition.id, now - HOUR)
    assert counts(shelf, petition) == [5]
    assert edit.add_past_reading(desk, petition.id, 9, now + HOUR, Quality.EXACT) == NOTHING
    assert edit.add_past_reading(desk, petition.id, 9, now, Quality.EXACT) == NOTHING
