"""A case written into a file and opened again: all of it, and nothing that is not to come along."""

import hashlib
import json
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.article import Entry, Feed
from app.domain.case import Case
from app.domain.case_file import Manifest
from app.domain.note import Note
from app.domain.petition import Event, EventKind, Petition, Reading, Threshold
from app.domain.problem import SourceError, Trouble
from app.domain.scope import Scope
from app.domain.source import Source
from app.services import case_files, edit, keeping, overview, read, refresh, watching
from app.services.desk import Desk, Shelf
from app.storage import petitions, sources

NAME = "Avery & Dassey"


def filled(desk: Desk, case: Case) -> None:
    """Two sources that tell one story, a petition with its past, a note, words."""
    now = desk.now()
    with desk.db.transaction() as tx:
        for number in (1, 2):
            source = sources.add(
                tx,
                Source(0, case.id, f"https://{number}.test/feed", f"Paper {number}", next_due=now,
                       allow_private=True),
            )  # fmt: skip
            entry = Entry(
                "1",
                "White House answers the petition of Avery and Dassey",
                f"https://{number}.test/1",
                published=now - timedelta(hours=number),
                content_html="<p>It cannot pardon.</p>",
                text="It cannot pardon.",
            )
            keeping.keep_feed(tx, desk, source, Feed(entries=(entry,)), now)
        petition = petitions.add(
            tx,
            Petition(0, case.id, "uk-parliament", "7", "https://petition.parliament.uk/petitions/7",
                     "Pardon", thresholds=(Threshold("answer", 100_000),), next_due=now),
        )  # fmt: skip
        for count in (10, 20):
            petitions.add_reading(tx, Reading(petition.id, now - timedelta(hours=count), count))
        petitions.add_event(tx, Event(petition.id, EventKind.MILESTONE, now, after=20))
    (article, *_) = read.first_ids(shelf_of(desk), Scope(case.id), 9)
    edit.star(desk, [article], starred=True)
    edit.save_note(desk, Note(0, case.id, "My own words", now, now, article_id=article))
    watching.add(desk, case.id, "pardon*")


def shelf_of(desk: Desk) -> Shelf:
    return Shelf(desk.db.reader(), desk.now)


def opened(desk: Desk, path: Path) -> Case:
    manifest = case_files.looked_at(desk, path)
    opening = case_files.begin(desk, path, manifest)
    for number in range(len(manifest.parts)):
        case_files.keep(desk, opening, case_files.part(desk, opening, number))
    ((_kind, case_id),) = case_files.finish(desk, opening).restored
    return next(case for case in read.cases(shelf_of(desk)) if case.id == case_id)


def test_a_case_comes_back_whole_beside_the_one_it_was_made_of(
    desk: Desk, case: Case, tmp_path: Path
) -> None:
    filled(desk, case)
    manifest = case_files.save(desk, case.id, tmp_path / "a.casefile")
    assert [manifest.count(table) for table in ("source", "article", "petition", "note")] == [
        2, 2, 1, 1,
    ]  # fmt: skip

    other = opened(desk, tmp_path / "a.casefile")

    shelf = shelf_of(desk)
    assert (other.name, other.resting) == (case.name, True)
    (story,) = read.rows(shelf, read.first_ids(shelf, Scope(other.id), 9))
    assert (story.others, story.starred, story.case_id) == (1, True, other.id)
    (note,) = read.notes(shelf, other.id)
    assert (note.body, note.article_id) == ("My own words", story.id)
    (card,) = read.cards(shelf, other.id)
    assert [reading.count for reading in card.readings] == [20, 10]
    assert card.petition.thresholds[0].count == 100_000
    assert [event.kind for event in card.events] == [EventKind.MILESTONE]
    assert [word.words for word in watching.words(shelf, other.id)] == ["pardon*"]
    assert not any(source.allow_private for source in read.sources(shelf, other.id))
    assert len(read.first_ids(shelf, Scope(case.id), 9)) == 1


def test_nothing_of_it_is_asked_before_its_reader_wishes_it(
    desk: Desk, case: Case, tmp_path: Path
) -> None:
    filled(desk, case)
    case_files.save(desk, case.id, tmp_path / "a.casefile")
    edit.remove(desk, "case", case.id)
    other = opened(desk, tmp_path / "a.casefile")
    assert refresh.claim_due(desk) == ()
    assert overview.status(shelf_of(desk), other.id).next_due is None

    edit.wake_case(desk, other.id)
    assert overview.status(shelf_of(desk), other.id).next_due == desk.now()
    assert len(refresh.claim_due(desk)) == 3


def test_notes_stay_at_home_when_they_are_private(desk: Desk, case: Case, tmp_path: Path) -> None:
    filled(desk, case)
    case_files.save(desk, case.id, tmp_path / "a.casefile", with_notes=False)
    assert b"My own words" not in _unpacked(tmp_path / "a.casefile")
    assert read.notes(shelf_of(desk), opened(desk, tmp_path / "a.casefile").id) == ()


