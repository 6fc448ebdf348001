"""Start the built program as a person would and see that it lives: python .ci/smoke.py PROGRAM."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DISPLAY = ":97"


def digest(program: str, data: str) -> None:
    """The frozen program reads the recorded case: its parser process works without a Python."""
    answer = subprocess.run(
        [program, "digest", "--recorded", "--json", "--data", data],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    counts = {petition["count"] for petition in json.loads(answer.stdout)["petitions"]}
    if counts != {139137, 18904}:
        sys.exit(f"the recorded case shows {counts}")
    print("digest: 139,137 and 18,904")


def titles(environment: dict[str, str]) -> str:
    found = subprocess.run(
        ["xdotool", "search", "--name", "Undersigned", "getwindowname", "%@"],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    return found.stdout


def window(program: str, data: str) -> None:
    """The window comes up under a real X server, shows the case and quits on SIGTERM."""
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1440x900x24"])
    environment = {**os.environ, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}
    try:
        time.sleep(1)
        started = time.monotonic()
        running = subprocess.Popen([program, "--recorded", "--data", data], env=environment)
        while "Steven Avery" not in titles(environment):
            if time.monotonic() - started > 30 or running.poll() is not None:
                sys.exit("the window did not show the recorded case")
            time.sleep(0.1)
        print(f"window: shown after {time.monotonic() - started:.1f} s")
        time.sleep(2)
        running.send_signal(signal.SIGTERM)
        code = running.wait(timeout=10)
        if code != 0:
            sys.exit(f"SIGTERM ended the window with {code}")
        print("window: quit on SIGTERM with 0")
    finally:
        screen.kill()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        program = str(Path(sys.argv[1]).resolve())
        digest(program, folder)
        window(program, folder)
