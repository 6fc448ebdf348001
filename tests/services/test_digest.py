"""Digest: counters, stories and problems of one case."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain import petition_facts
from app.domain.case import Case
from app.domain.clock import Clock
from app.domain.petition import Petition, Reading, Threshold
from app.domain.problem import Trouble
from app.domain.source import Source
from app.services import add, digest, refresh
from app.services.desk import Desk, Shelf
from app.storage import cases, petitions, sources
from tests.loopback import Loopback, reply
from tests.services.made import UK, UK_JSON, Wire, rss, uk

ONE = "Judge hears the appeal of Steven Avery"
PETITION = Petition(1, 1, "uk-parliament", "7", UK, "Mend the lighthouse", count=18_904)


def test_a_case_is_found_by_name_or_is_the_oldest_live_one(desk: Desk, shelf: Shelf) -> None:
    none = digest.case_named(shelf)
    with desk.db.transaction() as tx:
        recorded = cases.add(tx, "Recorded", recorded=True, now=desk.now())
        alone = digest.case_named(Shelf(tx, shelf.now))  # type: ignore[arg-type]  # both answer queries
        live = cases.add(tx, "Live", recorded=False, now=desk.now())

    assert none is None
    assert alone == recorded
    assert digest.case_named(shelf) == live
    assert digest.case_named(shelf, "RECORDED") == recorded
    assert digest.case_named(shelf, "Other") is None
    assert digest.case_named(shelf, recorded=True) == recorded


def test_a_digest_has_counters_stories_and_problems(
    desk: Desk, wired: Desk, wire: Wire, shelf: Shelf, case: Case, clock: Clock, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE))
    add.add_found(desk, case.id, add.recognise(desk, f"{server.root}/feed"))
    wire.says(UK_JSON, uk(18_000))
    add.add_found(wired, case.id, add.recognise(wired, UK))
    clock.put(clock() + timedelta(hours=12))
    wire.says(UK_JSON, uk(18_904))
    for _ in refresh.sweep(wired, refresh.claim_case(wired, case.id)):
        pass
    with desk.db.transaction() as tx:
        sources.add(
            tx,
            Source(
                0, case.id, "https://lost.test/", "Lost", failures=1, trouble=Trouble.NOT_FOUND,
                trouble_since=clock(), next_due=clock() + timedelta(hours=1),
            ),
        )  # fmt: skip

    made = digest.digest(shelf, case)

    assert (made["case"], made["recorded"]) == ("Avery and Dassey", False)
    (petition,) = made["petitions"]
    assert (petition["count"], petition["target"], petition["percent"]) == (18_904, 100_000, 18)
    assert petition["pace"] == {"signatures": 75, "per": "hour", "about": False}
    assert [story["title"] for story in made["stories"]] == [ONE]
    lost = [problem for problem in made["problems"] if problem["name"] == "Lost"]
    assert [problem["problem"] for problem in lost] == ["not-found"]
    assert "2016-01-05T02:27:00Z" in lost[0]["message"]


def test_a_petition_without_a_count_is_told_without_one(
    desk: Desk, shelf: Shelf, case: Case
) -> None:
    with desk.db.transaction() as tx:
        petitions.add(tx, replace(PETITION, id=0, case_id=case.id, count=None))

    (petition,) = digest.digest(shelf, case)["petitions"]

    assert {petition[name] for name in ("count", "percent", "pace", "needed")} == {None}


def test_the_pace_that_is_needed_is_told_with_a_deadline(
    desk: Desk, shelf: Shelf, case: Case
) -> None:
    now = desk.now()
    thresholds = (Threshold("Answer", 100_000),)
    with desk.db.transaction() as tx:
        added = petitions.add(
            tx,
            replace(
                PETITION, id=0, case_id=case.id, thresholds=thresholds,
                deadline=now + timedelta(days=15),
            ),
        )  # fmt: skip
        petitions.add_reading(tx, Reading(added.id, now, 18_904))

    (petition,) = digest.digest(shelf, case)["petitions"]

    assert petition["needed"] == {"signatures": 230, "per": "hour", "about": False}


@pytest.mark.parametrize(
    ("thresholds", "goal", "target"),
    [
        ((10_000, 100_000), None, 100_000),
        ((10_000,), 9, 10_000),
        ((), 25_000, 25_000),
        ((), 0, None),
    ],
)
def test_a_count_is_a_part_of_what_comes_next(
    thresholds: tuple[int, ...], goal: int | None, target: int | None
) -> None:
    promised = tuple(Threshold(str(count), count) for count in thresholds)

    assert petition_facts.target(replace(PETITION, thresholds=promised, goal=goal)) == target
