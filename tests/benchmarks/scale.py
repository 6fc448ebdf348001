"""A reader's acts on 100,000 and 1,000,000 articles, beside lemon24/reader doing the same.

The comparison needs that package, which the program does not:
`uv run --with reader python -m tests.benchmarks scale`. It is asked at the smaller size only.
"""

import statistics
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from app.domain.scope import Scope, Shown
from app.services import edit, opening, read
from app.services.desk import Desk, Shelf
from tests.benchmarks.lists import now, took
from tests.benchmarks.made import filled, made_entry
from tests.benchmarks.table import Row

PAGE, HITS, MARKED, TIMES = 100, 50, 10_000, 30
WORDS = ("petition pardon", "court", "sheriff county", "verdict")
BARS = {"first page": 20, "unread": 20, "search": 20, "star": 50, "mark": 150}
NAMES = {
    "first page": f"the newest {PAGE}",
    "unread": f"the newest {PAGE} unread",
    "search": f"the newest {HITS} with words, and their snippets",
    "star": "star one, stored",
    "mark": f"mark {MARKED:,} as read",
}

Acts = dict[str, Callable[[], object]]


def measure(*, quick: bool) -> list[Row]:
    sizes = (2_000, 20_000) if quick else (100_000, 1_000_000)
    control = _reader(sizes[0])
    rows: list[Row] = []
    for size in sizes:
        ours = _ours(size)
        beside = control if size == sizes[0] else {}
        rows += [_row(act, size, ms, beside.get(act)) for act, ms in ours.items()]
    return rows


def _row(act: str, size: int, ours: float, control: float | None) -> Row:
    beside = "" if control is None else f"lemon24/reader: {control:.1f} ms"
    bar = BARS[act]
    return Row(f"{NAMES[act]}, at {size:,}", f"{ours:.1f} ms", f"≤ {bar} ms", ours <= bar, beside)


def _ours(size: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        where = filled(Path(folder), size)
        with (
            opening.opened(where, now) as desks,
            closing(opening.shelf(desks.live.db, now).db) as db,
        ):
            return _timed(_our_acts(desks.live, Shelf(db, now)))


def _our_acts(desk: Desk, shelf: Shelf) -> Acts:
    case = read.cases(shelf)[0].id
    everything = Scope(case)
    ids = read.all_ids(shelf, everything)
    words, ones = _turns(WORDS), iter(ids)

    def page(scope: Scope) -> object:
        return read.rows(shelf, read.first_ids(shelf, scope, PAGE))

    return {
        "first page": partial(page, everything),
        "unread": partial(page, Scope(case, Shown.UNREAD)),
        "search": lambda: read.hits(shelf, Scope(case, words=next(words)), HITS),
        "star": lambda: edit.star(desk, [next(ones)], starred=True),
        "mark": lambda: edit.mark_read(desk, ids[-MARKED:], read=True),
    }


def _reader(size: int) -> dict[str, float]:
    """What lemon24/reader takes; nothing where it is not installed."""
    if find_spec("reader") is None:
        return {}
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(import_module("reader").make_reader(f"{folder}/reader.db")) as reader,
    ):
        _fill(reader, size)
        return _timed(_reader_acts(reader))


def _fill(reader: Any, size: int) -> None:
    random = Random(1)
    for number in range(20):
        reader.add_feed(_feed(number), allow_invalid_url=True)
    for number in range(size):
        entry = made_entry(random, number)
        fields = {"id": entry.id, "title": entry.title, "link": entry.link, "summary": entry.text}
        reader.add_entry(fields | {"feed_url": _feed(number), "published": entry.published})
    reader.enable_search()
    reader.update_search()


def _feed(number: int) -> str:
    return f"https://news{number % 20}.test/feed"


def _reader_acts(reader: Any) -> Acts:
    names = [(entry.feed_url, entry.id) for entry in reader.get_entries(limit=MARKED)]
    words, ones = _turns(WORDS), iter(names)

    def mark() -> None:  # it has no way to mark many
        for name in names:
            reader.mark_entry_as_read(name)

    return {
        "first page": lambda: list(reader.get_entries(limit=PAGE)),
        "unread": lambda: list(reader.get_entries(read=False, limit=PAGE)),
        "search": lambda: list(
            islice(reader.search_entries(next(words), sort="recent", limit=HITS), HITS)
        ),
        "star": lambda: reader.mark_entry_as_important(next(ones)),
        "mark": mark,
    }


def _timed(acts: Acts) -> dict[str, float]:
    """The median of each, in ms; marking many can be done once only."""
    return {
        act: statistics.median(took(do) for _time in range(1 if act == "mark" else TIMES))
        for act, do in acts.items()
    }


def _turns(words: Iterable[str]) -> Iterator[str]:
    while True:
        yield from words
