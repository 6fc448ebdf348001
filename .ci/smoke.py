"""Start the built program as a desktop does: PYTHONPATH=. python .ci/smoke.py PROGRAM.

Everything happens under Xvfb with a home of its own, and on loopback. The picture of the last
window is left in dist/smoke.png.
"""

import configparser
import ctypes
import json
import os
import shlex
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from app.domain.source import Source
from app.services import opening
from app.storage import cases, settings, sources
from app.storage.places import places
from tests.loopback import Loopback, reply
from tests.services.made import rss

ROOT = Path(__file__).parents[1]
ENTRY = "org.undersigned.Undersigned.desktop"
PATIENCE = 30  # s
SHOT = """
import sys
from PySide6.QtGui import QGuiApplication
qt = QGuiApplication([])
image = qt.primaryScreen().grabWindow(0).toImage()
image.save(sys.argv[1])
width, height = image.width(), image.height()
colours = {image.pixel(x, y) for x in range(0, width, 7) for y in range(0, height, 7)}
print(f"picture: {width} x {height}, {len(colours)} colours")
sys.exit(len(colours) < 20)
"""


class Home:
    """A reader's home with the program's desktop entry in it, and nothing else."""

    def __init__(self, folder: Path, program: str, screen: str) -> None:
        self.entry = folder / "share" / "applications" / ENTRY
        self.entry.parent.mkdir(parents=True)
        said = (ROOT / "resources" / "desktop" / ENTRY).read_text("utf-8")
        self.entry.write_text(said.replace("Exec=undersigned", f"Exec={program}"), "utf-8")
        (folder / "run").mkdir(mode=0o700)
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "share"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "DISPLAY": screen,
            "QT_QPA_PLATFORM": "xcb",
        }
        self.data = folder / "share" / "undersigned"

    def launch(self, *targets: str) -> None:
        """As a double click does, or a click on a link."""
        subprocess.run(
            ["gio", "launch", str(self.entry), *targets], env=self.environment, check=True
        )

    def act(self, name: str) -> subprocess.Popen[bytes]:
        """As a click on one of the entry's actions does."""
        entry = configparser.ConfigParser(interpolation=None)
        entry.read(self.entry, "utf-8")
        command = shlex.split(entry[f"Desktop Action {name}"]["Exec"])
        return subprocess.Popen(command, env=self.environment)

    def process(self, title: str) -> int:
        """The process whose window has this title, as soon as there is one."""
        until(f"a window “{title}”", lambda: self._found(title))
        return int(self._found(title).split()[0])

    def _found(self, title: str) -> str:
        search = ["xdotool", "search", "--onlyvisible", "--name", title, "getwindowpid"]
        return subprocess.run(
            search, capture_output=True, text=True, env=self.environment, check=False
        ).stdout


def until(what: str, true: Callable[[], object]) -> None:
    began = time.monotonic()
    while not true():
        if time.monotonic() - began > PATIENCE:
            sys.exit(f"not to be seen: {what}")
        time.sleep(0.1)
    print(f"seen after {time.monotonic() - began:.1f} s: {what}")


def digest(program: str, data: Path) -> None:
    """The frozen program reads the recorded case: its parser process works without a Python."""
    answer = subprocess.run(
        [program, "digest", "--recorded", "--json", "--data", str(data)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    counts = {petition["count"] for petition in json.loads(answer.stdout)["petitions"]}
    if counts != {139137, 18904}:
        sys.exit(f"the recorded case shows {counts}")
    print("digest: 139,137 and 18,904")


def recorded(home: Home) -> None:
    """A double click shows the recorded case, the entry's Add asks; SIGTERM ends it well."""
    home.launch()
    running = home.process("Steven Avery and Brendan Dassey")
    home.act("add").wait(PATIENCE)
    home.process("^Add$")
    os.kill(running, signal.SIGTERM)
    ended(running, "SIGTERM")


def live(home: Home, server: Loopback) -> None:
    """The entry's Refresh asks a live case's feed; addresses and Quit reach the same window."""
    server.routes["/feed"] = reply(body=rss("Judge hears the appeal"))
    server.routes["/other"] = reply(body=rss("Something else"))
    follow(home.data, f"{server.root}/feed")
    running = home.act("refresh")
    home.process("My case")
    until("the feed's article, stored", lambda: stored(home.data))
    home.launch(f"feed:{server.root}/other")
    home.process("^Add$")
    until("the linked feed, asked for", lambda: asked(server, "/other"))
    shoot(home)
    home.act("quit").wait(PATIENCE)
    ended(running.pid, "Quit")


def follow(data: Path, address: str) -> None:
    """A live case that was open last, with a feed that is due."""
    now = datetime.now(UTC)  # noqa: TID251  nobody gives it to a script
    with closing(opening.open_database(places(data))) as db, db.transaction() as tx:
        case = cases.add(tx, "My case", recorded=False, now=now)
        source = Source(0, case.id, address, "News", next_due=now, allow_private=True)
        sources.add(tx, source)
        settings.put(tx, "window", json.dumps({"case_id": case.id}))


def stored(data: Path) -> bool:
    """Whether the live case has an article; asked beside the program, which writes."""
    database = f"file:{data / 'undersigned.db'}?mode=ro"
    with closing(sqlite3.connect(database, uri=True)) as db:
        found = db.execute("SELECT count(*) FROM article WHERE title LIKE 'Judge hears%'")
        return bool(found.fetchone()[0])


def asked(server: Loopback, path: str) -> bool:
    return path in {one.path for one in server.requests}


def shoot(home: Home) -> None:
    picture = ROOT / "dist" / "smoke.png"
    picture.parent.mkdir(exist_ok=True)
    subprocess.run([sys.executable, "-c", SHOT, str(picture)], env=home.environment, check=True)


def ended(process: int, by: str) -> None:
    _process, status = os.waitpid(process, 0)
    if status != 0:
        sys.exit(f"{by} ended the program with {os.waitstatus_to_exitcode(status)}")
    print(f"ended by {by} with 0")


@contextmanager
def xvfb() -> Iterator[str]:
    # of two servers that look for a free number at once, one may take the other's socket away
    number = 100 + os.getpid() % 30_000
    screen = ["Xvfb", f":{number}", "-screen", "0", "1440x900x24"]
    with subprocess.Popen(screen, stderr=subprocess.DEVNULL) as server:
        try:
            until("an X server", Path(f"/tmp/.X11-unix/X{number}").exists)
            yield f":{number}"
        finally:
            server.kill()


if __name__ == "__main__":
    # what a launcher leaves behind becomes ours, so that its exit status can be had
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER
    built = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as folder, xvfb() as display:
        digest(built, Path(folder) / "digest")
        reader = Home(Path(folder) / "home", built, display)
        recorded(reader)
        with closing(Loopback()) as web:
            live(reader, web)
