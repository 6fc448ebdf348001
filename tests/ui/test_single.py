import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from app.services.opening import Places
from app.storage.places import places
from app.ui import single
from app.ui.single import Single, Wish
from tests.benchmarks.starts import failed


@pytest.fixture
def where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    session = tmp_path / "session"
    session.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    return places(tmp_path / "data")


@pytest.fixture
def first(where: Places, qtbot: QtBot) -> Iterator[Single]:
    made = single.claim(where, Wish())
    assert made is not None
    made.listen()
    yield made
    made.close()


def test_of_many_starts_one_is_first_and_hears_all_others(tmp_path: Path) -> None:
    assert failed(3, tmp_path / "data") == 0


def test_the_socket_is_the_users_own(first: Single, where: Places, tmp_path: Path) -> None:
    (socket,) = (tmp_path / "session").iterdir()

    assert not socket.stat().st_mode & 0o077
    assert not where.data.stat().st_mode & 0o077


def test_a_folder_of_somebody_else_is_not_used(
    where: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "session").chmod(0o755)

    assert Path(single._socket(where)).parent == where.data


@pytest.mark.parametrize(
    "line",
    [b"nonsense\n", b"[]\n", b'{"targets": [1], "do": "", "token": ""}\n', b"x" * 70_000],
)
def test_what_is_no_wish_is_hung_up_on(
    first: Single, where: Places, qtbot: QtBot, line: bytes
) -> None:
    heard: list[Wish] = []
    first.wished.connect(heard.append)
    peer = QLocalSocket()
    peer.connectToServer(single._socket(where))
    assert peer.waitForConnected(5000)

    peer.write(line)

    qtbot.waitUntil(lambda: peer.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []


def test_a_wish_arrives_in_pieces(first: Single, where: Places, qtbot: QtBot) -> None:
    heard: list[Wish] = []
    first.wished.connect(heard.append)
    line = json.dumps({"targets": ["https://a.test/"], "do": "add", "token": "t"}).encode()
    peer = QLocalSocket()
    peer.connectToServer(single._socket(where))
    assert peer.waitForConnected(5000)

    for piece in (line[:10], line[10:], b"\n"):
        peer.write(piece)
        peer.flush()
        qtbot.wait(10)

    qtbot.waitUntil(lambda: heard == [Wish(("https://a.test/",), "add", "t")])


def test_a_wish_takes_paths_and_the_desktops_token_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "list.opml").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "t")

    wish = single.wish_of(["list.opml", "feed:https://a.test/"], "")

    assert wish == Wish((str(tmp_path / "list.opml"), "feed:https://a.test/"), "", "t")
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
