"""Answers of petition platforms for tests, and a platform file of a reader's own."""

from pathlib import Path

from app.domain.answer import Answer
from app.domain.petition import Snapshot
from app.sources import extract
from app.sources.platform import Platform
from app.sources.platforms import Platforms

ROOT = Path(__file__).parents[1]
RECORDED = ROOT / "resources" / "platforms" / "examples"
BUILT_IN = Platforms.load(ROOT / "resources" / "platforms")

_OWN = """
schema = 1
id = "town-hall"
name = "Town Hall"
hosts = ["petitions.example.org"]
paths = ["/p/{id}"]
key = "{id}"
address = "https://petitions.example.org/p/{id}"
"""


def recorded(name: str) -> Answer:
    return Answer("https://a.example.org/", 200, {}, (RECORDED / name).read_bytes())


def said(body: str | bytes, **headers: str) -> Answer:
    content = body.encode() if isinstance(body, str) else body
    return Answer("https://petitions.example.org/p/7", 200, headers, content)


def read_as(platform: Platform, address: str, *answers: Answer) -> Snapshot:
    """By the first way of `platform`."""
    ref = platform.ref(address)
    assert ref is not None
    return extract.snapshot(platform.only(platform.ways[0]), ref, answers)


def way(fields: str, parse: str = "json", more: str = "") -> str:
    """The text of one way of a platform file."""
    request = "https://petitions.example.org/p/{id}.json"
    head = f'[[way]]\nhow = "Town Hall"\nrequest = "{request}"\nparse = "{parse}"\n{more}\n'
    return f"{head}[way.fields]\n{fields}\n"


class Own:
    """Reads answers by a platform file of the reader's: the text of its way is given."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, text: str, *answers: Answer) -> Snapshot:
        (self._folder / "own.toml").write_text(_OWN + text, encoding="utf-8")
        platforms = Platforms.load(self._folder)
        assert platforms.refused == ()
        return read_as(platforms.every[0], "https://petitions.example.org/p/7", *answers)
