"""How politely feeds are asked: thirty days on loopback, counted by the servers alone.

`python -m tests.benchmarks.politeness [--days 30] [--manual 50]`: feeds of every temper, each on
a host of its own, are followed by the program's own services over real sockets, with a clock that
is put forward, restarts, and refreshes by hand. The rules are those of rachelbythebay.com's
feed reader score and feed reader behaviour projects. Ends with 1 when a rule is not kept.
"""

import argparse
import logging
import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from pathlib import Path

from app.domain.clock import Clock
from app.domain.source import Source
from app.services import refresh
from app.services.desk import Desk
from app.services.refresh import Claim, Fetched
from app.sources.http import Http
from app.sources.parser import Parser
from app.sources.platforms import Platforms
from app.storage import cases, sources
from app.storage.database import Database
from app.storage.places import resources
from tests.loopback import Asked, Loopback, drip, reply, type_of_reply

START = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)  # a Monday
STEP = timedelta(minutes=10)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WORKERS = 16
RESTARTS = 10
SAID = {"500": "It broke. Come back at noon.", "410": "gone"}  # as a reader reads it
PATIENCE = 0.4  # seconds that a dripping server is given
Set = tuple[str, str]  # ETag and Last-Modified, "" for one that was not given


@dataclass(frozen=True, slots=True)
class Request:
    """As the server saw it, and what it had given before and gave then."""

    at: datetime
    asked: Asked
    given_before: Set
    older: frozenset[Set]
    status: int
    by_hand: bool

    @property
    def conditions(self) -> Set:
        heads = self.asked.headers
        return heads.get("if-none-match", ""), heads.get("if-modified-since", "")


@dataclass
class Feed:
    """A feed of some temper. `answer` is asked with the request and how many came before."""

    name: str
    answer: "Callable[[Feed, Asked], type_of_reply]"
    clock: Clock
    path: str = "/feed"
    host: int = 0
    requests: list[Request] = field(default_factory=list)
    given: Set = ("", "")
    older: set[Set] = field(default_factory=set)
    by_hand: bool = False

    def __call__(self, asked: Asked) -> type_of_reply:
        before, older = self.given, frozenset(self.older)
        made = self.answer(self, asked)
        status = int(made[9:12]) if isinstance(made, bytes) and made else 200
        self.requests.append(Request(self.clock(), asked, before, older, status, self.by_hand))
        return made

    def says(self, status: int = 200, content: bytes = b"", /, **headers: str) -> bytes:
        """An answer; the validators of one that worked are what is to come back."""
        given = headers.get("ETag", ""), headers.get("Last_Modified", "")
        if status in {200, 304} and given != ("", ""):
            if given != self.given:
                self.older.add(self.given)
            self.given = given
        return reply(status, content, **headers)

    def automatic(self) -> list[Request]:
        return [one for one in self.requests if not one.by_hand]

    def gaps(self) -> list[timedelta]:
        """Between a request that nobody asked for and the one before it, whoever asked for that."""
        pairs = zip(self.requests, self.requests[1:], strict=False)
        return [later.at - one.at for one, later in pairs if not later.by_hand]


class World:
    """The servers, and what they saw."""

    def __init__(self, stack: ExitStack, clock: Clock) -> None:
        self.clock = clock
        self.crowd = Crowd()
        self.feeds = {feed.name: feed for feed in tempers(clock, self.crowd)}
        self.servers: list[Loopback] = []
        self.addresses: dict[str, str] = {}
        self.told: dict[str, str] = {}  # by address: what the reader is shown of a refusal
        for number, feed in enumerate(self.feeds.values(), start=2):
            host = f"127.0.0.{feed.host or number}"
            server = next((one for one in self.servers if one.address == host), None)
            if server is None:
                server = stack.enter_context(closing(Loopback(host)))
                self.servers.append(server)
            server.routes[feed.path] = feed
            self.addresses[feed.name] = server.root + feed.path

    def by_hand(self, on: bool) -> None:
        for feed in self.feeds.values():
            feed.by_hand = on


