import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.failure import FailureDialog, Failures, about, without_secrets

PROGRAM = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication, QWidget
from app.ui import failure

application = QApplication([])
window = QWidget()
kept = failure.install(window, Path(sys.argv[1]), "0.1.0")

def boom():
    raise ValueError("https://anna:secret@example.org/?key=hidden")

def fail_elsewhere():
    thread = threading.Thread(target=boom)
    thread.start()
    thread.join()
    qWarning("a warning of Qt")
    QTimer.singleShot(0, end)

def end():
    print(len(window.findChildren(failure.FailureDialog)))
    kept.close()
    application.quit()

QTimer.singleShot(0, boom)
QTimer.singleShot(0, boom)
QTimer.singleShot(0, fail_elsewhere)
application.exec()
"""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def raised(text: str) -> ValueError:
    with pytest.raises(ValueError, match=text) as caught:
        int(text)
    return caught.value


def dialogs(window: QWidget) -> list[FailureDialog]:
    return window.findChildren(FailureDialog)


def test_a_failing_program_logs_tells_once_and_goes_on(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "logs")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=Path(__file__).parents[2],
    )

    log = (tmp_path / "logs" / "undersigned.log").read_text("utf-8")
    assert ran.stdout.strip() == "1"
    assert log.count("ValueError") == 3
    assert "a warning of Qt" in log
    assert "secret" not in log
    assert "hidden" not in log
    assert (tmp_path / "logs" / "crashes.log").exists()


def test_a_program_without_a_place_for_its_log_goes_on(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file of somebody else's")

    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "logs")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=Path(__file__).parents[2],
    )

    assert ran.stdout.strip() == "1"


def test_the_same_problem_is_told_once_and_another_one_too(window: QWidget) -> None:
    failures = Failures(window, "Undersigned")

    for _again in range(3):
        error = raised("boom")
        failures.hear(type(error), error, error.__traceback__)
    failures.hear(KeyError, KeyError("x"), None)

    assert len(dialogs(window)) == 2


def test_the_details_are_for_copying(window: QWidget) -> None:
    failures = Failures(window, about("0.1.0"))
    error = raised("boom")
    failures.hear(type(error), error, error.__traceback__)

    dialogs(window)[0]._copy()

    copied = QApplication.clipboard().text()
    assert copied.startswith("Undersigned 0.1.0, ")
    assert "Qt 6." in copied
    assert "ValueError: invalid literal" in copied


@pytest.mark.parametrize(
    "text",
    [
        "https://anna:geheim@example.org/feed",
        "GET https://example.org/?feed=geheim&user=x",
        "Authorization: geheim",
        "Authorization: Basic geheim",
        "[(b'authorization', b'Bearer geheim')]",
        "{'password': 'geheim'}",
        "token=geheim",
    ],
)
def test_secrets_are_left_out(text: str) -> None:
    assert "geheim" not in without_secrets(text)


def test_everything_else_stays() -> None:
    assert without_secrets("https://example.org/feed failed") == "https://example.org/feed failed"
