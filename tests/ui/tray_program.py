"""The program itself, driven by lines on stdin: python tray_program.py DATA-FOLDER [hidden].

`state` prints what there is to see, `case` starts a live case, `close` closes the window as its
button does, `answer WORD` presses the button of the open question that has the word. It ends as
the program ends.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QSocketNotifier, QTimer, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from app.__main__ import now
from app.storage.places import places, resources
from app.ui import hidden, tray
from app.ui.application import Application
from app.ui.look import Look
from app.ui.shell import Shell
from app.ui.stopping import Stopping
from app.ui.window import Window


class Driver(QObject):
    def __init__(self, application: Application) -> None:
        super().__init__()
        self._application = application
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._obey)

    @Slot()
    def _obey(self) -> None:
        for line in os.read(sys.stdin.fileno(), 4096).decode().splitlines():
            word, *more = line.split()
            getattr(self, word)(*more)

    def state(self) -> None:
        application = self._application
        box = self._question()
        said = {
            "case": application.window.case.name if application.window.case else "",
            "visible": application.window.isVisible(),
            "minimised": application.window.isMinimized(),
            "here": application.presence.tray.here,
            "question": f"{box.text()} {box.informativeText()}" if box else "",
            "paused": application.work.rounds._paused_until is not None,
        }
        print(json.dumps(said), flush=True)

    def case(self) -> None:
        self._application.founding.create("My case", ())

    def close(self) -> None:
        self._application.window.close()

    def answer(self, word: str) -> None:
        box = self._question()
        assert box is not None
        next(one for one in box.buttons() if word in one.text()).click()

    def _question(self) -> QMessageBox | None:
        boxes = self._application.window.findChildren(QMessageBox)
        return next((one for one in boxes if one.isVisible()), None)


def main(data: str, *how: str) -> int:
    tray.EVERY = 100
    hidden.PATIENCE = 1000
    qt = QApplication(sys.argv[:1])
    qt.setDesktopFileName("org.undersigned.Undersigned")
    QLocale.setDefault(QLocale(QLocale.Language.English))
    shell = Shell(places(Path(data)), Look(resources(), qt), Window(), now)
    application = Application(shell, recorded=False)
    driver = Driver(application)
    stopping = Stopping(application, application.quit)
    if how:
        QTimer.singleShot(0, application.presence.hide)
    else:
        application.window.show()
    QTimer.singleShot(0, application.start)
    code = qt.exec()
    application.close()
    shell.close()
    stopping.close()
    driver.deleteLater()
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
