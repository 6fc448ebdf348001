from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.services import checking
from app.services.desk import Desk
from app.sources.platforms import Platform, Platforms
from tests.platform_answers import ROOT

SHIPPED = ROOT / "resources" / "platforms"


def own(desk: Desk, folder: Path, change: Callable[[str], str]) -> Desk:
    """The desk with a file of the reader's in the place of one of the program's."""
    text = (SHIPPED / "estonia.toml").read_text("utf-8")
    (folder / "estonia.toml").write_text(change(text), encoding="utf-8")
    (folder / "examples").mkdir()
    answer = (SHIPPED / "examples" / "estonia.json").read_bytes()
    (folder / "examples" / "estonia.json").write_bytes(answer)
    return replace(desk, platforms=Platforms.load(SHIPPED, folder))


def test_every_platform_reads_its_examples_as_it_says(desk: Desk) -> None:
    every = tuple(checking.every(desk, check=True))

    assert len(every) == len(desk.platforms.every)
    assert all(one.examples for one in every)
    assert [one.faults for one in every if one.faults] == []
    assert not any(one.own or one.overrides for one in every)
    assert [one.id for one in every if one.retired] == []  # in January 2016


def test_a_file_that_reads_something_else_says_what(desk: Desk, tmp_path: Path) -> None:
    wrong = own(desk, tmp_path, lambda text: text.replace("count = 1336", "count = 7"))

    (estonia,) = (one for one in checking.every(wrong, check=True) if one.id == "estonia")

    assert estonia.own
    assert estonia.overrides
    assert estonia.faults == ("estonia.json: count is 1336 where 7 is expected",)


def test_a_file_whose_place_is_empty_says_so(desk: Desk, tmp_path: Path) -> None:
    wrong = own(desk, tmp_path, lambda text: text.replace('"signatureCount"', '"gone"'))

    (estonia,) = (one for one in checking.every(wrong, check=True) if one.id == "estonia")

    assert estonia.faults[0].startswith("estonia.json: SHAPE_CHANGED: count")


def test_an_example_that_is_not_there_or_elsewhere_is_a_fault(desk: Desk, tmp_path: Path) -> None:
    wrong = own(
        desk, tmp_path, lambda text: text.replace('file = "estonia.json"', 'file = "../x.json"')
    )

    faults = checking.faults(desk.parser, _estonia(wrong))

    assert faults == ("../x.json: no such file beside its platform",)


def test_an_example_of_a_foreign_address_is_a_fault(desk: Desk, tmp_path: Path) -> None:
    wrong = own(desk, tmp_path, lambda text: text.replace("/initiatives/92cc", "/elsewhere/92cc"))

    assert checking.faults(desk.parser, _estonia(wrong))[0].endswith("is none of its paths")


def _estonia(desk: Desk) -> Platform:
    return next(one for one in desk.platforms.every if one.id == "estonia")
