"""Feeds and petition answers of our own making, and a wire that gives them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime

Reply = tuple[int, Mapping[str, str], bytes]

UK = "https://petition.parliament.uk/petitions/7"
UK_JSON = UK + ".json"
UK_COUNT = UK + "/count.json"
WHITE_HOUSE = "https://petitions.whitehouse.gov/petition/mend-the-lighthouse"


def rss(
    *titles: str, prefix: str = "id-", more: str = "", site: str = "https://news.test/"
) -> bytes:
    """A feed; an item's id and link follow from its title."""
    published = format_datetime(datetime(2016, 1, 4, 12, tzinfo=UTC))
    items = "".join(
        f"<item><guid isPermaLink='false'>{prefix}{title}</guid><title>{title}</title>"
        f"<link>{site}{title.replace(' ', '-')}</link><pubDate>{published}</pubDate>"
        f"<description>{title} in full.</description></item>"
        for title in titles
    )
    head = f"<title>Loopback News</title><link>{site}</link>{more}"
    return f"<rss version='2.0'><channel>{head}{items}</channel></rss>".encode()


def opml(*addresses: str) -> bytes:
    feeds = "".join(f"<outline text='News' xmlUrl='{address}'/>" for address in addresses)
    return (
        "<opml version='2.0'><head><title>My list</title></head>"
        f"<body><outline text='Papers'>{feeds}</outline></body></opml>"
    ).encode()


def page(*addresses: str) -> bytes:
    links = "".join(
        f"<link rel='alternate' type='application/rss+xml' title='All' href='{address}'>"
        for address in addresses
    )
    return f"<!doctype html><html><head><title>The site</title>{links}</head></html>".encode()


def uk(count: int, updated: str = "2026-03-01T12:00:00.000Z", **attributes: object) -> bytes:
    """An answer of UK Parliament, open unless `attributes` say otherwise."""
    said = {
        "action": "Mend the lighthouse",
        "state": "open",
        "signature_count": count,
        "opened_at": "2026-01-10T12:00:00.000Z",
        "updated_at": updated,
        **attributes,
    }
    return json.dumps({"data": {"type": "petition", "id": 7, "attributes": said}}).encode()


def uk_count(count: int) -> bytes:
    """The light answer."""
    return json.dumps({"signature_count": count, "response_threshold_reached_at": None}).encode()


@dataclass
class Wire:
    """What each address answers, in turn, the last for good; and what was asked."""

    replies: dict[str, list[Reply]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def says(self, address: str, *bodies: bytes, status: int = 200, **headers: str) -> None:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.replies[address] = [(status, named, body) for body in bodies or (b"",)]

    def __call__(self, address: str, headers: Mapping[str, str]) -> Reply:
        self.asked.append((address, {name.lower(): value for name, value in headers.items()}))
        replies = self.replies.get(address, [(404, {}, b"not here")])
        return replies.pop(0) if len(replies) > 1 else replies[0]
