"""The desktop's notification daemon, as a program on the bus. The only file that knows jeepney.

Desktop Notifications Specification 1.2 and its ActivationToken signal (1.2, section 9). Nothing
here waits for an answer: calls are sent, and whatever comes back is heard when it comes.
"""

import html
import logging
import selectors
import socket
from collections.abc import Callable, Iterator

from jeepney import DBusAddress, HeaderFields, Message as BusMessage, MessageType, new_method_call
from jeepney.bus_messages import MatchRule, message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from app.ui.notice_words import Message

log = logging.getLogger(__name__)

NAME = "org.freedesktop.Notifications"
DAEMON = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
NORMAL = 1  # urgency: the desktop's own do-not-disturb holds
SOUND = "message-new-instant"  # of the freedesktop.org sound naming specification
NO_EXPIRY_OF_OURS = -1
UNREACHABLE = (OSError, KeyError, RuntimeError, ValueError)  # what `connect` raises without a bus


def connect() -> DBusConnection:
    """Join the session's bus. Raises one of UNREACHABLE when there is none."""
    return open_dbus_connection("SESSION")


class Daemon:
    """One connection. `application` is our name and our desktop file's.

    `chosen` is told key, action and activation token, `closed` a key that is off the screen,
    `refused` a message that nobody could show.
    """

    def __init__(
        self,
        bus: DBusConnection,
        application: tuple[str, str],
        chosen: Callable[[str, str, str], None],
        closed: Callable[[str], None],
        refused: Callable[[Message], None],
    ) -> None:
        self._bus, self._application = bus, application
        self._chosen, self._closed, self._refused = chosen, closed, refused
        self._abilities: frozenset[str] | None = None
        self._asking = 0  # serial of the question for abilities
        self._waiting: dict[str, Message] = {}
        self._sent: dict[int, Message] = {}  # by serial, until the daemon answers
        self._shown: dict[str, int] = {}  # the daemon's numbers
        self._tokens: dict[int, str] = {}
        changed = MatchRule(type="signal", member="NameOwnerChanged", path="/org/freedesktop/DBus")
        changed.add_arg_condition(0, NAME)
        for rule in (MatchRule(type="signal", sender=NAME, interface=NAME), changed):
            bus.send(message_bus.AddMatch(rule))

    def show(self, message: Message) -> None:
        self._waiting[message.key] = message
        self._go()

    def withdraw(self, key: str) -> None:
        self._waiting.pop(key, None)
        if key in self._shown:
            self._call("CloseNotification", "u", (self._shown[key],))

    def withdraw_all(self) -> None:
        for key in list(self._shown):
            self.withdraw(key)

    def serve(self, awake: socket.socket, woken: Callable[[], bool]) -> None:
        """Hear the bus until it is gone, or `woken` answers False; it is asked whenever `awake` has
        something.
        """
        try:
            self._listen(awake, woken)
        except OSError as error:
            log.info("the session bus is gone: %s", error)
            self.forget()

    def _listen(self, awake: socket.socket, woken: Callable[[], bool]) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._bus.sock, selectors.EVENT_READ)
            selector.register(awake, selectors.EVENT_READ)
            while True:
                for message in self._read():
                    self._hear(message)
                ready = [key.fileobj for key, _ in selector.select()]
                if awake in ready and not woken():
                    return
                if self._bus.sock in ready:
                    self._hear(self._bus.receive())

    def forget(self) -> None:
        """The daemon or the bus is gone: nothing is on show, nothing will be answered."""
        lost = [*self._waiting.values(), *self._sent.values()]
        shown, self._shown = self._shown, {}
        self._waiting, self._sent, self._asking, self._abilities = {}, {}, 0, None
        self._tokens.clear()
        for key in shown:
            self._closed(key)
        for message in lost:
            self._refused(message)

    def _read(self) -> Iterator[BusMessage]:
        """What came together with something else."""
        while (message := self._bus.parser.get_next_message()) is not None:
            yield message

    def _go(self) -> None:
        """Send what waits; of one key only when the one before has its number."""
        if self._abilities is None:
            self._asking = self._asking or self._call("GetCapabilities")
            return
        under_way = {message.key for message in self._sent.values()}
        for key in [one for one in self._waiting if one not in under_way]:
            message = self._waiting.pop(key)
            self._sent[self._notify(message, self._abilities)] = message

    def _notify(self, message: Message, abilities: frozenset[str]) -> int:
        name, desktop_file = self._application
        body = "\n".join(message.lines) if "body" in abilities else ""
        if "body-markup" in abilities:
            body = html.escape(body, quote=False)
        hints = {"desktop-entry": ("s", desktop_file), "urgency": ("y", NORMAL)}
        if message.sound and "sound" in abilities:
            hints["sound-name"] = ("s", SOUND)
        actions = [word for pair in message.actions for word in pair]
        return self._call(
            "Notify",
            "susssasa{sv}i",
            (
                name,
                self._shown.get(message.key, 0),
                desktop_file,
                message.title,
                body,
                actions if "actions" in abilities else [],
                hints,
                NO_EXPIRY_OF_OURS,
            ),
        )

    def _call(
        self, method: str, signature: str | None = None, body: tuple[object, ...] = ()
    ) -> int:
        serial: int = next(self._bus.outgoing_serial)
        self._bus.send(new_method_call(DAEMON, method, signature, body), serial=serial)
        return serial

    def _hear(self, message: BusMessage) -> None:
        kind, fields = message.header.message_type, message.header.fields
        if kind is MessageType.signal:
            self._notice(str(fields.get(HeaderFields.member)), message.body)
        elif kind is MessageType.method_return:
            self._answered(fields.get(HeaderFields.reply_serial, 0), message.body)
        elif kind is MessageType.error:
            self._failed(fields.get(HeaderFields.reply_serial, 0), fields)

    def _answered(self, serial: int, body: tuple[object, ...]) -> None:
        if serial == self._asking and isinstance(body[0], list):
            self._asking, self._abilities = 0, frozenset(body[0])
        elif serial in self._sent and isinstance(body[0], int):
            self._shown[self._sent.pop(serial).key] = body[0]
        if self._waiting:
            self._go()

    def _failed(self, serial: int, fields: dict[HeaderFields, object]) -> None:
        if serial == self._asking:
            log.info("no notification daemon: %s", fields.get(HeaderFields.error_name))
            self.forget()
        elif serial in self._sent:
            self._refused(self._sent.pop(serial))

    def _notice(self, signal: str, body: tuple[object, ...]) -> None:
        if signal == "NameOwnerChanged" and body[1]:
            self.forget()  # its numbers and abilities went with it
        number = body[0] if body and isinstance(body[0], int) else 0
        key = next((one for one, shown in self._shown.items() if shown == number), None)
        if key is None:
            return
        if signal == "ActivationToken":
            self._tokens[number] = str(body[1])
        elif signal == "ActionInvoked":
            self._chosen(key, str(body[1]), self._tokens.pop(number, ""))
        elif signal == "NotificationClosed":
            self._tokens.pop(number, None)
            del self._shown[key]
            self._closed(key)
