"""What the computer stands in, as a Linux desktop says: its network's cost, and its power."""

import logging
import sys
from contextlib import closing
from typing import Any

log = logging.getLogger(__name__)

PATIENCE = 2.0  # seconds
_YES = {1, 3}  # NM_METERED_YES, NM_METERED_GUESS_YES


def metered() -> bool:
    """Whether the network costs by what is sent. False also where nobody can say.

    The property and its values are those of NetworkManager's D-Bus API.
    """
    return _told("org.freedesktop.NetworkManager", "Metered") in _YES


def on_battery() -> bool:
    """Whether the computer runs on its battery. False also where nobody can say.

    The property is that of UPower's D-Bus API.
    """
    return _told("org.freedesktop.UPower", "OnBattery") is True


def _told(service: str, name: str) -> Any:  # noqa: ANN401  whatever the property holds
    """A property of the system's service; None where there is no such service."""
    if not sys.platform.startswith("linux"):
        return None
    from jeepney import DBusAddress, MessageType, Properties  # noqa: PLC0415  Linux alone has it
    from jeepney.bus import get_bus  # noqa: PLC0415
    from jeepney.io.blocking import DBusConnection, prep_socket  # noqa: PLC0415

    place = DBusAddress(f"/{service.replace('.', '/')}", bus_name=service, interface=service)
    try:
        # by hand: jeepney's own opening leaves the socket open where the bus goes meanwhile
        wire = prep_socket(get_bus("SYSTEM"), timeout=PATIENCE)
        with closing(wire), DBusConnection(wire) as bus:
            answer = bus.send_and_get_reply(Properties(place).get(name), timeout=PATIENCE)
    except (OSError, KeyError, TimeoutError, ValueError) as error:
        log.debug("%s: %s", name, type(error).__name__)
        return None
    return answer.body[0][1] if answer.header.message_type is MessageType.method_return else None
