"""A vault before a real gnome-keyring, on a bus and with a home of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.login import Whereabouts

pytestmark = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="gnome-keyring is not installed",
)

CANARY = "S3CRET-of-the-keyring"
# runs on the private bus; says what became of each step
PROGRAM = """
import json, sys
from app.domain.login import Login
from app.storage.secrets import Name, Vault

name, steps = Name("login", "https://news.test"), []
first = Vault([name])
for verb in sys.argv[1:]:
    if verb == "save":
        first.hold(name, Login("anna", sys.stdin.readline().strip()), remember=True)
        steps.append(first.save())
    elif verb == "recall":
        first = Vault([name])
        steps.append(first.recall(name))
        steps.append(first.held(name).user if first.held(name) else "")
    elif verb == "forget":
        steps.append(len(first.forget_all()))
    elif verb == "again":
        first = Vault([name])
    elif verb == "lock":
        import secretstorage
        bus = secretstorage.dbus_init()
        secretstorage.get_default_collection(bus).lock()
        bus.close()
print(json.dumps(steps))
"""


BUS = ("dbus-run-session", "--")


def steps(
    home: Path, *verbs: str, daemon: str = "--unlock", bus: tuple[str, ...] = BUS
) -> list[object]:
    """What became of the verbs. `daemon` is how gnome-keyring starts, "" for no daemon."""
    start = f"printf master | gnome-keyring-daemon {daemon} --components=secrets >/dev/null;"
    shell = f'{start if daemon else ""} exec "$0" -c "$PROGRAM" "$@"'
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environment = {
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "XDG_DATA_HOME": str(home / "share"),
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "PROGRAM": PROGRAM,
        "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={home}/none",
    }
    home.chmod(0o700)
    done = subprocess.run(
        [*bus, "sh", "-c", shell, sys.executable, *verbs],
        env=environment, input=CANARY, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert CANARY not in done.stdout + done.stderr
    found: list[object] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_it_keeps_gives_back_and_forgets(tmp_path: Path) -> None:
    found = steps(tmp_path, "save", "recall", "forget", "again", "recall")

    assert found == [Whereabouts.STORED, Whereabouts.STORED, "anna", 1, Whereabouts.FORGOTTEN, ""]


def test_it_survives_the_session_and_no_file_shows_it(tmp_path: Path) -> None:
    assert steps(tmp_path, "save") == [Whereabouts.STORED]

    assert steps(tmp_path, "recall") == [Whereabouts.STORED, "anna"]

    kept = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert kept
    assert not any(CANARY.encode() in file.read_bytes() for file in kept)


def test_a_locked_one_that_nobody_can_open_says_so(tmp_path: Path) -> None:
    found = steps(tmp_path, "save", "lock", "recall", "forget")

    assert found == [Whereabouts.STORED, Whereabouts.LOCKED, "", 0]


def test_a_question_that_nobody_answers_is_not_a_no(tmp_path: Path) -> None:
    """The bus starts the daemon, which asks for a new keyring's password; here it has no window."""
    found = steps(tmp_path, "save", "recall", daemon="")

    assert found == [Whereabouts.CANCELLED, Whereabouts.CANCELLED, ""]


def test_without_a_bus_there_is_no_service(tmp_path: Path) -> None:
    found = steps(tmp_path, "save", "recall", daemon="", bus=())

    assert found == [Whereabouts.NO_SERVICE, Whereabouts.NO_SERVICE, ""]