def rss(clock: Clock, *, every: timedelta, more: str = "", age: timedelta | None = None) -> bytes:
    """A document that gets a new entry every so often, or has an old one alone."""
    number = (clock() - START) // every
    published = START - age if age else START + number * every
    return (
        f"<rss version='2.0'><channel><title>Loopback</title><link>https://news.test/</link>{more}"
        f"<item><guid>{number}</guid><title>Story {number} of the day</title>"
        f"<link>https://news.test/{number}</link>"
        f"<pubDate>{format_datetime(published)}</pubDate></item></channel></rss>"
    ).encode()


def stamp(clock: Clock, every: timedelta) -> tuple[str, str]:
    number = (clock() - START) // every
    return f'W/"v{number}, odd"', format_datetime(START + number * every, usegmt=True)


def steady(feed: Feed, asked: Asked, *, every: timedelta = 6 * HOUR, **headers: str) -> bytes:
    etag, modified = stamp(feed.clock, every)
    heads = {"ETag": etag, "Last_Modified": modified, **headers}
    if asked.headers.get("if-none-match") == etag:
        return feed.says(304, **heads)
    return feed.says(200, rss(feed.clock, every=every), **heads)


def etag_alone(feed: Feed, asked: Asked) -> bytes:
    etag = stamp(feed.clock, 6 * HOUR)[0]
    if asked.headers.get("if-none-match") == etag:
        return feed.says(304, ETag=etag)
    return feed.says(200, rss(feed.clock, every=6 * HOUR), ETag=etag)


def date_alone(feed: Feed, asked: Asked) -> bytes:
    """A date as no clock would write it: only the very same text will do."""
    modified = stamp(feed.clock, 6 * HOUR)[1].replace(" GMT", " gmt  (server)")
    if asked.headers.get("if-modified-since") == modified:
        return feed.says(304, Last_Modified=modified)
    return feed.says(200, rss(feed.clock, every=6 * HOUR), Last_Modified=modified)


def same_bytes(feed: Feed, asked: Asked) -> bytes:
    """Validators change while the bytes do not."""
    etag, modified = stamp(feed.clock, 12 * HOUR)
    if asked.headers.get("if-none-match") == etag:
        return feed.says(304, ETag=etag, Last_Modified=modified)
    body = rss(feed.clock, every=400 * DAY)
    return feed.says(200, body, ETag=etag, Last_Modified=modified)


def fresh_304(feed: Feed, asked: Asked) -> bytes:
    """A 304 brings new validators; now and then one alone, which then is the whole set."""
    turn = len(feed.requests)
    if not asked.headers.get("if-none-match"):
        return steady(feed, asked)
    if turn % 5 == 4:
        return feed.says(304, ETag=f'"only-{turn}"')
    return feed.says(304, ETag=f'"t{turn}"', Last_Modified=stamp(feed.clock, HOUR)[1])


def resting(feed: Feed, asked: Asked) -> bytes:
    hours = "".join(f"<hour>{hour}</hour>" for hour in range(6))
    more = f"<skipHours>{hours}</skipHours><skipDays><day>Sunday</day></skipDays>"
    etag = stamp(feed.clock, 6 * HOUR)[0]
    if asked.headers.get("if-none-match") == etag:
        return feed.says(304, ETag=etag)
    return feed.says(200, rss(feed.clock, every=6 * HOUR, more=more), ETag=etag)


def slow_wish(feed: Feed, _asked: Asked) -> bytes:
    return feed.says(200, rss(feed.clock, every=6 * HOUR, more="<ttl>180</ttl>"), ETag='"ttl"')


def rare(feed: Feed, asked: Asked) -> bytes:
    if asked.headers.get("if-none-match") == '"rare"':
        return feed.says(304, ETag='"rare"')
    return feed.says(200, rss(feed.clock, every=400 * DAY, age=20 * DAY), ETag='"rare"')


def busy(feed: Feed, asked: Asked, *, status: int, how: str) -> bytes:
    """Every fifth time it asks to be left alone for three hours, or for a while."""
    if len(feed.requests) % 5 != 4:
        return steady(feed, asked)
    until = feed.clock() + 3 * HOUR
    said = {"seconds": "10800", "date": format_datetime(until, usegmt=True)}
    heads = {"Retry_After": said[how]} if how in said else {}
    return feed.says(status, b"too busy", **heads)


