from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.answer import Validators
from app.domain.case import Case
from app.domain.problem import Trouble
from app.domain.source import Source
from app.storage import cases, sources
from app.storage.database import Database


def test_every_field_comes_back(database: Database, source: Source, now: datetime) -> None:
    changed = Source(
        id=source.id,
        case_id=source.case_id,
        address="https://news.example/moved",
        title="Example News Ω",
        group="Court",
        site="https://news.example",
        validators=Validators('W/"x"', "Mon, 04 Jan 2016 13:27:00 GMT"),
        body_hash="abc",
        next_due=now + timedelta(hours=1),
        last_answer=now,
        last_success=now - timedelta(microseconds=1),
        failures=3,
        trouble=Trouble.TIMEOUT,
        trouble_since=now - timedelta(days=1),
        moved_to="https://news.example/next",
        moved_proofs=2,
        allow_private=True,
        images=True,
        ttl=timedelta(minutes=90),
        wait_until=now + timedelta(hours=2),
    )
    with database.transaction() as tx:
        sources.save(tx, changed)

        assert sources.by_id(tx, source.id) == changed


def test_a_case_shows_its_sources_by_group_and_title(database: Database, source: Source) -> None:
    def named(title: str, group: str) -> Source:
        return replace(source, id=0, address=f"https://{title}.example", title=title, group=group)

    with database.transaction() as tx:
        for title, group in (("zeta", "news"), ("Alpha", "News"), ("Beta", "Court")):
            sources.add(tx, named(title, group))

        found = [each.title for each in sources.of_case(tx, source.case_id)]

    assert found == ["Beta", "Alpha", "Example News", "zeta"]


def test_a_source_is_found_by_its_address(database: Database, source: Source) -> None:
    with database.transaction() as tx:
        found = sources.by_address(tx, source.case_id, source.address)

        assert found == source
        assert sources.by_address(tx, source.case_id, "https://other.example") is None


def test_a_removed_source_is_nowhere_until_it_is_restored(
    database: Database, source: Source, now: datetime
) -> None:
    due = replace(source, next_due=now)
    with database.transaction() as tx:
        sources.save(tx, due)
        sources.remove(tx, source.id, now)
        without = (
            sources.of_case(tx, source.case_id),
            sources.by_address(tx, source.case_id, source.address),
            sources.due(tx, now, recorded=False),
        )
        sources.restore(tx, source.id)

        assert without == ((), None, ())
        assert sources.due(tx, now, recorded=False) == (due,)


def test_adding_a_removed_source_again_brings_it_back(
    database: Database, source: Source, now: datetime
) -> None:
    with database.transaction() as tx:
        sources.remove(tx, source.id, now)

        again = sources.add(tx, replace(source, id=0, title="A new title"))

        assert again == replace(source, title="A new title")
        assert sources.of_case(tx, source.case_id) == (again,)


def test_those_are_due_whose_time_has_come(
    database: Database, case: Case, source: Source, now: datetime
) -> None:
    def due_at(moment: datetime | None) -> Source:
        return replace(source, id=0, address=f"https://{moment}.example", next_due=moment)

    with database.transaction() as tx:
        late = sources.add(tx, due_at(now - timedelta(hours=1)))
        just = sources.add(tx, due_at(now))
        sources.add(tx, due_at(now + timedelta(seconds=1)))

        assert sources.due(tx, now, recorded=False) == (late, just)
        assert sources.due(tx, now, recorded=True) == ()
        cases.remove(tx, case.id, now)
        assert sources.due(tx, now, recorded=False) == ()
