"""Pictures over a real wire: a private address only where the reader follows that very host."""

from app.domain.source import Source
from app.services import pictures
from app.services.desk import Desk
from tests.loopback import Loopback, reply


def followed(address: str, *, private: bool) -> Source:
    return Source(1, 1, address, "Local", allow_private=private)


def test_a_picture_of_the_followed_host_is_fetched(desk: Desk, server: Loopback) -> None:
    server.routes["/a.png"] = reply(body=b"picture")
    address = server.root + "/a.png"

    assert pictures.fetch(desk, address, followed(server.root, private=True)) == (
        address,
        b"picture",
    )


def test_a_private_address_that_nobody_typed_is_not_asked(desk: Desk, server: Loopback) -> None:
    address = server.root + "/a.png"

    for source in (None, followed("https://a.example/feed", private=True)):
        assert pictures.fetch(desk, address, source) == (address, b"")

    assert server.requests == []
