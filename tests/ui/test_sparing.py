"""Networks paid by volume, and batteries: a real system bus with services that answer as theirs."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.sources.surroundings import metered, on_battery
from tests.ui.conftest import Start, rows

SERVICE = """
import sys
from jeepney import DBusAddress, HeaderFields, message_bus, new_method_return
from jeepney.io.blocking import open_dbus_connection
bus = open_dbus_connection(bus="SYSTEM")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop." + sys.argv[1]))
print("ready", flush=True)
while True:
    asked = bus.receive()
    if asked.header.fields.get(HeaderFields.member) == "Get":
        bus.send(new_method_return(asked, "v", ((sys.argv[2], int(sys.argv[3])),)))
"""
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>"""


@pytest.fixture
def system_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    config, path = tmp_path / "bus.conf", tmp_path / "bus"
    config.write_text(CONFIG.format(path=path), encoding="utf-8")
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", daemon.stdout.readline().strip())
        yield
        daemon.terminate()


def answered(service: str, kind: str, value: int) -> tuple[bool, bool]:
    """Whether the network costs and the battery is in use, where this service says so much."""
    command = [sys.executable, "-c", SERVICE, service, kind, str(int(value))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ) as running:
        assert running.stdout is not None
        running.stdout.readline()
        told = metered(), on_battery()
        running.kill()
    return told


@pytest.mark.parametrize(("value", "expected"), [(1, True), (3, True), (2, False), (0, False)])
def test_the_system_is_asked_of_its_network(system_bus: None, value: int, expected: bool) -> None:
    assert answered("NetworkManager", "u", value) == (expected, False)


@pytest.mark.parametrize("value", [True, False])
def test_the_system_is_asked_of_its_power(system_bus: None, value: bool) -> None:
    assert answered("UPower", "b", value) == (False, value)


def test_where_nobody_can_say_it_is_free(system_bus: None, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (metered(), on_battery()) == (False, False)  # a bus without the services
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")
    assert (metered(), on_battery()) == (False, False)


def test_nothing_is_asked_by_itself_while_it_is_held(start: Start, qtbot: QtBot) -> None:
    application = start()
    qtbot.waitUntil(lambda: rows(application.window) == 8)
    application.founding.create("Mine")
    qtbot.waitUntil(
        lambda: application.window.case is not None and application.window.case.name == "Mine"
    )
    sparing, rounds = application.setting._network, application.work.rounds
    qtbot.waitUntil(lambda: not rounds.busy)
    sparing._answer(short=True)
    assert "F5" in application.window.status.left
    claimed: list[object] = []
    rounds._claim = claimed.append  # type: ignore[method-assign, assignment]  # what would be asked
    rounds._look()
    assert claimed == []
    rounds.refresh(1)
    assert len(claimed) == 1
    sparing._answer(short=False)
    assert len(claimed) == 2
