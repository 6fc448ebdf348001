"""What a desktop hands over: an address with its own scheme, a path, the address of a file."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

from app.domain.problem import SourceError, Trouble
from app.services import recognising
from app.services.desk import Desk
from tests.loopback import Loopback, reply
from tests.services.made import opml, rss

Text = Callable[[Loopback], str]


@pytest.mark.parametrize(
    "scheme", ["feed:http://{}", "feed://{}", "feed:{}", "feed:///{}", "http://{}"]
)
def test_a_feed_comes_by_every_scheme_of_its_own(desk: Desk, server: Loopback, scheme: str) -> None:
    server.routes["/one"] = reply(body=rss("Hello"))

    found = recognising.recognise(desk, scheme.format(server.root.removeprefix("http://") + "/one"))

    assert found.feed is not None
    assert found.address == f"{server.root}/one"


@pytest.mark.parametrize("name", ["list.opml", "a list.opml", "a%20list.opml", "50%.opml"])
def test_a_list_comes_by_its_path_and_by_its_address(desk: Desk, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(opml("https://a.test/feed"))

    for text in (str(path), path.as_uri(), f"file:{quote(str(path))}"):
        assert recognising.recognise(desk, text).listed


def test_a_case_file_is_refused_in_one_sentence(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "Avery.casefile"
    path.write_bytes(b"PK")

    for text in (str(path), path.as_uri()):
        with pytest.raises(SourceError) as failure:
            recognising.recognise(desk, text)
        assert failure.value.trouble is Trouble.CASE_FILE
