from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.services.overview import Status
from app.ui import moments
from app.ui.look import Look
from app.ui.status import StatusLine

NOON = datetime(2016, 1, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def line(qtbot: QtBot, look: Look) -> StatusLine:
    made = StatusLine(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_how_fresh_the_case_is_and_when_the_next_refresh_comes(line: StatusLine) -> None:
    due = NOON + timedelta(minutes=27)

    line.show_status(Status(23, 23, 22, 1, NOON - timedelta(minutes=2), due), NOON)

    assert line.left == "Up to date 2 minutes ago · 22 of 23 sources answered"
    assert line._problems.text() == "1 problem"
    assert line.right == f"Next {moments.clock(due)}"


def test_without_problems_nothing_is_said_about_them(line: StatusLine) -> None:
    line.show_status(Status(23, 23, 23, 0, NOON, None), NOON)

    assert line._problems.isHidden()
    assert line.right == ""


def test_several_problems_are_counted_and_lead_to_their_list(
    qtbot: QtBot, line: StatusLine
) -> None:
    line.show_status(Status(23, 23, 20, 3, NOON, None), NOON)

    with qtbot.waitSignal(line.problems_asked):
        line._problems.click()

    assert line._problems.text() == "3 problems"


def test_a_case_without_sources_says_so(line: StatusLine) -> None:
    line.show_status(Status(0, 0, 0, 0, None, None), NOON)

    assert line.left == "No sources yet"


def test_a_case_that_was_never_refreshed_says_so(line: StatusLine) -> None:
    line.show_status(Status(4, 4, 0, 0, None, None), NOON)

    assert line.left == "Not refreshed yet · 0 of 4 sources answered"


def test_a_refresh_shows_how_far_it_is_and_can_be_cancelled(qtbot: QtBot, line: StatusLine) -> None:
    line.show_progress(5, 23)

    with qtbot.waitSignal(line.cancel_asked):
        line._cancel.click()

    assert line.left == "Refreshing 5 of 23…"
    assert (line._bar.value(), line._bar.maximum()) == (5, 23)


def test_something_else_can_be_said(line: StatusLine) -> None:
    line.say("Copied")

    assert line.left == "Copied"


def test_what_was_never_asked_counts_no_answers(line: StatusLine) -> None:
    line.show_status(Status(8, 0, 0, 0, None, None), NOON)
    assert line.left == "Not refreshed yet"


def test_an_old_answer_is_not_called_up_to_date(line: StatusLine) -> None:
    line.show_status(Status(8, 8, 8, 0, NOON - timedelta(days=3), None), NOON)
    assert line.left == "Last answer 3 days ago · 8 of 8 sources answered"
