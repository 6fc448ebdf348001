"""The story list with a real database: what is chosen, and what stays where it is."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from pytestqt.qtbot import QtBot

from app.domain.article import Article, Entry
from app.domain.changes import Changes
from app.domain.identity import Keyed
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.services.desk import Shelf
from app.storage import articles, cases, sources, stories as united
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


def told_together(shelves: Shelves, *titles: str) -> None:
    """Put those stories into the story of the first."""
    with shelves.database.transaction() as tx:
        known = {
            title: article_id for article_id, title in tx.execute("SELECT id, title FROM article")
        }
        united.unite(tx, tuple(known[title] for title in titles[1:]), known[titles[0]])
    shelves.list.reload()


def shown(stories: StoryList) -> list[str]:
    rows = range(min(6, stories.model.rowCount()))
    return [article.title for row in rows if (article := stories.model.article(row))]


def test_a_story_unfolds_below_its_row_and_folds_again(shelves: Shelves, qtbot: QtBot) -> None:
    stories = shelves.list
    told_together(shelves, "Story 1", "Story 3", "Story 5")
    qtbot.waitUntil(lambda: stories.model.rowCount() == COUNT - 2)
    assert shown(stories)[:4] == ["Story 0", "Story 1", "Story 2", "Story 4"]

    stories.view.setCurrentIndex(stories.model.index(1))
    qtbot.keyClick(stories.view, Qt.Key.Key_Right)
    assert shown(stories) == ["Story 0", "Story 1", "Story 5", "Story 3", "Story 2", "Story 4"]
    assert [stories.model.below(row) for row in range(5)] == [False, False, True, True, False]

    stories.view.setCurrentIndex(stories.model.index(3))
    assert stories.current is not None
    assert stories.current.title == "Story 3"
    qtbot.keyClick(stories.view, Qt.Key.Key_Left)
    assert stories.current.title == "Story 1"
    assert stories.model.rowCount() == COUNT - 2


def test_news_above_and_below_an_unfolded_story_find_their_places(
    shelves: Shelves, qtbot: QtBot
) -> None:
    stories = shelves.list
    told_together(shelves, "Story 1", "Story 3")
    qtbot.waitUntil(lambda: stories.model.rowCount() == COUNT - 1)
    stories.model.unfold(1)

    stories.apply(Changes(new_articles=shelves.bring(range(-1, 0))))
    stories.apply(Changes(new_articles=shelves.bring(range(COUNT, COUNT + 1))))

    assert shown(stories)[:5] == ["Story -1", "Story 0", "Story 1", "Story 3", "Story 2"]
    last = stories.model.article(stories.model.rowCount() - 1)
    assert last is not None
    assert last.title == f"Story {COUNT}"


def test_a_click_on_the_chip_turns_the_story_and_chooses_nothing(
    shelves: Shelves, qtbot: QtBot
) -> None:
    stories = shelves.list
    told_together(shelves, "Story 1", "Story 3")
    qtbot.waitUntil(lambda: stories.model.rowCount() == COUNT - 1)
    place = stories.view.visualRect(stories.model.index(1))

    chip = place.bottomRight() - QPoint(20, 14)
    qtbot.mouseClick(stories.view.viewport(), Qt.MouseButton.LeftButton, pos=chip)

    assert stories.model.rowCount() == COUNT
    assert "1" in stories.spoken(stories.model.article(1))  # type: ignore[arg-type]


def test_the_unfolded_stay_when_the_list_is_read_again(shelves: Shelves, qtbot: QtBot) -> None:
    stories = shelves.list
    told_together(shelves, "Story 1", "Story 3")
    qtbot.waitUntil(lambda: stories.model.rowCount() == COUNT - 1)
    stories.model.unfold(1)
    stories.reload()
    qtbot.wait(50)
    assert shown(stories)[1:3] == ["Story 1", "Story 3"]
    stories.open(Scope(shelves.case.id, Shown.TODAY))
    qtbot.waitUntil(lambda: stories.scope is not None and stories.scope.shown is Shown.TODAY)
