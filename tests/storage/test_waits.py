from datetime import datetime, timedelta

from app.storage import waits
from app.storage.database import Database


def test_a_host_is_left_alone_until_its_moment(database: Database, now: datetime) -> None:
    until = now + timedelta(hours=1)
    with database.transaction() as tx:
        waits.put(tx, "news.example", until)

        assert waits.until(tx, "news.example", now) == until
        assert waits.until(tx, "news.example", until) is None
        assert waits.until(tx, "other.example", now) is None


def test_the_longer_wait_stays(database: Database, now: datetime) -> None:
    with database.transaction() as tx:
        for hours in (2, 1):
            waits.put(tx, "news.example", now + timedelta(hours=hours))

        assert waits.until(tx, "news.example", now) == now + timedelta(hours=2)


def test_a_wait_beyond_belief_is_let_go(database: Database, now: datetime) -> None:
    with database.transaction() as tx:
        waits.put(tx, "news.example", now + timedelta(days=6))
        waits.put(tx, "other.example", now + timedelta(days=365))

        waits.forget_after(tx, now + timedelta(days=7))

        assert waits.until(tx, "news.example", now) == now + timedelta(days=6)
        assert waits.until(tx, "other.example", now) is None
