import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from app.services.places import Places
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


def test_more_than_a_message_holds_comes_in_several(first: Single, where: Places) -> None:
    targets = tuple(f"/home/me/{number:04}{'é' * 100}.opml" for number in range(300))

    lines = list(single._lines(Wish(targets, token="t")))

    heard = [wish for line in lines if (wish := single._understood(line)) is not None]
    assert all(len(line) <= single.LONGEST for line in lines)
    assert sum((wish.targets for wish in heard), ()) == targets
    assert {wish.token for wish in heard} == {"t"}


def test_an_address_longer_than_any_files_name_is_handed_over() -> None:
    address = "https://a.test/" + "x" * 300

    assert single.wish_of([address], "").targets == (address,)


def test_one_that_is_too_long_to_be_an_address_is_cut(where: Places) -> None:
    wish = single.wish_of(["\N{GRINNING FACE}" * 70_000], "")

    (line,) = single._lines(wish)
    assert len(line) <= single.LONGEST


def test_a_later_start_hands_over_what_takes_several_messages(
    first: Single, where: Places, qtbot: QtBot
) -> None:
    heard: list[Wish] = []
    first.wished.connect(heard.append)
    program = (
        "import sys; from pathlib import Path; from app.storage.places import places;"
        "from app.ui import single; from app.ui.single import Wish;"
        "made = single.claim(places(Path(sys.argv[1])), Wish(('x' * 4000,) * 40));"
        "sys.exit(made is not None)"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}

    with subprocess.Popen(
        [sys.executable, "-c", program, str(where.data)], env=environment
    ) as later:
        qtbot.waitUntil(lambda: later.poll() is not None)

    assert later.returncode == 0
    assert [len(wish.targets) for wish in heard] == [10, 10, 10, 10]
