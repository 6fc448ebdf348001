"""The page as a reader sees it, filled with what platforms answered."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.petition import Event, EventKind, Reading, Slice, State
from app.services.petition_pages import PetitionPage
from app.ui import moments
from app.ui.look import Look
from app.ui.petition.page import PetitionView
from app.ui.petition.places import MINIMUM
from tests.ui.petition import pages

pytestmark = pytest.mark.usefixtures("english")


class Opened:
    """A page that is open; `page` may be replaced by a later state of it."""

    def __init__(self, page: PetitionPage | None, look: Look, qtbot: QtBot) -> None:
        self.page, self.reads = page, 0
        self.view = PetitionView(look, pages.at_once, lambda: pages.NOW, self._find)
        qtbot.addWidget(self.view)
        self.view.resize(516, 620)
        self.view.show()
        self.view.open(1)

    def _find(self, _shelf: object, _petition_id: int) -> PetitionPage | None:
        self.reads += 1
        return self.page


@pytest.fixture
def uk(qtbot: QtBot, look: Look) -> Opened:
    return Opened(pages.uk(), look, qtbot)


@pytest.fixture
def change(qtbot: QtBot, look: Look) -> Opened:
    return Opened(pages.change(), look, qtbot)


def test_the_head_says_whose_it_is_and_how_the_count_was_read(uk: Opened) -> None:
    spoken = uk.view.accessibleName()

    assert "Repeal the Online Safety Act" in spoken
    assert "392,979" in spoken
    assert "exact; UK Parliament, petition" in spoken
    assert "UK Parliament (official) · open for signatures · started by Alex Baynham" in spoken
    assert "Threshold 100,000: Debate in Parliament, passed 25 Jul 2025" in spoken


def test_a_goal_is_no_threshold_and_what_was_verified_is_said(change: Opened) -> None:
    head = change.view.header

    assert head.progress.words == "Goal 500,000, 78% reached; the site moves it"
    assert head._verified.text() == "250,000 of them verified"
    assert "the press quotes" in head._verified.toolTip()
    assert "Change.org (unofficial)" in change.view.accessibleName()
    assert "no count obliges anybody" in change.view.rules.words


def test_readings_are_a_table_with_changes_and_proof(uk: Opened) -> None:
    rows = uk.view.readings.rows

    newest = [str(rows.index(0, column).data()) for column in range(rows.columnCount())]
    assert newest[1:4] == ["392,979", "+92,979", "exact"]
    assert newest[5] == "7777777"
    tip = rows.index(0, 5).data(Qt.ItemDataRole.ToolTipRole)
    assert "7" * 64 in tip
    fallen = [str(rows.index(row, 2).data()) for row in range(rows.rowCount())]
    assert "\N{MINUS SIGN}600" in fallen
    assert "TIME, added by me" in [rows.index(row, 4).data() for row in range(rows.rowCount())]


def test_readings_are_sorted_by_any_column_and_copied(uk: Opened, qtbot: QtBot) -> None:
    table = uk.view.readings.table
    table.selectRow(0)

    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    copied = QApplication.clipboard().text().split("\n")
    assert copied[0].split("\t")[:3] == ["Time", "Count", "Change"]
    assert copied[1].split("\t")[1] == "392,979"
    assert len(copied) == 2
    assert uk.view.readings.rows.index(0, 1).data() == "0"


def test_only_what_the_reader_brought_can_be_removed(uk: Opened, qtbot: QtBot) -> None:
    readings = uk.view.readings
    readings.table.selectRow(0)
    assert not readings._remove.isEnabled()

    readings.table.selectRow(6)

    with qtbot.waitSignal(readings.remove_asked) as heard:
        readings._remove.click()
    assert heard.args[0].count == 9_000


def test_the_words_that_changed_are_struck_out_and_underlined(uk: Opened) -> None:
    view = uk.view.wording

    html = view._text.toHtml()
    assert "must should repeal" in view.compared
    assert "line-through" in html
    assert "underline" in html
    view._before.setCurrentIndex(1)
    assert view._said.text() == "These two say the same."


def test_a_single_version_says_that_nothing_changed_yet(qtbot: QtBot, look: Look) -> None:
    page = pages.uk()
    opened = Opened(replace(page, wordings=page.wordings[:1]), look, qtbot)

    assert "No change of the wording yet" in opened.view.wording._said.text()
    assert opened.view.wording._before.isHidden()


def test_rules_and_answers_say_what_is_promised_and_what_was_answered(uk: Opened) -> None:
    assert "At 100,000 the petition is considered" in uk.view.rules.words
    assert "Department for Science, Innovation and Technology" in uk.view.rules.words
    assert "The site belongs to the body that has to answer." in uk.view.rules.words
    assert "Official answer" in uk.view.answers.words
    assert "The Government is working with Ofcom" in uk.view.answers.words


def test_a_count_that_rose_after_the_end_is_a_fact(qtbot: QtBot, look: Look) -> None:
    page = pages.uk()
    closed = replace(page.petition, state=State.CLOSED)
    event = Event(1, EventKind.CLOSED, pages.NOW, after=(page.petition.count or 0) - 1_200)

    late = Opened(replace(page, petition=closed, events=(event,)), look, qtbot).view.summary._late

    assert late.text() == "It rose by 1,200 after it was closed: sites count late."
    assert late.isVisibleTo(late.window())
    assert not Opened(page, look, qtbot).view.summary._late.text()


def test_without_an_answer_it_says_from_when_one_is_due(qtbot: QtBot, look: Look) -> None:
    page = pages.uk()
    young = replace(page.petition, answer=None, count=9_000)

    opened = Opened(replace(page, petition=young), look, qtbot)

    assert "One is due from 10,000 signatures on" in opened.view.answers.words


def test_places_have_shares_and_do_not_add_up_to_the_count(uk: Opened) -> None:
    places = uk.view.places

    assert [places.rows.index(row, 2).data() for row in range(3)] == ["50.0%", "33.3%", "16.7%"]
    assert "Together 6, which is not the count of 392,979" in places.note
    places._kind.setCurrentIndex(1)
    assert places.rows.rows[0].slice.kind == "region"


@pytest.mark.parametrize(
    ("registered", "passed", "germany"),
    [
        (datetime(2024, 6, 18, 22, tzinfo=UTC), 24, 67_680),
        (datetime(2024, 7, 15, 22, tzinfo=UTC), 23, 69_120),
    ],
)
def test_countries_of_the_union_have_minimums_of_their_day(
    qtbot: QtBot, look: Look, registered: datetime, passed: int, germany: int
) -> None:
    places = Opened(pages.eci(registered), look, qtbot).view.places

    assert f"{passed} places have passed their minimum; 7 must." in places.note
    asked = {place.slice.key: places._asked(place) for place in places.rows.rows}
    assert asked["DE"] == f"{moments.number(germany)}, passed"
    assert "passed" not in asked["MT"]
    assert not places.table.isColumnHidden(MINIMUM)


def test_without_minimums_there_is_no_column_of_them(uk: Opened) -> None:
    assert uk.view.places.table.isColumnHidden(MINIMUM)


def test_places_that_add_up_say_so(qtbot: QtBot, look: Look) -> None:
    page = pages.uk()
    whole = (Slice("state", "A", "Any", page.petition.count or 0), Slice("state", "B", "", 0))

    opened = Opened(replace(page, breakdown=whole), look, qtbot)

    assert opened.view.places.note == "Together 392,979, as many as the count."


def test_what_is_not_there_is_said_in_words(change: Opened) -> None:
    view = change.view

    assert view.wording._empty.isVisibleTo(view.wording)
    assert view.places._empty.isVisibleTo(view.places)
    assert "No official answer yet" in view.answers.words


def test_it_is_read_again_when_something_of_this_petition_came(uk: Opened) -> None:
    before = uk.reads
    uk.view.apply(Changes(readings=(Reading(2, pages.NOW, 5),)))
    assert uk.reads == before
    assert uk.page is not None
    more = Reading(1, pages.NOW + timedelta(minutes=1), 400_000)
    uk.page = replace(
        uk.page,
        petition=replace(uk.page.petition, count=400_000),
        readings=(*uk.page.readings, more),
    )

    uk.view.apply(Changes(readings=(more,)))

    assert uk.reads == before + 1
    assert uk.view.readings.rows.rowCount() == 9


def test_escape_and_a_petition_that_is_gone_lead_back(uk: Opened, qtbot: QtBot) -> None:
    with qtbot.waitSignal(uk.view.left):
        qtbot.keyClick(uk.view.tabs, Qt.Key.Key_Escape)
    uk.page = None

    with qtbot.waitSignal(uk.view.left):
        uk.view.reload()


def test_t_on_the_chart_shows_the_readings_as_a_table(uk: Opened, qtbot: QtBot) -> None:
    qtbot.keyClick(uk.view.summary.chart, Qt.Key.Key_T)

    assert uk.view.tabs.currentWidget() is uk.view.readings


def test_a_petition_without_a_reading_has_words_in_every_part(qtbot: QtBot, look: Look) -> None:
    page = pages.uk()
    bare = replace(page.petition, count=None, read_at=None, thresholds=(), deadline=None, title="")

    opened = Opened(replace(page, petition=bare, readings=(), events=(), site=None), look, qtbot)

    view = opened.view
    view.summary.chart.grab()
    assert "Nothing was read yet." in view.accessibleName()
    assert "kept by hand" in view.accessibleName()
    assert view.readings._empty.isVisibleTo(view.readings)