def moved(feed: Feed, _asked: Asked, *, status: int) -> bytes:
    return feed.says(status, Location=feed.path.replace("/old", "/new"))


def gone(feed: Feed, asked: Asked) -> bytes:
    return steady(feed, asked) if feed.clock() < START + 3 * DAY else feed.says(410, b"gone")


def broken(feed: Feed, _asked: Asked) -> bytes:
    return feed.says(500, b"<head><title>500</title></head><h1>It broke.</h1><p>Come back at noon.")


def hanging_up(_feed: Feed, _asked: Asked) -> bytes:
    return b""  # no answer at all, then the end of the connection


def dripping(feed: Feed, _asked: Asked) -> type_of_reply:
    return drip(feed.says(200, rss(feed.clock, every=DAY)), PATIENCE / 4)


def cookies(feed: Feed, asked: Asked) -> bytes:
    return steady(feed, asked, Set_Cookie="who=reader; Max-Age=86400")


class Crowd:
    """Several feeds of one host; it takes a moment to answer, and counts who is there meanwhile."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._here = self.most = 0

    def __call__(self, feed: Feed, asked: Asked) -> Iterator[bytes]:
        with self._lock:
            self._here += 1
            self.most = max(self.most, self._here)
        answer = steady(feed, asked)
        yield answer[:1]
        time.sleep(0.005)
        with self._lock:  # before the last byte: whoever has that may come again
            self._here -= 1
        yield answer[1:]


def tempers(clock: Clock, crowd: Crowd) -> Iterable[Feed]:
    make = partial(Feed, clock=clock)
    yield make("steady", steady)
    yield make("ETag alone", etag_alone)
    yield make("date alone", date_alone)
    yield make("same bytes", same_bytes)
    yield make("fresh 304", fresh_304)
    yield make("max-age", partial(steady, Cache_Control="max-age=43200"))
    yield make("ttl", slow_wish)
    yield make("skipHours", resting)
    yield make("rare", rare)
    for status, how in ((429, "seconds"), (429, "date"), (429, "bare"), (503, "seconds")):
        yield make(f"{status} {how}", partial(busy, status=status, how=how))
    for status in (301, 308):
        host = 100 + status % 10
        yield make(f"{status} old", partial(moved, status=status), path=f"/{status}/old", host=host)
        yield make(f"{status} new", steady, path=f"/{status}/new", host=host)
    yield make("410", gone)
    yield make("500", broken)
    yield make("hangs up", hanging_up)
    yield make("drips", dripping)
    yield make("cookies", cookies)
    for number in range(6):
        yield make(f"neighbour {number}", crowd, path=f"/{number}", host=120)


class Reader:
    """The program without its window: its services, and threads that ask as its own do."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder, self._clock = folder, clock
        self._parser = Parser()
        self._platforms = Platforms.load(resources() / "platforms")
        self._open()
        with self.desk.db.transaction() as tx:
            self.case = cases.add(tx, "Case", recorded=False, now=clock())

    def follow(self, addresses: Iterable[str]) -> None:
        with self.desk.db.transaction() as tx:
            for address in addresses:
                source = Source(
                    0, self.case.id, address, "", next_due=self._clock(), allow_private=True
                )
                sources.add(tx, source)

    def restart(self) -> None:
        self._http.close()
        self.desk.db.close()
        self._open()

    def round(self, claims: tuple[Claim, ...] | None = None) -> None:
        """Ask what is due, or these, all at once; keep what came in the order it came."""
        asked = refresh.claim_due(self.desk) if claims is None else claims
        if asked:
            with ThreadPoolExecutor(WORKERS) as crew:
                answers: list[Fetched] = list(crew.map(partial(refresh.fetch, self.desk), asked))
            for fetched in answers:
                refresh.store(self.desk, fetched)

    def by_hand(self) -> None:
        self.round(refresh.claim_case(self.desk, self.case.id))

    def told(self) -> dict[str, str]:
        """What the page of problems shows each server to have said."""
        with self.desk.db.transaction() as tx:
            found = sources.of_case(tx, self.case.id)
        return {source.address: source.said for source in found if source.trouble}

    def close(self) -> None:
        self._http.close()
        self.desk.db.close()
        self._parser.close()

    def _open(self) -> None:
        database = Database.open(self._folder / "a.db", backups=self._folder / "backups")
        self._http = Http(now=self._clock, total=PATIENCE, read=PATIENCE)
        self.desk = Desk(database, self._http, self._parser, self._platforms, self._clock)


