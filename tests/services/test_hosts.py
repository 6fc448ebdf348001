from datetime import timedelta

from app.domain.case import Case
from app.domain.petition import Petition
from app.domain.problem import Trouble
from app.domain.source import Source
from app.services import edit, hosts
from app.services.desk import Desk, Shelf
from app.services.hosts import Host
from app.storage import cases, petitions, secrets, sources, waits
from tests.services.made import UK


def test_every_site_stands_once_with_its_times(desk: Desk, case: Case, shelf: Shelf) -> None:
    now = desk.now()
    later, before = now + timedelta(hours=1), now - timedelta(hours=2)
    with desk.db.transaction() as tx:
        recorded = cases.add(tx, "Recorded", recorded=True, now=now)
        sources.add(tx, Source(0, recorded.id, "https://r.test/feed", "R"))
        sources.add(
            tx, Source(0, case.id, "https://a.test/1", "A", next_due=later, last_answer=before)
        )
        sources.add(tx, Source(0, case.id, "https://a.test/2", "B", trouble=Trouble.TIMEOUT))
        petitions.add(tx, Petition(0, case.id, "uk-parliament", "7", UK, ""))
        waits.put(tx, "a.test", later)

    assert hosts.every(shelf) == (
        Host("a.test", 2, 1, before, later, later),
        Host("petition.parliament.uk", 1, 0, None, None, None),
    )


def test_a_source_with_a_problem_gets_a_new_address_and_keeps_its_articles(
    desk: Desk, case: Case, shelf: Shelf
) -> None:
    with desk.db.transaction() as tx:
        source = sources.add(
            tx, Source(0, case.id, "https://a.test/1", "A", failures=7, trouble=Trouble.NOT_FOUND)
        )
    (changed,) = edit.move_source(desk, source.id, " b.test/feed ").sources
    assert (changed.id, changed.address) == (source.id, "https://b.test/feed")
    assert (changed.failures, changed.trouble, changed.next_due) == (0, None, desk.now())
    assert not edit.move_source(desk, source.id, "")


def test_the_key_of_a_private_feed_is_not_stored_with_its_address(
    desk: Desk, case: Case, shelf: Shelf
) -> None:
    with desk.db.transaction() as tx:
        source = sources.add(tx, Source(0, case.id, "https://www.reddit.com/r/a/.rss", "A"))
    private = "https://www.reddit.com/r/a/.rss?feed=0a1b2c&user=me"
    (changed,) = edit.move_source(desk, source.id, private).sources
    assert changed.address == "https://www.reddit.com/r/a/.rss"
    assert desk.vault.unsaved
    with desk.db.transaction() as tx:
        (name,) = secrets.names(tx)
    assert name.of.startswith("https://www.reddit.com")
