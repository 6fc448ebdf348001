"""Notifications over D-Bus: a daemon thread talks to the desktop, the window never waits for it."""

import contextlib
import logging
import queue
import socket
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.ui.notice_words import Message

if TYPE_CHECKING:
    from app.ui.notification_daemon import Daemon

log = logging.getLogger(__name__)

PATIENCE = 0.3  # s for taking our notifications off the screen at the end


class DBusNotifications(QObject):
    """The thread begins with the first message; the bus is joined anew whenever it was lost."""

    chosen = Signal(str, str, str)  # key, action, activation token ("": none)
    closed = Signal(str)  # key: no longer on show
    refused = Signal(object)  # Message: nobody here can show it

    def __init__(self, name: str, desktop_file: str) -> None:
        super().__init__()
        self._application = (name, desktop_file)
        self._asked: queue.SimpleQueue[Message | str | None] = queue.SimpleQueue()
        self._awake, self._wake = socket.socketpair()
        for end in (self._awake, self._wake):
            end.settimeout(0)
        self._thread: threading.Thread | None = None
        self._ended = False

    def show(self, message: Message) -> None:
        if self._thread is None and not self._ended:
            # a daemon: a desktop that does not answer must not hold a quitting program open
            self._thread = threading.Thread(target=self._talk, name="notifications", daemon=True)
            self._thread.start()
        if not self._ended:
            self._ask(message)

    def withdraw(self, key: str) -> None:
        """Take it off the screen, if it is there."""
        if self._thread is not None and not self._ended:
            self._ask(key)

    def close(self) -> None:
        """Take everything off the screen: from now on nobody would hear its buttons."""
        if self._ended:
            return
        self._ended = True
        if self._thread is not None:
            self._ask(None)
            self._thread.join(PATIENCE)
            if self._thread.is_alive():
                return
        self._awake.close()
        self._wake.close()

    def _ask(self, what: Message | str | None) -> None:
        self._asked.put(what)
        with contextlib.suppress(BlockingIOError):  # full: it will wake up anyway
            self._wake.send(b"\0")

    def _talk(self) -> None:
        from app.ui import notification_daemon  # noqa: PLC0415  jeepney: not before it is needed

        told = (_told(self.chosen), _told(self.closed), _told(self.refused))
        while not self._ended:
            asked = self._asked.get()
            if not isinstance(asked, Message):
                continue  # nothing is on show
            try:
                with notification_daemon.connect() as bus:
                    daemon = notification_daemon.Daemon(bus, self._application, *told)
                    daemon.show(asked)
                    daemon.serve(self._awake, partial(self._pass_on, daemon))
            except notification_daemon.UNREACHABLE as error:
                log.info("no session bus: %s", error)
                _told(self.refused)(asked)

    def _pass_on(self, daemon: "Daemon") -> bool:
        """Tell the daemon what was asked; whether there will be more."""
        with contextlib.suppress(BlockingIOError):
            self._awake.recv(4096)
        while not self._asked.empty():
            asked = self._asked.get()
            if isinstance(asked, Message):
                daemon.show(asked)
            elif asked is not None:
                daemon.withdraw(asked)
        if self._ended:
            daemon.withdraw_all()
        return not self._ended


def _told(signal: SignalInstance) -> Callable[..., None]:
    def emit(*what: object) -> None:
        with contextlib.suppress(RuntimeError):  # the window may be gone by now
            signal.emit(*what)

    return emit
