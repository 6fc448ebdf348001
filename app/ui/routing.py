"""Routing: lets the reader choose the proxy, and the network go through it."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from app.domain.proxy import Proxy
from app.services import proxying
from app.services.desk import Desk
from app.ui.logging_in import LoggingIn
from app.ui.proxy_dialog import ProxyDialog
from app.ui.setting import Setting
from app.ui.window import Window
from app.ui.work import Work


class Routing(QObject):
    def __init__(self, window: Window, work: Work, setting: Setting, logging_in: LoggingIn) -> None:
        super().__init__(window)
        self._window, self._work, self._logging_in = window, work, logging_in
        setting.proxy_asked.connect(self.ask)
        window.problems.proxy_asked.connect(self.ask)

    def begin(self) -> None:
        """The desks are open: bring the password of the chosen proxy."""
        desk, proxy = self._desk(), proxying.chosen(self._work.background.shelf)
        if desk is not None and proxy.user:
            self._work.unlocking.ask(partial(proxying.recall, desk, proxy), _nothing, None)

    @Slot()
    def ask(self) -> ProxyDialog:
        dialog = ProxyDialog(proxying.chosen(self._work.background.shelf), self._window)
        dialog.entered.connect(self._use)
        dialog.open()
        return dialog

    def _use(self, proxy: Proxy, password: str, remember: bool) -> None:  # noqa: FBT001  as the signal carries it
        desk = self._desk()
        if desk is not None:
            self._work.background.edit(
                partial(proxying.use, desk, proxy, password, remember=remember), self._used
            )

    def _used(self, _changes: object) -> None:
        self._logging_in.save()

    def _desk(self) -> Desk | None:
        return self._work.desks.live if self._work.desks is not None else None


def _nothing(_result: None) -> None:
    """Nobody waits for it: a request before it is told that the proxy wants a password."""
