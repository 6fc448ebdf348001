"""A stand-in for a desktop, on a real bus: a notification daemon, a tray host, or both.

Run as a program: names of parts as arguments (notifications, tray). Every call it gets, and every
tray item that registers, is one line of JSON on stdout. Lines on stdin make it act:
`invoke ID ACTION TOKEN`, `close ID REASON`, `quit`. PLAIN in the environment makes it a daemon
that knows neither markup nor actions.
"""

import json
import os
import select
import sys
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

NOTES = DBusAddress("/org/freedesktop/Notifications", interface="org.freedesktop.Notifications")
WATCHER = DBusAddress("/StatusNotifierWatcher", interface="org.kde.StatusNotifierWatcher")
NAMES = {"notifications": "org.freedesktop.Notifications", "tray": "org.kde.StatusNotifierWatcher"}
PLAIN = ("body",)
RICH = ("body", "body-markup", "actions", "persistence", "sound")


class Desktop:
    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        self._last = 0
        self._items: list[str] = []

    def answer(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.method_call:
            return
        name = str(fields[HeaderFields.member])
        if name not in {"Get", "GetAll"}:
            log(call=name, arguments=message.body)
        made = getattr(self, f"_{name}", None)
        if made is None:
            self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
            return
        signature, body = made(str(fields[HeaderFields.sender]), *message.body)
        self._bus.send(new_method_return(message, signature, body))

    def invoke(self, number: str, action: str, token: str = "") -> None:
        if token:
            self._bus.send(new_signal(NOTES, "ActivationToken", "us", (int(number), token)))
        self._bus.send(new_signal(NOTES, "ActionInvoked", "us", (int(number), action)))
        self.close(number, "2")

    def close(self, number: str, reason: str) -> None:
        self._bus.send(new_signal(NOTES, "NotificationClosed", "uu", (int(number), int(reason))))

    def _GetCapabilities(self, _sender: str) -> tuple[str, Any]:
        return "as", (list(PLAIN if "PLAIN" in os.environ else RICH),)

    def _GetServerInformation(self, _sender: str) -> tuple[str, Any]:
        return "ssss", ("double", "undersigned", "1", "1.2")

    def _Notify(self, _sender: str, _name: str, replaces: int, *_rest: object) -> tuple[str, Any]:
        if not replaces:
            self._last += 1
        return "u", (replaces or self._last,)

    def _CloseNotification(self, _sender: str, number: int) -> tuple[None, Any]:
        self.close(str(number), "3")
        return None, ()

    def _RegisterStatusNotifierItem(self, sender: str, item: str) -> tuple[None, Any]:
        name = sender if item.startswith("/") else item
        self._items.append(name)
        self._bus.send(new_signal(WATCHER, "StatusNotifierItemRegistered", "s", (name,)))
        return None, ()

    def _RegisterStatusNotifierHost(self, _sender: str, _host: str) -> tuple[None, Any]:
        return None, ()

    def _Get(self, _sender: str, _interface: str, name: str) -> tuple[str, Any]:
        return "v", (self._properties()[name],)

    def _GetAll(self, _sender: str, _interface: str) -> tuple[str, Any]:
        return "a{sv}", (self._properties(),)

    def _properties(self) -> dict[str, Any]:
        return {
            "IsStatusNotifierHostRegistered": ("b", True),
            "ProtocolVersion": ("i", 0),
            "RegisteredStatusNotifierItems": ("as", self._items),
        }


def log(**what: Any) -> None:
    print(json.dumps(what, default=str), flush=True)


def main(parts: list[str]) -> None:
    bus = open_dbus_connection()
    desktop, ask = Desktop(bus), Proxy(message_bus, bus)
    for part in parts:
        ask.RequestName(NAMES[part])
    log(ready=parts)
    while True:
        ready, _, _ = select.select([bus.sock, sys.stdin], [], [])
        if bus.sock in ready:
            desktop.answer(bus.receive())
        while (more := bus.parser.get_next_message()) is not None:
            desktop.answer(more)
        if sys.stdin in ready:
            words = sys.stdin.readline().split()
            if not words or words[0] == "quit":
                return
            getattr(desktop, words[0])(*words[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
