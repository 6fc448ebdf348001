from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.case import Case
from app.domain.clock import Clock
from app.domain.problem import SourceError, Trouble
from app.services import add, picking, read, refresh
from app.services.desk import Desk, Shelf
from app.sources.platforms import Platforms
from tests.services.made import Wire

PAGE = "https://petitions.example.org/mend-the-pier"
HTML = """<!doctype html><title>Mend the pier</title>
<p>Founded in 1998</p><b class="petition-signatures">{count}</b> signatures
<script>var state = {{"supporterTotal": {plain}, "goal": 200000}}</script>"""


def says(wire: Wire, count: str, plain: int) -> None:
    body = HTML.format(count=count, plain=plain).encode()
    wire.says(PAGE, body, content_type="text/html")
    wire.says("https://petitions.example.org/robots.txt", b"", status=404)


@pytest.fixture
def learning(wired: Desk, tmp_path: Path) -> Desk:
    return replace(wired, platforms=Platforms.load(tmp_path / "platforms"))


@pytest.mark.parametrize("written", ["18.904", "18,904", "18\u202f904"])
def test_a_number_of_a_page_nobody_knows_becomes_a_petition(
    learning: Desk, wire: Wire, case: Case, shelf: Shelf, written: str
) -> None:
    says(wire, written, 18_904)
    found = add.recognise(learning, PAGE)
    assert {counter.count for counter in found.counters} == {18_904}

    for counter in found.counters:
        picked = picking.learned(learning, found, counter)
        assert picked.snapshot is not None
        assert picked.snapshot.count == 18_904

    add.add_found(learning, case.id, picked)
    (card,) = read.cards(shelf, case.id)
    assert (card.petition.count, card.petition.title) == (18_904, "Mend the pier")
    assert card.readings[0].how == "petitions.example.org page"


def test_what_was_picked_is_read_again_and_survives_a_restart(
    learning: Desk, wire: Wire, case: Case, shelf: Shelf, tmp_path: Path, clock: Clock
) -> None:
    says(wire, "18.904", 18_904)
    found = add.recognise(learning, PAGE)
    add.add_found(learning, case.id, picking.learned(learning, found, found.counters[0]))
    again = replace(learning, platforms=Platforms.load(tmp_path / "platforms"))
    says(wire, "19.204", 19_204)
    clock.put(clock() + timedelta(hours=1))
    (card,) = read.cards(shelf, case.id)

    claims = (refresh.Claim("petitions.example.org", None, card.petition, manual=True),)
    list(refresh.sweep(again, claims))

    assert read.cards(shelf, case.id)[0].petition.count == 19_204


def test_a_page_that_lost_its_number_keeps_the_last_one_and_says_which(
    learning: Desk, wire: Wire, case: Case, shelf: Shelf
) -> None:
    says(wire, "18.904", 18_904)
    found = add.recognise(learning, PAGE)
    add.add_found(learning, case.id, picking.learned(learning, found, found.counters[0]))
    wire.says(PAGE, b"<title>Moved</title>", content_type="text/html")
    (card,) = read.cards(shelf, case.id)

    claims = (refresh.Claim("petitions.example.org", None, card.petition, manual=True),)
    ((_claim, changes),) = refresh.sweep(learning, claims)

    assert changes.problems[0].trouble in {Trouble.SHAPE_CHANGED, Trouble.NOT_A_NUMBER}
    assert "count" in changes.problems[0].detail
    assert read.cards(shelf, case.id)[0].petition.count == 18_904


def test_a_file_that_finds_another_number_is_not_kept(
    learning: Desk, wire: Wire, tmp_path: Path
) -> None:
    says(wire, "18.904", 18_904)
    found = add.recognise(learning, PAGE)

    with pytest.raises(SourceError) as caught:
        picking.learned(learning, found, replace(found.counters[0], count=7))

    assert caught.value.trouble is Trouble.SHAPE_CHANGED
    assert list((tmp_path / "platforms").iterdir()) == []
    assert learning.platforms.every == ()


@pytest.mark.parametrize(
    "address", ["http://petitions.example.org/x", "https://127.0.0.1/x", "https://a.test/{x}"]
)
def test_an_address_that_no_platform_may_have_is_refused(
    learning: Desk, wire: Wire, address: str
) -> None:
    says(wire, "18.904", 18_904)
    found = add.recognise(learning, PAGE)

    with pytest.raises(SourceError):
        picking.learned(learning, replace(found, address=address), found.counters[0])

    assert learning.platforms.every == ()


def test_without_a_folder_nothing_can_be_learned(wired: Desk, wire: Wire) -> None:
    says(wire, "18.904", 18_904)
    desk = replace(wired, platforms=Platforms())
    found = add.recognise(desk, PAGE)

    with pytest.raises(SourceError) as caught:
        picking.learned(desk, found, found.counters[0])

    assert caught.value.trouble is Trouble.DATA_OUT_OF_REACH
