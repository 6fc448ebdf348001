"""Pictures of an article, fetched only when the reader asks for them. Not decoded here."""

from app.domain.problem import SourceError
from app.services.desk import Desk


def fetch(desk: Desk, address: str) -> tuple[str, bytes]:
    """Give the address and its bytes, none when it could not be had: a placeholder stays."""
    try:
        return address, desk.http.get(address, accept="image/*").body
    except SourceError:
        return address, b""
