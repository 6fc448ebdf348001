"""The story list and the search, at 100,000 and at 1,000,000 articles."""

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from app.domain.article import Article
from app.domain.scope import Scope, Shown
from app.services import opening, read
from app.services.places import resources
from app.ui.background import Background
from app.ui.look import Look
from app.ui.story_list import StoryList
from tests.benchmarks.made import NOW, filled
from tests.benchmarks.program import until
from tests.benchmarks.table import Row

PAGES, JUMPS, SEARCHES = 100, 200, 60
SIZE = (360, 700)


class Integers(QAbstractListModel):
    """The control: as many stories, each nothing but its number."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._numbers = range(count)

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return len(self._numbers)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.UserRole:
            return None
        number = self._numbers[index.row()]
        return Article(number, 1, 1, title=f"Story {number}", outlet="Source", published=NOW)


def measure(*, quick: bool) -> list[Row]:
    qt = QApplication.instance() or QApplication(["undersigned"])
    assert isinstance(qt, QApplication)
    look = Look(resources(), qt)
    sizes = (2_000, 20_000) if quick else (100_000, 1_000_000)
    rows: list[Row] = []
    searched: list[float] = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            where = filled(Path(folder), size)
            with closing(opening.open_database(where)) as database:
                background = Background(lambda: opening.shelf(database, now))
                searched.append(_search(background))
                rows += _list(background, look, size, bars=(1.5, 2.5))
                background.close()
    ratio = searched[1] / searched[0]
    rows.append(
        Row(
            f"newest-first search with snippets, p50 at {sizes[1]:,}",
            f"{searched[1]:.1f} ms, {ratio:.2f} x",
            "≤ 2 x, ≤ 20 ms",
            ratio <= 2 and searched[1] <= 20,
            f"{sizes[0]:,}: {searched[0]:.1f} ms",
        )
    )
    return rows


def now() -> datetime:
    return NOW


def _list(
    background: Background, look: Look, size: int, bars: tuple[float, float]
) -> Iterator[Row]:
    case_id = read.cases(background.shelf)[0].id
    stories = StoryList(background, look, now)
    stories.resize(*SIZE)
    stories.show()
    opened = took(lambda: _shown(stories, Scope(case_id)))
    until(lambda: stories.model.rowCount() == size)
    others = (Scope(case_id, Shown.UNREAD), Scope(case_id))
    switched = statistics.median(
        took(partial(_shown, stories, scope)) for _time in range(10) for scope in others
    )
    until(lambda: stories.model.rowCount() == size)
    control = _control(size, stories)
    for name, walk, bar in (("page down", _pages, bars[0]), ("random jump", _jumps, bars[1])):
        plain, ours = (statistics.median(walk(view)) for view in (control, stories.view))
        yield Row(
            f"{name} at {size:,} rows, p50",
            f"{ours:.2f} ms, {ours / plain:.2f} x",
            f"≤ {bar} x",
            ours <= bar * plain,
            f"integers: {plain:.2f} ms",
        )
    yield Row(
        f"first page; switch of view at {size:,}", f"{opened:.1f}; {switched:.1f} ms",
        "≤ 20 ms", max(opened, switched) <= 20,
    )  # fmt: skip


def _control(size: int, like: StoryList) -> QTableView:
    """The same view with the same delegate."""
    view = QTableView()
    model = Integers(size)
    model.setParent(view)
    view.setModel(model)
    view.setItemDelegate(like.view.itemDelegate())
    view.setVerticalScrollMode(like.view.verticalScrollMode())
    view.setShowGrid(False)
    view.horizontalHeader().hide()
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(like.view.verticalHeader().defaultSectionSize())
    view.resize(*SIZE)
    view.show()
    QApplication.processEvents()
    return view


def _shown(stories: StoryList, scope: Scope) -> None:
    stories.open(scope)
    stories.view.viewport().repaint()


def _pages(view: QTableView) -> Iterator[float]:
    bar = view.verticalScrollBar()
    bar.setValue(0)
    for page in range(PAGES):
        yield took(partial(_moved, view, page * bar.pageStep()))


def _jumps(view: QTableView) -> Iterator[float]:
    bar, chance = view.verticalScrollBar(), random.Random(2)
    for _jump in range(JUMPS):
        yield took(partial(_moved, view, chance.randrange(bar.maximum())))


def _moved(view: QTableView, to: int) -> None:
    view.verticalScrollBar().setValue(to)
    view.viewport().repaint()


def _search(background: Background) -> float:
    shelf = background.shelf
    case_id = read.cases(shelf)[0].id
    words = ("petition pardon", "court", '"prison"', "sheriff county", "judge*", "verdict")
    read.hits(shelf, Scope(case_id, words="court"))
    return statistics.median(
        took(partial(read.hits, shelf, Scope(case_id, words=words[n % len(words)])))
        for n in range(SEARCHES)
    )


def took(do: Callable[[], object]) -> float:
    """How long it took, in ms."""
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000
