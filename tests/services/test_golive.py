"""Go live: nothing is contacted that was not chosen, and the reader's notes come along."""

from app.domain.case import Case
from app.domain.found import Chosen, Found
from app.domain.note import Note
from app.domain.page import FoundFeed
from app.services import add, edit, golive, read, refresh, watching
from app.services.desk import Desk, Shelf
from tests.loopback import Loopback, reply
from tests.services.made import rss


def test_the_starters_have_defaults_and_are_for_both_kinds(desk: Desk) -> None:
    starters = golive.starters()

    petitions = [one for one in starters if desk.platforms.find(one.address)]
    assert 5 < sum(one.wanted for one in starters) < len(starters)
    assert len(petitions) == 2
    assert all(one.title and one.address.startswith("http") for one in starters)


def test_the_sites_to_be_contacted_are_named_once(desk: Desk) -> None:
    hosts = golive.hosts(desk.platforms, golive.starters())

    assert "news.google.com" in hosts
    assert "petition.parliament.uk" in hosts
    assert "petitions.obamawhitehouse.archives.gov" in hosts
    assert len(hosts) == len(set(hosts))


def test_going_live_makes_a_case_of_what_was_chosen(desk: Desk, shelf: Shelf, case: Case) -> None:
    now = desk.now()
    for body in ("First", "Second"):
        edit.save_note(desk, Note(0, case.id, body, now, now))
    chosen = [one for one in golive.starters() if one.wanted]

    changes = golive.go_live(desk, "Avery and Dassey", chosen, case.id)

    ((kind, live),) = changes.restored
    assert kind == "case"
    followed = {source.address for source in read.sources(shelf, live)}
    followed |= {card.petition.address for card in read.cards(shelf, live)}
    assert followed == {one.address for one in chosen}
    assert {note.body for note in read.notes(shelf, live)} == {"First", "Second"}
    assert len(read.notes(shelf, case.id)) == 2
    assert {claim.case_id for claim in refresh.claim_due(desk)} == {live}


def test_going_live_may_leave_the_notes(desk: Desk, shelf: Shelf) -> None:
    ((_, live),) = golive.go_live(desk, "Empty", ()).restored

    assert read.notes(shelf, live) == ()


def test_a_case_of_one_s_own_starts_with_what_was_recognised(
    desk: Desk, shelf: Shelf, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss("Judge hears the appeal"))
    feed = add.recognise(desk, f"{server.root}/feed")
    offered = Found("https://page.test/", "Page", feeds=(FoundFeed("A", "https://page.test/a"),))

    changes = golive.start_case(
        desk,
        "My case",
        ["Dassey"],
        [(feed, Chosen(())), (offered, Chosen(("https://page.test/a",)))],
    )

    ((_, mine),) = changes.restored
    assert len(changes.new_articles) == 1
    assert len(read.sources(shelf, mine)) == 2
    assert [word.words for word in watching.words(shelf, mine)] == ["Dassey"]
