"""Add: whatever is pasted is recognised or told why not, and followed once."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.answer import Validators
from app.domain.case import Case
from app.domain.changes import NOTHING
from app.domain.clock import Clock
from app.domain.found import ByHand, Chosen, Found
from app.domain.problem import SourceError, Trouble
from app.services import add, edit, overview, read, refresh
from app.services.desk import Desk, Shelf
from app.sources.parser import Parser
from tests.loopback import Loopback, reply
from tests.services.made import UK, UK_JSON, WHITE_HOUSE, Wire, opml, page, rss, uk

ONE = "Judge hears the appeal of Steven Avery"


def refused(desk: Desk, text: str) -> Trouble:
    with pytest.raises(SourceError) as caught:
        add.recognise(desk, text)
    return caught.value.trouble


def test_a_feed_is_recognised_and_added_with_its_articles(
    desk: Desk, shelf: Shelf, case: Case, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE), ETag='"1"')

    found = add.recognise(desk, f" feed:{server.root}/feed ")
    changes = add.add_found(desk, case.id, found, Chosen((found.address,), "News"))

    assert (found.title, found.where, found.private) == ("Loopback News", "127.0.0.1", True)
    assert [article.title for article in changes.new_articles] == [ONE]
    (source,) = read.sources(shelf, case.id)
    assert (source.title, source.group, source.allow_private) == ("Loopback News", "News", True)
    assert source.validators == Validators('"1"')
    assert source.next_due is not None
    assert source.next_due >= desk.now() + timedelta(hours=1)


def test_the_same_feed_is_not_followed_twice_in_a_case(
    desk: Desk, shelf: Shelf, case: Case, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE))
    found = add.recognise(desk, f"{server.root}/feed")
    add.add_found(desk, case.id, found)

    again = add.looked_up(shelf, case.id, add.recognise(desk, f"{server.root}/feed#top"))

    assert again.followed == {again.address}
    assert add.add_found(desk, case.id, again) == NOTHING
    assert len(read.sources(shelf, case.id)) == 1


def test_a_removed_feed_that_is_added_again_comes_back_with_its_state(
    desk: Desk, shelf: Shelf, case: Case, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE))
    found = add.recognise(desk, f"{server.root}/feed")
    first = add.add_found(desk, case.id, found)
    edit.star(desk, [first.new_articles[0].id], starred=True)
    edit.remove(desk, "source", first.sources[0].id)

    again = add.add_found(desk, case.id, found)

    assert again.new_articles == ()
    assert overview.counts(shelf, case.id).starred == 1


def test_of_a_page_the_chosen_feeds_are_followed_and_due(
    desk: Desk, shelf: Shelf, case: Case, server: Loopback
) -> None:
    server.routes["/"] = reply(body=page("/one", "/two", "https://far.test/three"))
    found = add.recognise(desk, server.root + "/")

    chosen = Chosen((f"{server.root}/one", "https://far.test/three", "https://not.offered.test/"))
    add.add_found(desk, case.id, found, chosen)

    assert [feed.address.rpartition("/")[2] for feed in found.feeds] == ["one", "two", "three"]
    followed = {source.address: source for source in read.sources(shelf, case.id)}
    assert set(followed) == set(chosen.addresses[:2])
    assert followed[f"{server.root}/one"].allow_private
    assert not followed["https://far.test/three"].allow_private
    assert len(refresh.claim_due(desk)) == 2


def test_a_list_keeps_its_folders_as_groups(
    desk: Desk, shelf: Shelf, case: Case, tmp_path: Path
) -> None:
    path = tmp_path / "my list.opml"
    path.write_bytes(opml("https://one.test/feed", "https://two.test/feed"))

    found = add.recognise(desk, path.as_uri())
    add.add_found(desk, case.id, found, Chosen(("https://one.test/feed",)))

    assert (found.title, found.listed, len(found.feeds)) == ("My list", True, 2)
    assert [source.group for source in read.sources(shelf, case.id)] == ["Papers"]
    assert add.looked_up(shelf, case.id, found).followed == {"https://one.test/feed"}


def test_a_petition_is_recognised_with_its_count_and_added_with_it(
    wired: Desk, shelf: Shelf, wire: Wire, case: Case
) -> None:
    wire.says(UK_JSON, uk(18_904), ETag='"1"')

    found = add.recognise(wired, "petition.parliament.uk/petitions/7/signatures/new")
    changes = add.add_found(wired, case.id, found)

    assert (found.address, found.title, found.where) == (UK, "Mend the lighthouse", "UK Parliament")
    assert found.snapshot is not None
    assert [reading.count for reading in changes.readings] == [18_904]
    (card,) = read.cards(shelf, case.id)
    assert (card.petition.count, card.petition.validators) == (18_904, Validators('"1"'))
    assert add.looked_up(shelf, case.id, found).followed == {UK}
    assert add.add_found(wired, case.id, found) == NOTHING


def test_a_petition_of_a_retired_platform_tells_where_its_archive_is(
    wired: Desk, shelf: Shelf, clock: Clock, case: Case
) -> None:
    clock.put(clock().replace(year=2026))

    found = add.recognise(wired, WHITE_HOUSE)
    add.add_found(wired, case.id, found)

    assert found.trouble is Trouble.RETIRED
    assert "archives.gov" in found.see
    (problem,) = overview.problems(shelf, case.id)
    assert (problem.trouble, problem.next_try) == (Trouble.RETIRED, None)


def test_a_petition_that_cannot_be_read_now_says_why(wired: Desk) -> None:
    assert refused(wired, UK) is Trouble.NOT_FOUND


def test_a_feed_that_moved_for_good_is_kept_at_its_new_place(desk: Desk, server: Loopback) -> None:
    server.routes["/feed"] = reply(308, Location="/new")
    server.routes["/new"] = reply(body=rss(ONE))

    assert add.recognise(desk, f"{server.root}/feed").address == f"{server.root}/new"


def test_what_cannot_be_read_says_why(desk: Desk, server: Loopback, tmp_path: Path) -> None:
    server.routes["/page"] = reply(body=page())
    server.routes["/bytes"] = reply(body=b"\x00\x01\x02")
    server.routes["/bomb"] = reply(body=b" " * 10)
    big = tmp_path / "big"
    big.write_bytes(b"a" * (8 * 1024 * 1024 + 1))

    assert refused(desk, "Steven Avery") is Trouble.BAD_ADDRESS
    assert refused(desk, "") is Trouble.BAD_ADDRESS
    assert refused(desk, "ftp://host.test/feed") is Trouble.BAD_ADDRESS
    assert refused(desk, f"{server.root}/page") is Trouble.NO_FEED_FOUND
    assert refused(desk, f"{server.root}/bytes") is Trouble.NOT_UNDERSTOOD
    assert refused(desk, f"{server.root}/bomb") is Trouble.NOT_UNDERSTOOD
    assert refused(desk, f"{server.root}/nothing") is Trouble.NOT_FOUND
    assert refused(desk, str(tmp_path / "none.opml")) is Trouble.FILE_UNREADABLE
    assert refused(desk, str(big)) is Trouble.TOO_LARGE


def test_what_takes_too_long_to_read_is_told_as_that(desk: Desk, server: Loopback) -> None:
    server.routes["/feed"] = reply(body=rss(ONE))
    with closing(Parser(seconds=0.0)) as hurried:
        assert refused(replace(desk, parser=hurried), f"{server.root}/feed") is Trouble.OVERRUN


def test_a_counter_kept_by_hand_starts_with_its_count(desk: Desk, shelf: Shelf, case: Case) -> None:
    changes = add.add_by_hand(desk, case.id, ByHand("Paper petition", 250, "https://page.test/"))

    (card,) = read.cards(shelf, case.id)
    assert changes.petitions == (card.petition,)
    assert (card.petition.count, card.petition.next_due) == (250, None)
    assert card.readings[0].see == "https://page.test/"


def test_found_without_anything_follows_nothing(desk: Desk, case: Case) -> None:
    assert add.add_found(desk, case.id, Found("https://page.test/", "Page")) == NOTHING
