"""Platforms: files become platforms, addresses become petitions; what is unsafe is refused."""

import pickle
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.sources.platforms import Platforms
from tests.platform_answers import ROOT

BUILT_IN = Path(__file__).parents[2] / "resources" / "platforms"

GOOD = """
schema = 1
id = "town-hall"
name = "Town Hall"
hosts = ["petitions.example.org"]
paths = ["/p/{id:number}", "/p/{id:number}/*"]
key = "{id}"
address = "https://petitions.example.org/p/{id}"
min_interval = "1h"

[[way]]
how = "Town Hall"
request = "https://{host}/p/{id}.json"
parse = "json"

[way.fields]
count = { jmes = "count", type = "int", required = true }
"""


MINIMUM = '[[minimum]]\nkind = "country"\nsince = 2024-07-16T00:00:00Z'


@pytest.fixture(scope="module")
def built_in() -> Platforms:
    return Platforms.load(BUILT_IN)


def written(folder: Path, text: str, name: str = "town.toml") -> Platforms:
    (folder / name).write_text(text, encoding="utf-8")
    return Platforms.load(folder)


def test_every_built_in_file_is_good(built_in: Platforms) -> None:
    assert built_in.refused == ()
    assert len(built_in.every) == 18
    assert {each.id for each in built_in.every if each.official} == {
        "assemblee-nationale", "bundestag", "canada", "eci", "estonia", "finland", "italy",
        "scottish-parliament", "senedd", "uk-parliament", "we-the-people",
    }  # fmt: skip


@pytest.mark.parametrize(
    "address",
    [
        "https://petition.parliament.uk/petitions/700143",
        "https://petition.parliament.uk/petitions/700143.json",
        "http://petition.parliament.uk/petitions/700143/",
        "https://petition.parliament.uk/petitions/700143/signatures/new",
        "https://petition.parliament.uk/archived/petitions/700143?from=mail#top",
        "  https://PETITION.parliament.uk/petitions/700143\n",
    ],
)
def test_all_addresses_of_a_petition_are_one(built_in: Platforms, address: str) -> None:
    ref = built_in.find(address)

    assert ref is not None
    assert (ref.platform, ref.key) == ("uk-parliament", "700143")
    assert ref.address == "https://petition.parliament.uk/petitions/700143"


@pytest.mark.parametrize("slug", ["f%c3%bcr-alle", "für-alle", "f%C3%BCr-alle"])
def test_a_name_with_escapes_is_quoted_once_however_it_came(built_in: Platforms, slug: str) -> None:
    ref = built_in.find(f"https://www.change.org/p/{slug}")

    assert ref is not None
    assert ref.address == "https://www.change.org/p/f%C3%BCr-alle"


def test_a_stray_percent_sign_is_quoted(built_in: Platforms) -> None:
    ref = built_in.find("https://change.org/p/100%-sure/u/1")

    assert ref is not None
    assert ref.key == "100%25-sure"


def test_the_short_id_of_an_old_white_house_link_is_dropped(built_in: Platforms) -> None:
    ref = built_in.find("https://petitions.whitehouse.gov/petition/mend-it/MkSht10F")

    assert ref is not None
    assert ref.address == "https://petitions.whitehouse.gov/petition/mend-it"


def test_a_short_link_is_a_petition_under_its_own_address(built_in: Platforms) -> None:
    ref = built_in.find("http://chn.ge/1OqY3xV")

    assert ref is not None
    assert (ref.platform, ref.key) == ("change-org", "chn.ge/1OqY3xV")
    assert ref.address == "https://chn.ge/1OqY3xV"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "free steven avery",
        "https://www.change.org/about",
        "https://www.change.org/",
        "https://chn.ge/",
        "https://www.change.org.example/p/x",
        "https://petition.parliament.uk/petitions/local/1",
        "ftp://petition.parliament.uk/petitions/1",
        "https://[broken/petitions/1",
        "https://www.change.org/p/" + "x" * 2_000,
    ],
)
def test_other_addresses_are_no_petition(built_in: Platforms, address: str) -> None:
    assert built_in.find(address) is None


def test_a_platform_crosses_to_the_parser_process_whole(built_in: Platforms) -> None:
    for platform in built_in.every:
        assert pickle.loads(pickle.dumps(platform)) == platform


def test_a_retired_platform_is_gone_from_its_day_on(built_in: Platforms) -> None:
    platform = built_in.named("we-the-people")

    assert platform is not None
    assert platform.retired == date(2021, 1, 20)
    assert not platform.over(datetime(2016, 1, 4, tzinfo=UTC))
    assert not platform.gone(datetime(2021, 1, 19, 23, 59, tzinfo=UTC))
    assert platform.gone(datetime(2021, 1, 20, tzinfo=UTC))
    assert platform.over(datetime(2026, 1, 1, tzinfo=UTC))


def test_parliament_has_a_light_request_and_two_minutes(built_in: Platforms) -> None:
    platform = built_in.named("uk-parliament")

    assert platform is not None
    assert platform.light
    assert platform.min_interval == timedelta(minutes=2)
    assert built_in.named("nobody") is None


