"""The starter set asked once, each site answering as it is known to: what the case then says."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlsplit

import pytest

from app.domain.case import Case
from app.domain.clock import Clock
from app.domain.scope import Scope
from app.domain.source import Kind, Source
from app.services import digest, golive, read, refresh
from app.services.desk import Desk, Shelf
from app.sources.http import Http
from app.storage import cases, sources
from tests.services.made import Reply, rss

MINUTE = timedelta(minutes=1)
GOOGLE = b"""<rss version="2.0"><channel><title>Google News</title>%s</channel></rss>"""
ITEM = b"""<item><title>Avery asks for a new trial in Wisconsin court - %s</title>
<link>https://news.google.com/rss/articles/%s</link><guid>%s</guid>
<pubDate>Mon, 04 Jan 2016 %02d:00:00 GMT</pubDate><source url="https://x.test">%s</source></item>"""
COURT = b"""<rss version="2.0"><channel><title>Court</title>
<item><title>Avery: order of the court</title><link>https://www.wicourts.gov/a</link>
<pubDate>2016-01-04 06:04:00</pubDate></item></channel></rss>"""
BING = b"""<rss version="2.0" xmlns:News="https://www.bing.com/news"><channel><title>Bing</title><item>
<title>Dassey's lawyers file a brief</title><News:Source>CBS 58</News:Source>
<link>http://www.bing.com/news/apiclick.aspx?tid=1&amp;url=https%3a%2f%2fcbs58.test%2fdassey%3futm_source%3drss</link>
</item></channel></rss>"""
CHALLENGE = (
    b"<!DOCTYPE html><title>Just a moment...</title><script src='/cdn-cgi/challenge-platform/x'>"
)


NEWS = rss("Weather for Green Bay", "Steven Avery in court", "Traffic")
FEED = {"content-type": "application/rss+xml"}
SITES: dict[str, Reply] = {
    "news.google.com": (
        200,
        FEED,
        GOOGLE
        % (ITEM % (b"CBS", b"1", b"1", 8, b"CBS") + ITEM % (b"WBAY", b"2", b"2", 9, b"WBAY")),
    ),
    "www.bing.com": (200, FEED, BING),
    "www.reddit.com": (429, {}, b"Too Many Requests"),
    "www.wicourts.gov": (200, FEED, COURT),
    "wscca.wicourts.gov": (200, FEED, COURT),
    "www.wearegreenbay.com": (200, FEED, NEWS),
    "www.cbs58.com": (200, FEED, NEWS),
    "www.wisn.com": (403, {"server": "cloudflare", "cf-mitigated": "challenge"}, CHALLENGE),
    "www.youtube.com": (404, {}, b"not found"),
}
BUSY: Reply = (503, {"retry-after": "7200"}, b"busy")


def web(address: str, _headers: Mapping[str, str]) -> Reply:
    """Each host in its own temper."""
    return SITES.get(urlsplit(address).hostname or "", BUSY)


@pytest.fixture
def live(desk: Desk, clock: Clock) -> Iterator[Desk]:
    with closing(Http(now=clock, replay=web)) as http:
        yield replace(desk, http=http)


@pytest.fixture
def case(live: Desk) -> Case:
    """The built-in case with every starter that is a feed, and a YouTube channel."""
    feeds = [one for one in golive.starters() if "petition" not in one.address]
    changes = golive.go_live(live, "Steven Avery and Brendan Dassey", feeds)
    ((_, case_id),) = changes.restored
    channel = "https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv"
    with live.db.transaction() as tx:
        sources.add(
            tx, Source(0, case_id, channel, "A channel", kind=Kind.VIDEO, next_due=live.now())
        )
        case = cases.by_id(tx, case_id)
    assert case is not None
    return case


def rounds(live: Desk, clock: Clock) -> None:
    """Ask until everybody was asked: the communities are asked a minute apart."""
    for _minute in range(6):
        for _claim, _changes in refresh.sweep(live, refresh.claim_due(live)):
            pass
        clock.put(clock() + MINUTE)


def test_each_site_is_read_as_it_means_and_its_problem_is_told_in_words(
    live: Desk, clock: Clock, case: Case, shelf: Shelf
) -> None:
    rounds(live, clock)
    listed = read.rows(shelf, read.first_ids(shelf, Scope(case.id)))
    titles = {one.title: one for one in listed}

    google = titles["Avery asks for a new trial in Wisconsin court"]
    assert (google.outlet, google.others > 0) == ("CBS", True)
    assert titles["Dassey's lawyers file a brief"].link == "https://cbs58.test/dassey"
    assert "Steven Avery in court" in titles
    assert not {"Weather for Green Bay", "Traffic"} & titles.keys()
    order = titles["Avery: order of the court"]
    assert order.published is not None
    assert order.published.hour == 12  # six in the morning in Wisconsin

    said = {one["name"]: one["message"] for one in digest.digest(shelf, case)["problems"]}
    reddit = [message for name, message in said.items() if name.startswith("r/")]
    assert reddit
    assert all("too many" in message.lower() for message in reddit)
    assert "not found" in said["A channel"]
    assert any("proof that a person" in message for message in said.values())
    assert all("next try" in message or "until" in message for message in said.values())


def test_communities_of_one_site_are_asked_a_minute_apart(
    live: Desk, clock: Clock, case: Case, shelf: Shelf
) -> None:
    asked: list[str] = []

    def heard(address: str, _headers: Mapping[str, str]) -> Reply:
        asked.append(address)
        return 200, {}, rss("Story about Avery")

    with closing(Http(now=clock, replay=heard)) as http:
        patient = replace(live, http=http)
        for _claim, _changes in refresh.sweep(patient, refresh.claim_due(patient)):
            pass
        first = [one for one in asked if "reddit" in one]
        clock.put(clock() + MINUTE)
        for _claim, _changes in refresh.sweep(patient, refresh.claim_due(patient)):
            pass
    assert len(first) == 1
    assert len([one for one in asked if "reddit" in one]) == 2
