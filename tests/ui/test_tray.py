"""The tray where a desktop has one: a real X server and bus, a stand-in StatusNotifierWatcher."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.ui.desktop import Desktop, desktop, session_bus

PROGRAM = Path(__file__).with_name("tray_program.py")
ITEM, MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("dbus-daemon")), reason="Linux desktops only"
)


class Running:
    """The program in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def does(self, *words: str) -> None:
        assert self.process.stdin is not None
        print(*words, file=self.process.stdin, flush=True)

    @property
    def state(self) -> dict[str, Any]:
        self.does("state")
        assert self.process.stdout is not None
        found: dict[str, Any] = json.loads(self.process.stdout.readline())
        return found

    def until(self, **wanted: object) -> dict[str, Any]:
        wait(lambda: wanted.items() <= self.state.items())
        return self.state


def wait(done: Callable[[], object], seconds: float = 30) -> None:
    until = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < until
        time.sleep(0.05)


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    reading, writing = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            yield ":" + pipe.readline().strip()
        server.kill()


@pytest.fixture
def environment(screen: str) -> Iterator[dict[str, str]]:
    with session_bus() as (address, _process):
        yield {
            **os.environ,
            "DISPLAY": screen,
            "QT_QPA_PLATFORM": "xcb",
            "DBUS_SESSION_BUS_ADDRESS": address,
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }


@contextmanager
def running(environment: dict[str, str], data: Path, *how: str) -> Iterator[Running]:
    with subprocess.Popen(
        [sys.executable, str(PROGRAM), str(data), *how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    ) as process:
        program = Running(process)
        program.until(visible=not how)
        wait(lambda: program.state["case"])
        yield program
        process.kill()


class Item:
    """The program's tray item, as a desktop's shell sees it on the bus."""

    def __init__(self, environment: dict[str, str], host: Desktop) -> None:
        wait(lambda: host.named("RegisterStatusNotifierItem"))
        self._name = host.named("RegisterStatusNotifierItem")[-1][0]
        self._bus = open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"])

    def property(self, name: str) -> Any:
        return self._ask(Properties(self._at("/StatusNotifierItem", ITEM)).get(name))[0][1]

    def click(self) -> None:
        self._ask(new_method_call(self._at("/StatusNotifierItem", ITEM), "Activate", "ii", (0, 0)))

    def rows(self) -> list[tuple[int, str]]:
        """Number and words of each row of the menu that is to be seen, with its submenus'."""
        layout = self._ask(
            new_method_call(self._at(self.property("Menu"), MENU), "GetLayout", "iias", (0, -1, []))
        )
        return list(_rows(layout[1]))

    def choose(self, words: str) -> None:
        number = next(number for number, label in self.rows() if words in label)
        where = self._at(self.property("Menu"), MENU)
        self._ask(new_method_call(where, "Event", "isvu", (number, "clicked", ("s", ""), 0)))

    def close(self) -> None:
        self._bus.close()

    def _at(self, path: str, interface: str) -> DBusAddress:
        return DBusAddress(path, bus_name=self._name, interface=interface)

    def _ask(self, message: Any) -> Any:
        return self._bus.send_and_get_reply(message, timeout=10).body


def _rows(row: Any) -> Iterator[tuple[int, str]]:
    number, properties, children = row
    if properties.get("visible", ("b", True))[1]:
        yield number, properties.get("label", ("s", ""))[1].replace("_", "")
        for _signature, child in children:
            yield from _rows(child)


def test_the_menu_has_the_cases_counters_and_the_tool_tip_says_how_fresh_they_are(
    environment: dict[str, str], tmp_path: Path
) -> None:
    with desktop(environment, "tray") as host, running(environment, tmp_path) as program:
        program.until(here=True)
        item = Item(environment, host)
        wait(lambda: any("139,137" in label for _, label in item.rows()))

        labels = [label for _, label in item.rows()]
        tip = item.property("ToolTip")
        pixmaps = item.property("IconPixmap")
        item.close()

    assert labels[1] == "Steven Avery and Brendan Dassey"
    assert any(label.startswith("Free Steven Avery") and "139,137" in label for label in labels)
    assert any("18,904" in label and "days left" in label for label in labels)
    assert "8 new stories" in labels
    for words in ("Refresh now", "Until tomorrow", "Quiet notifications", "Switch case", "Quit"):
        assert words in labels
    assert tip[2].startswith("8 new") or tip[3].startswith("8 new")
    assert {24, 48} & {width for width, _height, _bytes in pixmaps}


def test_closing_quits_where_there_is_nothing_to_watch(
    environment: dict[str, str], tmp_path: Path
) -> None:
    with desktop(environment, "tray"), running(environment, tmp_path) as program:
        program.until(here=True)

        program.does("close")

        assert program.process.wait(20) == 0


def test_closing_asks_once_and_then_goes_to_the_tray_and_back(
    environment: dict[str, str], tmp_path: Path
) -> None:
    with desktop(environment, "tray") as host, running(environment, tmp_path) as program:
        program.until(here=True)
        item = Item(environment, host)
        program.does("case")
        program.until(case="My case")

        program.does("close")
        asked = program.until(visible=True)
        program.does("answer", "Keep")
        program.until(visible=False)
        item.click()
        program.until(visible=True)
        program.does("close")
        again = program.until(visible=False)
        item.choose("Until I resume")
        program.until(paused=True)
        item.choose("Resume")
        program.until(paused=False)
        host.die()
        program.until(visible=True, minimised=True, here=False)
        item.close()
        program.process.send_signal(signal.SIGTERM)

        assert "tray brings it back" in asked["question"]
        assert again["question"] == ""
        assert program.process.wait(20) == 0


def test_a_tray_that_comes_later_is_noticed_and_quit_in_its_menu_quits(
    environment: dict[str, str], tmp_path: Path
) -> None:
    with running(environment, tmp_path) as program:
        program.until(here=False)
        with desktop(environment, "tray") as host:
            program.until(here=True)
            item = Item(environment, host)
            item.choose("Quit")
            item.close()

            assert program.process.wait(20) == 0


def test_without_a_tray_closing_says_so_once_and_quits(
    environment: dict[str, str], tmp_path: Path
) -> None:
    with running(environment, tmp_path) as program:
        program.does("case")
        program.until(case="My case")
        program.does("close")
        asked = program.until(visible=True)
        program.does("answer", "Quit")
        assert program.process.wait(20) == 0
    with running(environment, tmp_path) as program:
        program.until(case="My case")
        program.does("close")

        assert "no tray" in asked["question"]
        assert program.process.wait(20) == 0


def test_a_hidden_start_stays_in_the_tray_until_it_is_clicked(
    environment: dict[str, str], tmp_path: Path
) -> None:
    with (
        desktop(environment, "tray") as host,
        running(environment, tmp_path, "hidden") as program,
    ):
        program.until(here=True)
        item = Item(environment, host)
        time.sleep(1.5)  # longer than its patience
        waited = program.state
        item.click()
        program.until(visible=True)
        item.choose("Quit")
        item.close()

        assert not waited["visible"]
        assert program.process.wait(20) == 0


def test_a_hidden_start_without_a_tray_shows_its_window(
    environment: dict[str, str], tmp_path: Path
) -> None:
    with running(environment, tmp_path, "hidden") as program:
        shown = program.until(visible=True)

        assert not shown["here"]