def lived(days: int, by_hand: int, seed: int = 7) -> World:
    """So many days with restarts, and refreshes by hand among them."""
    dice, clock = random.Random(seed), Clock(START)
    steps = days * DAY // STEP
    pressed = frozenset(dice.sample(range(steps), by_hand))
    restarted = frozenset(dice.sample(range(1, steps), min(RESTARTS, steps - 1)))
    with ExitStack() as stack:
        world = World(stack, clock)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        reader = stack.enter_context(closing(Reader(folder, clock)))
        reader.follow(
            address for name, address in world.addresses.items() if not name.endswith(" new")
        )
        for step in range(steps):
            clock.put(START + step * STEP)
            if step in restarted:
                reader.restart()
            if step in pressed:
                world.by_hand(True)
                reader.by_hand()
                world.by_hand(False)
            reader.round()
        world.told = reader.told()
    return world


@dataclass(frozen=True, slots=True)
class Rule:
    name: str
    said: str
    counted: str
    kept: bool


def none(name: str, said: str, faults: Iterable[object], of: int) -> Rule:
    found = len(list(faults))
    return Rule(name, said, f"{found} of {of:,}", found == 0)


def rules(world: World, days: int) -> list[Rule]:
    """Each rule, with what the servers counted."""
    feeds = world.feeds
    every = [request for feed in feeds.values() for request in feed.requests]
    # an address that only sends on is asked with the set of the place it sends to
    own = [one for name, feed in feeds.items() if " old" not in name for one in feed.requests]
    giving = [feeds[name] for name in feeds if any(feeds[name].given)]
    later = [one for feed in giving for one in feed.requests if any(one.given_before)]
    conditional = [one for one in later if any(one.conditions)]
    gaps = [gap for feed in feeds.values() for gap in feed.gaps()]
    shortest = min(gaps)
    most = world.crowd.most
    dead = max(len(feeds[name].automatic()) for name in ("500", "hangs up", "drips"))
    moves = [feeds[f"{status} old"] for status in (301, 308)]
    old = [one for feed in moves for one in feed.requests if one.at > START + 11 * DAY]
    ended = [one for one in feeds["410"].requests if one.at > START + 3 * DAY]
    return [
        none(
            "FRB001, FRB003", "validators are kept: one unconditional request a feed",
            (one for one in later if not any(one.conditions)), len(later),
        ),
        none(
            "FRB002, FRB004", "conditional requests are well formed, and only where there is a set",
            (one for one in own if not any(one.given_before) and any(one.conditions)), len(own),
        ),
        none(
            "FRB012, FRB013", "what goes back is byte by byte what came: nothing invented",
            (
                one for one in conditional
                if one.conditions != one.given_before and one.conditions not in one.older
            ), len(conditional),
        ),
        none(
            "FRB014", "both as one set, the latest, those of a 304 too: none stale",
            (one for one in conditional if one.conditions != one.given_before), len(conditional),
        ),
        none(
            "FRB016", "an error or a wait makes nobody forget them",
            (
                one
                for name in feeds if name.startswith(("429", "503"))
                for before, one in zip(feeds[name].requests, feeds[name].requests[1:], strict=False)
                if before.status >= 400 and not any(one.conditions)
            ), sum(one.status >= 400 for one in every),
        ),
        none(
            "FRB020", "Retry-After is obeyed, in seconds and as a date, by the reader's button too",
            _early(feeds, ("429 seconds", "429 date", "503 seconds"), 3 * HOUR),
            _refused(feeds, ("429 seconds", "429 date", "503 seconds")),
        ),
        none(
            "FRB021", "a bare 429 slows down, four hours at least",
            _early(feeds, ("429 bare",), 4 * HOUR), _refused(feeds, ("429 bare",)),
        ),
        none(
            "FRB022", "max-age (12 hours) is obeyed",
            _closer(feeds["max-age"], 12 * HOUR), len(feeds["max-age"].requests),
        ),
        Rule(
            "FRB023", "what changes rarely is asked rarely",
            f"{len(feeds['rare'].automatic())} requests, {days * 24} hours",
            len(feeds["rare"].automatic()) <= max(2 * 24, days * 8),
        ),
        none(
            "FRB024", "ttl (3 hours), skipHours and skipDays are obeyed",
            [
                *_closer(feeds["ttl"], 3 * HOUR),
                *(
                    one for one in feeds["skipHours"].automatic()[1:]
                    if one.at.hour < 6 or one.at.weekday() == 6
                ),
            ], len(feeds["ttl"].requests) + len(feeds["skipHours"].requests),
        ),
        Rule("FRB033, FRB034", "one request at a time for a host", f"{most} at most", most == 1),
        Rule(
            "FRB037", f"a restart asks nothing again ({RESTARTS} of them); never early",
            f"{shortest // timedelta(seconds=1):,} s at least", shortest >= HOUR,
        ),
        none("FRB051", "no HEAD", (one for one in every if one.asked.method != "GET"), len(every)),
        none("Cookies", "none is sent", _with(every, "cookie"), len(every)),
        none("Referrers", "none is sent", _with(every, "referer"), len(every)),
        none(
            "Queries", "nothing is added to an address",
            (one for one in every if "?" in one.asked.path), len(every),
        ),
        none(
            "FRB101, FRB120", "what a refusal says is shown to the reader",
            (
                name for name, said in SAID.items()
                if feeds[name].requests[-1].status >= 400
                and world.told.get(world.addresses[name]) != said
            ), len(SAID),
        ),
        Rule(
            "FRB110 to FRB119", "what is dead is asked ever less, in the end once a day",
            f"{dead} requests in {days} days", dead <= days + 8,
        ),
        none("FRB114", "410 stops, but for the reader's button", (
            one for one in ended[1:] if not one.by_hand
        ), len(ended)),
        none(
            "FRB130 to FRB132", "a permanent move is followed once nine days have proved it",
            old if days > 11 else [], sum(len(feed.requests) for feed in moves),
        ),
    ]  # fmt: skip


