"""The proxy in the whole program: chosen in the settings, used at once."""

from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from app.domain.login import Login
from app.domain.proxy import Proxy, Way
from app.services import proxying
from app.storage.secrets import Name
from app.ui.proxy_dialog import ProxyDialog
from tests.loopback import Loopback
from tests.sources.test_proxies import at, guarded
from tests.ui.conftest import Start

FEED = "http://news.example/feed"


def ok(dialog: ProxyDialog) -> QPushButton:
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    return box.button(QDialogButtonBox.StandardButton.Ok)


def fill(dialog: ProxyDialog, proxy: Proxy, password: str) -> None:
    way, port = dialog.findChild(QComboBox), dialog.findChild(QSpinBox)
    assert isinstance(way, QComboBox)
    assert isinstance(port, QSpinBox)
    way.setCurrentIndex(list(Way).index(proxy.way))
    port.setValue(proxy.port)
    fields = [one for one in dialog.findChildren(QLineEdit) if one.parent() is dialog]
    for field, text in zip(fields, (proxy.host, proxy.user, password), strict=True):
        field.setText(text)


def test_a_proxy_is_used_as_soon_as_it_is_chosen(
    start: Start, qtbot: QtBot, server: Loopback
) -> None:
    application = start()
    server.routes[FEED] = guarded
    live = application.work.desks.live  # type: ignore[union-attr]  # it has started
    dialog = application.routing.ask()

    fill(dialog, at(server), "secret")
    dialog._remember.setChecked(False)
    ok(dialog).click()

    name = Name("proxy", f"ann@{at(server).address}")
    qtbot.waitUntil(lambda: live.vault.held(name) == Login("ann", "secret"))
    assert live.http.get(FEED).body == b"by proxy"
    assert proxying.chosen(application.work.background.shelf) == at(server)


def test_half_a_proxy_cannot_be_chosen(start: Start) -> None:
    dialog = start().routing.ask()

    fill(dialog, Proxy(Way.MANUAL, "a b"), "")

    assert not ok(dialog).isEnabled()


def test_the_settings_and_a_problem_lead_to_the_proxy(start: Start) -> None:
    application = start()
    window = application.window

    application.setting.ask().proxy_asked.emit()
    window.problems.proxy_asked.emit()

    assert len(window.findChildren(ProxyDialog)) == 2
