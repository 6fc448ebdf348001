from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.article import Feed
from app.domain.found import Chosen, Found
from app.domain.problem import SourceError, Trouble
from app.ui import case_dialog
from app.ui.case_dialog import CaseDialog

T = TypeVar("T")
FEED = Found("https://a.org/feed", "Wisconsin Watch", "a.org", feed=Feed())


def recognise(text: str) -> Found:
    if text != "a.org":
        raise SourceError(Trouble.NO_FEED_FOUND, text)
    return FEED


class Crew:
    def __init__(self) -> None:
        self.hosts: list[str] = []
        self.jobs: list[Callable[[], None]] = []

    def network(self, host: str, job: Callable[[], T], then: Callable[[T], None]) -> None:
        self.hosts.append(host)
        self.jobs.append(lambda: then(job()))

    def work(self) -> None:
        jobs, self.jobs = self.jobs, []
        for job in jobs:
            job()


@pytest.fixture
def crew() -> Crew:
    return Crew()


@pytest.fixture
def dialog(host: QWidget, crew: Crew, monkeypatch: pytest.MonkeyPatch) -> CaseDialog:
    monkeypatch.setattr(case_dialog, "PAUSE", 10)
    made = CaseDialog(recognise, crew.network, host)
    made.show()
    return made


def said(dialog: CaseDialog) -> list[tuple[str, str]]:
    tree = dialog._seen
    rows = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [(row.text(0), row.text(1)) for row in rows if row is not None]


def test_each_line_is_named(qtbot: QtBot, dialog: CaseDialog, crew: Crew) -> None:
    dialog._lines.setPlainText("a.org\n\nb.org\na.org\n")
    qtbot.waitUntil(lambda: len(crew.jobs) == 2)
    assert said(dialog) == [("a.org", "Looking…"), ("b.org", "Looking…")]

    crew.work()

    first, second = said(dialog)
    assert first == ("Wisconsin Watch", "A feed with 0 entries")
    assert second[1].startswith("b.org is a page without a feed.")


def test_a_case_needs_a_name(dialog: CaseDialog) -> None:
    assert not dialog._create.isEnabled()

    dialog._name.setText("Brendan Dassey")

    assert dialog._create.isEnabled()


def test_what_was_found_is_created_with_the_case(
    qtbot: QtBot, dialog: CaseDialog, crew: Crew
) -> None:
    dialog._name.setText(" Brendan Dassey ")
    dialog._people.setText("Steven  Avery, pardon,, pardon ")
    dialog._lines.setPlainText("b.org\na.org")
    dialog._look()
    crew.work()

    with qtbot.waitSignal(dialog.created) as heard:
        dialog._create.click()

    words = ('"Steven Avery"', "pardon")
    assert heard.args == ["Brendan Dassey", words, ((FEED, Chosen((FEED.address,))),)]


def test_a_closed_dialog_listens_to_nobody(dialog: CaseDialog, crew: Crew) -> None:
    dialog._lines.setPlainText("a.org")
    dialog._look()

    dialog.reject()
    crew.work()

    assert said(dialog) == [("a.org", "Looking…")]
