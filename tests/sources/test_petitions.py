"""Petitions: what is asked of a platform, what comes of its answer, what is never done."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.answer import NO_VALIDATORS, Answer, Validators
from app.domain.clock import Clock
from app.domain.petition import Quality, Snapshot, State
from app.domain.problem import SourceError, Trouble
from app.sources import petitions
from app.sources.http import Http
from app.sources.parser import Parser
from app.sources.petitions import Look
from app.sources.platforms import Platforms
from app.sources.recording import Recording
from app.sources.robots import Robots

ROOT = Path(__file__).parents[2]
RECORDED = ROOT / "resources" / "platforms" / "examples"
NOW = datetime(2026, 8, 22, 12, tzinfo=UTC)
YEAR_2016 = datetime(2016, 1, 4, 12, tzinfo=UTC)

UK = "https://petition.parliament.uk/petitions/722903"
CHANGE = "https://www.change.org/p/plant-a-tree"
WHITE_HOUSE = "https://petitions.whitehouse.gov/petition/mend-the-lighthouse"
OBAMA = "https://petitions.obamawhitehouse.archives.gov/petition/mend-the-lighthouse"
TRUMP = "https://petitions.trumpwhitehouse.archives.gov/petition/mend-the-lighthouse"

TWO_STEPS = """
schema = 1
id = "two-steps"
name = "Two Steps"
hosts = ["petitions.example.org"]
paths = ["/p/{name}"]
key = "{name}"
address = "https://petitions.example.org/p/{name}"

[[way]]
how = "Two Steps"
request = "https://petitions.example.org/p/{name}"
parse = "json"
[way.fields]
number = { jmes = "id" }

