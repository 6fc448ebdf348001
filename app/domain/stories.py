"""Stories: which articles of a case tell the same thing. Decides only; storage keeps the links.

Three strengths, the strongest first: the same address; the same text or title elsewhere; titles
that are close in words and time. Measured in tests/benchmarks/stories.py: what is put together
wrongly is worse than what is not put together.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import nlargest
from math import log, sqrt
from operator import itemgetter
from zlib import crc32

from app.domain.identity import distinctive, plain_title

DAY = 86400  # seconds
REACH = 3 * DAY  # how far apart two articles of one story are at most
LIKE, COPIED = 0.7, 0.95  # cosine of two titles: a reworded one, the same one
LIKE_WORDS = 4  # words that a reworded title shares at least
CLOSE, FADING = 0.23, 3.0  # likeness to a story's three nearest titles, less so much a day
NEAREST = 3
UNDATED = 0.15  # days that an article without a date is taken to be away
COMMON, COMMON_SHARE = 20, 0.2  # a word in so many titles, and in that share of them, tells nothing
LATEST = 200  # of the articles with a word, so many are looked at
COMPARED = 40  # of all those, so many are compared
OPENING, PIECE, SKETCH = 60, 5, 12  # words of a text, words of a piece of it, pieces kept
LEAST = 25  # words: a shorter text is no copy of anything
SAME_TEXT = 0.4  # share of the pieces

_PLAIN = """a about after all also amid an and are as at be been but by can could did do does for
    from had has have he her him his how i if in into is it its just may more most new no not now of
    off on one or our out over s said say says she should so some than that the their them then
    there these they this to up us was we were what when where which who why will with would you
    your"""
_STOP = frozenset(_PLAIN.split())


class Strength(StrEnum):
    """Why an article is in a story. Stored: never rename."""

    ARTICLE = "article"  # the same address
    COPY = "copy"  # the same text, or the same title
    STORY = "story"  # its title is close to others of the story
    READER = "reader"  # the reader said so


@dataclass(frozen=True, slots=True)
class Telling:
    """An article as it is compared. `at` is in seconds since 1970; `address` is canonical or ""."""

    id: int
    at: int
    title: str
    outlet: str = ""
    address: str = ""
    text: str = ""
    dated: bool = True
    story: int | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """An article belongs to a story, because it is like the article `near`. `score` is 0 to 1."""

    article_id: int
    near: int
    story: int
    strength: Strength
    score: float


@dataclass(slots=True)
class _Seen:
    telling: Telling
    words: tuple[str, ...]
    sketch: frozenset[int]
    story: int


class Window:
    """The articles of a case that a new one is compared with.

    `own` is what the case is called: words that nearly every title has, and that tell nothing.
    """

    def __init__(self, own: str = "") -> None:
        self._own = frozenset(_words(own))
        self._seen: list[_Seen] = []
        self._by_address: dict[str, int] = {}
        self._by_word: defaultdict[str, list[int]] = defaultdict(list)
        self._by_piece: defaultdict[int, list[int]] = defaultdict(list)

    def __len__(self) -> int:
        return len(self._seen)

    def add(self, telling: Telling) -> Link | None:
        """Take an article in. Without a story of its own it gets that of the link, if any."""
        words = tuple(word for word in _words(bare(telling)) if word not in self._own)
        seen = _Seen(telling, words, _sketch(telling.text), telling.story or telling.id)
        link = None
        if telling.story is None:
            link = self._same_article(telling) or self._copy(seen) or self._same_story(seen)
            if link is not None:
                seen.story = link.story
        self._keep(seen)
        return link

    def _keep(self, seen: _Seen) -> None:
        place = len(self._seen)
        self._seen.append(seen)
        if seen.telling.address:
            self._by_address.setdefault(seen.telling.address, place)
        for word in seen.words:
            self._by_word[word].append(place)
        for piece in seen.sketch:
            self._by_piece[piece].append(place)

    def _same_article(self, telling: Telling) -> Link | None:
        place = self._by_address.get(telling.address)
        if place is None or _days(telling, self._seen[place].telling) is None:
            return None
        return self._link(telling, place, Strength.ARTICLE, 1.0)

    def _copy(self, seen: _Seen) -> Link | None:
        """The same text at another outlet."""
        shared = Counter(
            place for piece in seen.sketch for place in self._by_piece.get(piece, [])[-LATEST:]
        )
        for place, _ in shared.most_common(NEAREST):
            other = self._seen[place]
            score = _shared_text(seen.telling.text, other.telling.text)
            elsewhere = other.telling.outlet != seen.telling.outlet
            if score >= SAME_TEXT and elsewhere and _days(seen.telling, other.telling) is not None:
                return self._link(seen.telling, place, Strength.COPY, score)
        return None

    def _same_story(self, seen: _Seen) -> Link | None:
        near = list(self._near(seen))
        like = [
            (score, place)
            for score, _, place in near
            if score >= LIKE and self._shared(seen, place) >= LIKE_WORDS
        ]
        if like:
            score, place = max(like)
            copied = score >= COPIED and distinctive(plain_title(bare(seen.telling)))
            strength = Strength.COPY if copied else Strength.STORY
            return self._link(seen.telling, place, strength, score)
        stories: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
        for score, days, place in near:
            stories[self._seen[place].story].append((score - FADING * days, place))
        best: tuple[float, int] | None = None
        for members in stories.values():
            nearest = sorted(members, reverse=True)[:NEAREST]
            mean = sum(score for score, _ in nearest) / len(nearest)
            best = max(best or (CLOSE, -1), (mean, nearest[0][1]))
        if best is None or best[1] < 0:
            return None
        return self._link(seen.telling, best[1], Strength.STORY, best[0])

    def _shared(self, seen: _Seen, place: int) -> int:
        return len(set(seen.words).intersection(self._seen[place].words))

    def _near(self, seen: _Seen) -> Iterator[tuple[float, float, int]]:
        """Articles with close titles: how close, how many days away, and where they stand."""
        shared: defaultdict[int, float] = defaultdict(float)
        weights = _Weights(self._by_word, len(self._seen) + 1)
        for word in seen.words:
            weight = weights[word]
            if weight:
                for place in self._by_word.get(word, [])[-LATEST:]:
                    shared[place] += weight
        length = weights.length(seen.words)
        for place, weight in nlargest(COMPARED, shared.items(), key=itemgetter(1)):
            other = self._seen[place]
            days = _days(seen.telling, other.telling)
            if days is not None:
                yield weight / (length * weights.length(other.words) or 1), days, place

    def _link(self, telling: Telling, place: int, strength: Strength, score: float) -> Link:
        other = self._seen[place]
        return Link(telling.id, other.telling.id, other.story, strength, round(min(score, 1.0), 3))


class _Weights(dict[str, float]):
    """How much each word tells, squared: the logarithm of how rare it is among so many titles.

    0 for one that is everywhere. Each is made once, when it is first asked for.
    """

    def __init__(self, by_word: Mapping[str, Sequence[int]], titles: int) -> None:
        super().__init__()
        self._by_word, self._titles = by_word, titles

    def __missing__(self, word: str) -> float:
        having = len(self._by_word.get(word, ())) + 1
        common = having > max(COMMON, COMMON_SHARE * self._titles)
        weight = 0.0 if common else log((self._titles + 1) / (having + 0.5)) ** 2
        self[word] = weight
        return weight

    def length(self, words: Iterable[str]) -> float:
        return sqrt(sum(map(self.__getitem__, words)))


def bare(telling: Telling) -> str:
    """The title without the outlet that search feeds put behind it."""
    head, dash, tail = telling.title.rpartition(" - ")
    return head if dash and tail.strip().casefold() == telling.outlet.casefold() else telling.title


def _words(title: str) -> tuple[str, ...]:
    small = re.sub(r"['\u2019]s\b", "", title.casefold())
    return tuple(dict.fromkeys(_stem(one) for one in re.findall(r"\w+", small) if one not in _STOP))


def _stem(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _sketch(text: str) -> frozenset[int]:
    """The smallest hashes of the pieces that a text begins with: like texts share many."""
    return frozenset(sorted(crc32(piece.encode()) for piece in _pieces(text))[:SKETCH])


def _pieces(text: str) -> set[str]:
    """Every few words in a row of a text's opening; none of a text that is too short."""
    words = text[: 12 * OPENING].casefold().split()[:OPENING]
    if len(words) < LEAST:
        return set()
    return {" ".join(words[start : start + PIECE]) for start in range(len(words) - PIECE + 1)}


def _shared_text(one: str, other: str) -> float:
    """The share of pieces that two openings have in common."""
    mine, theirs = _pieces(one), _pieces(other)
    return len(mine & theirs) / max(len(mine | theirs), 1)


def _days(one: Telling, other: Telling) -> float | None:
    """How many days lie between two articles; None: too many for one story."""
    apart = abs(one.at - other.at)
    if apart > REACH:
        return None
    return apart / DAY if one.dated and other.dated else UNDATED
