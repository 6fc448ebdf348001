from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services import opening
from app.services.desk import Shelf
from app.services.opening import Desks
from app.services.recorded import seen
from app.storage.places import places
from app.ui.background import Background
from app.ui.walking import Walking

TODAY = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    with opening.opened(places(tmp_path), lambda: TODAY) as made:
        yield made


@pytest.fixture
def background(desks: Desks) -> Iterator[Background]:
    made = Background(lambda: Shelf(desks.live.db.reader(), desks.clock))
    yield made
    made.close()


def test_it_opens_and_goes_where_it_was_wished_last(
    desks: Desks, background: Background, qtbot: QtBot
) -> None:
    walking = Walking(desks, background)
    with qtbot.waitSignal(walking.opened, timeout=30_000):
        walking.open()
    start = desks.clock()

    with qtbot.waitSignal(walking.arrived, timeout=30_000):
        for hours in range(1, 49):
            walking.to(start + timedelta(hours=hours))

    assert desks.clock() == start + timedelta(hours=48)
    with closing(desks.live.db.reader()) as reader:
        assert seen(reader, 1) == start + timedelta(hours=48)


def test_a_cancelled_walk_can_be_walked_again(
    desks: Desks, background: Background, qtbot: QtBot
) -> None:
    walking = Walking(desks, background)
    with qtbot.waitSignal(walking.opened, timeout=30_000):
        walking.open()
        background.cancel()
    start = desks.clock()
    walking.to(start + timedelta(hours=1))
    background.cancel()

    with qtbot.waitSignal(walking.arrived, timeout=30_000):
        walking.to(start + timedelta(hours=2))

    assert desks.clock() == start + timedelta(hours=2)
