from dataclasses import replace

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.domain.article import Article
from app.domain.changes import NOTHING, Changes
from app.domain.petition import Petition, Reading
from app.ui.announcing import said
from tests.ui.conftest import TODAY, Start, rows

PETITION = Petition(3, 1, "uk-parliament", "7", "https://a.test/", "Mend the lighthouse", count=204)


def test_a_refresh_without_news_is_not_spoken_of() -> None:
    assert said(NOTHING) == ""
    assert said(Changes(petitions=(PETITION,))) == ""


def test_new_stories_and_new_counts_are_said_once() -> None:
    story = Article(1, 1, 1, "A")
    changes = Changes(
        new_articles=(story, replace(story, id=2, lead=False)),
        petitions=(PETITION, PETITION),
        readings=(Reading(3, TODAY, 204),),
    )
    new, count = said(changes).split(". ")
    assert new.startswith("1 new")
    assert count == "Mend the lighthouse: 204"


def test_it_is_said_when_the_refresh_is_over(start: Start, qtbot: QtBot) -> None:
    application = start()
    qtbot.waitUntil(lambda: rows(application.window) == 8)
    QAccessible.setActive(True)
    application.work.rounds.kept.emit(Changes(new_articles=(Article(1, 1, 1, "A"),)))
    application.work.rounds.finished.emit()
    application.work.rounds.finished.emit()
    assert application.announcing._brought == NOTHING
    QAccessible.setActive(False)
