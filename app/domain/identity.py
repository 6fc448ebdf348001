"""Identity: which entry of a feed is which article. Decides only; storage keeps the keys."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TypeVar
from urllib.parse import urlsplit

from app.domain.address import canonical
from app.domain.article import Entry, Feed

T = TypeVar("T")

SAME_STORY = timedelta(hours=48)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SERIAL_WORDS = frozenset({
    "briefing", "daily", "digest", "episode", "forecast", "headlines", "horoscope", "liveblog",
    "newsletter", "podcast", "recap", "roundup", "thread", "weather", "weekly",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Keyed:
    """An entry with the key that names its article in this source.

    `address` is the canonical address of its link, "" when it has none of its own: a home page
    is nobody's own.
    """

    key: str
    entry: Entry
    address: str


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """What is needed to recognise a stored article. `fingerprint` tells edits."""

    id: int
    title: str
    address: str
    published: datetime | None
    first_seen: datetime
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Known:
    """What a source already has. A key in `by_key` is known even when its article is gone.

    `articles` holds those named in `by_key`, and those that share a canonical address, or a
    title within 48 hours, with the document.
    """

    by_key: Mapping[str, int]
    articles: Mapping[int, KnownArticle]


@dataclass(frozen=True, slots=True)
class Sorted:
    """A document sorted out: new articles, further keys of known ones, and known ones edited."""

    new: tuple[Keyed, ...]
    aliases: tuple[tuple[str, int], ...]
    edited: tuple[tuple[int, Keyed], ...]


def fingerprint(entry: Entry) -> str:
    """Changes when the title or the HTML does."""
    return _hash(entry.title, entry.summary_html, entry.content_html)


def keyed(feed: Feed) -> tuple[Keyed, ...]:
    """The entries with their keys, each key once, in the feed's order.

    The ladder: the id as given; given twice, the id and the address; without an id the address;
    else a hash. Of several versions of one article in a document the newest stays.
    """
    home = canonical(feed.link) if feed.link else ""
    entries = [(entry, _own_address(entry, home)) for entry in dict.fromkeys(feed.entries)]
    versions: dict[str, Keyed] = {}
    for key, entry, address in _climb(entries):
        version = Keyed(key, entry, address)
        other = versions.get(key)
        versions[key] = version if other is None else max(other, version, key=_newest)
    return tuple(versions.values())


def sort_out(document: Sequence[Keyed], known: Known) -> Sorted:
    """What of a document (of `keyed`) is new. The order of its entries changes nothing."""
    found = _by_key(document, known)
    aliases = _by_address(document, found, known)
    aliases |= _by_title(document, found | aliases, known)
    found |= aliases
    return Sorted(
        new=tuple(item for item in document if item.key not in found),
        aliases=tuple(aliases.items()),
        edited=tuple(_edited(document, found, known)),
    )


def plain_title(title: str) -> str:
    """A title for comparing: letters and digits in small, one space between words."""
    folded = unicodedata.normalize("NFKC", title).casefold()
    return " ".join(re.findall(r"\w+", folded))


def distinctive(title: str) -> bool:
    """Whether two articles with this title within two days are surely one.

    Takes a `plain_title`. Short ones ("Breaking news") and those of a series ("Daily weather
    forecast …") are not.
    """
    words = title.split()
    if not SERIAL_WORDS.isdisjoint(words):
        return False
    spaced = title.isascii() or len(words) > 2
    return len(words) >= 4 and len(title) >= 20 if spaced else len(title) >= 10


def _hash(*parts: str) -> str:
    return sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _own_address(entry: Entry, home: str) -> str:
    address = canonical(entry.link) if entry.link else ""
    parts = urlsplit(address)
    return "" if address == home or (parts.path in {"", "/"} and not parts.query) else address


def _climb(entries: Sequence[tuple[Entry, str]]) -> Iterator[tuple[str, Entry, str]]:
    by_id: dict[str, set[str]] = defaultdict(set)
    by_address: dict[str, set[str]] = defaultdict(set)
    for entry, address in entries:
        by_id[entry.id].add(address or plain_title(entry.title))
        if not entry.id:
            by_address[address].add(plain_title(entry.title))
    for entry, address in entries:
        if entry.id and len(by_id[entry.id]) == 1:
            key = entry.id
        elif entry.id and address:
            key = f"{entry.id}\x1f{address}"
        elif address and len(by_address[address]) == 1:
            key = address
        else:
            published = entry.published.isoformat() if entry.published else ""
            key = f"{entry.id}\x1f{_hash(entry.title, entry.text, published)}"
        yield key, entry, address


def _newest(item: Keyed) -> tuple[datetime, str, str]:
    entry = item.entry
    # the words decide between equals, so that the document's order never does
    return entry.updated or entry.published or EPOCH, fingerprint(entry), repr(entry)


def _only(items: Iterable[T], name: Callable[[T], str]) -> dict[str, T]:
    """Items by a name that no other item has; "" names nothing."""
    named = defaultdict(list)
    for item in items:
        named[name(item)].append(item)
    return {name: group[0] for name, group in named.items() if name and len(group) == 1}


def _by_key(document: Sequence[Keyed], known: Known) -> dict[str, int]:
    """The articles that the keys name, unless address and title name another one.

    A feed that gave several articles one id, and now shows only one of them, gives that one the
    bare id, which may be another's.
    """
    by_address = _only(known.articles.values(), lambda article: article.address)
    found = {}
    for item in document:
        if item.key not in known.by_key:
            continue
        found[item.key] = article_id = known.by_key[item.key]
        named, other = known.articles.get(article_id), by_address.get(item.address)
        if named and other and item.address != named.address:
            same_title = plain_title(item.entry.title) == plain_title(other.title)
            found[item.key] = other.id if same_title else article_id
    return found


def _by_address(
    document: Sequence[Keyed], found: Mapping[str, int], known: Known
) -> dict[str, int]:
    here = _only(document, lambda item: item.address)
    there = _only(_absent(found, known), lambda article: article.address)
    return {
        item.key: there[address].id
        for address, item in here.items()
        if item.key not in found and address in there
    }


def _by_title(document: Sequence[Keyed], found: Mapping[str, int], known: Known) -> dict[str, int]:
    here = _only(document, lambda item: _telling(item.entry.title))
    there: dict[str, list[KnownArticle]] = defaultdict(list)
    for article in _absent(found, known):
        there[plain_title(article.title)].append(article)
    matches = {}
    for title, item in here.items():
        near = [article for article in there[title] if _near(item.entry, article)]
        if item.key not in found and len(near) == 1:
            matches[item.key] = near[0].id
    return matches


def _absent(found: Mapping[str, int], known: Known) -> Iterator[KnownArticle]:
    """An article that the document has under its own key cannot be another entry too."""
    present = set(found.values())
    return (article for article in known.articles.values() if article.id not in present)


def _telling(title: str) -> str:
    plain = plain_title(title)
    return plain if distinctive(plain) else ""


def _near(entry: Entry, article: KnownArticle) -> bool:
    published = entry.published or entry.updated
    if published is None:
        return False
    return abs(published - (article.published or article.first_seen)) <= SAME_STORY


def _edited(
    document: Sequence[Keyed], found: Mapping[str, int], known: Known
) -> Iterator[tuple[int, Keyed]]:
    told: dict[int, Keyed] = {}
    for item in document:
        article = known.articles.get(found.get(item.key, -1))
        if article is not None and item.entry.title + item.entry.text:
            before = told.get(article.id)
            told[article.id] = item if before is None else max(before, item, key=_newest)
    for article_id, item in told.items():
        if fingerprint(item.entry) != known.articles[article_id].fingerprint:
            yield article_id, item
