from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.domain.article import Entry
from app.domain.case import Case
from app.domain.identity import Keyed
from app.domain.source import Source
from app.storage import cases, sources
from app.storage.database import Database

NOW = datetime(2016, 1, 4, 13, 27, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "undersigned.db"


@pytest.fixture
def backups_folder(path: Path) -> Path:
    return path.parent / "backups"


@pytest.fixture
def database(path: Path, backups_folder: Path) -> Iterator[Database]:
    made = Database.open(path, backups=backups_folder)
    yield made
    made.close()


@pytest.fixture
def case(database: Database) -> Case:
    with database.transaction() as tx:
        return cases.add(tx, "Avery and Dassey", recorded=False, now=NOW)


@pytest.fixture
def source(database: Database, case: Case) -> Source:
    wanted = Source(0, case.id, "https://news.example/feed", "Example News", group="News")
    with database.transaction() as tx:
        return sources.add(tx, wanted)


@pytest.fixture
def keyed() -> Callable[..., Keyed]:
    """A keyed entry from a title; its key and address come from it."""

    def make(title: str, published: datetime | None = NOW, **fields: Any) -> Keyed:
        key = fields.pop("key", title)
        address = fields.pop("address", "")
        return Keyed(key, Entry(id=key, title=title, published=published, **fields), address)

    return make
