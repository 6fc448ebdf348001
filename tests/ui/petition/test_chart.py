from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from pytestqt.qtbot import QtBot

from app.domain.petition import Reading
from app.services.petition_pages import PetitionPage
from app.ui.look import Look
from app.ui.petition import plot as plots
from app.ui.petition.chart import Chart
from app.ui.petition.plot import Stretch
from tests.ui.petition import pages

pytestmark = pytest.mark.usefixtures("english")
ROOM = QRectF(0, 0, 400, 200)


@pytest.fixture
def chart(qtbot: QtBot, look: Look) -> Chart:
    made = Chart(look, lambda: pages.NOW)
    qtbot.addWidget(made)
    made.resize(480, 210)
    made.show_page(pages.uk())
    made.show()
    return made


@pytest.mark.parametrize("stretch", list(Stretch))
@pytest.mark.parametrize("make", [pages.uk, pages.change])
def test_every_stretch_is_drawn(
    chart: Chart, stretch: Stretch, make: Callable[[], PetitionPage]
) -> None:
    chart.show_page(make())
    chart.draw(stretch)

    drawn = chart.grab().toImage()

    colours = {drawn.pixelColor(x, y).rgb() for x in range(0, 480, 2) for y in range(0, 210, 2)}
    assert len(colours) > 5


def test_arrows_walk_the_readings_and_say_each(chart: Chart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.walked) as last:
        qtbot.keyClick(chart, Qt.Key.Key_Left)
    with qtbot.waitSignal(chart.walked) as first:
        qtbot.keyClick(chart, Qt.Key.Key_Home)
    with qtbot.waitSignal(chart.walked) as second:
        qtbot.keyClick(chart, Qt.Key.Key_Right)

    assert "392,979, +92,979" in last.args[0]
    assert "An official answer" in last.args[0]
    assert first.args[0].endswith(": 0")
    assert "9,000 (about), +9,000" in second.args[0]
    chart.grab()


def test_a_click_and_the_pointer_find_the_reading_below(chart: Chart, qtbot: QtBot) -> None:
    drawn = chart.plot()
    assert drawn is not None
    place = drawn.point(pages.uk().readings[6]).toPoint()

    with qtbot.waitSignal(chart.walked) as heard:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseMove(chart, place + QPoint(1, 1))

    assert "300,000" in heard.args[0]


def test_many_readings_become_few_points_and_keep_the_extremes() -> None:
    page = pages.uk()
    start = pages.NOW - timedelta(days=30)
    many = tuple(
        Reading(1, start + timedelta(minutes=n), n + (500_000 if n == 777 else 0))
        for n in range(40_000)
    )
    page = replace(page, readings=many)
    drawn = plots.plot(page, Stretch.ALL, pages.NOW, ROOM)
    assert drawn is not None

    kept = plots.shown(many, drawn)

    assert len(kept) <= 4 * (ROOM.width() + 1)
    assert max(one.count for one in kept) == 500_777
    assert kept[-1] == many[-1]


def test_a_day_starts_with_the_reading_before_it() -> None:
    page = pages.uk()
    drawn = plots.plot(page, Stretch.DAY, pages.NOW, ROOM)
    assert drawn is not None

    assert [one.count for one in plots.shown(page.readings, drawn)] == [300_000, 392_979]
    assert drawn.low > 0


def test_the_deadline_is_drawn_when_it_is_not_too_far_away() -> None:
    page = pages.uk()
    near = replace(page.petition, deadline=pages.NOW + timedelta(days=5))

    far = plots.plot(page, Stretch.ALL, pages.NOW, ROOM)
    close = plots.plot(replace(page, petition=near), Stretch.ALL, pages.NOW, ROOM)

    assert far is not None
    assert close is not None
    assert far.end < pages.NOW + timedelta(days=1)
    assert close.end > pages.NOW + timedelta(days=5)


def test_without_readings_it_says_so(chart: Chart, qtbot: QtBot) -> None:
    chart.show_page(replace(pages.uk(), readings=()))

    assert chart.plot() is None
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    chart.grab()
