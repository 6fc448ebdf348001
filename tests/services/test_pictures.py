from app.services import pictures
from app.services.desk import Desk


def test_a_picture_that_cannot_be_had_is_no_bytes(desk: Desk) -> None:
    assert pictures.fetch(desk, "http://127.0.0.1:9/p.png") == ("http://127.0.0.1:9/p.png", b"")
