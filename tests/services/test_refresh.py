"""Refresh: feeds from a real loopback server, petitions over a wire of our own."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from app.domain import notices
from app.domain.answer import Validators
from app.domain.case import Case
from app.domain.changes import NOTHING, Changes
from app.domain.clock import Clock
from app.domain.found import ByHand
from app.domain.petition import Event, EventKind, Petition, State
from app.domain.problem import SourceError, Trouble
from app.domain.scope import Scope
from app.domain.source import Source
from app.services import add, edit, overview, patience, read, refresh
from app.services.claims import Claim
from app.services.desk import Desk, Shelf
from app.storage import petitions, sources, waits
from tests.loopback import Asked, Loopback, reply
from tests.services.made import UK, UK_COUNT, UK_JSON, WHITE_HOUSE, Wire, rss, uk, uk_count

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
ONE = "Judge hears the appeal of Steven Avery"
TWO = "Two petitions ask the President for a pardon"


@pytest.fixture
def source(desk: Desk, case: Case, server: Loopback) -> Source:
    with desk.db.transaction() as tx:
        return sources.add(
            tx,
            Source(0, case.id, f"{server.root}/feed", "", next_due=desk.now(), allow_private=True),
        )


@pytest.fixture
def petition(desk: Desk, case: Case) -> Petition:
    with desk.db.transaction() as tx:
        return petitions.add(
            tx, Petition(0, case.id, "uk-parliament", "7", UK, "", next_due=desk.now())
        )


def swept(desk: Desk, claims: tuple[Claim, ...] | None = None) -> Changes:
    """A round of what is due, or of these."""
    changes = NOTHING
    for _claim, one in refresh.sweep(desk, refresh.claim_due(desk) if claims is None else claims):
        changes += one
    return changes


def stored(desk: Desk, source: Source) -> Source:
    with desk.db.transaction() as tx:
        found = sources.by_id(tx, source.id)
    assert found is not None
    return found


def kept(desk: Desk, petition: Petition) -> Petition:
    with desk.db.transaction() as tx:
        found = petitions.by_id(tx, petition.id)
    assert found is not None
    return found


def titles(shelf: Shelf, case: Case) -> list[str]:
    return [one.title for one in read.rows(shelf, read.all_ids(shelf, Scope(case.id)))]


def conditions(server: Loopback) -> list[tuple[str, str]]:
    return [
        (one.headers.get("if-none-match", ""), one.headers.get("if-modified-since", ""))
        for one in server.requests
    ]


def test_a_feed_brings_its_articles(
    desk: Desk, shelf: Shelf, case: Case, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE, TWO), ETag='"1"')

    changes = swept(desk)

    assert [article.title for article in changes.new_articles] == [ONE, TWO]
    assert titles(shelf, case) == [ONE, TWO]
    told = stored(desk, source)
    assert (told.title, told.site) == ("Loopback News", "https://news.test/")
    assert told.validators == Validators('"1"')
    assert told.last_success == told.last_answer == desk.now()
    assert changes.sources == (told,)


def test_a_feed_is_asked_once_an_hour_and_never_early(
    desk: Desk, clock: Clock, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE))
    swept(desk)

    clock.put(clock() + HOUR - timedelta(seconds=1))
    early = refresh.claim_due(desk)
    clock.put(clock() + HOUR * 0.2)
    late = refresh.claim_due(desk)

    assert early == ()
    assert [claim.source.id for claim in late if claim.source] == [source.id]


def test_the_reader_may_wish_sites_asked_less_often(
    wired: Desk, wire: Wire, source: Source, petition: Petition
) -> None:
    edit.keep_setting(wired, patience.FEEDS, "180")
    edit.keep_setting(wired, patience.PETITIONS, "30")
    wire.says(source.address, rss(ONE))
    wire.says(UK_JSON, uk(18_904))
    swept(wired)
    feed, counter = stored(wired, source).next_due, kept(wired, petition).next_due
    assert feed is not None
    assert counter is not None
    assert 3 * HOUR <= feed - wired.now() <= 3.3 * HOUR
    assert HOUR / 2 <= counter - wired.now() <= 0.55 * HOUR
    for nothing in ("", "often", "-5", "9" * 9):
        edit.keep_setting(wired, patience.PETITIONS, nothing)
        with wired.db.transaction() as tx:
            assert patience.least(tx, patience.PETITIONS) == timedelta(0)


def test_what_is_claimed_is_not_claimed_twice(desk: Desk, source: Source) -> None:
    assert len(refresh.claim_due(desk)) == 1
    assert refresh.claim_due(desk) == ()


def test_a_round_can_be_of_one_case(desk: Desk, case: Case, source: Source) -> None:
    assert refresh.claim_due(desk, case.id + 1) == ()
    assert len(refresh.claim_due(desk, case.id)) == 1


def test_validators_go_back_as_they_came_and_a_304_keeps_them(
    desk: Desk, clock: Clock, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(
        body=rss(ONE), ETag='W/"odd one"', Last_Modified="Mon, 04 Jan 2016 12:00:00 GMT"
    )
    swept(desk)
    server.routes["/feed"] = reply(304)

    for _ in range(2):
        clock.put(clock() + 2 * HOUR)
        assert swept(desk).new_articles == ()

    expected = ('W/"odd one"', "Mon, 04 Jan 2016 12:00:00 GMT")
    assert conditions(server) == [("", ""), expected, expected]
    assert stored(desk, source).failures == 0


def test_a_304_may_bring_new_validators_as_one_set(
    desk: Desk, clock: Clock, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(
        body=rss(ONE), ETag='"1"', Last_Modified="Mon, 04 Jan 2016 12:00:00 GMT"
    )
    swept(desk)
    server.routes["/feed"] = reply(304, ETag='"2"')
    clock.put(clock() + 2 * HOUR)
    swept(desk)

    assert stored(desk, source).validators == Validators('"2"', "")


def test_the_same_bytes_are_not_parsed_but_their_validators_are_kept(
    desk: Desk, clock: Clock, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE), ETag='"1"')
    swept(desk)
    server.routes["/feed"] = reply(body=rss(ONE), ETag='"2"')
    clock.put(clock() + 2 * HOUR)

    (claim,) = refresh.claim_due(desk)
    fetched = refresh.fetch(desk, claim)
    refresh.store(desk, fetched)

    assert fetched.feed is None
    assert stored(desk, source).validators == Validators('"2"')


def test_a_feed_that_changes_all_its_ids_doubles_nothing(
    desk: Desk, clock: Clock, shelf: Shelf, case: Case, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE, TWO))
    first = swept(desk).new_articles
    edit.mark_read(desk, [article.id for article in first], read=True)
    server.routes["/feed"] = reply(body=rss(TWO, ONE, prefix="new-"))
    clock.put(clock() + 2 * HOUR)

    changes = swept(desk)

    assert changes.new_articles == ()
    assert sorted(titles(shelf, case)) == [ONE, TWO]
    assert overview.counts(shelf, case.id).unread == 0


def test_an_edited_article_is_rewritten_and_an_empty_feed_deletes_nothing(
    desk: Desk, clock: Clock, shelf: Shelf, case: Case, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE, TWO))
    (one, _) = swept(desk).new_articles
    edited = rss(ONE, TWO).replace(b"<title>Judge", b"<title>A judge")
    server.routes["/feed"] = reply(body=edited)
    clock.put(clock() + 2 * HOUR)
    changes = swept(desk)
    server.routes["/feed"] = reply(body=rss())
    clock.put(clock() + 2 * HOUR)

    swept(desk)

    assert changes.changed_articles == (one.id,)
    assert sorted(titles(shelf, case)) == ["A" + ONE.replace("Judge", " judge"), TWO]


def test_a_log_in_page_in_between_is_told_and_keeps_what_was_there(
    desk: Desk, clock: Clock, shelf: Shelf, case: Case, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE), ETag='"1"')
    swept(desk)
    server.routes["/feed"] = reply(
        body=b"<html><body>Log in to the hotel</body></html>", ETag='"h"'
    )
    clock.put(clock() + 2 * HOUR)

    changes = swept(desk)

    told = stored(desk, source)
    assert [problem.trouble for problem in changes.problems] == [Trouble.NOT_UNDERSTOOD]
    assert (told.trouble, told.failures, told.trouble_since) == (Trouble.NOT_UNDERSTOOD, 1, clock())
    assert told.validators == Validators('"1"')
    assert titles(shelf, case) == [ONE]


def test_errors_slow_down_and_a_success_ends_the_row(
    desk: Desk, clock: Clock, source: Source, server: Loopback
) -> None:
    since = clock()
    server.routes["/feed"] = reply(404)
    for _ in range(3):
        swept(desk)
        failing = stored(desk, source)
        assert failing.next_due is not None
        clock.put(failing.next_due)
    server.routes["/feed"] = reply(body=rss(ONE))

    swept(desk)

    assert (failing.failures, failing.trouble_since) == (3, since)
    assert clock() - since >= 7 * HOUR
    well = stored(desk, source)
    assert (well.failures, well.trouble, well.trouble_since) == (0, None, None)


def test_gone_stops_until_the_reader_tries_again(
    desk: Desk, clock: Clock, case: Case, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(410)
    (problem,) = swept(desk).problems
    clock.put(clock() + 30 * DAY)

    assert problem.next_try is None
    assert refresh.claim_due(desk) == ()
    assert refresh.claim_case(desk, case.id) == ()
    assert len(refresh.claim_source(desk, source.id)) == 1


def test_a_busy_host_is_left_alone_as_a_whole_also_by_the_button(
    desk: Desk, clock: Clock, case: Case, source: Source, server: Loopback
) -> None:
    with desk.db.transaction() as tx:
        sources.add(
            tx, replace(source, id=0, address=f"{server.root}/other", next_due=clock() + 2 * HOUR)
        )
    server.routes["/feed"] = reply(429, Retry_After="86400")
    swept(desk)
    asked = len(server.requests)
    clock.put(clock() + 3 * HOUR)

    during = (refresh.claim_due(desk), refresh.claim_case(desk, case.id))
    clock.put(clock() + DAY)
    after = refresh.claim_due(desk)

    assert during == ((), ())
    assert len(server.requests) == asked
    assert len(after) == 2


@pytest.mark.parametrize("ahead", [DAY, 365 * DAY], ids=["a day", "a year"])
@pytest.mark.parametrize("answer", [reply(body=rss(ONE)), reply(404)], ids=["well", "failing"])
def test_a_clock_that_was_ahead_delays_nobody_for_longer_than_usual(
    desk: Desk, clock: Clock, source: Source, server: Loopback, ahead: timedelta, answer: bytes
) -> None:
    right = clock()
    server.routes["/feed"] = answer
    clock.put(right + ahead)
    swept(desk)

    clock.put(right)
    at_once = refresh.claim_due(desk)
    clock.put(right + HOUR / 2)
    soon = refresh.claim_due(desk)
    clock.put(right + HOUR * 1.2)
    later = refresh.claim_due(desk)

    assert (at_once, soon) == ((), ())
    assert len(later) == 1


def test_a_wait_asked_for_while_the_clock_was_ahead_ends(
    desk: Desk, clock: Clock, source: Source, server: Loopback
) -> None:
    right = clock()
    server.routes["/feed"] = reply(429, Retry_After="7200")
    clock.put(right + 365 * DAY)
    swept(desk)

    clock.put(right)
    at_once = refresh.claim_due(desk)
    clock.put(right + HOUR * 2.3)

    assert at_once == ()
    assert len(refresh.claim_due(desk)) == 1


def test_what_was_claimed_while_the_clock_was_ahead_is_due_again(
    desk: Desk, clock: Clock, source: Source
) -> None:
    right = clock()
    clock.put(right + 365 * DAY)
    refresh.claim_due(desk)

    clock.put(right)
    at_once = refresh.claim_due(desk)
    clock.put(right + HOUR * 1.2)

    assert at_once == ()
    assert len(refresh.claim_due(desk)) == 1


def test_a_clock_that_leaps_forward_asks_everybody_once(
    desk: Desk, clock: Clock, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE))
    swept(desk)
    clock.put(clock() + 365 * DAY)

    rounds = [len(refresh.claim_due(desk)) for _time in range(3)]

    assert rounds == [1, 0, 0]


def test_too_many_requests_without_a_time_means_four_hours(
    desk: Desk, clock: Clock, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(429)
    swept(desk)

    with desk.db.transaction() as tx:
        until = waits.until(tx, "127.0.0.1", clock())
    assert until == clock() + 4 * HOUR
    assert refresh.claim_source(desk, source.id) == ()


def test_the_button_obeys_what_feed_and_server_wish(
    desk: Desk, clock: Clock, case: Case, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE, more="<ttl>120</ttl>"), ETag='"1"')
    swept(desk)
    server.routes["/feed"] = reply(304)
    clock.put(clock() + HOUR)
    inside = refresh.claim_case(desk, case.id)
    clock.put(clock() + HOUR + timedelta(minutes=1))
    swept(desk)
    clock.put(clock() + HOUR)

    assert inside == ()
    assert refresh.claim_case(desk, case.id) == ()  # a 304 does not take the feed's wish back


def test_the_button_asks_what_is_not_due_and_leaves_its_time(
    desk: Desk, clock: Clock, case: Case, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE))
    swept(desk)
    due = stored(desk, source).next_due
    clock.put(clock() + timedelta(minutes=1))

    (claim,) = refresh.claim_case(desk, case.id)

    assert claim.manual
    assert stored(desk, source).next_due == due


def test_being_offline_counts_against_nobody(
    desk: Desk, clock: Clock, source: Source, server: Loopback
) -> None:
    error = SourceError(Trouble.OFFLINE)
    (claim,) = refresh.claim_due(desk)

    refresh.store(desk, refresh.Fetched(claim, clock(), error=error))

    told = stored(desk, source)
    assert (told.failures, told.next_due) == (0, clock() + timedelta(minutes=5))
    assert told.trouble is Trouble.OFFLINE


def test_a_feed_that_moved_for_good_is_followed_after_proof(
    desk: Desk, clock: Clock, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(301, Location="/new")
    server.routes["/new"] = reply(body=rss(ONE))

    for _ in range(9):
        assert stored(desk, source).address.endswith("/feed")
        swept(desk)
        clock.put(clock() + DAY)

    assert stored(desk, source).address == f"{server.root}/new"


def test_a_feed_does_not_move_to_where_another_source_is(
    desk: Desk, clock: Clock, case: Case, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(301, Location="/new")
    server.routes["/new"] = reply(body=rss(ONE))
    with desk.db.transaction() as tx:
        sources.add(tx, replace(source, id=0, address=f"{server.root}/new", next_due=None))
        sources.save(tx, replace(source, moved_to=f"{server.root}/new", moved_proofs=8))

    swept(desk)

    assert stored(desk, source).address.endswith("/feed")


def test_what_was_removed_meanwhile_is_let_go(
    desk: Desk, shelf: Shelf, case: Case, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE))
    (claim,) = refresh.claim_due(desk)
    fetched = refresh.fetch(desk, claim)
    edit.remove(desk, "source", source.id)

    assert refresh.store(desk, fetched) == NOTHING
    assert titles(shelf, case) == []


def test_days_of_asking_are_polite(
    desk: Desk, clock: Clock, case: Case, source: Source, server: Loopback
) -> None:
    given: list[str] = []
    asked: list[tuple[datetime, str]] = []

    def answer(request: Asked) -> bytes:
        asked.append((clock(), request.headers.get("if-none-match", "")))
        given.append(f'"{clock().day}"')
        body = rss(ONE, f"News of the day {clock().day} in the case")
        return reply(304) if asked[-1][1] == given[-1] else reply(body=body, ETag=given[-1])

    server.routes["/feed"] = answer
    for _ in range(3 * 24 * 4):
        swept(desk)
        clock.put(clock() + HOUR / 4)

    gaps = [late - early for (early, _), (late, _) in pairwise(asked)]
    assert min(gaps) >= HOUR
    assert max(gaps) <= HOUR * 1.5
    assert [etag for _, etag in asked] == ["", *given[:-1]]
    headers = {name for request in server.requests for name in request.headers}
    assert not headers & {"cookie", "referer"}
    assert {request.method for request in server.requests} == {"GET"}


def test_a_title_given_by_the_reader_stays(desk: Desk, source: Source, server: Loopback) -> None:
    server.routes["/feed"] = reply(body=rss(ONE))
    (claim,) = refresh.claim_due(desk)
    edit.rename_source(desk, source.id, "My name for it")

    refresh.store(desk, refresh.fetch(desk, claim))

    assert stored(desk, source).title == "My name for it"


def test_a_private_address_is_refused_unless_the_reader_typed_it(
    desk: Desk, source: Source, server: Loopback
) -> None:
    with desk.db.transaction() as tx:
        sources.save(tx, replace(source, allow_private=False))

    (problem,) = swept(desk).problems

    assert problem.trouble is Trouble.PRIVATE_ADDRESS
    assert server.requests == []


def test_a_claim_of_nothing_is_a_bug(desk: Desk) -> None:
    with pytest.raises(ValueError, match="Claim"):
        refresh.fetch(desk, Claim("", None, None, manual=False))


def test_a_petition_brings_a_reading(wired: Desk, wire: Wire, petition: Petition) -> None:
    wire.says(UK_JSON, uk(18_904), ETag='"1"')

    changes = swept(wired)

    (reading,) = changes.readings
    assert (reading.count, reading.how) == (18_904, "UK Parliament, petition")
    told = kept(wired, petition)
    assert (told.title, told.count, told.state) == ("Mend the lighthouse", 18_904, State.OPEN)
    assert told.validators == Validators('"1"')
    assert told.next_due is not None
    assert timedelta(minutes=2) <= told.next_due - wired.now() <= timedelta(minutes=2.2)


def test_a_counter_read_while_the_clock_was_ahead_is_read_again(
    wired: Desk, wire: Wire, clock: Clock, case: Case, petition: Petition
) -> None:
    right = clock()
    wire.says(UK_JSON, uk(18_904), uk(18_950))
    clock.put(right + 365 * DAY)
    swept(wired)
    clock.put(right)
    at_once = refresh.claim_due(wired)
    by_hand = refresh.claim_case(wired, case.id)
    clock.put(right + HOUR)

    changes = swept(wired)

    assert (at_once, len(by_hand)) == ((), 1)
    assert [reading.count for reading in changes.readings] == [18_950]
    with closing(wired.db.reader()) as reader:
        shown = petitions.by_id(reader, petition.id, clock())
    assert shown is not None
    assert shown.count == 18_950


def test_between_full_looks_the_light_answer_is_enough(
    wired: Desk, wire: Wire, clock: Clock, petition: Petition
) -> None:
    wire.says(UK_JSON, uk(100))
    wire.says(UK_COUNT, uk_count(120))
    swept(wired)
    clock.put(clock() + timedelta(minutes=10))
    swept(wired)
    clock.put(clock() + HOUR)
    swept(wired)

    asked = [address.rpartition("/")[2] for address, _ in wire.asked]
    assert asked == ["7.json", "count.json", "7.json"]


def test_an_unchanged_petition_changes_no_number(
    wired: Desk, wire: Wire, clock: Clock, petition: Petition
) -> None:
    wire.says(UK_JSON, uk(100), ETag='"1"')
    swept(wired)
    wire.says(UK_JSON, status=304)
    clock.put(clock() + HOUR)

    changes = swept(wired)

    assert changes.readings == ()
    assert wire.asked[-1][1]["if-none-match"] == '"1"'
    assert kept(wired, petition).last_success == clock()


def test_an_unbelievable_count_waits_for_a_second_look(
    wired: Desk, wire: Wire, clock: Clock, petition: Petition
) -> None:
    wire.says(UK_JSON, uk(1000), ETag='"1"')
    swept(wired)
    wire.says(UK_JSON, uk(300, "2026-03-02T12:00:00.000Z"), ETag='"2"')
    clock.put(clock() + HOUR)

    first = swept(wired)
    doubted = kept(wired, petition)
    clock.put(clock() + HOUR)
    second = swept(wired)

    assert first.readings == ()
    assert [problem.trouble for problem in first.problems] == [Trouble.SUSPICIOUS]
    assert (doubted.count, doubted.suspect) == (1000, 300)
    assert doubted.validators == Validators('"1"')
    assert [reading.count for reading in second.readings] == [300]
    assert [event.kind for event in second.events] == [EventKind.FELL]
    assert kept(wired, petition).trouble is None


def test_no_error_overwrites_the_last_good_count(
    wired: Desk, wire: Wire, clock: Clock, petition: Petition
) -> None:
    wire.says(UK_JSON, uk(1000))
    swept(wired)
    wire.says(UK_JSON, b"<html>Just a moment...</html>")
    clock.put(clock() + HOUR)

    changes = swept(wired)

    told = kept(wired, petition)
    assert told.count == 1000
    assert told.trouble is not None
    assert [problem.petition_id for problem in changes.problems] == [petition.id]


def test_a_closed_petition_is_asked_weekly(wired: Desk, wire: Wire, petition: Petition) -> None:
    wire.says(UK_JSON, uk(1000, state="closed", closed_at="2026-02-01T12:00:00.000Z"))

    swept(wired)

    due = kept(wired, petition).next_due
    assert due is not None
    assert due - wired.now() >= timedelta(days=7)


def test_the_button_leaves_a_petition_inside_its_floor(
    wired: Desk, wire: Wire, clock: Clock, case: Case, petition: Petition
) -> None:
    wire.says(UK_JSON, uk(1000))
    swept(wired)
    clock.put(clock() + timedelta(seconds=90))
    inside = refresh.claim_petition(wired, petition.id)
    clock.put(clock() + timedelta(seconds=31))

    assert inside == ()
    assert len(refresh.claim_case(wired, case.id)) == 1


def test_a_counter_kept_by_hand_is_never_asked(wired: Desk, wire: Wire, case: Case) -> None:
    (counter,) = add.add_by_hand(wired, case.id, ByHand("Paper petition", 7)).petitions

    assert refresh.claim_due(wired) == ()
    assert refresh.claim_case(wired, case.id) == ()
    assert refresh.claim_petition(wired, counter.id) == ()


def test_a_petition_of_an_unknown_platform_says_so(wired: Desk, wire: Wire, case: Case) -> None:
    with wired.db.transaction() as tx:
        petitions.add(
            tx, Petition(0, case.id, "gone", "7", "https://gone.test/7", "", next_due=wired.now())
        )

    (problem,) = swept(wired).problems

    assert problem.trouble is Trouble.NOT_UNDERSTOOD
    assert wire.asked == []


def test_a_retired_platform_s_petition_is_looked_at_once(
    wired: Desk, wire: Wire, clock: Clock, case: Case
) -> None:
    clock.put(clock().replace(year=2026))
    with wired.db.transaction() as tx:
        retired = petitions.add(
            tx,
            Petition(
                0, case.id, "we-the-people", "mend-the-lighthouse", WHITE_HOUSE, "Mend it",
                next_due=clock(),
            ),
        )  # fmt: skip

    (problem,) = swept(wired).problems

    assert problem.trouble is Trouble.RETIRED
    assert "archives.gov" in problem.see
    assert kept(wired, retired).next_due is None
    assert refresh.claim_case(wired, case.id) == ()


def test_a_counter_that_stands_still_is_told_once(
    wired: Desk, wire: Wire, clock: Clock, petition: Petition
) -> None:
    events: list[Event] = []
    for hour in range(20):
        wire.says(UK_JSON, uk(1000 + 60 * min(hour, 8)))
        wire.says(UK_COUNT, uk_count(1000 + 60 * min(hour, 8)))
        events += swept(wired).events
        clock.put(clock() + HOUR)

    assert [event.kind for event in events] == [EventKind.STUCK]


@pytest.fixture
def claimers() -> list[Callable[[Desk, int], tuple[Claim, ...]]]:
    return [refresh.claim_source, refresh.claim_petition]


def test_what_is_not_there_is_not_claimed(
    desk: Desk, claimers: list[Callable[[Desk, int], tuple[Claim, ...]]]
) -> None:
    assert [claim(desk, 99) for claim in claimers] == [(), ()]


def test_the_first_answer_of_a_source_is_marked_and_brings_no_news(
    desk: Desk, clock: Clock, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE))
    first = swept(desk)
    server.routes["/feed"] = reply(body=rss(ONE, TWO))
    clock.put(clock() + HOUR * 1.2)
    second = swept(desk)

    assert first.first_answers == (("source", source.id),)
    assert notices.notices(first, desk.now()) == ()
    assert second.first_answers == ()
    assert [len(one.articles) for one in notices.notices(second, desk.now())] == [1]


def test_a_feed_that_gives_every_entry_a_new_id_is_no_news(
    desk: Desk, clock: Clock, source: Source, server: Loopback
) -> None:
    server.routes["/feed"] = reply(body=rss(ONE, TWO))
    swept(desk)
    server.routes["/feed"] = reply(body=rss(ONE, TWO, prefix="again-"))
    clock.put(clock() + HOUR * 1.2)

    changes = swept(desk)

    assert changes.sources
    assert changes.new_articles == ()
    assert notices.notices(changes, desk.now()) == ()


def test_a_round_number_is_passed_once_however_often_it_is_crossed(
    wired: Desk, wire: Wire, clock: Clock, petition: Petition
) -> None:
    events: list[Event] = []
    for count in (90, 150, 95, 160):
        wire.says(UK_JSON, uk(count))
        wire.says(UK_COUNT, uk_count(count))
        events += swept(wired).events
        clock.put(clock() + DAY)

    milestones = [event for event in events if event.kind is EventKind.MILESTONE]
    assert [(event.before, event.after) for event in milestones] == [(90, 100)]


def test_a_problem_begins_once(desk: Desk, clock: Clock, source: Source, server: Loopback) -> None:
    server.routes["/feed"] = reply(401)
    first = swept(desk)
    clock.put(clock() + DAY)
    second = swept(desk)

    assert [problem.begun for problem in first.problems] == [True]
    assert [problem.begun for problem in second.problems] == [False]


def test_a_breakdown_is_kept_for_the_page_and_an_old_debate_is_an_event(
    wired: Desk, wire: Wire, shelf: Shelf, petition: Petition
) -> None:
    parts = [{"name": "Germany", "code": "DE", "signature_count": 12}]
    body = uk(1000, signatures_by_country=parts, debate={"debated_on": "2015-12-20"})
    wire.says(UK_JSON, body)

    swept(wired)

    page = read.petition_page(shelf, petition.id, wired.platforms)
    assert page is not None
    assert [(one.kind, one.name, one.count) for one in page.breakdown] == [
        ("country", "Germany", 12)
    ]
    assert page.breakdown_at == wired.now()
    assert EventKind.DEBATED in [event.kind for event in page.events]
    assert page.site is not None
    assert page.site.official
    assert "10,000" in page.site.rules
    assert read.petition_page(shelf, 99) is None
