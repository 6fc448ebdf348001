"""Made data: databases of any size, feeds of any size, and a process that serves them."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from random import Random

from app.domain.article import Entry
from app.domain.case import Case
from app.domain.identity import Keyed
from app.domain.source import Source
from app.services import opening
from app.storage import articles, cases, settings, sources
from app.storage.database import Database
from app.storage.places import Places, places
from tests.loopback import Asked, Loopback, reply

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
WORDS = [
    *("petition", "pardon", "court", "judge", "appeal", "evidence", "lawyer", "sheriff"),
    *("county", "trial", "verdict", "witness", "documentary", "governor", "signature"),
    *("threshold", "answer", "news", "record", "statement", "interview", "police", "family"),
    *("hearing", "motion", "order", "brief", "opinion", "counsel", "jury", "case", "prison"),
]


def sentence(random: Random, words: int) -> str:
    return " ".join(random.choices(WORDS, k=words)).capitalize() + "."


def filled(folder: Path, count: int) -> Places:
    """A data folder whose one case has so many articles of twenty sources; opened there."""
    where, random = places(folder), Random(1)
    with closing(opening.open_database(where)) as database:
        case, followed = _followed(database, [f"https://news{n}.test/feed" for n in range(20)])
        for first in range(0, count, 10_000):
            with database.transaction() as tx:
                for number, source in enumerate(followed):
                    batch = range(first + number, min(first + 10_000, count), len(followed))
                    articles.add(tx, source, [_keyed(random, one) for one in batch], NOW)
        with database.transaction() as tx:
            settings.put(tx, "window", json.dumps({"case_id": case.id}))
    return where


def followed(folder: Path, addresses: list[str]) -> Places:
    """A data folder whose one case follows these feeds, all due; opened there."""
    where = places(folder)
    with closing(opening.open_database(where)) as database:
        case, _sources = _followed(database, addresses)
        with database.transaction() as tx:
            settings.put(tx, "window", json.dumps({"case_id": case.id}))
    return where


def _followed(database: Database, addresses: list[str]) -> tuple[Case, list[Source]]:
    with database.transaction() as tx:
        case = cases.add(tx, "Made", recorded=False, now=NOW)
        made = [
            sources.add(
                tx,
                Source(0, case.id, address, f"Source {n}", next_due=NOW, allow_private=True),
            )
            for n, address in enumerate(addresses)
        ]
    return case, made


def _keyed(random: Random, number: int) -> Keyed:
    entry = made_entry(random, number)
    return Keyed(entry.id, entry, entry.link)


def made_entry(random: Random, number: int) -> Entry:
    """An article of 60 words, so many minutes old as its number."""
    title = f"{sentence(random, 8)} {number}"
    text = sentence(random, 60)
    return Entry(
        id=str(number),
        title=title,
        link=f"https://news.test/{number}",
        published=NOW - timedelta(minutes=number),
        summary_html=f"<p>{text}</p>",
        text=text,
    )


def feed(number: int, turn: int, size: int) -> bytes:
    """A feed of about `size` bytes; each turn three new items push the oldest out."""
    random, items = Random(number), []
    most = max(size // 1500, 3)
    for item in range(most):
        text = "".join(f"<p>{sentence(random, 40)}</p>" for _ in range(4))
        items.append(_item(number, -item, text))
    new = range(3 * turn, max(3 * turn - most, 0), -1)
    text = f"<p>{sentence(Random(f'{number} {turn}'), 40)}</p>"
    items = [*(_item(number, one, text) for one in new), *items][:most]
    head = f"<title>Feed {number}</title><link>https://news{number}.test/</link>"
    return f"<rss version='2.0'><channel>{head}{''.join(items)}</channel></rss>".encode()


def _item(number: int, item: int, text: str) -> str:
    published = format_datetime(NOW + timedelta(minutes=item))
    title = sentence(Random(f"{number} {item}"), 9)  # its own: or all would be one story
    return (
        f"<item><guid isPermaLink='false'>{number}/{item}</guid>"
        f"<title>{title}</title><link>https://news{number}.test/{item}</link>"
        f"<pubDate>{published}</pubDate><description><![CDATA[{text}]]></description></item>"
    )


@contextmanager
def serving(feeds: int, size: int, changing: float) -> Iterator[list[str]]:
    """A server in another process; the addresses of its feeds, each on a host of its own.

    The first answers are whole; later on this share has something new, the others say 304.
    """
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.made", str(feeds), str(size), str(changing)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    try:
        assert server.stdout is not None
        port = int(server.stdout.readline())
        yield [f"http://127.0.{n // 250}.{n % 250 + 1}:{port}/{n}" for n in range(feeds)]
    finally:
        server.kill()
        server.wait()


def _serve(feeds: int, size: int, changing: float) -> None:
    server = Loopback(address="0.0.0.0")
    asked = [0] * feeds
    bodies = {number: feed(number, 0, size) for number in range(feeds)}

    def answer(request: Asked) -> bytes:
        number = int(request.path[1:])
        turn = asked[number]
        asked[number] += 1
        changed = number < feeds * changing
        if turn and not changed and "if-none-match" in request.headers:
            return reply(304, ETag='"1"')
        body = feed(number, turn, size) if turn and changed else bodies[number]
        tag = str(turn if changed else 1)
        return reply(body=body, ETag=f'"{tag}"', Content_Type="application/rss+xml")

    server.routes = dict.fromkeys((f"/{number}" for number in range(feeds)), answer)
    print(server.root.rpartition(":")[2], flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    _serve(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))
