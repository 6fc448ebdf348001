from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.article import Entry
from app.domain.case import Case
from app.domain.clock import Clock
from app.domain.identity import Keyed
from app.domain.note import Note
from app.domain.petition import Event, EventKind, Petition, Quality, Reading
from app.domain.source import Kind, Source
from app.services import edit, timeline as times
from app.services.desk import Desk, Shelf
from app.storage import articles, petitions, sources

HOUR = timedelta(hours=1)


@pytest.fixture
def petition(desk: Desk, case: Case) -> Petition:
    wanted = Petition(0, case.id, "", "", "", "Pardon", deadline=desk.now() + timedelta(days=9))
    with desk.db.transaction() as tx:
        made = petitions.add(tx, wanted)
        for day in range(9):
            at = desk.now() - timedelta(days=8 - day)
            petitions.add_reading(tx, Reading(made.id, at, 1000 * day))
        late = desk.now() - 2 * HOUR
        petitions.add_reading(tx, Reading(made.id, late, 7990, quality=Quality.APPROXIMATE))
    return made


@pytest.fixture
def source(desk: Desk, case: Case) -> Source:
    with desk.db.transaction() as tx:
        return sources.add(tx, Source(0, case.id, "https://news.example/feed", "News"))


def test_a_new_case_has_nothing_on_its_axis(shelf: Shelf, case: Case) -> None:
    data = times.timeline(shelf, case.id)

    assert not data
    assert data.fastest is None


def test_a_line_has_its_readings_its_fan_and_its_steepest_rise(
    shelf: Shelf, desk: Desk, case: Case, petition: Petition
) -> None:
    data = times.timeline(shelf, case.id)

    (line,) = data.lines
    assert data
    assert list(line.counts[-3:]) == [7000, 7990, 8000]
    assert line.about[-2:] == b"\x01\x00"
    assert line.fan is not None
    assert line.fan.times[-1] == times.second(desk.now() + timedelta(days=9))
    assert all(list(one) == sorted(one) for one in line.fan.counts)
    assert data.fastest is not None
    assert data.fastest.petition_id == petition.id


def test_courts_stand_apart_from_coverage(
    shelf: Shelf, desk: Desk, case: Case, source: Source
) -> None:
    with desk.db.transaction() as tx:
        court = sources.add(
            tx, replace(source, id=0, address="https://court.example/feed", kind=Kind.COURT)
        )
        for followed, title in ((source, "Reported"), (court, "Order")):
            entry = Entry(id=title, title=title, published=desk.now() - HOUR)
            articles.add(tx, followed, [Keyed(title, entry, "")], desk.now())

    data = times.timeline(shelf, case.id)

    assert list(data.coverage) == [times.second(desk.now() - HOUR)]
    assert [(dot.at, dot.words) for dot in data.court] == [
        (times.second(desk.now() - HOUR), "Order")
    ]


def test_notes_and_events_stand_where_they_were_made(
    shelf: Shelf, desk: Desk, case: Case, clock: Clock, petition: Petition
) -> None:
    now = desk.now()
    mark = Event(petition.id, EventKind.MARKED, now - HOUR, name="Filmed here")
    edit.save_note(desk, Note(0, case.id, "# Who can pardon?\nThe governor.", now, now))
    edit.mark_event(desk, mark)

    data = times.timeline(shelf, case.id)

    assert [dot.words for dot in data.notes] == ["Who can pardon?"]
    assert data.notes[0].at == times.second(now)
    assert data.events == (mark,)

    edit.unmark_event(desk, mark)

    assert times.timeline(shelf, case.id).events == ()


def test_what_is_ahead_of_a_recordings_clock_is_not_there(
    shelf: Shelf, clock: Clock, case: Case, petition: Petition
) -> None:
    clock.put(clock() - timedelta(days=7))

    (line,) = times.timeline(shelf, case.id).lines

    assert max(line.counts) == 1000


def test_a_note_stands_at_the_moment_it_is_about(shelf: Shelf, desk: Desk, case: Case) -> None:
    now, then = desk.now(), desk.now() - 30 * HOUR
    edit.save_note(desk, Note(0, case.id, "It began here.", now, now, about_at=then))

    (dot,) = times.timeline(shelf, case.id).notes

    assert dot.at == times.second(then)
