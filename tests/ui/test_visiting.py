"""A petition's page in the whole program: opened, left, edited, found again at the next start."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.petition import Quality
from app.services import read
from app.ui.application import Application
from app.ui.petition.page import PetitionView
from tests.ui.conftest import Start, rows

WHITE_HOUSE = 1  # the place of its card


def opened(application: Application, qtbot: QtBot) -> PetitionView:
    window = application.window
    qtbot.waitUntil(lambda: rows(window) == 8)
    card = list(window.strip._cards.values())[WHITE_HOUSE]
    qtbot.keyClick(card, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.petition.page is not None)
    return window.petition


def test_enter_on_a_card_opens_its_page_and_escape_leads_back(start: Start, qtbot: QtBot) -> None:
    application = start()
    window = application.window
    page = opened(application, qtbot)

    assert window.reading.currentWidget() is page
    assert "18,904" in page.accessibleName() or "18904" in page.accessibleName()
    assert window.showing.petition_shown == window.showing.current_petition
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.reading.currentWidget() is window.article
    window.commands.show_petition.trigger()
    assert window.reading.currentWidget() is page
    window.commands.leave_petition.trigger()
    window.commands.leave_petition.trigger()
    assert window.reading.currentWidget() is window.article


def test_the_page_follows_the_clock_of_the_week(start: Start, qtbot: QtBot) -> None:
    application = start()
    page = opened(application, qtbot)

    application.window.recorded_bar.moved.emit(datetime(2016, 1, 8, 12, tzinfo=UTC))

    qtbot.waitUntil(lambda: page.page is not None and (page.page.petition.count or 0) > 100_000)
    assert "Official answer" in page.answers.words


def test_a_typed_reading_is_removed_and_brought_back(start: Start, qtbot: QtBot) -> None:
    application = start()
    page = opened(application, qtbot)
    at = datetime(2016, 1, 1, 3, tzinfo=UTC)
    before = page.readings.rows.rowCount()
    application.asking._count(
        page.petition_id, 5_000, at, Quality.APPROXIMATE, "https://a.example/", "TIME"
    )
    qtbot.waitUntil(lambda: page.readings.rows.rowCount() == before + 1)

    line = next(one for one in page.readings.rows.rows if one.reading.at == at)
    page.readings.remove_asked.emit(line.reading)
    qtbot.waitUntil(lambda: page.readings.rows.rowCount() == before)
    application.window.undo_bar.undo()

    qtbot.waitUntil(lambda: page.readings.rows.rowCount() == before + 1)


def test_counts_come_from_a_file_and_go_into_one(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    application = start()
    page = opened(application, qtbot)
    before = page.readings.rows.rowCount()
    table, saved = tmp_path / "in.csv", tmp_path / "out.csv"
    table.write_text("time,count\n2015-12-28T10:00:00Z,900\n2015-12-29T10:00:00Z,many\n")

    dialog = application.tables.offer(page.petition_id, table)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 2)
    dialog.accept()
    qtbot.waitUntil(lambda: page.readings.rows.rowCount() == before + 1)
    application.tables.save(page.petition_id, saved)
    qtbot.waitUntil(lambda: saved.exists() and saved.stat().st_size > 0)
    application.window.undo_bar.undo()

    qtbot.waitUntil(lambda: page.readings.rows.rowCount() == before)
    assert ",900," in saved.read_text()


def test_a_file_that_cannot_be_read_or_written_is_said(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start()
    page = opened(application, qtbot)
    told: list[str] = []  # the line itself is soon overwritten by the next status
    monkeypatch.setattr(application.window.status, "say", told.append)

    application.tables.offer(page.petition_id, tmp_path / "nowhere.csv")
    qtbot.waitUntil(lambda: any("nowhere.csv" in words for words in told))
    application.tables.save(page.petition_id, tmp_path / "no" / "folder.csv")

    qtbot.waitUntil(lambda: any("Could not be stored" in words for words in told))


def test_the_open_page_is_there_again_at_the_next_start(start: Start, qtbot: QtBot) -> None:
    first = start()
    opened(first, qtbot)
    shown = first.window.showing.petition_shown
    first._keep_place()
    shelf = first._background.shelf
    qtbot.waitUntil(lambda: f'"petition_id": {shown}' in read.setting(shelf, "window"))
    first.window.close()
    first.close()
    first.shell.close()

    second = start(replacing=first)

    qtbot.waitUntil(lambda: second.window.showing.petition_shown == shown)
