"""A secret that was given in every way there is can be found in no file, log, output or process."""

import base64
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.loopback import Asked, Loopback, reply
from tests.services.made import opml, rss

CANARY, TYPED = "S3CRET-0f9c1d/ü", "S3CRET-0f9c2e typed"
# the first letters of it in whatever way it is written: as it is, or as Basic sends it
NEEDLES = [b"S3CRET-0f9c", base64.b64encode(b"anna:S3CRET-0f9")]
ROOT = Path(__file__).parents[1]


@pytest.fixture
def elsewhere() -> Iterator[Loopback]:
    made = Loopback()
    yield made
    made.close()


def coded(password: str) -> str:
    return base64.b64encode(f"anna:{password}".encode()).decode()


def guarded(asked: Asked) -> bytes:
    if asked.headers.get("authorization") == f"Basic {coded(CANARY)}":
        return reply(body=rss("Judge hears the appeal"), Set_Cookie="a=b")
    return reply(401, WWW_Authenticate='Basic realm="news"')


def findings(folder: Path) -> list[str]:
    """Where the canary is, file names included."""
    return [
        str(file)
        for file in folder.rglob("*")
        for needle in NEEDLES
        if needle in str(file).encode() or (file.is_file() and needle in file.read_bytes())
    ]


def with_login(address: str) -> str:
    return address.replace("//", f"//anna:{quote(CANARY, safe='')}@")


@pytest.fixture
def paths(server: Loopback, elsewhere: Loopback, tmp_path: Path) -> dict[str, object]:
    """What the reader pastes: what can be followed, and what cannot be read."""
    asked_for: list[Asked] = []

    def closed(asked: Asked) -> bytes:
        """Open when it is added, closed from then on."""
        asked_for.append(asked)
        return guarded(asked) if len(asked_for) == 1 else reply(401)

    server.routes["/feed"] = guarded
    server.routes["/moves"] = reply(302, Location=f"{elsewhere.root}/there")
    server.routes["/closed"] = closed
    elsewhere.routes["/there"] = reply(body=rss("Elsewhere"))
    elsewhere.routes["/asks"] = reply(401, WWW_Authenticate='Basic realm="eve"')
    server.routes["/trap"] = reply(302, Location=f"{elsewhere.root}/asks")
    (tmp_path / "mine.opml").write_bytes(opml(with_login("http://192.0.2.1/listed")))
    return {
        "followed": [
            *(with_login(server.root + path) for path in ("/feed", "/moves", "/closed")),
            str(tmp_path / "mine.opml"),
        ],
        "refused": [
            with_login(f"{server.root}/trap"), with_login("ftp://example.org"),
            with_login("http://127.0.0.1:1/feed"), with_login("//example.org"),
        ],
        "typed": TYPED,
        "coded": coded(TYPED),
    }  # fmt: skip


def test_the_canary_is_found_nowhere(
    paths: dict[str, object], server: Loopback, elsewhere: Loopback, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    with (tmp_path / "out").open("w") as out, (tmp_path / "err").open("w") as err:
        program = subprocess.Popen(
            [sys.executable, "tests/canary_app.py", "--data", str(data)],
            cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=out, stderr=err, text=True,
        )  # fmt: skip
    try:
        assert program.stdin is not None
        program.stdin.write(json.dumps(paths) + "\n")
        program.stdin.close()
        wait_for(tmp_path / "out", "done", program)
        (tmp_path / "mine.opml").unlink()

        while_it_runs = findings(tmp_path)
    finally:
        program.send_signal(signal.SIGTERM)
        program.wait(30)
    for verb in (["digest", "--json"], ["digest"], ["refresh"]):
        with (tmp_path / f"{verb[-1]}.txt").open("w") as output:
            subprocess.run(
                [sys.executable, "-m", "app", *verb, "--case", "Mine", "--data", str(data)],
                cwd=ROOT, env=environment, stdout=output, stderr=output, timeout=60, check=False,
            )  # fmt: skip

    assert while_it_runs == []
    assert findings(tmp_path) == []
    log = (data / "logs" / "undersigned.log").read_text("utf-8")
    assert "DEBUG" in log
    assert "ValueError" in log
    assert list((data / "backups").glob("*.db"))
    sent = {asked.headers.get("authorization") for asked in server.requests}
    assert {f"Basic {coded(CANARY)}", f"Basic {coded(TYPED)}"} <= sent
    assert elsewhere.requests
    assert all("authorization" not in asked.headers for asked in elsewhere.requests)


def test_a_canary_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text(CANARY)
    (tmp_path / "quoted").write_text(quote(CANARY))
    (tmp_path / "coded").write_text(coded(TYPED))

    assert len(findings(tmp_path)) == 3


def wait_for(file: Path, line: str, program: subprocess.Popen[str]) -> None:
    for _time in range(600):
        if line in file.read_text("utf-8").splitlines():
            return
        try:
            program.wait(0.1)
            break
        except subprocess.TimeoutExpired:
            continue
    pytest.fail(file.with_name("err").read_text("utf-8")[-3000:] + file.read_text("utf-8")[-2000:])