def test_what_stands_there_stays_when_a_file_cannot_be_written(
    desk: Desk, case: Case, tmp_path: Path
) -> None:
    (tmp_path / "a.casefile").mkdir()
    with pytest.raises(IsADirectoryError):
        case_files.save(desk, case.id, tmp_path / "a.casefile")
    assert [path.name for path in tmp_path.glob("a.casefile*")] == ["a.casefile"]


Change = Callable[[dict[str, list[list[Any]]]], None]


def _set(table: str, column: str, value: Any) -> Change:
    def change(tables: dict[str, list[list[Any]]]) -> None:
        columns, *rows = tables[table]
        for row in rows:
            row[columns.index(column)] = value

    return change


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("source", "kind", "strange"),
        ("source", "title", ["a", "list"]),
        ("article", "id", "one"),
        ("article", "id", 2**70),
        ("article", "published", "today"),
        ("article_state", "read", "yes"),
        ("petition", "state", "strange"),
        ("petition", "thresholds", '[["a"]]'),
        ("petition", "thresholds", "{"),
        ("petition", "deadline", 2**62),
        ("petition_event", "kind", "strange"),
        ("reading", "quality", "strange"),
        ("reading", "count", 1.5),
        ("story_link", "strength", "strange"),
        ("note", "created_at", 2**62),
        ("watch_word", "loudness", "strange"),
    ],
)
def test_a_file_with_something_wrong_in_it_is_refused_and_nothing_is_seen_of_it(
    desk: Desk, case: Case, tmp_path: Path, table: str, column: str, value: object
) -> None:
    filled(desk, case)
    case_files.save(desk, case.id, tmp_path / "a.casefile")
    _rewritten(tmp_path / "a.casefile", _set(table, column, value))

    with pytest.raises(SourceError) as refused:
        opened(desk, tmp_path / "a.casefile")

    assert refused.value.trouble is Trouble.CASE_FILE
    assert [one.id for one in read.cases(shelf_of(desk))] == [case.id]


def test_markup_and_passwords_of_a_stranger_are_taken_out(
    desk: Desk, case: Case, tmp_path: Path
) -> None:
    filled(desk, case)
    case_files.save(desk, case.id, tmp_path / "a.casefile")
    _rewritten(
        tmp_path / "a.casefile",
        _set("article", "html", "<p onclick='x()'>It</p><script>x()</script>"),
        _set("source", "address", "https://me:hunter2@a.test/feed"),
    )

    other = opened(desk, tmp_path / "a.casefile")

    shelf = shelf_of(desk)
    article = read.article(shelf, read.first_ids(shelf, Scope(other.id), 1)[0])
    assert article is not None
    assert article.html == "<p>It</p>"
    assert {one.address for one in read.sources(shelf, other.id)} == {"https://a.test/feed"}


@pytest.mark.parametrize("body", [b"", b"PK\x03\x04 and then nothing", b"<rss/>"])
def test_what_is_no_case_file_says_so(desk: Desk, tmp_path: Path, body: bytes) -> None:
    (tmp_path / "a.casefile").write_bytes(body)
    with pytest.raises(SourceError) as refused:
        case_files.looked_at(desk, tmp_path / "a.casefile")
    assert refused.value.trouble is Trouble.CASE_FILE


def test_a_part_that_is_not_what_the_manifest_names_is_refused(
    desk: Desk, case: Case, tmp_path: Path
) -> None:
    filled(desk, case)
    manifest = case_files.save(desk, case.id, tmp_path / "a.casefile")
    wrong = replace(manifest.parts[0], sha256="0" * 64)
    opening = case_files.begin(desk, tmp_path / "a.casefile", Manifest(NAME, desk.now(), (wrong,)))
    with pytest.raises(SourceError):
        case_files.part(desk, opening, 0)


def _unpacked(path: Path) -> bytes:
    with zipfile.ZipFile(path) as packed:
        return b"".join(packed.read(name) for name in packed.namelist())


def _rewritten(path: Path, *changes: Change) -> None:
    """Another file of the same form, with a manifest that fits it."""
    with zipfile.ZipFile(path) as packed:
        told = json.loads(packed.read("manifest.json"))
        tables = {
            part["table"]: [json.loads(line) for line in packed.read(part["file"]).splitlines()]
            for part in told["parts"]
        }
    for change in changes:
        change(tables)
    with closing(zipfile.ZipFile(path, "w")) as packed:
        for part in told["parts"]:
            body = "\n".join(map(json.dumps, tables[part["table"]])).encode()
            part["sha256"] = hashlib.sha256(body).hexdigest()
            packed.writestr(part["file"], body)
        packed.writestr("manifest.json", json.dumps(told))
