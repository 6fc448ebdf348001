"""How well articles are put together into stories, beside titles alone.

`python -m tests.benchmarks.stories FILE…`: tables with tabs between their columns, one line an
article: `story` or `event` (the truth), `published` or `published_utc`, `publisher`, `title`,
`url`. Counted in pairs of articles: of the pairs put together, how many belong together
(precision); of those that belong together, how many were (recall).
"""

import argparse
import csv
import random
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.domain.address import canonical
from app.domain.identity import plain_title
from app.domain.stories import Telling, Window

CASE = "Steven Avery and Brendan Dassey"  # what the first case is called
BASELINE = 0.6  # shared words, of the shorter title's
WINDOW = 20_000


def read(path: Path) -> tuple[list[Telling], list[str]]:
    with path.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    articles = []
    for number, row in enumerate(rows, start=1):
        at = _seconds(row.get("published_utc") or row.get("published") or "")
        articles.append(
            Telling(
                number,
                at or 0,
                row["title"],
                outlet=row["publisher"],
                address=canonical(row["url"]),
                dated=at is not None,
            )
        )
    return articles, [row.get("story") or row.get("event") or "" for row in rows]


def ours(articles: Sequence[Telling]) -> list[int]:
    window = Window(CASE)
    told = dict.fromkeys((article.id for article in articles), 0)
    for article in sorted(articles, key=lambda one: one.at):
        link = window.add(article)
        told[article.id] = link.story if link else article.id
    return list(told.values())


def by_titles(articles: Sequence[Telling]) -> list[int]:
    """The baseline: two titles that share most of the shorter one's words are one story."""
    words = [frozenset(plain_title(article.title).split()) for article in articles]
    story = list(range(len(articles)))
    by_word: dict[str, list[int]] = {}
    for place, mine in enumerate(words):
        near = Counter(other for word in mine for other in by_word.get(word, ()))
        for other, shared in sorted(near.items()):
            if shared / max(min(len(mine), len(words[other])), 1) >= BASELINE:
                story[place] = story[other]
                break
        for word in mine:
            by_word.setdefault(word, []).append(place)
    return story


def score(story: Iterable[int], truth: Sequence[str]) -> tuple[float, float]:
    """Precision and recall over pairs."""
    labels = list(story)
    together = sum(map(_pairs, Counter(labels).values()))
    belonging = sum(map(_pairs, Counter(truth).values()))
    right = sum(map(_pairs, Counter(zip(labels, truth, strict=True)).values()))
    return right / max(together, 1), right / max(belonging, 1)


def pace(articles: Sequence[Telling]) -> float:
    """Milliseconds for an article where 20,000 of three days stand in the window."""
    dice, window = random.Random(5), Window()
    words = sorted({word for one in articles for word in one.title.split()})
    for number in range(WINDOW):
        some = dice.choice(articles)
        title = " ".join([some.title, *dice.sample(words, 2)])
        window.add(replace(some, id=number + 1, title=title, address="", at=number))
    start = time.perf_counter()
    for number in range(1_000):
        some = dice.choice(articles)
        window.add(replace(some, id=WINDOW + number + 1, address="", at=WINDOW))
    return time.perf_counter() - start


def _pairs(count: int) -> int:
    return count * (count - 1) // 2


def _seconds(text: str) -> int | None:
    try:
        return int(datetime.fromisoformat(text).timestamp())
    except ValueError:
        return None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    print("| articles | way | precision | recall |\n| --- | --- | --- | --- |")
    biggest: list[Telling] = []
    for path in parser.parse_args().files:
        articles, truth = read(path)
        biggest = max(biggest, articles, key=len)
        for name, way in (("ours", ours), ("titles alone", by_titles)):
            precision, recall = score(way(articles), truth)
            print(f"| {path.stem}, {len(articles):,} | {name} | {precision:.3f} | {recall:.3f} |")
    print(f"\n{pace(biggest):.2f} ms an article, {WINDOW:,} in the window")


if __name__ == "__main__":
    main()
