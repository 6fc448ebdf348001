from array import array
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.petition import Event, EventKind, Petition, Threshold
from app.domain.rise import Rise
from app.services import timeline as times
from app.services.places import resources
from app.services.timeline import Dot, Fan, Line, Timeline
from app.ui.look import Look
from app.ui.timeline.pane import TimelinePane

HOUR, DAY = 3600, 86_400
NOW = 1_451_908_800  # 4 Jan 2016, 12:00 UTC
Make = Callable[..., Timeline]


@pytest.fixture
def data() -> Timeline:
    petition = Petition(
        3, 1, "x", "x", "", "Pardon", count=18_904,
        thresholds=(Threshold("Official answer", 20_000),),
        deadline=times.moment(NOW) + timedelta(days=5),
    )  # fmt: skip
    hours = range(-6 * 24, 1, 2)
    counts = [19_000 + 50 * hour for hour in hours]
    counts[-20] -= 400  # a fall that is made good
    line = Line(
        petition,
        array("q", (NOW + hour * HOUR for hour in hours)),
        array("q", counts),
        bytes(number % 9 == 0 for number in range(len(counts))),
        times.falls(counts),
        Fan((NOW, NOW + 5 * DAY), ((19_000.0,) * 5, (19_500.0, 20_000.0, 21_000.0, 23e3, 29e3))),
    )
    other = Line(
        Petition(4, 1, "", "", "", "Free"), array("q", [NOW - 5 * DAY, NOW - DAY]),
        array("q", [100, 9_000]), b"\0\1", array("q"),
    )  # fmt: skip
    event = Event(3, EventKind.MILESTONE, times.moment(NOW - DAY), 9_900, 10_000)
    return Timeline(
        1, NOW, (line, other),
        array("q", sorted([NOW - 3 * HOUR, NOW - 3 * HOUR + 60, NOW - 2 * DAY])),
        (Dot(11 << 20, NOW - 2 * DAY, "Order"),),
        (Dot(5, NOW - HOUR, "Who can pardon?"),),
        (event,),
        Rise(3, NOW - 12 * HOUR, NOW - 6 * HOUR, 300),
    )  # fmt: skip


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication, data: Timeline) -> TimelinePane:
    made = TimelinePane(Look(resources(), qapp))
    qtbot.addWidget(made)
    made.resize(1200, 240)
    made.show_data(data)
    made.show()
    qtbot.waitExposed(made)
    return made
