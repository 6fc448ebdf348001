"""A site at its worst: what the card and the digest say of each thing it does."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import cli
from app.domain.case import Case
from app.domain.clock import Clock
from app.domain.petition import EventKind, Petition
from app.domain.problem import Trouble
from app.services import digest, edit, evidence, read, refresh
from app.services.desk import Desk, Shelf
from app.sources.http import Http
from app.sources.parser import Parser
from app.sources.platforms import Platforms
from app.storage import cases, petitions
from app.storage.database import Database
from app.storage.places import resources
from app.ui import petition_words
from tests.services.made import Wire

pytestmark = pytest.mark.usefixtures("english")

HOUR = timedelta(hours=1)
SITE = "https://www.change.org/p/free-them"
STATE = (
    '<html><script>changeTargetingData = {{"petition": {{"slug": "free-them", '
    '"ask": "{title}", "signatureCount": {{"displayed": {count}, "total": {count}, '
    '"goal": {goal}}}, "status": "{status}", "description": "{text}"}}}};</script></html>'
)


def page(
    count: int,
    *,
    goal: int = 150_000,
    title: str = "Free them",
    text: str = "They are innocent.",
    status: str = "PUBLISHED",
) -> bytes:
    said = STATE.format(count=count, goal=goal, title=title, text=text, status=status)
    return said.encode()


@dataclass
class World:
    """One petition on one site, asked by one desk."""

    desk: Desk
    shelf: Shelf
    wire: Wire
    clock: Clock
    case: Case
    petition: Petition

    def answers(self, *bodies: bytes, status: int = 200, **headers: str) -> None:
        """The next looks, two hours from one to the other."""
        for body in bodies:
            self.wire.says(SITE, body, status=status, **headers)
            for _ in refresh.sweep(self.desk, refresh.claim_petition(self.desk, self.petition.id)):
                pass
            self.clock.put(self.clock() + 2 * HOUR)

    @property
    def card(self) -> str:
        card = read.card(self.shelf, self.petition.id)
        assert card is not None
        now = self.clock()
        said = (petition_words.news(card, now), petition_words.speed(card, None, now))
        return " · ".join(part for part in said if part)

    @property
    def kinds(self) -> list[EventKind]:
        card = read.card(self.shelf, self.petition.id)
        assert card is not None
        return [event.kind for event in card.events]

    def digest(self) -> str:
        made = digest.digest(self.shelf, self.case)
        return "\n".join(cli._told_digest(made))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    clock, wire = Clock(datetime(2026, 3, 1, 12, tzinfo=UTC)), Wire()
    wire.says("https://www.change.org/robots.txt", b"User-agent: *\nAllow: /")
    with (
        closing(Database.open(tmp_path / "u.db", backups=tmp_path / "backups")) as database,
        closing(Http(now=clock, replay=wire)) as http,
        closing(Parser()) as parser,
        closing(database.reader()) as reader,
    ):
        desk = Desk(database, http, parser, Platforms.load(resources() / "platforms"), clock)
        with database.transaction() as tx:
            case = cases.add(tx, "Case", recorded=False, now=clock())
            wanted = Petition(0, case.id, "change-org", "free-them", SITE, "", next_due=clock())
            petition = petitions.add(tx, wanted)
        yield World(desk, Shelf(reader, clock), wire, clock, case, petition)


def test_a_count_that_falls_is_said_when_a_second_look_agrees(world: World) -> None:
    world.answers(page(93_000), page(90_000))
    assert world.kinds == []

    world.answers(page(90_010))

    assert "Count fell by 2,990: 93,000 → 90,010" in world.card
    assert "Count fell by 2,990: 93,000 → 90,010" in world.digest()


def test_a_stale_copy_leaves_no_trace(world: World) -> None:
    world.answers(page(93_000), page(90_000), page(93_050))

    assert world.kinds == []
    found = read.petition_page(world.shelf, world.petition.id)
    assert found is not None
    assert [one.count for one in found.readings] == [93_000, 93_050]


def test_half_of_the_count_is_a_problem_until_it_is_confirmed(world: World) -> None:
    world.answers(page(93_000), page(32_000))
    assert "The count of Free them fell by more than half, or to 0." in world.card
    assert "fell by more than half" in world.digest()

    world.answers(page(32_001))

    assert "Count fell by 60,999: 93,000 → 32,001" in world.card


def test_a_counter_that_stands_still_may_be_stuck(world: World) -> None:
    world.answers(*(page(count) for count in range(10_000, 11_001, 100)))
    world.answers(*[page(11_000)] * 5)

    assert "No change, still 11,000; the site may be stuck" in world.card
    assert "No change, still 11,000; the site may be stuck" in world.digest()


def test_new_words_are_kept_beside_the_old_ones_and_new_spaces_are_no_words(world: World) -> None:
    world.answers(page(100), page(101, text="They  are innocent. "))
    assert world.kinds == []

    world.answers(page(102, title="Free him", text="He is innocent. Sign."))

    assert "Wording changed; sentences that differ: 3" in world.card
    assert "Wording changed; sentences that differ: 3" in world.digest()
    found = read.petition_page(world.shelf, world.petition.id, world.desk.platforms)
    assert found is not None
    assert [(one.title, one.text) for one in found.wordings][-1] == (
        "Free him",
        "He is innocent. Sign.",
    )
    assert found.wordings[0].title == "Free them"
    assert found.site is not None
    assert (found.site.name, found.site.official) == ("Change.org", False)


def test_a_goal_that_is_raised_is_noted(world: World) -> None:
    world.answers(page(149_000), page(149_100, goal=200_000))

    assert "Goal raised from 150,000 to 200,000" in world.card
    assert "Goal raised from 150,000 to 200,000" in world.digest()


def test_a_petition_that_closes_says_with_how_many(world: World) -> None:
    world.answers(page(4_000), page(4_100, status="CLOSED"))

    assert "Closed with 4,100 signatures" in world.card
    assert "Closed with 4,100 signatures" in world.digest()


def test_too_many_requests_are_waited_out(world: World) -> None:
    world.answers(page(4_000))
    world.answers(b"", status=429, Retry_After="7200")

    assert "Free them answers “too many requests”. It is left alone until" in world.card
    assert "Free them answers “too many requests”. It is left alone until" in world.digest()
    assert "4,000" in world.digest()


def test_a_challenge_with_status_200_is_recognised(world: World) -> None:
    world.answers(page(4_000), b"<html><div id='px-captcha'></div></html>")

    assert "Free them wants proof that a person is asking. That is not got round." in world.card
    assert "Free them wants proof that a person is asking." in world.digest()


def test_a_page_of_another_shape_is_said(world: World) -> None:
    world.answers(page(4_000), b"<html><p>Sign!</p></html>")

    assert "The page of Free them is built in a new way." in world.card
    assert "The page of Free them is built in a new way." in world.digest()


def test_gone_is_said_after_three_times_in_two_days(world: World) -> None:
    world.answers(page(4_000))
    for _day in range(3):
        world.answers(b"", status=410)
        assert world.kinds == []
        assert "Free them says “not found”. This comes and goes." in world.card
        world.clock.put(world.clock() + 18 * HOUR)

    world.answers(b"", status=404)

    assert world.kinds == [EventKind.GONE]
    assert "Not found for two days; last count 4,000" in world.card
    assert "Not found for two days; last count 4,000" in world.digest()
    card = read.card(world.shelf, world.petition.id)
    assert card is not None
    assert (card.petition.trouble, card.petition.next_due) == (Trouble.GONE, None)


def test_the_readers_own_milestones_take_the_place_of_round_numbers(world: World) -> None:
    edit.keep_setting(world.desk, evidence.MILESTONES, "4321 9000")

    world.answers(page(4_000), page(5_100))

    assert "4,321 signatures passed" in world.card
