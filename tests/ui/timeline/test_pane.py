"""The timeline as a reader uses it: real widgets, real events."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.petition import Event, EventKind
from app.services import timeline as times
from app.services.timeline import Dot, Timeline
from app.ui.timeline import table, words
from app.ui.timeline.drawing import Layer
from app.ui.timeline.pane import TimelinePane
from tests.ui.timeline.conftest import DAY, HOUR, NOW

Keys = Qt.Key
Shift = Qt.KeyboardModifier.ShiftModifier
Left = Qt.MouseButton.LeftButton


def pixels(pane: TimelinePane) -> QImage:
    return pane.canvas.grab().toImage()


def place(pane: TimelinePane, at: float, lane: Layer | None = None) -> QPoint:
    scene = pane.canvas.scene()
    y = scene.scale.room.center().y() if lane is None else scene.lane_y(lane)
    return QPoint(round(scene.scale.x(at)), round(y))


def test_each_layer_can_be_taken_away(pane: TimelinePane) -> None:
    whole = pixels(pane)

    for layer, chip in pane._layers.items():
        chip.click()
        assert pixels(pane) != whole, layer
        chip.click()

    assert pixels(pane) == whole


def test_nothing_is_painted_again_while_nothing_changed(pane: TimelinePane) -> None:
    pane.canvas.repaint()
    first = pane.canvas._picture.kept

    pane.canvas.repaint()

    assert pane.canvas._picture.kept is first
    pane._layers[Layer.NOTES].click()
    pane.canvas.repaint()
    assert pane.canvas._picture.kept is not first


def test_arrows_go_from_event_to_event_and_say_each(pane: TimelinePane, qtbot: QtBot) -> None:
    said: list[str] = []
    pane.canvas.pointed.connect(said.append)

    qtbot.keyClick(pane.canvas, Keys.Key_Left)
    qtbot.keyClick(pane.canvas, Keys.Key_Left)
    qtbot.keyClick(pane.canvas, Keys.Key_Right)

    assert said[0].endswith("Who can pardon?")
    assert "10000 signatures passed" in said[1]
    assert said[2] == said[0]
    assert "Pardon: 18900" in said[0]


def test_shift_selects_a_stretch_by_keys_and_escape_leaves_it(
    pane: TimelinePane, qtbot: QtBot
) -> None:
    chosen: list[object] = []
    pane.stretch_chosen.connect(chosen.append)

    qtbot.keyClick(pane.canvas, Keys.Key_Left)
    qtbot.keyClick(pane.canvas, Keys.Key_Left, Shift)
    qtbot.keyClick(pane.canvas, Keys.Key_Escape)

    assert chosen == [(NOW - DAY, NOW - HOUR), None]


def test_a_drag_with_shift_selects_and_one_without_pans(pane: TimelinePane, qtbot: QtBot) -> None:
    start, end = place(pane, NOW - 2 * DAY), place(pane, NOW - DAY)
    before = pane.canvas.scene().scale

    qtbot.mousePress(pane.canvas, Left, Shift, start)
    qtbot.mouseMove(pane.canvas, end)
    pane.canvas._stretch = (NOW - 2.0 * DAY, NOW - 1.0 * DAY)
    with qtbot.waitSignal(pane.stretch_chosen) as chosen:
        qtbot.mouseRelease(pane.canvas, Left, Shift, end)
    qtbot.mousePress(pane.canvas, Left, pos=start)
    qtbot.mouseMove(pane.canvas, end)
    qtbot.mouseRelease(pane.canvas, Left, pos=end)

    assert chosen.args == [(NOW - 2.0 * DAY, NOW - 1.0 * DAY)]
    assert pane.canvas.scene().scale.start < before.start
    assert not any(chip.isChecked() for chip in pane._ranges.values())


def test_a_click_on_a_dot_opens_it_and_one_on_a_bar_selects_it(
    pane: TimelinePane, qtbot: QtBot
) -> None:
    opened: list[object] = []
    pane.canvas.opened.connect(opened.append)

    for at, lane in ((NOW - 2 * DAY, Layer.COURT), (NOW - DAY, Layer.MILESTONES)):
        qtbot.mouseClick(pane.canvas, Left, pos=place(pane, at, lane))
    with qtbot.waitSignal(pane.stretch_chosen) as chosen:
        qtbot.mouseClick(pane.canvas, Left, pos=place(pane, NOW - 2 * HOUR))

    assert isinstance(opened[0], Dot)
    assert isinstance(opened[1], Event)
    start, end = chosen.args[0]
    assert start <= NOW - 3 * HOUR < end


def test_the_wheel_zooms_about_the_pointer(pane: TimelinePane) -> None:
    before = pane.canvas.scene().scale
    spot = QPointF(place(pane, NOW - DAY))

    wheel = QWheelEvent(
        spot, pane.canvas.mapToGlobal(spot), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pane.canvas, wheel)

    after = pane.canvas.scene().scale
    assert after.end - after.start < before.end - before.start
    assert abs(after.x(NOW - DAY) - spot.x()) < 2


@pytest.mark.parametrize(("key", "closer"), [(Keys.Key_Plus, True), (Keys.Key_Minus, False)])
def test_plus_and_minus_zoom(pane: TimelinePane, qtbot: QtBot, key: Keys, closer: bool) -> None:
    before = pane.canvas.scene().scale

    qtbot.keyClick(pane.canvas, key)

    after = pane.canvas.scene().scale
    assert (after.end - after.start < before.end - before.start) is closer


def test_home_and_end_go_to_both_ends(pane: TimelinePane, qtbot: QtBot) -> None:
    said: list[str] = []
    pane.canvas.pointed.connect(said.append)

    qtbot.keyClick(pane.canvas, Keys.Key_Home)
    qtbot.keyClick(pane.canvas, Keys.Key_End)

    assert said[0] < said[1] or "29 Dec" in said[0]
    assert "4 Jan 2016" in said[1]


def test_the_fastest_rise_is_shown_with_what_came_before(pane: TimelinePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.stretch_chosen) as chosen:
        pane._rise.click()

    assert chosen.args == [(NOW - 18.0 * HOUR, NOW - 6.0 * HOUR)]


def test_a_stretch_says_its_stories_and_what_was_gained(data: Timeline) -> None:
    said = words.stretch(data, NOW - 4 * HOUR, NOW)

    assert " · 2 stories · +200 Pardon" in said


def test_the_table_has_the_same_numbers_and_is_copied(pane: TimelinePane, qtbot: QtBot) -> None:
    shown = table.TimelineTable(pane, pane.canvas.scene())
    qtbot.addWidget(shown)
    shown.table.selectRow(0)

    qtbot.keyClick(shown, Keys.Key_C, Qt.KeyboardModifier.ControlModifier)

    copied = QApplication.clipboard().text().split("\t")
    assert copied[1] == "19000"
    assert len(copied) == len(table.header(pane.data))
    assert any("Order" in row[-1] for row in table.rows(pane.canvas.scene()))


def test_saved_numbers_are_no_formulas(pane: TimelinePane) -> None:
    assert table._inert("=1+1") == "'=1+1"
    assert table._inert("+50") == "+50"
    assert table.as_csv(pane.canvas.scene()).splitlines()[0].startswith("Time,Pardon,Change,Free")


def test_an_empty_case_says_what_to_do(pane: TimelinePane) -> None:
    pane.show_data(Timeline(2, NOW))

    assert pixels(pane).pixelColor(5, 5).isValid()
    assert pane.canvas.stretch is None
    assert not pane._rise.isEnabled()


def test_layers_can_be_asked_for_by_name(pane: TimelinePane) -> None:
    pane.show_layers(frozenset({"SIGNATURES"}))

    assert pane.layers == {Layer.SIGNATURES}


def test_what_is_dragged_is_moved_and_drawn_anew_when_the_hand_rests(
    pane: TimelinePane, qtbot: QtBot
) -> None:
    pane.canvas.repaint()
    before = pane.canvas._picture.kept
    start = place(pane, NOW - 2 * DAY)
    qtbot.mousePress(pane.canvas, Left, pos=start)
    qtbot.mouseMove(pane.canvas, start + QPoint(40, 0))
    pane.canvas.repaint()

    assert pane.canvas._picture.kept is before

    qtbot.waitUntil(lambda: pane.canvas._picture.kept is not before)
    qtbot.mouseRelease(pane.canvas, Left, pos=start + QPoint(40, 0))


def test_a_surge_says_what_was_published_before_it_and_blames_nothing(data: Timeline) -> None:
    event = Event(3, EventKind.SURGE, times.moment(NOW - 2 * HOUR), 100, 400)

    said = words.surge(data, event, NOW - 14 * HOUR, NOW - HOUR)

    assert said.startswith("Signing rose to 4 times its usual level from about ")
    assert "2 stories were published shortly before." in said
    assert "may have other causes" in said


def test_a_target_of_ones_own_is_drawn(pane: TimelinePane, data: Timeline) -> None:
    before = pixels(pane)
    line = replace(data.lines[0], petition=replace(data.lines[0].petition, own_target=15_000))

    pane.show_data(replace(data, lines=(line, *data.lines[1:])))

    assert pixels(pane) != before