[[way.then]]
request = "https://petitions.example.org/count/{number}"
parse = "json"
[way.then.fields]
count = { jmes = "n", type = "int" }
"""

Reply = tuple[int, Mapping[str, str], bytes]


@dataclass
class Wire:
    """The other end of the wire: what each address answers, and what was asked of it."""

    replies: dict[str, Reply] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def says(self, address: str, body: bytes | str, status: int = 200, **headers: str) -> None:
        content = body.encode() if isinstance(body, str) else body
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.replies[address] = (status, named, content)

    def __call__(self, address: str, headers: Mapping[str, str]) -> Reply:
        self.asked.append((address, {name.lower(): value for name, value in headers.items()}))
        return self.replies.get(address, (404, {}, b"not here"))

    @property
    def addresses(self) -> list[str]:
        return [address for address, _ in self.asked]


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    parser = Parser()
    yield parser
    parser.close()


@pytest.fixture
def wire() -> Wire:
    return Wire()


def recorded(name: str) -> bytes:
    return (RECORDED / name).read_bytes()


@dataclass
class Desk:
    wire: Wire
    parser: Parser
    platforms: Platforms

    def look(
        self,
        address: str,
        *,
        now: datetime = NOW,
        validators: Validators = NO_VALIDATORS,
        light: bool = False,
    ) -> Look:
        http = Http(now=lambda: now, replay=self.wire)
        ref = self.platforms.find(address)
        assert ref is not None
        platform = self.platforms.named(ref.platform)
        assert platform is not None
        try:
            return petitions.look(
                http,
                self.parser,
                platform,
                ref,
                now=now,
                validators=validators,
                light=light,
                robots=Robots(http, lambda: now),
            )
        finally:
            http.close()

    def trouble(self, address: str, *, now: datetime = NOW) -> SourceError:
        with pytest.raises(SourceError) as caught:
            self.look(address, now=now)
        return caught.value

    def understand(self, address: str, body: bytes) -> Snapshot:
        ref = self.platforms.find(address)
        assert ref is not None
        platform = self.platforms.named(ref.platform)
        assert platform is not None
        answer = Answer("file:///saved", 200, {}, body)
        return petitions.understand(self.parser, platform, ref, answer, now=NOW)


@pytest.fixture
def desk(wire: Wire, parser: Parser, tmp_path: Path) -> Desk:
    (tmp_path / "two.toml").write_text(TWO_STEPS, encoding="utf-8")
    return Desk(wire, parser, Platforms.load(ROOT / "resources" / "platforms", tmp_path))


def seen(look: Look) -> Snapshot:
    assert look.snapshot is not None
    return look.snapshot


def test_a_petition_is_read_with_what_asks_it_again_cheaply(desk: Desk, wire: Wire) -> None:
    wire.says(f"{UK}.json", recorded("uk_722903_open.json"), etag='"1"', cache_control="max-age=60")

    look = desk.look(UK)

    assert seen(look).count == 392_979
    assert look.validators == Validators(etag='"1"')
    assert look.wait_until == datetime(2026, 8, 22, 12, 1, tzinfo=UTC)


def test_a_petition_that_has_not_changed_says_so(desk: Desk, wire: Wire) -> None:
    wire.says(f"{UK}.json", b"", status=304)

    look = desk.look(UK, validators=Validators('"1"', "Tue, 29 Jul 2025 13:26:00 GMT"))

    assert look.snapshot is None
    assert look.validators == Validators('"1"', "Tue, 29 Jul 2025 13:26:00 GMT")
    assert wire.asked[0][1]["if-none-match"] == '"1"'


def test_a_light_look_asks_for_the_count_alone(desk: Desk, wire: Wire) -> None:
    wire.says(f"{UK}/count.json", recorded("uk_count.json"), etag='"light"')

    look = desk.look(UK, light=True, validators=Validators('"full"'))

    assert seen(look).light
    assert seen(look).count == 3_004_622
    assert look.validators == Validators('"full"')
    assert "if-none-match" not in wire.asked[0][1]


def test_a_light_look_that_finds_nothing_asks_for_the_whole(desk: Desk, wire: Wire) -> None:
    wire.says(f"{UK}.json", recorded("uk_722903_open.json"))

    look = desk.look(UK, light=True)

    assert not seen(look).light
    assert wire.addresses == [f"{UK}/count.json", f"{UK}.json"]


def test_a_petition_that_is_not_there_is_not_found(desk: Desk) -> None:
    assert desk.trouble(UK).trouble is Trouble.NOT_FOUND


def test_a_busy_server_is_not_asked_another_way(desk: Desk, wire: Wire) -> None:
    scotland = "https://petitions.parliament.scot/petitions/PE1999"
    wire.says(f"{scotland}.json", b"", status=503)

    error = desk.trouble(scotland)

    assert error.trouble is Trouble.SERVER_ERROR
    assert wire.addresses == [f"{scotland}.json"]


def test_another_way_is_taken_when_the_first_is_closed(desk: Desk, wire: Wire) -> None:
    wire.says("https://data.parliament.scot/api/petitions", recorded("scotland_list.json"))

    look = desk.look("https://petitions.parliament.scot/petitions/PE1999")

    assert seen(look).count == 654
    assert seen(look).how == "Scottish Parliament, list"


def test_a_short_link_becomes_the_petition_it_leads_to(desk: Desk, wire: Wire) -> None:
    wire.says("https://chn.ge/1abc", b"", status=301, location=f"{CHANGE}?utm=1")
    wire.says(f"{CHANGE}?utm=1", recorded("changeorg_regex.html"))

    snapshot = seen(desk.look("https://chn.ge/1abc"))

    assert (snapshot.petition_key, snapshot.address) == ("plant-a-tree", CHANGE)
    assert snapshot.count == 1_024


def test_a_redirect_to_a_foreign_host_is_not_followed(desk: Desk, wire: Wire) -> None:
    wire.says("https://chn.ge/1abc", b"", status=302, location="https://evil.example.org/p/x")

    error = desk.trouble("https://chn.ge/1abc")

    assert error.trouble is Trouble.UNSAFE_REDIRECT
    assert "https://evil.example.org/p/x" not in wire.addresses


@pytest.mark.parametrize("status", [200, 202, 403, 429])
def test_a_bot_challenge_is_never_passed_but_told(desk: Desk, wire: Wire, status: int) -> None:
    wire.says(CHANGE, recorded("changeorg_challenge.html"), status=status)

    error = desk.trouble(CHANGE)

    assert error.trouble is Trouble.BOT_CHALLENGE
    assert wire.addresses.count(CHANGE) == 1


def test_a_plain_refusal_stays_one(desk: Desk, wire: Wire) -> None:
    wire.says(CHANGE, b"no", status=403)

    assert desk.trouble(CHANGE).trouble is Trouble.FORBIDDEN


def test_what_a_private_platform_forbids_is_not_asked(desk: Desk, wire: Wire) -> None:
    wire.says("https://www.change.org/robots.txt", "User-agent: *\nDisallow: /p/\n")
    wire.says(CHANGE, recorded("changeorg_regex.html"))

    error = desk.trouble(CHANGE)

    assert error.trouble is Trouble.NOT_ALLOWED
    assert CHANGE not in wire.addresses


def test_without_a_memory_of_robots_they_are_asked_again(
    wire: Wire, parser: Parser, desk: Desk
) -> None:
    wire.says(CHANGE, recorded("changeorg_regex.html"))
    http = Http(now=lambda: NOW, replay=wire)
    ref = desk.platforms.find(CHANGE)
    platform = desk.platforms.named("change-org")
    assert ref is not None
    assert platform is not None

    look = petitions.look(http, parser, platform, ref, now=NOW)

    assert seen(look).count == 1_024
    assert wire.addresses == ["https://www.change.org/robots.txt", CHANGE]


def test_a_retired_platform_is_read_in_its_archive(desk: Desk, wire: Wire) -> None:
    wire.says(OBAMA, recorded("whitehouse_archive.html"))

    snapshot = seen(desk.look(WHITE_HOUSE))

    assert (snapshot.count, snapshot.state) == (31_415, State.ARCHIVED)
    assert snapshot.address == OBAMA.replace("obamawhitehouse.archives", "whitehouse")
    assert wire.addresses == [OBAMA]


def test_the_later_archive_is_asked_when_the_first_has_it_not(desk: Desk, wire: Wire) -> None:
    wire.says(TRUMP, recorded("whitehouse_archive.html"))

    assert seen(desk.look(WHITE_HOUSE)).count == 31_415
    assert wire.addresses == [OBAMA, TRUMP]


def test_what_no_archive_has_is_retired_and_says_where_to_look(desk: Desk) -> None:
    error = desk.trouble(WHITE_HOUSE)

    assert error.trouble is Trouble.RETIRED
    assert error.see == OBAMA
    assert "2021-01-20" in error.detail


def test_an_archive_that_is_down_leaves_the_platform_retired(desk: Desk, wire: Wire) -> None:
    wire.says(OBAMA, b"", status=503)

    error = desk.trouble(WHITE_HOUSE)

    assert (error.trouble, error.see) == (Trouble.RETIRED, OBAMA)
    assert "server-error" in error.detail


def test_a_short_link_of_a_retired_platform_has_no_archive_to_name(desk: Desk) -> None:
    error = desk.trouble("https://wh.gov/lwQW9")

    assert (error.trouble, error.see) == (Trouble.RETIRED, "")


def test_before_it_retired_a_platform_is_asked_itself(desk: Desk) -> None:
    error = desk.trouble(WHITE_HOUSE, now=YEAR_2016)

    assert error.trouble is Trouble.NOT_FOUND
    assert "api.whitehouse.gov" in desk.wire.addresses[0]
    assert len(desk.wire.addresses) == 1


def test_a_later_request_uses_what_the_first_answered(desk: Desk, wire: Wire) -> None:
    wire.says("https://petitions.example.org/p/a", '{"id": "7 8"}')
    wire.says("https://petitions.example.org/count/7%208", '{"n": 12}')

    assert seen(desk.look("https://petitions.example.org/p/a")).count == 12


def test_a_later_request_that_fails_fails_the_look(desk: Desk, wire: Wire) -> None:
    wire.says("https://petitions.example.org/p/a", '{"id": 7}')
    wire.says("https://petitions.example.org/count/7", b"", status=500)

    assert desk.trouble("https://petitions.example.org/p/a").trouble is Trouble.SERVER_ERROR


def recording_at(moment: datetime, parser: Parser, desk: Desk, address: str) -> Snapshot:
    clock = Clock(moment)
    recording = Recording(ROOT / "resources" / "recorded", clock)
    http = Http(now=clock, replay=recording.answer)
    ref = desk.platforms.find(address)
    assert ref is not None
    platform = desk.platforms.named(ref.platform)
    assert platform is not None
    look = petitions.look(http, parser, platform, ref, now=moment)
    http.close()
    return seen(look)


def petition_of(number: int) -> str:
    return Recording(ROOT / "resources" / "recorded", Clock(YEAR_2016)).petitions[number]


def test_the_recorded_case_opens_with_two_exact_counts(parser: Parser, desk: Desk) -> None:
    change = recording_at(YEAR_2016, parser, desk, petition_of(0))
    white_house = recording_at(YEAR_2016, parser, desk, petition_of(1))

    assert (change.count, change.quality, change.goal) == (139_137, Quality.EXACT, None)
    assert (change.title, change.state) == ("Free Steven Avery", State.OPEN)
    assert (white_house.count, white_house.quality) == (18_904, Quality.EXACT)
    assert white_house.state is State.OPEN
    assert white_house.thresholds[0].count == 100_000
    assert white_house.deadline == datetime(2016, 1, 19, 18, tzinfo=UTC)
    assert change.as_of == YEAR_2016


def test_a_count_that_the_press_rounded_is_about_and_names_the_outlet(
    parser: Parser, desk: Desk
) -> None:
    moment = datetime(2016, 1, 4, 21, tzinfo=UTC)

    snapshot = recording_at(moment, parser, desk, petition_of(0))

    assert (snapshot.count, snapshot.quality) == (183_000, Quality.APPROXIMATE)
    assert snapshot.how == "reported by TIME, more than, within 6 hours"
    assert snapshot.see == "https://time.com/4165678/making-a-murderer-petition/"
    assert snapshot.as_of == datetime(2016, 1, 4, 20, tzinfo=UTC)


def test_the_recorded_petition_passes_its_threshold_and_is_answered(
    parser: Parser, desk: Desk
) -> None:
    passed = recording_at(datetime(2016, 1, 6, 6, tzinfo=UTC), parser, desk, petition_of(1))
    answered = recording_at(datetime(2016, 1, 7, 18, tzinfo=UTC), parser, desk, petition_of(1))

    assert (passed.count, passed.state) == (100_000, State.PENDING_RESPONSE)
    assert passed.quality is Quality.APPROXIMATE
    assert answered.state is State.ANSWERED
    assert answered.answer is not None
    assert answered.answer.address.endswith("/response-your-petition-teresa-halbach-murder-case")
    assert answered.answer.summary.startswith("In short, in our words")
    assert answered.answer.at == datetime(2016, 1, 7, 18, tzinfo=UTC)


def test_an_optional_request_may_fail_without_harm(desk: Desk, wire: Wire) -> None:
    slug = "remove-chuck-schumer-and-nancy-pelosi-office"
    address = f"https://petitions.whitehouse.gov/petition/{slug}"
    body = recorded("whitehouse_2019.json").replace(
        b'"response": []', b'"response": {"url": "https://petitions.whitehouse.gov/response/why"}'
    )
    api = (
        "https://api.whitehouse.gov/v1/petitions.json"
        f"?url=https%3A%2F%2Fpetitions.whitehouse.gov%2Fpetition%2F{slug}"
    )
    wire.says(api, body)

    snapshot = seen(desk.look(address, now=YEAR_2016))

    assert wire.addresses == [api, "https://petitions.whitehouse.gov/response/why"]
    assert (snapshot.count, snapshot.ask) == (149, "")
    assert snapshot.answer is not None
    assert snapshot.answer.address == "https://petitions.whitehouse.gov/response/why"


@pytest.mark.parametrize(
    ("address", "file", "count", "how"),
    [
        (UK, "uk_722903_closed.json", 550_136, "UK Parliament, petition"),
        (UK, "uk_count.json", 3_004_622, "UK Parliament, count"),
        (WHITE_HOUSE, "whitehouse_2019.json", 149, "We the People"),
        (
            WHITE_HOUSE,
            "whitehouse_archive.html",
            31_415,
            "We the People, archive of the Obama White House",
        ),
        (CHANGE, "changeorg_state.html", 20_481, "Change.org page"),
    ],
)
def test_a_saved_file_is_read_the_way_that_fits(
    desk: Desk, address: str, file: str, count: int, how: str
) -> None:
    snapshot = desk.understand(address, recorded(file))

    assert (snapshot.count, snapshot.how, snapshot.ask) == (count, how, "")


@pytest.mark.parametrize(
    ("address", "body", "trouble"),
    [
        (UK, b"<html>maintenance</html>", Trouble.SHAPE_CHANGED),
        (UK, b'{"data": {"attributes": {"signature_count": "many"}}}', Trouble.NOT_A_NUMBER),
        (CHANGE, b'<div id="px-captcha">', Trouble.BOT_CHALLENGE),
        (
            WHITE_HOUSE,
            b'{"metadata": {"responseInfo": {"status": "404"}}}',
            Trouble.NOT_FOUND,
        ),
    ],
)
def test_a_saved_file_that_cannot_be_read_gives_the_most_telling_trouble(
    desk: Desk, address: str, body: bytes, trouble: Trouble
) -> None:
    with pytest.raises(SourceError) as caught:
        desk.understand(address, body)

    assert caught.value.trouble is trouble


@pytest.mark.parametrize(
    ("on", "as_of"),
    [("nonsense", None), ("2016-01-04T12:00:00", None), ("2016-01-04T12:00:00Z", YEAR_2016)],
)
def test_the_time_of_a_report_is_sure_or_unknown(
    desk: Desk, wire: Wire, on: str, as_of: datetime | None
) -> None:
    wire.says(CHANGE, recorded("changeorg_regex.html"), reported_by="An outlet", reported_on=on)

    snapshot = seen(desk.look(CHANGE))

    assert (snapshot.as_of, snapshot.how) == (as_of, "reported by An outlet")
    assert snapshot.quality is Quality.APPROXIMATE
