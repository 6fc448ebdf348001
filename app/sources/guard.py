"""The address guard: which machines a stranger's address may make us talk to."""

import ipaddress
import socket
from collections.abc import Sequence

from app.domain.problem import SourceError, Trouble

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
type_of_ip = ipaddress.IPv4Address | ipaddress.IPv6Address


def public(address: str) -> bool:
    """Whether an IP address belongs to the open internet; what is wrapped inside it counts."""
    ip = _unwrapped(ipaddress.ip_address(address.partition("%")[0]))
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def resolve(host: str, port: int, *, allow_private: bool) -> Sequence[str]:
    """Resolve a host to the IP addresses that may be dialled, in the resolver's order.

    Raises SourceError: OFFLINE when nothing can be resolved now, UNREACHABLE for a name that does
    not exist, PRIVATE_ADDRESS when one of its addresses is not public and the reader did not type
    that host. One is enough: a name with both would be a trap.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        passing = error.errno == socket.EAI_AGAIN
        trouble = Trouble.OFFLINE if passing else Trouble.UNREACHABLE
        raise SourceError(trouble, host, str(error)) from error
    except (UnicodeError, OSError) as error:
        raise SourceError(Trouble.BAD_ADDRESS, host, str(error)) from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    if not allow_private and not all(public(address) for address in addresses):
        raise SourceError(Trouble.PRIVATE_ADDRESS, host, ", ".join(addresses))
    return addresses


def _unwrapped(ip: type_of_ip) -> type_of_ip:
    if isinstance(ip, ipaddress.IPv4Address):
        return ip
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    if ip.sixtofour is not None:
        return ip.sixtofour
    if ip.teredo is not None:
        return ip.teredo[1]
    if ip in _NAT64:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip
