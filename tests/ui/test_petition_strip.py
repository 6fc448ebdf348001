from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.domain.petition import Petition, Reading
from app.domain.problem import Trouble
from app.services.read import Card
from app.ui.look import Look
from app.ui.petition_card import PetitionCard
from app.ui.petition_strip import PetitionStrip
from app.ui.rolling import RollingNumber
from tests.ui.conftest import NOON

pytestmark = pytest.mark.usefixtures("english")


def card(petition_id: int = 1, count: int | None = 18_904) -> Card:
    petition = Petition(
        petition_id,
        1,
        "whitehouse",
        f"key{petition_id}",
        f"https://petitions.example/{petition_id}",
        "Pardon Avery and Dassey",
        count=count,
        read_at=NOON,
        goal=100_000,
        deadline=NOON + timedelta(days=15),
    )
    earlier = Reading(petition_id, NOON - timedelta(hours=20), 17_904)
    readings = (earlier, Reading(petition_id, NOON, count)) if count else ()
    return Card(petition, readings, ())


@pytest.fixture
def strip(qtbot: QtBot, look: Look, now: Callable[[], datetime]) -> PetitionStrip:
    made = PetitionStrip(look, now, lambda _platform: "We the People")
    qtbot.addWidget(made)
    made.resize(1400, 200)
    made.show()
    qtbot.waitExposed(made)
    return made


def cards(strip: PetitionStrip) -> list[PetitionCard]:
    return list(strip._cards.values())


def test_two_cards_have_room_for_everything(strip: PetitionStrip) -> None:
    strip.open((card(1), card(2)))

    assert [one.compact for one in cards(strip)] == [False, False]
    assert cards(strip)[0]._of.text() == "18% of 100,000 by 19 Jan 2016"
    assert "needed" in cards(strip)[0]._pace.text()


def test_many_cards_are_short_and_still_say_the_most_important(strip: PetitionStrip) -> None:
    strip.open((card(1), card(2)))
    full = strip.height()

    strip.open(tuple(card(n) for n in range(1, 7)))

    assert all(one.compact for one in cards(strip))
    assert strip.height() < full
    assert cards(strip)[0]._of.text() == "18% of 100,000"
    assert cards(strip)[0]._pace.text().endswith("· just now")
    assert "by 19 Jan 2016" in cards(strip)[0].accessibleName()


def test_a_wheel_goes_along_the_cards(strip: PetitionStrip, qtbot: QtBot) -> None:
    strip.open(tuple(card(n) for n in range(1, 13)))
    bar = strip.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    here = QPointF(10, 10)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier

    turned = QWheelEvent(
        here, here, QPoint(), QPoint(0, -120), buttons, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(strip.viewport(), turned)

    assert bar.value() == 120


def test_without_petitions_the_next_step_is_a_button(strip: PetitionStrip, qtbot: QtBot) -> None:
    strip.open(())

    with qtbot.waitSignal(strip.add_asked):
        strip._empty.findChildren(QToolButton)[0].click()


def test_a_count_rolls_to_where_it_is(strip: PetitionStrip, look: Look, qtbot: QtBot) -> None:
    strip.open((card(1, 18_904),))
    shown = cards(strip)[0]._count
    qtbot.waitUntil(shown.isVisible)

    strip.open((card(1, 20_000),))

    assert shown.rolling is look.moving
    qtbot.waitUntil(lambda: shown.text() == "20,000")
    assert "20,000" in cards(strip)[0].accessibleName()


def test_where_nothing_may_move_the_count_stands_there_at_once(
    qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Look, "moving", False)
    number = RollingNumber(look)
    qtbot.addWidget(number)
    number.show()
    number.put(3_000_000_000, str)

    number.roll(3_000_000_001, str)

    assert (number.text(), number.rolling) == ("3000000001", False)


def test_trouble_has_a_sign_and_words(strip: PetitionStrip) -> None:
    known = card(1)
    strip.open((replace(known, petition=replace(known.petition, trouble=Trouble.TIMEOUT)),))

    assert cards(strip)[0]._pace.text().startswith("Since 12:00; the count is the last good one.")
    assert not cards(strip)[0]._sign.isHidden()
