"""The verbs, as processes and as functions: what they print and how they end."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import __main__ as program, cli
from app.domain.clock import Clock
from app.domain.source import Source
from app.services import opening
from app.storage import cases, sources
from app.storage.places import places
from tests.loopback import Loopback, reply
from tests.services.made import UK, opml, page, rss, uk

TODAY = datetime(2026, 11, 24, 12, tzinfo=UTC)
ONE = "Judge hears the appeal of Steven Avery"

Verb = Callable[..., int]


@pytest.fixture
def clock() -> Clock:
    return Clock(TODAY)


@pytest.fixture
def verb(tmp_path: Path, clock: Clock) -> Verb:
    """Runs a verb on data of its own."""

    def run(*arguments: str) -> int:
        return cli.run(program.parse([*arguments, "--data", str(tmp_path)]), clock)

    return run


@pytest.fixture
def followed(tmp_path: Path, clock: Clock, server: Loopback) -> Loopback:
    """A live case that follows two feeds of the server."""
    where = places(tmp_path)
    with closing(opening.open_database(where)) as db, db.transaction() as tx:
        case = cases.add(tx, "My case", recorded=False, now=TODAY)
        for name in ("one", "two"):
            address = f"{server.root}/{name}"
            sources.add(
                tx,
                Source(0, case.id, address, name, next_due=TODAY, allow_private=True),
            )
    return server


def started(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    kept.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "app", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**kept, "PYTHONIOENCODING": "utf-8", **environment},
        cwd=Path(__file__).parents[1],
    )


def test_the_digest_of_the_recorded_case_gives_the_counts_of_the_seed(
    verb: Verb, capsys: pytest.CaptureFixture[str]
) -> None:
    status = verb("digest", "--recorded", "--json")

    made = json.loads(capsys.readouterr().out)
    assert status == 0
    assert {petition["count"] for petition in made["petitions"]} == {139_137, 18_904}
    assert made["as_of"] == "2016-01-04T12:00:00Z"


def test_without_a_case_the_digest_is_that_of_the_recorded_one(
    verb: Verb, capsys: pytest.CaptureFixture[str]
) -> None:
    first, again = verb("digest"), verb("digest")

    out = capsys.readouterr().out
    assert (first, again) == (0, 0)
    assert out.count("Steven Avery and Brendan Dassey (recorded), 4 January 2016") == 2
    assert "18,904, 18 % of 100,000 by 19 January 2016" in out


def test_while_a_window_has_the_data_the_digest_reads_them(
    verb: Verb, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    verb("digest", "--recorded", "--json")
    before = capsys.readouterr().out

    with opening.opened(places(tmp_path), lambda: TODAY):
        status = verb("digest", "--recorded", "--json")

    assert (status, capsys.readouterr().out) == (0, before)


def test_a_case_that_is_not_there_is_told(verb: Verb, capsys: pytest.CaptureFixture[str]) -> None:
    assert verb("digest", "--case", "Nobody") == 1
    assert "no case “Nobody”" in capsys.readouterr().err


def test_a_refresh_prints_a_line_for_each_and_keeps_to_the_hour(
    verb: Verb, followed: Loopback, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    followed.routes["/one"] = reply(body=rss(ONE))
    followed.routes["/two"] = reply(404)

    first = verb("refresh")
    lines = capsys.readouterr().out.splitlines()
    second = verb("refresh", "--case", "my case")
    waiting = capsys.readouterr().out.splitlines()

    assert (first, second) == (0, 0)
    assert "one: 1 new, 0 changed" in lines
    assert any(line.startswith("two: two says “not found”.") for line in lines)
    assert len(followed.requests) == 2
    assert all(": not before 24 November 2026 13:" in line for line in waiting)


def test_a_refresh_that_brings_nothing_at_all_fails(verb: Verb, followed: Loopback) -> None:
    assert verb("refresh") == 1


def test_a_refresh_that_brings_nothing_new_is_fine(
    verb: Verb, followed: Loopback, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    followed.routes["/one"] = followed.routes["/two"] = reply(body=rss(ONE))
    verb("refresh")
    clock.put(TODAY + timedelta(hours=2))
    capsys.readouterr()

    assert verb("refresh") == 0
    assert capsys.readouterr().out.splitlines() == ["one: nothing new", "two: nothing new"]


def test_the_recorded_case_is_refreshed_from_its_recording(
    verb: Verb, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verb("refresh", "--recorded") == 0
    assert "Free Steven Avery: not before 4 January 2016" in capsys.readouterr().out


def test_without_a_live_case_there_is_nothing_to_refresh(
    verb: Verb, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verb("refresh") == 1
    assert "no such case" in capsys.readouterr().err


def test_inspect_shows_each_kind(
    verb: Verb, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = {}
    kinds = {
        "feed": rss(ONE),
        "page": page("https://a.test/feed"),
        "opml": opml("https://a.test/b"),
    }
    for kind, body in kinds.items():
        path = tmp_path / kind
        path.write_bytes(body)
        assert verb("inspect", str(path)) == 0
        shown[kind] = capsys.readouterr().out

    assert ONE in shown["feed"]
    assert shown["feed"].startswith("Feed: Loopback News\n  4 January 2016 12:00 UTC Judge")
    assert "https://a.test/feed" in shown["page"]
    assert shown["opml"].startswith("Opml: My list")


def test_inspect_shows_a_petition_s_fields(
    verb: Verb, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "answer"
    path.write_bytes(uk(18_904))

    assert verb("inspect", str(path), "--as", UK) == 0

    out = capsys.readouterr().out
    assert out.startswith("Petition: Mend the lighthouse\n  count: 18,904\n")
    assert "thresholds: Government response, 10,000; Debate in Parliament, 100,000" in out
    assert "creator: unknown" in out


def test_inspect_tells_a_problem_and_fails(
    verb: Verb, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    as_text = verb("inspect", str(tmp_path / "none"))
    text = capsys.readouterr().out
    as_json = verb("inspect", str(tmp_path / "none"), "--json")

    assert (as_text, as_json) == (1, 1)
    assert text.startswith("The file cannot be read: none")
    assert json.loads(capsys.readouterr().out)["problem"] == "file-unreadable"


def test_inspect_makes_no_database(verb: Verb, tmp_path: Path) -> None:
    path = tmp_path / "feed"
    path.write_bytes(rss(ONE))

    verb("inspect", str(path))
    verb("inspect", str(path), "--recorded")

    assert [one.name for one in tmp_path.iterdir()] == ["feed"]


def test_a_stranger_s_title_cannot_steer_the_terminal(
    verb: Verb, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "feed.json"
    title = "Red \x1b[31m \u202egnorw\u202c \x9b2J\nline"
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": title, "items": []}
    path.write_text(json.dumps(feed), encoding="utf-8")

    verb("inspect", str(path))
    verb("inspect", str(path), "--json")

    out = capsys.readouterr().out
    assert not {"\x1b", "\x9b", "\u202e", "\u202c"} & set(out)
    assert len(out.splitlines()) == 2


def test_data_that_cannot_be_opened_are_told(
    verb: Verb, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "undersigned.db").write_bytes(b"not a database at all" * 100)

    assert verb("digest") == 1
    assert capsys.readouterr().err.startswith("undersigned: The data are damaged.")


def emptied(folder: Path) -> None:
    os.truncate(folder / "undersigned.db", 0)
    (folder / "backups" / "day.db").write_bytes(b"a backup")


def newer(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "undersigned.db")) as database:
        database.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize("asked", ["digest", "refresh"])
@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (emptied, "The data are damaged."),
        (lambda folder: os.truncate(folder / "undersigned.db", 20_000), "The data are damaged."),
        (lambda folder: os.truncate(folder / "undersigned.db", 50), "The data are damaged."),
        (newer, "The data were written by a newer version."),
    ],
    ids=["emptied", "cut", "cut short", "newer"],
)
def test_data_that_cannot_be_used_are_told_in_a_line_and_left_alone(
    tmp_path: Path, asked: str, harm: Callable[[Path], None], said: str
) -> None:
    opening.open_database(places(tmp_path)).close()
    harm(tmp_path)
    before = (tmp_path / "undersigned.db").read_bytes()

    ended = started(asked, "--data", str(tmp_path))

    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith(f"undersigned: {said}")
    assert ended.stderr.count("\n") == 1
    assert (tmp_path / "undersigned.db").read_bytes() == before


@pytest.mark.parametrize("folder", ["/dev/null", "/dev/null/data", "/proc/undersigned"])
@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no folder that nobody may write")
def test_a_folder_that_cannot_be_written_is_told_in_a_line(folder: str) -> None:
    ended = started("refresh", "--data", folder)

    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == (
        f"undersigned: The data in {folder} cannot be read or written. "
        "Check that it is a folder in which you may write.\n"
    )


@pytest.mark.parametrize("arguments", [["frobnicate"], ["inspect"], ["--data"], ["digest", "-x"]])
def test_bad_use_is_one_line_and_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        program.parse(arguments)

    assert ended.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("before", [True, False])
def test_options_stand_before_or_after_the_verb(tmp_path: Path, *, before: bool) -> None:
    shared = ["--data", str(tmp_path), "--recorded"]

    options = program.parse([*shared, "digest"] if before else ["digest", *shared])

    assert (options.verb, options.data, options.recorded) == ("digest", tmp_path, True)
    assert program.parse([]).verb == "open"


@pytest.mark.parametrize(
    "targets", [["https://a.test/feed"], ["feed:https://a.test"], ["list.opml", "two.opml"], []]
)
def test_the_desktop_starts_it_with_nothing_but_what_to_open(targets: list[str]) -> None:
    options = program.parse(["--recorded", *targets])

    assert (options.verb, options.targets, options.recorded) == ("open", targets, True)


def test_a_verb_that_there_is_not_is_bad_use() -> None:
    with pytest.raises(SystemExit) as ended:
        program.parse(["digets"])

    assert ended.value.code == 2


def test_without_a_display_the_program_says_so_and_prints_the_digest(tmp_path: Path) -> None:
    ended = started("--data", str(tmp_path))

    assert ended.returncode == 0
    assert ended.stdout.startswith("There is no display")
    assert "139,137" in ended.stdout


def test_help_is_quick_to_import() -> None:
    heavy = ("httpx", "feedparser", "PySide6", "selectolax", "jmespath", "nh3")
    code = (
        "import sys; from app import __main__\n"
        "try: __main__.main(['--help'])\n"
        f"except SystemExit: print([one for one in {heavy!r} if one in sys.modules])"
    )

    ended = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
    )

    assert ended.stdout.splitlines()[-1] == "[]"


def test_a_reader_that_has_seen_enough_is_no_failure(tmp_path: Path) -> None:
    path = tmp_path / "feed"
    path.write_bytes(rss(*(f"{ONE}, part {number}" for number in range(1000))))

    with subprocess.Popen(
        [sys.executable, "-m", "app", "inspect", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=Path(__file__).parents[1],
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        said = running.stderr.read()

    assert (running.returncode, said) == (0, b"")


def test_bad_use_ends_the_process_with_two() -> None:
    ended = started("frobnicate")

    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1


def test_the_program_runs_a_verb(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["digest", "--data", str(tmp_path)]) == 0
    assert "139,137" in capsys.readouterr().out
    assert program.now().tzinfo is UTC


def test_a_hidden_start_is_asked_for_by_the_window_only() -> None:
    assert program.parse(["open", "--hidden"]).hidden
    assert not program.parse([]).hidden
    with pytest.raises(SystemExit):
        program.parse(["digest", "--hidden"])


def test_the_platforms_are_listed_and_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert program.main(["platforms", "--check", "--data", str(tmp_path)]) == 0

    told = capsys.readouterr().out
    assert "uk-parliament UK Parliament (official) petition.parliament.uk: 4 examples" in told
    assert "change-org Change.org (unofficial)" in told


def test_a_platform_file_that_cannot_be_used_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / "mine.toml").write_text("schema = 2")

    assert program.main(["platforms", "--json", "--data", str(tmp_path)]) == 1

    told = json.loads(capsys.readouterr().out)
    assert told["refused"][0]["file"].endswith("mine.toml")
    assert "schema" in told["refused"][0]["why"]
    assert len(told["platforms"]) == 18
