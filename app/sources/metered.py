"""Whether this computer's network costs by what is sent, as NetworkManager says on Linux."""

import logging
import sys
from contextlib import closing

log = logging.getLogger(__name__)

PATIENCE = 2.0  # seconds
_YES = {1, 3}  # NM_METERED_YES, NM_METERED_GUESS_YES
_NAME = "org.freedesktop.NetworkManager"


def metered() -> bool:
    """False also where nobody can say: on other systems, and without NetworkManager.

    The property and its values are those of NetworkManager's D-Bus API.
    """
    if not sys.platform.startswith("linux"):
        return False
    from jeepney import DBusAddress, MessageType, Properties  # noqa: PLC0415  Linux alone has it
    from jeepney.bus import get_bus  # noqa: PLC0415
    from jeepney.io.blocking import DBusConnection, prep_socket  # noqa: PLC0415

    place = DBusAddress("/org/freedesktop/NetworkManager", bus_name=_NAME, interface=_NAME)
    try:
        # by hand: jeepney's own opening leaves the socket open where the bus goes meanwhile
        wire = prep_socket(get_bus("SYSTEM"), timeout=PATIENCE)
        with closing(wire), DBusConnection(wire) as bus:
            answer = bus.send_and_get_reply(Properties(place).get("Metered"), timeout=PATIENCE)
    except (OSError, KeyError, TimeoutError, ValueError) as error:
        log.debug("metered: %s", type(error).__name__)
        return False
    said = answer.header.message_type is MessageType.method_return
    return said and answer.body[0][1] in _YES
