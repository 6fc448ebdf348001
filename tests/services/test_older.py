"""Readings from before a petition was followed. No archive is asked: the wire answers."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain import origin
from app.domain.case import Case
from app.domain.changes import NOTHING
from app.domain.clock import Clock
from app.domain.petition import Petition, Reading, Threshold
from app.domain.problem import Trouble
from app.services import older, read
from app.services.desk import Desk, Shelf
from app.storage import petitions
from tests.services.made import UK, UK_JSON, Wire, uk

LIST = (
    "https://web.archive.org/cdx/search/cdx?url=https%3A%2F%2Fpetition.parliament.uk%2Fpetitions"
    "%2F7.json&output=json&filter=statuscode:200&collapse=timestamp:8"
    "&fl=timestamp,original,digest"
)
NAMES = ["timestamp", "original", "digest"]


def copy_of(stamp: str) -> str:
    return f"https://web.archive.org/web/{stamp}id_/{UK_JSON}"


def listing(*rows: tuple[str, str]) -> bytes:
    return json.dumps([NAMES, *([stamp, UK_JSON, digest] for stamp, digest in rows)]).encode()


@pytest.fixture
def petition(desk: Desk, case: Case) -> Petition:
    with desk.db.transaction() as tx:
        return petitions.add(tx, Petition(0, case.id, "uk-parliament", "7", UK, "", count=None))


def walked(desk: Desk, petition: Petition) -> list[Reading]:
    """Everything that is to be had now."""
    found: list[Reading] = []
    step = older.begin(desk, petition.id, older.listed(desk, petition))
    while step.capture is not None and step.petition is not None:
        opened = older.opened(desk, step.petition, step.capture)
        found += older.keep(desk, petition.id, opened).readings
        step = older.step(desk, petition.id)
    return found


def test_one_copy_a_day_becomes_a_reading_of_its_own_time(
    wired: Desk, wire: Wire, shelf: Shelf, petition: Petition
) -> None:
    wire.says(
        LIST,
        listing(
            ("20160102080000", "A"), ("20160102200000", "B"), ("20160103080000", "B"),
            ("20160103090000", "C"), ("noon", "D"), ("20169999000000", "E"),
        ),
    )  # fmt: skip
    wire.says(copy_of("20160102080000"), uk(100))
    wire.says(copy_of("20160103090000"), uk(0))

    found = walked(wired, petition)

    (reading,) = found
    assert (reading.at, reading.count) == (datetime(2016, 1, 2, 8, tzinfo=UTC), 100)
    assert reading.how == origin.WAYBACK
    assert reading.see.startswith("https://web.archive.org/web/20160102080000/")
    assert len(reading.answer_hash) == 64
    page = read.petition_page(shelf, petition.id, wired.platforms)
    assert page is not None
    assert page.readings == (reading,)
    assert older.step(wired, petition.id).done == 2
    assert walked(wired, petition) == []


def test_it_goes_on_where_a_busy_archive_stopped_it(
    wired: Desk, wire: Wire, clock: Clock, petition: Petition
) -> None:
    wire.says(LIST, listing(("20160102080000", "A"), ("20160103080000", "B")))
    wire.says(copy_of("20160103080000"), uk(200))
    wire.says(copy_of("20160102080000"), status=429, Retry_After="120")

    assert [one.count for one in walked(wired, petition)] == [200]
    stopped = older.step(wired, petition.id)
    asked = len(wire.asked)
    assert (stopped.capture, stopped.done, stopped.total) == (None, 1, 2)
    assert stopped.wait_until == clock() + timedelta(seconds=120)
    wire.says(copy_of("20160102080000"), uk(100))
    clock.put(clock() + timedelta(seconds=121))

    assert [one.count for one in walked(wired, petition)] == [100]
    assert len(wire.asked) == asked + 2


@pytest.mark.parametrize(
    ("body", "trouble"), [(b"<html>", Trouble.NOT_UNDERSTOOD), (b"[1]", Trouble.NOT_UNDERSTOOD)]
)
def test_a_list_that_is_none_is_said(
    wired: Desk, wire: Wire, petition: Petition, body: bytes, trouble: Trouble
) -> None:
    wire.says(LIST, body)

    found = older.listed(wired, petition)

    assert found.error is not None
    assert found.error.trouble is trouble
    assert older.begin(wired, petition.id, found).wait_until is None


def test_an_archive_that_cannot_be_reached_is_left_alone_for_a_while(
    wired: Desk, wire: Wire, petition: Petition
) -> None:
    wire.says(LIST, status=503)

    step = older.begin(wired, petition.id, older.listed(wired, petition))

    assert step.wait_until is not None


def test_a_page_that_was_never_kept_and_a_counter_on_paper_have_no_past(
    wired: Desk, wire: Wire, petition: Petition
) -> None:
    wire.says(LIST, b"[]")

    assert walked(wired, petition) == []
    paper = older.listed(wired, replace(petition, platform=""))
    assert paper.error is not None
    assert paper.error.trouble is Trouble.NOT_UNDERSTOOD


def test_a_copy_that_cannot_be_read_is_not_asked_for_again(
    wired: Desk, wire: Wire, petition: Petition
) -> None:
    wire.says(LIST, listing(("20160102080000", "A")))
    wire.says(copy_of("20160102080000"), b"<html>maintenance</html>")

    assert walked(wired, petition) == []
    assert older.step(wired, petition.id).done == 1


def test_the_times_that_a_platform_tells_become_readings(
    desk: Desk, shelf: Shelf, petition: Petition
) -> None:
    now = desk.now()
    early, late = Threshold("answer", 10_000, now - timedelta(days=9)), Threshold("x", 20_000, now)
    with desk.db.transaction() as tx:
        petitions.save(tx, replace(petition, thresholds=(early, late, Threshold("y", 90_000))))
    assert older.told_times(desk, petition.id) == NOTHING
    with desk.db.transaction() as tx:
        petitions.add_reading(tx, Reading(petition.id, now, 20_100))

    changes = older.told_times(desk, petition.id)

    assert [(one.at, one.count, one.how) for one in changes.readings] == [
        (early.reached_at, 10_000, origin.PLATFORM_TIME)
    ]
    assert older.told_times(desk, petition.id) == NOTHING


def test_a_platform_with_several_pages_is_looked_up_page_by_page(
    wired: Desk, wire: Wire, petition: Petition
) -> None:
    pardon = replace(
        petition,
        platform="we-the-people",
        address="https://petitions.whitehouse.gov/petition/mend-the-lighthouse",
    )

    lists = [older.listed(wired, pardon, place) for place in range(9)]

    addresses = [address for address, _headers in wire.asked]
    assert len(addresses) > 1
    assert len(set(addresses)) == len(addresses)
    assert all(address.startswith("https://web.archive.org/cdx/") for address in addresses)
    assert lists[len(addresses) :] == [older.Listed()] * (9 - len(addresses))
