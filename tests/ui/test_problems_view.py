from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.domain.problem import Problem, Trouble
from app.ui import moments
from app.ui.look import Look
from app.ui.parts import Blank
from app.ui.problems_view import AT_ONCE, ProblemCard, ProblemsView, refusal, sentence

NOON = datetime(2016, 1, 4, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(hours=2)


def problem(name: str = "Reddit", source_id: int = 1) -> Problem:
    return Problem(1, name, Trouble.RATE_LIMITED, NOON, LATER, source_id=source_id, detail="429")


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> ProblemsView:
    made = ProblemsView(look)
    qtbot.addWidget(made)
    return made


def cards(view: ProblemsView) -> list[ProblemCard]:
    return [card for card in view._cards if isinstance(card, ProblemCard)]


def press(card: ProblemCard, text: str) -> None:
    buttons = {button.text().replace("&", ""): button for button in card.findChildren(QToolButton)}
    buttons[text].click()


def test_a_problem_says_what_and_what_happens_next() -> None:
    words = sentence(problem(), NOON)

    assert words.startswith("Reddit answers “too many requests”.")
    assert moments.clock(LATER) in words


def test_a_problem_shows_what_the_server_said(qtbot: QtBot, view: ProblemsView) -> None:
    view.show_problems([replace(problem(), said="No <b>feeds</b> here.")], NOON)

    (card,) = cards(view)
    assert "It says: “No <b>feeds</b> here.”" in [one.text() for one in card.findChildren(QLabel)]


def test_a_problem_without_a_next_try_says_that_too() -> None:
    gone = Problem(1, "WBAY", Trouble.GONE, NOON, None, source_id=1)

    assert "not asked again by itself" in sentence(gone, NOON)


def test_braces_in_a_name_are_only_letters() -> None:
    assert sentence(problem("{next} {name}"), NOON).startswith("{next} {name} answers")


def test_every_trouble_has_words() -> None:
    assert all(refusal(trouble, "WBAY") for trouble in Trouble)


def test_a_strangers_title_is_plain_text(view: ProblemsView) -> None:
    view.show_problems([problem("<b>Reddit</b>")], NOON)

    labels = cards(view)[0].findChildren(QLabel)

    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_only_what_a_password_may_help_offers_to_log_in(qtbot: QtBot, view: ProblemsView) -> None:
    wants = replace(problem(), trouble=Trouble.AUTH_REQUIRED)
    view.show_problems([wants, problem("WBAY")], NOON)
    first, second = cards(view)

    with qtbot.waitSignal(view.login_asked) as heard:
        press(first, "Log in…")

    assert heard.args == [wants]
    with pytest.raises(KeyError):
        press(second, "Log in…")


@pytest.mark.parametrize(
    ("text", "signal"),
    [("Try now", "try_asked"), ("Open in browser", "open_asked"), ("Remove", "remove_asked")],
)
def test_each_button_carries_its_problem(
    qtbot: QtBot, view: ProblemsView, text: str, signal: str
) -> None:
    view.show_problems([problem()], NOON)

    with qtbot.waitSignal(getattr(view, signal)) as heard:
        press(cards(view)[0], text)

    assert heard.args == [problem()]


def test_details_can_be_copied(view: ProblemsView) -> None:
    view.show_problems([problem()], NOON)

    press(cards(view)[0], "Copy details")

    assert "problem: rate-limited" in QApplication.clipboard().text()
    assert "detail: 429" in QApplication.clipboard().text()


def test_without_problems_it_says_so(view: ProblemsView) -> None:
    view.show_problems([problem()], NOON)

    view.show_problems([], NOON)

    assert cards(view) == []
    assert [blank.words for blank in view._cards if isinstance(blank, Blank)] == [
        "No problems Every source answers."
    ]


def test_the_same_problems_are_not_built_again(view: ProblemsView) -> None:
    view.show_problems([problem()], NOON)
    before = cards(view)

    view.show_problems([problem()], LATER)

    assert cards(view) == before


def test_many_problems_come_in_portions(view: ProblemsView) -> None:
    view.show_problems([problem(str(n), n) for n in range(AT_ONCE + 3)], NOON)
    first = len(cards(view))

    more = view._cards[-1]
    assert isinstance(more, QToolButton)
    more.click()

    assert first == AT_ONCE
    assert len(cards(view)) == AT_ONCE + 3
