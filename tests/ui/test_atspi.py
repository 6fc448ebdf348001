"""The whole tree that a screen reader sees, walked over the real accessibility bus."""

import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.ui.desktop import session_bus

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("dbus-daemon") and LAUNCHER.exists()),
    reason="Linux desktops with AT-SPI only",
)
ROOT = Path(__file__).parents[2]
PATIENCE = 60  # seconds
REGISTRY = "org.a11y.atspi.Registry"
ROOT_PATH = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
# numbers of AtspiRole: what a reader can act on
ROLES = {
    7: "check box", 11: "combo box", 31: "list", 32: "list item", 35: "menu item",
    37: "page tab", 40: "password text", 43: "push button", 44: "radio button", 51: "slider",
    52: "spin button", 55: "table", 56: "table cell", 61: "text", 62: "toggle button",
    65: "tree", 66: "tree table", 79: "entry", 88: "link", 91: "tree item",
}  # fmt: skip


@dataclass(frozen=True)
class Node:
    role: int
    name: str
    within: str


class Tree:
    """What stands on the accessibility bus."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus

    def ask(self, name: str, path: str, method: str) -> list[Any]:
        place = DBusAddress(path, bus_name=name, interface=ACCESSIBLE)
        answer = self._bus.send_and_get_reply(new_method_call(place, method), timeout=5)
        good = answer.header.message_type is MessageType.method_return
        return list(answer.body[0]) if good and method == "GetChildren" else list(answer.body)

    def text(self, name: str, path: str, of: str) -> str:
        place = DBusAddress(path, bus_name=name, interface=ACCESSIBLE)
        answer = self._bus.send_and_get_reply(Properties(place).get(of), timeout=5)
        good = answer.header.message_type is MessageType.method_return
        return str(answer.body[0][1]) if good else ""

    def walk(self, name: str, path: str, within: str = "", depth: int = 0) -> Iterator[Node]:
        role = self.ask(name, path, "GetRole")[0]
        if isinstance(role, int):
            called = self.text(name, path, "Name")
            yield Node(role, called, within)
            within = f"{within} > {called or role}"
        for child_name, child_path in self.ask(name, path, "GetChildren")[:60]:
            if depth < 40 and child_path != "/org/a11y/atspi/null":
                yield from self.walk(child_name, child_path, within, depth + 1)


@pytest.fixture
def display() -> Iterator[str]:
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with screen, os.fdopen(reading) as number:
        yield f":{number.readline().strip()}"
        screen.terminate()


def accessibility_bus(session: DBusConnection) -> str:
    """Its address; it is started by being asked for, and switched on as a reader would."""
    place = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    status = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Status")
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        answer = session.send_and_get_reply(new_method_call(place, "GetAddress"))
        if answer.header.message_type is MessageType.method_return:
            for name in ("IsEnabled", "ScreenReaderEnabled"):
                session.send_and_get_reply(Properties(status).set(name, "b", True))
            return str(answer.body[0])
        time.sleep(0.2)
    raise AssertionError("no accessibility bus")


def test_everything_that_can_be_acted_on_has_a_name_and_a_role(
    tmp_path: Path, display: str
) -> None:
    with session_bus() as (address, _daemon):
        environment = {
            **os.environ,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(tmp_path),
        }
        launcher = subprocess.Popen(
            [LAUNCHER, "--launch-immediately"], env=environment, stderr=subprocess.DEVNULL
        )
        with launcher, open_dbus_connection(bus=address) as session:
            with open_dbus_connection(bus=accessibility_bus(session)) as bus:
                nodes = walked(Tree(bus), environment, tmp_path)
            launcher.terminate()

    roles = Counter(ROLES.get(node.role, str(node.role)) for node in nodes)
    nameless = [node for node in nodes if node.role in ROLES and not node.name]
    print(len(nodes), dict(roles.most_common()))
    assert len(nodes) > 100
    assert roles["push button"] > 10
    assert [(ROLES[node.role], node.within) for node in nameless] == []


def walked(tree: Tree, environment: dict[str, str], folder: Path) -> list[Node]:
    """The tree of the running program, once its stories are there."""
    command = [sys.executable, "-m", "app", "--recorded", "--data", str(folder / "data")]
    with subprocess.Popen(command, env=environment, cwd=ROOT) as program:
        try:
            until = time.monotonic() + PATIENCE
            while time.monotonic() < until:
                for name, path in tree.ask(REGISTRY, ROOT_PATH, "GetChildren"):
                    nodes = list(tree.walk(name, path))
                    if any("139,137" in node.name for node in nodes):
                        return nodes
                time.sleep(1)
            raise AssertionError("the program does not stand on the bus")
        finally:
            program.terminate()
