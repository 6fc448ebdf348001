"""Notifications on a real bus, shown by a stand-in daemon that logs every call."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from app.ui.notice_words import Message
from app.ui.notifications import Notifications
from tests.ui.desktop import Desktop, desktop, session_bus

ACTIONS = (("default", "Show"), ("read", "Mark all read"))
NEWS = Message("news", "12 new in Avery <b>&</b> Dassey", ("<img src=x> & one", "two"), ACTIONS)
PASSED = Message("passed", "100,000 signatures")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    with session_bus() as (address, process):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield process


@pytest.fixture
def daemon(bus: subprocess.Popen[str]) -> Iterator[Desktop]:
    with desktop(dict(os.environ), "notifications") as made:
        yield made


@pytest.fixture
def notifications(qtbot: QtBot) -> Iterator[Notifications]:
    made = Notifications("Undersigned", "org.undersigned.Undersigned", QIcon())
    yield made
    made.close()


def test_a_message_is_one_call_with_escaped_lines_and_buttons(
    notifications: Notifications, daemon: Desktop, qtbot: QtBot
) -> None:
    notifications.show(NEWS)

    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    name, replaces, icon, title, body, actions, hints, expiry = daemon.shown[0]
    assert (name, replaces, icon, expiry) == ("Undersigned", 0, "org.undersigned.Undersigned", -1)
    assert title == "12 new in Avery <b>&</b> Dassey"
    assert body == "&lt;img src=x&gt; &amp; one\ntwo"
    assert actions == ["default", "Show", "read", "Mark all read"]
    assert hints == {"desktop-entry": ["s", "org.undersigned.Undersigned"], "urgency": ["y", 1]}


def test_a_message_may_be_heard(
    notifications: Notifications, daemon: Desktop, qtbot: QtBot
) -> None:
    notifications.show(replace(NEWS, sound=True))

    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    assert daemon.shown[0][6]["sound-name"] == ["s", "message-new-instant"]


def test_the_same_key_is_replaced_in_place_and_another_stands_beside_it(
    notifications: Notifications, daemon: Desktop, qtbot: QtBot
) -> None:
    last = replace(NEWS, title="15 new")
    for message in (NEWS, PASSED):
        notifications.show(message)
    qtbot.waitUntil(lambda: len(daemon.shown) == 2)
    for message in (NEWS, NEWS, last):  # faster than the daemon can answer
        notifications.show(message)

    qtbot.waitUntil(lambda: daemon.shown[-1][3] == "15 new")
    assert [(call[3], call[1]) for call in daemon.shown][:2] == [(NEWS.title, 0), (PASSED.title, 0)]
    assert {call[1] for call in daemon.shown[2:]} == {1}
    assert len(daemon.named("GetCapabilities")) == 1


def test_a_daemon_without_markup_and_buttons_gets_plain_text(
    notifications: Notifications, bus: object, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with desktop({**os.environ, "PLAIN": "1"}, "notifications") as plain:
        notifications.show(NEWS)
        qtbot.waitUntil(lambda: len(plain.shown) == 1)

    assert plain.shown[0][4:6] == ["<img src=x> & one\ntwo", []]


def test_a_button_is_heard_with_the_token_that_raises_the_window(
    notifications: Notifications, daemon: Desktop, qtbot: QtBot
) -> None:
    heard: list[tuple[str, str, str]] = []
    closed: list[str] = []
    notifications.chosen.connect(lambda *what: heard.append(what))
    notifications.closed.connect(closed.append)
    notifications.show(NEWS)
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)

    daemon.does("invoke", 1, "default", "token-7")
    qtbot.waitUntil(lambda: closed == ["news"])
    notifications.show(NEWS)
    qtbot.waitUntil(lambda: len(daemon.shown) == 2)
    daemon.does("invoke", 2, "read")
    qtbot.waitUntil(lambda: len(heard) == 2)
    daemon.does("invoke", 99, "default")  # of somebody else
    daemon.does("close", 99, 1)

    assert heard == [("news", "default", "token-7"), ("news", "read", "")]
    assert [call[1] for call in daemon.shown] == [0, 0]  # what was closed is not replaced


def test_a_message_can_be_taken_off_the_screen(
    notifications: Notifications, daemon: Desktop, qtbot: QtBot
) -> None:
    closed: list[str] = []
    notifications.closed.connect(closed.append)
    notifications.withdraw("news")
    notifications.show(NEWS)
    notifications.show(PASSED)
    qtbot.waitUntil(lambda: len(daemon.shown) == 2)

    notifications.withdraw("news")
    qtbot.waitUntil(lambda: closed == ["news"])
    notifications.close()

    qtbot.waitUntil(lambda: daemon.named("CloseNotification") == [[1], [2]])


def test_a_daemon_that_dies_and_comes_back_is_asked_anew(
    notifications: Notifications, daemon: Desktop, qtbot: QtBot
) -> None:
    closed: list[str] = []
    notifications.closed.connect(closed.append)
    notifications.show(NEWS)
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)

    daemon.die()
    qtbot.waitUntil(lambda: closed == ["news"])
    notifications.show(NEWS)  # nobody is there, and no tray
    qtbot.waitUntil(lambda: closed == ["news", "news"])
    with desktop(dict(os.environ), "notifications") as again:
        notifications.show(NEWS)
        qtbot.waitUntil(lambda: len(again.shown) == 1)

        assert again.shown[0][1] == 0
        assert len(again.named("GetCapabilities")) == 1


def test_the_bus_may_be_missing_vanish_and_come_back(
    notifications: Notifications, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    closed: list[str] = []
    notifications.closed.connect(closed.append)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    notifications.show(NEWS)
    qtbot.waitUntil(lambda: closed == ["news"])

    for times in (1, 2):
        with session_bus() as (address, _process):
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
            with desktop(dict(os.environ), "notifications") as daemon:
                notifications.show(NEWS)
                qtbot.waitUntil(partial(shows_one, daemon))
        qtbot.waitUntil(partial(was_closed, closed, 1 + times))


def shows_one(daemon: Desktop) -> bool:
    return len(daemon.shown) == 1


def was_closed(closed: list[str], times: int) -> bool:
    return len(closed) == times


def test_jeepney_is_not_loaded_before_something_is_shown() -> None:
    program = "import sys, app.ui.application; sys.exit('jeepney' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
