"""Pictures of an article, fetched only when the reader asks for them. Not decoded here."""

from app.domain.address import host_of
from app.domain.problem import SourceError
from app.domain.source import Source
from app.services.desk import Desk


def fetch(desk: Desk, address: str, source: Source | None) -> tuple[str, bytes]:
    """Give the address and its bytes, none when it could not be had: a placeholder stays.

    A private address is asked only where the reader follows `source` at that very host.
    """
    at_home = source is not None and host_of(address) == host_of(source.address)
    private = source is not None and source.allow_private and at_home
    try:
        return address, desk.http.get(address, accept="image/*", allow_private=private).body
    except SourceError:
        return address, b""
