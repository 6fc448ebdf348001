import os
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.services import opening
from app.storage import settings
from app.storage.database import Database
from app.storage.places import Places, places
from app.ui import rescue

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def where(tmp_path: Path) -> Places:
    """A database with a value in it and the day's backup of it."""
    where = places(tmp_path)
    with closing(opening.open_database(where)) as database:
        with database.transaction() as tx:
            settings.put(tx, "name", "value")
        opening.back_up(database, where, lambda: NOON)
    return where


def damage(where: Places) -> bytes:
    os.truncate(where.database, 3000)
    where.database.write_bytes(b"nonsense" + where.database.read_bytes())
    return where.database.read_bytes()


def press(words: str, said: list[str]) -> None:
    """Press a button of the box that will come up."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    said.append(f"{box.text()} {box.informativeText()}")
    next(one for one in box.buttons() if words in one.text()).click()


def opened(where: Places, words: str) -> tuple[Database | None, str]:
    said: list[str] = []
    QTimer.singleShot(0, lambda: press(words, said))
    return rescue.opened(lambda: opening.open_database(where), where), " ".join(said)


def test_a_damaged_database_is_set_aside_and_the_backup_put_back(
    where: Places, qapp: QApplication
) -> None:
    damaged = damage(where)

    database, said = opened(where, "Put the backup back")

    assert database is not None
    with closing(database), closing(database.reader()) as reader:
        assert settings.value(reader, "name") == "value"
    assert "damaged" in said
    aside = where.database.with_name(f"{where.database.stem}-damaged-1.db")
    assert aside.read_bytes() == damaged


def test_it_stays_as_it_is_when_the_reader_says_no(where: Places, qapp: QApplication) -> None:
    damaged = damage(where)

    database, _said = opened(where, "Close")

    assert database is None
    assert where.database.read_bytes() == damaged


def test_without_a_backup_there_is_one_sentence(where: Places, qapp: QApplication) -> None:
    damage(where)
    for backup in where.backups.iterdir():
        backup.unlink()

    database, said = opened(where, "OK")

    assert database is None
    assert "damaged" in said


def test_what_is_in_use_is_left_alone(where: Places, qapp: QApplication) -> None:
    with closing(opening.open_database(where)):
        database, said = opened(where, "OK")

    assert database is None
    assert "Another program" in said


START = """
import sys
from PySide6.QtWidgets import QMessageBox
from app import __main__
QMessageBox.critical = staticmethod(lambda _parent, _title, words: print(words))
sys.exit(__main__.main(["--data", sys.argv[1]]))
"""


@pytest.mark.parametrize("folder", ["/dev/null", "/proc/undersigned", "/proc/sys"])
@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no folder that nobody may write")
def test_a_folder_that_cannot_be_written_is_told_before_there_is_a_window(folder: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", START, folder],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=Path(__file__).parents[2],
    )

    assert (ended.returncode, ended.stderr) == (1, "")
    assert ended.stdout.startswith(f"The data in {folder} cannot be read or written.")


def test_an_emptied_database_is_told_and_its_backup_put_back(
    where: Places, qapp: QApplication
) -> None:
    os.truncate(where.database, 0)

    database, _said = opened(where, "Put the backup back")

    assert database is not None
    with closing(database), closing(database.reader()) as reader:
        assert settings.value(reader, "name") == "value"
