"""Networks paid by volume: a real system bus with a service that answers as NetworkManager."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.sources.metered import metered
from tests.ui.conftest import Start, rows

MANAGER = """
import sys
from jeepney import DBusAddress, HeaderFields, message_bus, new_method_return
from jeepney.io.blocking import open_dbus_connection
bus = open_dbus_connection(bus="SYSTEM")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.NetworkManager"))
print("ready", flush=True)
while True:
    asked = bus.receive()
    if asked.header.fields.get(HeaderFields.member) == "Get":
        bus.send(new_method_return(asked, "v", (("u", int(sys.argv[1])),)))
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


@pytest.mark.parametrize(("value", "expected"), [(1, True), (3, True), (2, False), (0, False)])
def test_the_system_is_asked(system_bus: None, value: int, expected: bool) -> None:
    command = [sys.executable, "-c", MANAGER, str(value)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ) as manager:
        assert manager.stdout is not None
        manager.stdout.readline()
        assert metered() is expected
        manager.kill()


def test_where_nobody_can_say_it_is_free(system_bus: None, monkeypatch: pytest.MonkeyPatch) -> None:
    assert metered() is False  # a bus without the service
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")
    assert metered() is False


def test_nothing_is_asked_by_itself_while_it_is_held(start: Start, qtbot: QtBot) -> None:
    application = start()
    qtbot.waitUntil(lambda: rows(application.window) == 8)
    application.asking.create("Mine")
    qtbot.waitUntil(
        lambda: application.window.case is not None and application.window.case.name == "Mine"
    )
    metering, rounds = application.setting._metering, application.work.rounds
    qtbot.waitUntil(lambda: not rounds.busy)
    metering._answer(metered=True)
    assert "F5" in application.window.status.left
    claimed: list[object] = []
    rounds._claim = claimed.append  # type: ignore[method-assign, assignment]  # what would be asked
    rounds._look()
    assert claimed == []
    rounds.refresh(1)
    assert len(claimed) == 1
    metering._answer(metered=False)
    assert len(claimed) == 2