def _early(feeds: dict[str, Feed], names: Iterable[str], wait: timedelta) -> list[Request]:
    return [
        later
        for name in names
        for one, later in zip(feeds[name].requests, feeds[name].requests[1:], strict=False)
        if one.status in {429, 503} and later.at - one.at < wait
    ]


def _refused(feeds: dict[str, Feed], names: Iterable[str]) -> int:
    return sum(one.status in {429, 503} for name in names for one in feeds[name].requests)


def _closer(feed: Feed, gap: timedelta) -> list[Request]:
    pairs = zip(feed.requests, feed.requests[1:], strict=False)
    return [later for one, later in pairs if later.at - one.at < gap]


def _with(requests: Iterable[Request], header: str) -> list[Request]:
    return [one for one in requests if header in one.asked.headers]


def table(found: Iterable[Rule]) -> str:
    rows = [
        f"| {one.name} | {one.said} | {one.counted} | {'yes' if one.kept else 'NO'} |"
        for one in found
    ]
    return "\n".join(
        ["| rule | what it asks | counted | kept |", "| --- | --- | --- | --- |", *rows]
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--manual", type=int, default=50)
    wanted = parser.parse_args()
    logging.disable()
    world = lived(wanted.days, wanted.manual)
    found = rules(world, wanted.days)
    print(table(found))
    requests = sum(len(feed.requests) for feed in world.feeds.values())
    print(
        f"\n{len(world.feeds)} feeds, {wanted.days} days, {wanted.manual} refreshes by hand, "
        f"{requests:,} requests"
    )
    sys.exit(not all(one.kept for one in found))


if __name__ == "__main__":
    main()
