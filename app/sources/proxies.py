"""Proxies: which one stands between this computer and a host."""

import urllib.request

from app.domain.proxy import Proxy, Way


def between(proxy: Proxy, scheme: str, host: str) -> str:
    """Where to ask instead of `host`, "" for the host itself.

    The system's are those of the environment, else the settings of Windows and macOS; hosts they
    leave out are asked directly. The reader's own is asked for everything.
    """
    if proxy.way is Way.SYSTEM:
        return _of_system(scheme, host)
    return proxy.address if proxy.way is Way.MANUAL else ""


def _of_system(scheme: str, host: str) -> str:
    proxies = urllib.request.getproxies()
    found = proxies.get(scheme) or proxies.get("all", "")
    return "" if not found or urllib.request.proxy_bypass(host) else found
