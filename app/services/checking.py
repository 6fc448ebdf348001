"""Checking: whether the platform files still read their own examples as they say."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.answer import Answer
from app.domain.petition import Snapshot
from app.domain.problem import SourceError
from app.services.recognising import Outside
from app.storage.places import resources

if TYPE_CHECKING:
    from app.sources.parser import Parser
    from app.sources.platform import Example, Platform


@dataclass(frozen=True, slots=True)
class Checked:
    """A platform as it is listed. `faults` has a sentence for each example that is not read as it
    says; `examples` is how many there are. `own`: a file of the reader's, which may be one that
    `overrides` the program's.
    """

    id: str
    name: str
    hosts: tuple[str, ...]
    official: bool
    retired: bool
    own: bool
    overrides: bool
    examples: int
    faults: tuple[str, ...] = ()


def every(outside: Outside, *, check: bool) -> Iterator[Checked]:
    """All platforms, one after the other; without `check` their examples are not read."""
    shipped = resources() / "platforms"
    for platform in outside.platforms.every:
        yield Checked(
            platform.id,
            platform.name,
            platform.hosts,
            platform.official,
            retired=platform.gone(outside.now()),
            own=platform.file is None or platform.file.parent != shipped,
            overrides=platform.overrides,
            examples=len(platform.examples),
            faults=faults(outside.parser, platform) if check else (),
        )


def faults(parser: "Parser", platform: "Platform") -> tuple[str, ...]:
    """What of its examples a platform file does not read as it says, a sentence each."""
    found = (_fault(parser, platform, example) for example in platform.examples)
    return tuple(fault for fault in found if fault)


def _fault(parser: "Parser", platform: "Platform", example: "Example") -> str:
    """What is wrong, "" when nothing is."""
    name = ", ".join(example.files)
    try:
        answers = tuple(_answers(platform, example))
    except OSError as error:
        return f"{name}: {error.strerror}"
    ref = platform.ref(example.address)
    if ref is None:
        return f"{name}: {example.address} is none of its paths"
    trouble = "nothing was read"
    for way in platform.ways:
        try:
            snapshot = parser.snapshot(platform.only(way), ref, answers)
        except SourceError as error:
            trouble = f"{error.trouble.name}: {error.detail}"
            continue
        return "; ".join(f"{name}: {one}" for one in _differences(example, snapshot))
    return f"{name}: {trouble}"


def _answers(platform: "Platform", example: "Example") -> Iterator[Answer]:
    folder = platform.file.parent / "examples" if platform.file else None
    for file in example.files:
        if folder is None or "/" in file or "\\" in file:
            raise FileNotFoundError(2, "no such file beside its platform", file)
        yield Answer(example.address, 200, {}, (folder / file).read_bytes())


def _differences(example: "Example", snapshot: Snapshot) -> Iterator[str]:
    for field, expected in example.expect.items():
        found = getattr(snapshot, field, None)
        if found != expected:
            yield f"{field} is {found!s} where {expected!s} is expected"
