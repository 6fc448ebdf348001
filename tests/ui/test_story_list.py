"""The story list with a real database: what is chosen, and what stays where it is."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from app.domain.article import Article, Entry
from app.domain.changes import Changes
from app.domain.identity import Keyed
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.services.desk import Shelf
from app.storage import articles, cases, sources
from app.storage.database import Database
from app.ui.background import Background
from app.ui.look import Look
from app.ui.story_list import StoryList

NOON = datetime(2016, 1, 4, 12, tzinfo=UTC)
COUNT = 60


class Shelves:
    """A case with one source, and a list that shows it."""

    def __init__(self, folder: Path, look: Look) -> None:
        self.database = Database.open(folder / "a.db", backups=folder / "backups")
        with self.database.transaction() as tx:
            self.case = cases.add(tx, "Case", recorded=False, now=NOON)
            self.source = sources.add(tx, Source(0, self.case.id, "https://a.test/", "A"))
        self.background = Background(lambda: Shelf(self.database.reader(), lambda: NOON))
        self.bring(range(COUNT))
        self.list = StoryList(self.background, look, lambda: NOON)
        self.list.resize(340, 400)

    def bring(self, minutes: range) -> tuple[Article, ...]:
        """Store an article for each so many minutes before noon."""
        with self.database.transaction() as tx:
            keyed = [self._keyed(minute) for minute in minutes]
            return articles.add(tx, self.source, keyed, NOON)

    def close(self) -> None:
        self.background.close()
        self.database.close()

    def _keyed(self, minute: int) -> Keyed:
        published = NOON - timedelta(minutes=minute)
        link = f"https://a.test/{minute}"
        entry = Entry(str(minute), f"Story {minute}", link, published=published)
        return Keyed(str(minute), entry, link)


@pytest.fixture
def shelves(qtbot: QtBot, tmp_path: Path, look: Look) -> Iterator[Shelves]:
    made = Shelves(tmp_path, look)
    qtbot.addWidget(made.list)
    made.list.show()
    made.list.open(Scope(made.case.id))
    qtbot.waitUntil(lambda: made.list.model.rowCount() == COUNT)
    yield made
    made.close()


def top(stories: StoryList) -> str:
    article = stories.model.article(stories.view.rowAt(0))
    assert article is not None
    return article.title


def test_a_click_on_a_story_chooses_it(shelves: Shelves, qtbot: QtBot) -> None:
    stories = shelves.list
    chosen: list[int] = []
    stories.selected.connect(chosen.append)
    third = stories.view.visualRect(stories.model.index(2))

    qtbot.mouseClick(stories.view.viewport(), Qt.MouseButton.LeftButton, pos=third.center())

    assert chosen == [stories.model.ids[2]]
    assert stories.current is not None
    assert stories.current.title == "Story 2"


def test_a_current_row_that_nobody_chose_is_not_read(shelves: Shelves) -> None:
    stories = shelves.list
    chosen: list[int] = []
    stories.selected.connect(chosen.append)

    stories.view.selectionModel().setCurrentIndex(
        stories.model.index(0), QItemSelectionModel.SelectionFlag.NoUpdate
    )

    assert chosen == []


def test_new_stories_leave_what_is_read_further_down_where_it_is(shelves: Shelves) -> None:
    stories = shelves.list
    stories.view.verticalScrollBar().setValue(700)
    seen, offset = top(stories), stories.view.rowViewportPosition(stories.view.rowAt(0))

    stories.apply(Changes(new_articles=shelves.bring(range(-9, 0))))

    assert stories.model.rowCount() == COUNT + 9
    assert top(stories) == seen != "Story 0"
    assert stories.view.rowViewportPosition(stories.view.rowAt(0)) == offset


def test_new_stories_are_seen_at_the_top(shelves: Shelves) -> None:
    stories = shelves.list

    stories.apply(Changes(new_articles=shelves.bring(range(-3, 0))))

    assert top(stories) == "Story -3"


def test_a_list_that_was_empty_shows_its_first_story(shelves: Shelves) -> None:
    stories = shelves.list
    stories.open(Scope(shelves.case.id, Shown.SOURCE, source_id=99))
    assert not stories.view.isVisible()
    stories.open(Scope(shelves.case.id, Shown.STARRED))
    assert not stories.view.isVisible()

    stories.open(Scope(shelves.case.id))

    assert stories.view.isVisible()