def test_a_file_of_the_reader_is_read_and_overrides_by_id(tmp_path: Path) -> None:
    own = GOOD.replace("town-hall", "senedd")

    platforms = written(tmp_path, own)
    both = Platforms.load(BUILT_IN, tmp_path)

    assert [each.name for each in platforms.every] == ["Town Hall"]
    senedd = both.named("senedd")
    assert senedd is not None
    assert senedd.name == "Town Hall"
    assert len(both.every) == len(Platforms.load(BUILT_IN).every)


def test_a_folder_that_is_not_there_has_no_platforms(tmp_path: Path) -> None:
    assert Platforms.load(tmp_path / "none").every == ()


@pytest.mark.parametrize(
    ("good", "bad", "why"),
    [
        ("schema = 1", "schema = 2", "schema"),
        ("schema = 1", "schema = true", "kind int"),
        ('name = "Town Hall"', "", "name is missing"),
        ('name = "Town Hall"', "name = 7", "kind str"),
        ('id = "town-hall"', 'id = "../x"', "small letters"),
        ('name = "Town Hall"', 'name = "Town Hall"\ncolour = "red"', "unknown: colour"),
        ("[way.fields]", 'colour = "red"\n[way.fields]', "unknown: colour"),
        ('"petitions.example.org"]', '"localhost"]', "public host"),
        ('"petitions.example.org"]', '"127.0.0.1"]', "public host"),
        ('"petitions.example.org"]', '"[::1]"]', "public host"),
        ('"petitions.example.org"]', '"0x7f.1"]', "public host"),
        ('"petitions.example.org"]', '"2130706433"]', "public host"),
        ('"petitions.example.org"]', '"printer.local"]', "public host"),
        ('"petitions.example.org"]', "7]", "list of texts"),
        ('"petitions.example.org"]', "]", "needed"),
        ('min_interval = "1h"', 'min_interval = "soon"', "min_interval"),
        ("https://{host}/p", "http://{host}/p", "https only"),
        ("https://{host}/p", "https://elsewhere.example.org/p", "not one of hosts"),
        ("https://{host}/p", "https://{host}@evil.example.org/p", "not one of hosts"),
        ("https://{host}/p", "https://{host}:8080/p", "not one of hosts"),
        ("/p/{id}.json", "/p/{nobody}.json", "{nobody}"),
        ('key = "{id}"', 'key = "{slug}"', "{slug}"),
        ('parse = "json"', 'parse = "yaml"', "parse is none"),
        ('"int"', '"float"', "type is none"),
        ("count = {", "number = {", "count is read nowhere"),
        ('jmes = "count", ', "", "exactly one place"),
        ('jmes = "count"', 'jmes = "count", css = "b"', "exactly one place"),
        ('jmes = "count"', 'js = "state"', "need a jmes"),
        ('jmes = "count"', "const = true", "neither a text nor a number"),
        ('jmes = "count"', f'regex = "{"x" * 501}"', "500 letters"),
        ('"int", required', '"int", colour = "red", required', "unknown: colour"),
        ("count = {", 'state = { jmes = "s", map = { a = "b" } }\ncount = {', "state"),
        ("[way.fields]", "[way.fields", "line"),
        ("schema = 1", "schema = 1 #" + "x" * 70_000, "64 KiB"),
        ("[[way]]", f"{MINIMUM}\nneeded = 7\ncounts = {{ A = true }}\n[[way]]", "numbers by place"),
        (
            "[[way]]",
            f"{MINIMUM[:-1]}\nneeded = 7\ncounts = {{ A = 7 }}\n[[way]]",
            "offset from UTC",
        ),
        ("[way.fields]", "then = 7\n[way.fields]", "not a table"),
    ],
)
def test_a_file_that_cannot_be_meant_well_is_refused(
    tmp_path: Path, good: str, bad: str, why: str
) -> None:
    assert good in GOOD

    platforms = written(tmp_path, GOOD.replace(good, bad, 1))

    assert platforms.every == ()
    assert [name for name, _ in platforms.refused] == [str(tmp_path / "town.toml")]
    assert why in platforms.refused[0][1]


def test_a_file_that_is_no_text_is_refused_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_bytes(b"\xff\xfe\x00")

    platforms = written(tmp_path, GOOD)

    assert len(platforms.every) == 1
    assert len(platforms.refused) == 1


def test_a_petition_can_be_named_behind_a_question_mark(built_in: Platforms) -> None:
    ref = built_in.find("https://www.ourcommons.ca/petitions/en/Petition/Details?Petition=e-4444")

    assert ref is not None
    assert (ref.platform, ref.key) == ("canada", "e-4444")


def test_a_readers_file_takes_the_place_of_one_of_its_id_visibly(tmp_path: Path) -> None:
    text = (ROOT / "resources" / "platforms" / "estonia.toml").read_text("utf-8")
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")

    platforms = Platforms.load(ROOT / "resources" / "platforms", tmp_path)

    estonia = platforms.named("estonia")
    assert estonia is not None
    assert estonia.overrides
    assert estonia.file == tmp_path / "mine.toml"
    assert sum(each.overrides for each in platforms.every) == 1
