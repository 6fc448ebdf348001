from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from app.domain.petition import Quality
from app.ui.count_dialog import CountDialog, count_in

NOON = datetime(2016, 1, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def dialog(host: QWidget) -> CountDialog:
    return CountDialog(7, "Pardon Avery and Dassey", NOON, host)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("18904", 18904),
        ("18,904", 18904),
        ("18.904", 18904),
        ("18 904", 18904),
        ("18\u202f904", 18904),
        ("1'234'567", 1234567),
        ("  27 ", 27),
        ("0", 0),
    ],
)
def test_a_count_may_be_written_in_many_ways(text: str, count: int) -> None:
    assert count_in(text) == count


@pytest.mark.parametrize(
    "text", ["", "1.5", "18,90", "1,234.567", "-5", "128k", "many", "1,23,456", "99999999999"]
)
def test_what_is_no_count_is_refused(text: str) -> None:
    assert count_in(text) is None


def test_a_reading_is_given_with_when_how_exact_and_where_from(
    qtbot: QtBot, dialog: CountDialog
) -> None:
    dialog._count.setText("18,904")
    dialog._about.setChecked(True)
    dialog._see.setText(" https://example.org/report ")
    dialog._outlet.setText(" TIME ")

    with qtbot.waitSignal(dialog.entered) as heard:
        dialog.accept()

    address = "https://example.org/report"
    assert heard.args == [7, 18904, NOON, Quality.APPROXIMATE, address, "TIME"]


def test_nothing_can_be_added_before_there_is_a_count(dialog: CountDialog) -> None:
    dialog._count.setText("lots")

    dialog.accept()

    assert not dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert "Digits only" in dialog._wrong.text()
    assert dialog.result() == 0
