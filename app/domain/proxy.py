"""A proxy: which machine asks in our place, as the reader chose. Its password is a Login's."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum

SETTING = "proxy"


class Way(StrEnum):
    """Values are stored: never rename."""

    SYSTEM = "system"
    NONE = "none"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Proxy:
    """`host`, `port` and `user` count for MANUAL only; `user` is "" for one that asks nobody."""

    way: Way = Way.SYSTEM
    host: str = ""
    port: int = 8080
    user: str = ""

    @property
    def address(self) -> str:
        """Where it is, without its user; a bare IPv6 address gets its brackets."""
        host = f"[{self.host}]" if ":" in self.host and self.host[0] != "[" else self.host
        return f"http://{host}:{self.port}"


def usable(proxy: Proxy) -> bool:
    """Whether it says all that is needed; a host has no scheme, path or port in it."""
    if proxy.way is not Way.MANUAL:
        return True
    host = proxy.host.strip("[]")
    odd = any(letter in host for letter in "/@?#\\") or any(map(str.isspace, host))
    port_in_it = host.count(":") == 1
    return bool(host) and not odd and not port_in_it and 0 < proxy.port < 65536


def written(proxy: Proxy) -> str:
    return json.dumps(asdict(proxy))


def read(text: str) -> Proxy:
    """Read what `written` wrote; anything else is the system's."""
    try:
        kept = json.loads(text or "{}")
        way = Way(kept.get("way", Way.SYSTEM))
        found = Proxy(way, str(kept["host"]), int(kept["port"]), str(kept["user"]))
    except (ValueError, AttributeError, KeyError, TypeError):
        return Proxy()
    return found if usable(found) else Proxy()
