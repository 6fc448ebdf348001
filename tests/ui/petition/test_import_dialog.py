from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.count_table import CountLine, CountTable, DayOrder, Fault, FaultyLine
from app.ui.petition.import_dialog import ImportDialog
from tests.ui.conftest import NOON

pytestmark = pytest.mark.usefixtures("english")
KNOWN = datetime(2016, 1, 3, tzinfo=UTC)
LINES = (
    CountLine(2, datetime(2016, 1, 2, tzinfo=UTC), 9_000),
    CountLine(3, KNOWN, 10_000),
    CountLine(5, datetime(2016, 2, 1, tzinfo=UTC), 11_000),
)


@pytest.fixture
def dialog(host: QWidget) -> ImportDialog:
    return ImportDialog("Pardon him", [KNOWN], NOON, host)


def words(dialog: ImportDialog) -> list[str]:
    return [dialog.rows.index(row, 3).data() for row in range(dialog.rows.rowCount())]


def test_each_line_says_what_it_becomes_or_why_not(dialog: ImportDialog, qtbot: QtBot) -> None:
    faulty = (FaultyLine(4, Fault.NO_COUNT, "many"),)
    table = CountTable(LINES, faulty)

    dialog.show_table(table)

    assert words(dialog) == [
        "is added, exact",
        "left out: that moment has a reading",
        "left out: no count in “many”",
        "left out: still to come",
    ]
    assert "1 of 4 lines" in dialog._about.text()
    with qtbot.waitSignal(dialog.chosen) as heard:
        dialog.accept()
    assert heard.args == [table]


def test_days_that_can_be_meant_in_two_ways_are_asked_about(
    dialog: ImportDialog, qtbot: QtBot
) -> None:
    dialog.show_table(CountTable(LINES, ambiguous=True))
    assert not dialog._add.isEnabled()
    assert not dialog._order.isHidden()

    with qtbot.waitSignal(dialog.order_chosen) as heard:
        dialog._order.setCurrentIndex(1)
        dialog._order.activated.emit(1)

    assert heard.args == [DayOrder.DAY_FIRST]
    dialog.accept()
    assert dialog.result() == 0


def test_a_file_without_counts_adds_nothing(dialog: ImportDialog) -> None:
    dialog.show_table(CountTable())

    assert "no line with a time" in dialog._about.text()
    assert not dialog._add.isEnabled()
