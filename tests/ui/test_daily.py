from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.problem import Trouble
from app.services import opening
from app.storage.database import Database
from app.storage.places import Places, places
from app.ui import daily
from app.ui.background import Background
from app.ui.daily import Daily

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def where(tmp_path: Path) -> Places:
    return places(tmp_path)


@pytest.fixture
def database(where: Places) -> Iterator[Database]:
    made = opening.open_database(where)
    yield made
    made.close()


@pytest.fixture
def background(database: Database) -> Iterator[Background]:
    made = Background(lambda: opening.shelf(database, lambda: NOON))
    yield made
    made.close()


def test_a_backup_of_the_day_is_made_soon_after_the_start(
    where: Places,
    database: Database,
    background: Background,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(daily, "SOON", 1)
    kept = Daily(background, partial(opening.back_up, database, where, lambda: NOON))

    kept.start()

    qtbot.waitUntil((where.backups / "day-2026-11-24.db").exists)


def test_a_backup_that_cannot_be_made_is_told(
    where: Places, database: Database, background: Background, qtbot: QtBot
) -> None:
    where.backups.rename(where.backups.with_name("elsewhere"))
    where.backups.touch()
    kept = Daily(background, partial(opening.back_up, database, where, lambda: NOON))
    told: list[Trouble] = []
    kept.failed.connect(told.append)

    kept.check()

    qtbot.waitUntil(lambda: told == [Trouble.DATA_OUT_OF_REACH])
