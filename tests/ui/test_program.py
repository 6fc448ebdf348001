"""The start: the frame stands before what goes into it is read."""

import json
import subprocess
import sys

HEAVY = ("app.services.opening", "app.services.read", "app.ui.furnishing", "app.ui.commands")


def test_the_first_paint_waits_for_no_pane() -> None:
    program = (
        "import json, sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from app.ui import look, program, single, window\n"
        "from app.services.places import resources\n"
        "qt = QApplication(sys.argv)\n"
        "dressed, frame = look.Look(resources(), qt), window.Window()\n"
        "frame.painted.connect(qt.quit)\n"
        "frame.show()\n"
        "qt.exec()\n"
        f"print(json.dumps([one for one in {HEAVY!r} if one in sys.modules]))\n"
        "print(json.dumps(frame.close()))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert [json.loads(line) for line in done.stdout.splitlines()] == [[], True]
