"""The built program asks the password manager: PYTHONPATH=. python .ci/passwords.py PROGRAM.

On a bus and with a home of its own a real gnome-keyring keeps a login; the program fetches with it.
"""

import os
import subprocess
import sys
import tempfile
from base64 import b64encode
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from app.domain.login import Login, Whereabouts
from app.domain.source import Source
from app.services import opening
from app.storage import cases, secrets, sources
from app.storage.places import places
from app.storage.secrets import Name, Vault
from tests.loopback import Asked, Loopback, reply
from tests.services.made import rss

UNLOCKED = "printf master | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec"
LOGIN = Login("anna", "a password of no value")


def fetch(program: str, data: Path) -> None:
    """A feed behind a login is asked for by the program, which has it from the keyring alone."""
    with closing(Loopback()) as web:
        web.routes["/feed"] = guarded
        keep(data, web.root)
        asking = [program, "refresh", "--data", str(data)]
        subprocess.run(asking, check=True, timeout=60)
        sent = any(known(one) for one in web.requests)
    if not sent:
        sys.exit("the login did not come out of the keyring")
    print("keyring: its login was sent")


def guarded(asked: Asked) -> bytes:
    if known(asked):
        return reply(body=rss("Hello"))
    return reply(401, www_authenticate="Basic realm='news'")


def known(asked: Asked) -> bool:
    pair = b64encode(f"{LOGIN.user}:{LOGIN.password}".encode()).decode()
    return asked.headers.get("authorization") == f"Basic {pair}"


def keep(data: Path, origin: str) -> None:
    """A live case with a feed, and the login of its origin in the keyring."""
    now = datetime.now(UTC)  # noqa: TID251  nobody gives it to a script
    name = Name("login", origin)
    with closing(opening.open_database(places(data))) as db, db.transaction() as tx:
        case = cases.add(tx, "My case", recorded=False, now=now)
        source = Source(0, case.id, f"{origin}/feed", "News", next_due=now, allow_private=True)
        sources.add(tx, source)
        secrets.note(tx, name)
    vault = Vault([name])
    vault.hold(name, LOGIN, remember=True)
    if vault.save() is not Whereabouts.STORED:
        sys.exit("the keyring took nothing")


def alone(script: str, program: str, home: str) -> None:
    """Run this script again on a bus of its own, with an unlocked keyring on it."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
        "HOME": home,
        "XDG_RUNTIME_DIR": home,
        "XDG_DATA_HOME": f"{home}/share",
        "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={home}/none",
    }
    again = f'{UNLOCKED} "$@"'
    command = ["sh", "-c", again, "sh", sys.executable, script, program, f"{home}/data"]
    done = subprocess.run(
        ["dbus-run-session", "--", *command], env=environment, check=False, timeout=120
    )
    if done.returncode:
        sys.exit(done.returncode)


if __name__ == "__main__":
    built = str(Path(sys.argv[1]).resolve())
    if len(sys.argv) > 2:
        fetch(built, Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            alone(__file__, built, folder)
