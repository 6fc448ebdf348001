from pytestqt.qtbot import QtBot

from app.services.checking import Checked
from app.ui.platforms_dialog import PlatformsDialog
from tests.ui.conftest import Start

GOOD = Checked("a", "A", ("a.test",), True, False, False, False, 2)
BAD = Checked("b", "B", ("b.test",), False, True, True, True, 1, ("b.json: count is 1",))


def test_each_site_says_what_it_is_and_whether_it_is_read(qtbot: QtBot) -> None:
    dialog = PlatformsDialog()
    qtbot.addWidget(dialog)

    dialog.show_checked(((GOOD, BAD), (("/x/mine.toml", "schema is missing"),)))

    cells = [
        [dialog.table.item(row, column).text() for column in range(3)]  # type: ignore[union-attr]  # it was filled above
        for row in range(3)
    ]
    assert cells[0][:2] == ["A", "official"]
    assert cells[1] == [
        "B", "unofficial, retired, your own file, in place of the program's", "b.json: count is 1",
    ]  # fmt: skip
    assert cells[2] == ["/x/mine.toml", "not used", "schema is missing"]


def test_the_command_reads_every_example(start: Start, qtbot: QtBot) -> None:
    application = start()
    qtbot.waitUntil(lambda: application.work.desks is not None)

    dialog = application.asking.check_platforms()

    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 18, timeout=20_000)
    assert dialog._said.text() == "Every example is read as its file says."
