"""The real program, with somebody who types a note as soon as a case is open. Says when."""

import sys
import threading
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app import __main__
from app.ui.note_editor import NoteEditor
from app.ui.window import Window

TEXT = "Who can pardon?"


def wait_for_the_program() -> None:
    while (program := QApplication.instance()) is None:
        time.sleep(0.01)
    QTimer.singleShot(0, program, write_a_note)


def write_a_note() -> None:
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window)]
    if not windows or windows[0].case is None:
        QTimer.singleShot(20, write_a_note)
        return
    windows[0].commands.new_note.trigger()
    editor = windows[0].notes.findChild(NoteEditor)
    assert isinstance(editor, NoteEditor)
    editor.insertPlainText(TEXT)
    print("typed", flush=True)


if __name__ == "__main__":
    threading.Thread(target=wait_for_the_program, daemon=True).start()
    sys.exit(__main__.main(sys.argv[1:]))
