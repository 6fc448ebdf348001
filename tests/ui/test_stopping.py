import os
import signal

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.stopping import Stopping


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["term", "int"])
def test_a_signal_asks_the_window_to_close(qtbot: QtBot, number: signal.Signals) -> None:
    parent, asked = QObject(), []
    stopping = Stopping(parent, lambda: asked.append(number))

    os.kill(os.getpid(), number)

    qtbot.waitUntil(lambda: asked == [number])
    stopping.close()
