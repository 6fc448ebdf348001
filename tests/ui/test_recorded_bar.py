from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui import recorded_bar
from app.ui.look import Look
from app.ui.recorded_bar import MomentSlider, RecordedBar

STARTS = datetime(2015, 12, 20, tzinfo=UTC)
OPENS = datetime(2016, 1, 4, 13, tzinfo=UTC)
ENDS = datetime(2016, 1, 11, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def bar(qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch) -> RecordedBar:
    monkeypatch.setattr(recorded_bar, "TICK", 10)
    monkeypatch.setattr(recorded_bar, "CALM", 5)
    made = RecordedBar(look)
    qtbot.addWidget(made)
    made.resize(1000, 44)
    made.open(STARTS, ENDS, [OPENS, OPENS + 30 * HOUR], OPENS)
    made.show()
    return made


def heard(bar: RecordedBar) -> list[datetime]:
    moments: list[datetime] = []
    bar.moved.connect(moments.append)
    return moments


def test_it_says_that_nothing_was_fetched(bar: RecordedBar) -> None:
    assert "Nothing has been fetched" in bar._said.text()
    assert "2016" in bar._said.text()


def test_playing_goes_on_by_an_hour_a_tick(qtbot: QtBot, bar: RecordedBar) -> None:
    moments = heard(bar)

    bar.play()

    qtbot.waitUntil(lambda: len(moments) >= 3)
    assert moments[:3] == [OPENS + HOUR, OPENS + 2 * HOUR, OPENS + 3 * HOUR]


def test_a_pause_stands_still(qtbot: QtBot, bar: RecordedBar) -> None:
    bar.play()
    bar._toggle()
    moments = heard(bar)

    qtbot.wait(50)

    assert moments == []
    assert not bar.playing


def test_playing_ends_where_the_recording_ends(qtbot: QtBot, bar: RecordedBar) -> None:
    bar.put(ENDS - HOUR)
    moments = heard(bar)

    bar.play()

    qtbot.waitUntil(lambda: not bar.playing)
    assert moments == [ENDS]


def test_playing_at_the_end_begins_again(bar: RecordedBar) -> None:
    bar.put(ENDS)
    moments = heard(bar)

    bar.play()

    assert moments == [STARTS]


@pytest.mark.parametrize(("key", "hours"), [(".", 1), (",", -1)])
def test_keys_step_an_hour(bar: RecordedBar, key: str, hours: int) -> None:
    bar.play()
    bar.pause()
    moments = heard(bar)

    QTest.keyClicks(bar._slider, key)

    assert moments == [OPENS + hours * HOUR]


def test_space_plays_and_pauses(bar: RecordedBar) -> None:
    bar.play()

    QTest.keyClick(bar._slider, Qt.Key.Key_Space)
    paused = not bar.playing
    QTest.keyClick(bar._slider, Qt.Key.Key_Space)

    assert paused
    assert bar.playing


def test_other_keys_do_nothing_here(bar: RecordedBar) -> None:
    bar.play()
    bar.pause()
    moments = heard(bar)

    QTest.keyClicks(bar._slider, "x")

    assert moments == []


def test_a_step_never_leaves_the_recording(bar: RecordedBar) -> None:
    moments = heard(bar)

    bar.step(-10_000)
    bar.step(20_000)

    assert moments == [STARTS, ENDS]


def test_the_slider_moves_the_clock_when_it_rests(qtbot: QtBot, bar: RecordedBar) -> None:
    moments = heard(bar)

    for hour in (5, 6, 7):
        bar._slider.setValue(hour)

    qtbot.waitUntil(lambda: bool(moments))
    assert moments == [STARTS + 7 * HOUR]


def test_putting_the_clock_moves_the_slider_and_nothing_else(bar: RecordedBar) -> None:
    moments = heard(bar)

    bar.put(STARTS + 9 * HOUR)

    assert bar._slider.value() == 9
    assert moments == []


def test_closing_pauses_and_says_so(qtbot: QtBot, bar: RecordedBar) -> None:
    bar.play()

    with qtbot.waitSignal(bar.closed):
        bar._close()

    assert bar.isHidden()
    assert not bar.playing


def test_marks_lie_in_order_within_the_slider(qtbot: QtBot) -> None:
    slider = MomentSlider()
    qtbot.addWidget(slider)
    slider.resize(400, 24)
    slider.setMaximum(528)
    slider.mark([528, 0, 373])

    places = [slider.place(hour) for hour in (0, 373, 528)]

    assert places == sorted(places)
    assert 0 < places[0] < places[-1] < 400
    assert not slider.grab().isNull()
