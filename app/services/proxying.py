"""Proxying: lets the network go through the proxy of the reader's choice."""

from app.domain import proxy as proxies
from app.domain.changes import NOTHING, Changes
from app.domain.login import Login
from app.domain.proxy import Proxy, Way
from app.services.desk import Desk, Shelf
from app.storage import secrets, settings
from app.storage.secrets import Name

_KIND = "proxy"


def chosen(shelf: Shelf) -> Proxy:
    return proxies.read(settings.value(shelf.db, proxies.SETTING))


def use(desk: Desk, proxy: Proxy, password: str, *, remember: bool) -> Changes:
    """Let every request from now on go this way. An empty password leaves the known one.

    The password waits for `logins.save`; the database learns no more than where it belongs.
    """
    with desk.db.transaction() as tx:
        settings.put(tx, proxies.SETTING, proxies.written(proxy))
        if proxy.user and password:
            secrets.note(tx, _name(proxy))
    if proxy.user and password:
        desk.vault.hold(_name(proxy), Login(proxy.user, password), remember=remember)
    _tell(desk, proxy)
    return NOTHING


def begin(desk: Desk) -> Proxy:
    """Go the way that was chosen before; the password may be to be recalled."""
    with desk.db.transaction() as tx:
        proxy = proxies.read(settings.value(tx, proxies.SETTING))
    _tell(desk, proxy)
    return proxy


def recall(desk: Desk, proxy: Proxy) -> None:
    """Bring its password into memory. May block without a limit: for the secrets worker."""
    if proxy.way is Way.MANUAL and proxy.user and desk.vault.knows(_name(proxy)):
        desk.vault.recall(_name(proxy))
        _tell(desk, proxy)


def _tell(desk: Desk, proxy: Proxy) -> None:
    desk.http.use_proxy(proxy, desk.vault.held(_name(proxy)) if proxy.user else None)


def _name(proxy: Proxy) -> Name:
    return Name(_KIND, f"{proxy.user}@{proxy.address}")
