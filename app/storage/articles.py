"""Articles, the keys they are known by, and what the reader did with them, as rows."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.domain import identity, known_sites
from app.domain.address import untracked
from app.domain.article import SECOND_BITS, Article, Entry, first_id_of
from app.domain.identity import Keyed, Known, KnownArticle
from app.domain.source import Source
from app.storage import article_texts
from app.storage.columns import Queries, clean, first, moment, number

_ROW = """SELECT article.id, article.case_id, article.source_id, title, link, outlet, author,
    published, updated, first_seen, read, starred, story, lead,
    CASE WHEN story IS NULL THEN 0 ELSE (SELECT count(*) - 1 FROM article_state AS other
        WHERE other.story = article_state.story AND other.kept = 1) END,
    EXISTS (SELECT 1 FROM article_revision WHERE article_revision.article_id = article.id),
    EXISTS (SELECT 1 FROM local_outlet WHERE local_outlet.case_id = article.case_id
        AND local_outlet.outlet = article.outlet),
    (SELECT address FROM source WHERE source.id = article.source_id AND kind = 'news-search')"""


def known(db: Queries, source_id: int, document: Sequence[Keyed]) -> Known:
    """What the source has of a document: by key, by address, by title within 48 hours."""
    given = {clean(item.key): item.key for item in document}
    by_key = {
        given[key]: article
        for key, article in db.execute(
            """SELECT key, article_id FROM article_key
               WHERE source_id = ? AND key IN (SELECT value FROM json_each(?))""",
            (source_id, json.dumps(list(given))),
        )
    }
    rows = db.execute(
        """SELECT id, title, address, published, first_seen, fingerprint FROM article
           WHERE id IN (SELECT value FROM json_each(?))
           UNION
           SELECT id, title, address, published, first_seen, fingerprint FROM article
           WHERE source_id = ? AND address <> '' AND address IN (SELECT value FROM json_each(?))
           UNION
           SELECT article.id, title, address, published, first_seen, fingerprint
           FROM json_each(?) AS entry CROSS JOIN article
               ON source_id = ? AND plain_title = json_extract(entry.value, '$[0]')
           WHERE coalesce(published, first_seen) BETWEEN
               json_extract(entry.value, '$[1]') AND json_extract(entry.value, '$[2]')""",
        (
            json.dumps(list(by_key.values())),
            source_id,
            json.dumps([clean(item.address) for item in document if item.address]),
            json.dumps(list(_titles(document))),
            source_id,
        ),
    )
    return Known(
        by_key,
        {
            article: KnownArticle(article, title, address, moment(published), moment(seen), mark)
            for article, title, address, published, seen, mark in rows
        },
    )


def add(
    tx: sqlite3.Connection, source: Source, new: Sequence[Keyed], now: datetime
) -> tuple[Article, ...]:
    """Stores new articles, unread; answers them newest first.

    What says it is from the future is filed under `now`: nothing ever sorts above the news.
    """
    made = list(zip(_free_ids(tx, new, now), new, strict=True))
    articles = [_article(article_id, source, item.entry, now) for article_id, item in made]
    tx.executemany(
        """INSERT INTO article (id, case_id, source_id, published, updated, first_seen,
               fingerprint, outlet, author, title, plain_title, link, address, html, text)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        [_values(article, item, now) for article, (_, item) in zip(articles, made, strict=True)],
    )
    tx.executemany(
        "INSERT INTO article_state (article_id, case_id, source_id) VALUES (?, ?, ?)",
        [(article.id, article.case_id, article.source_id) for article in articles],
    )
    attach(tx, source.id, [(item.key, article_id) for article_id, item in made])
    return tuple(sorted(articles, key=lambda article: article.id, reverse=True))


def attach(tx: sqlite3.Connection, source_id: int, aliases: Iterable[tuple[str, int]]) -> None:
    """Further keys of articles; one that is known already keeps its article."""
    tx.executemany(
        "INSERT OR IGNORE INTO article_key (source_id, key, article_id) VALUES (?, ?, ?)",
        [(source_id, clean(key), article_id) for key, article_id in aliases],
    )


def rewrite(tx: sqlite3.Connection, article_id: int, entry: Entry, now: datetime) -> None:
    """What the feed says now. Its place in lists, its date and the reader's state stay.

    What it said before is kept, the last ten times.
    """
    title, text = clean(entry.title), clean(entry.text)
    article_texts.keep_revision(tx, article_id, title, text)
    tx.execute(
        """UPDATE article SET updated = ?, fingerprint = ?, author = ?, title = ?,
               plain_title = ?, link = ?, html = ?, text = ? WHERE id = ?""",
        (
            number(min(entry.updated or now, now)),
            identity.fingerprint(entry),
            clean(entry.author),
            title,
            identity.plain_title(title),
            clean(untracked(entry.link)),
            clean(_html(entry)),
            text,
            article_id,
        ),
    )


def rows(db: Queries, ids: Sequence[int]) -> tuple[Article, ...]:
    """The articles in the order asked, without html and text. Those that are gone are left out."""
    found = db.execute(
        f"""{_ROW} FROM json_each(?) AS asked CROSS JOIN article ON article.id = asked.value
            JOIN article_state ON article_id = article.id ORDER BY asked.key""",
        (json.dumps(list(ids)),),
    )
    return tuple(_read(row) for row in found)


def by_id(db: Queries, article_id: int) -> Article | None:
    """The whole article, with the text of its page where that was fetched."""
    row = first(
        db.execute(
            f"""{_ROW}, coalesce(article_full.html, article.html),
                    coalesce(article_full.text, article.text), article_full.at IS NOT NULL
                FROM article JOIN article_state ON article_state.article_id = article.id
                LEFT JOIN article_full ON article_full.article_id = article.id
                WHERE article.id = ?""",
            (article_id,),
        )
    )
    return None if row is None else replace(_read(row[:-1]), full=bool(row[-1]))


def mark_read(tx: sqlite3.Connection, ids: Sequence[int], *, read: bool) -> tuple[int, ...]:
    """With the rest of their stories. Answers those that were not so before."""
    changed = tx.execute(
        """UPDATE article_state SET read = ?1 WHERE read <> ?1
           AND (article_id IN (SELECT value FROM json_each(?2)) OR story IN
               (SELECT story FROM article_state JOIN json_each(?2) ON article_id = value
                WHERE story IS NOT NULL))
           RETURNING article_id""",
        (read, json.dumps(list(ids))),
    )
    return tuple(article for (article,) in changed.fetchall())


def star(tx: sqlite3.Connection, ids: Sequence[int], *, starred: bool) -> tuple[int, ...]:
    """Answers those that were not so before."""
    changed = tx.execute(
        """UPDATE article_state SET starred = ?1
           WHERE article_id IN (SELECT value FROM json_each(?2)) AND starred <> ?1
           RETURNING article_id""",
        (starred, json.dumps(list(ids))),
    )
    return tuple(article for (article,) in changed.fetchall())


def _titles(document: Sequence[Keyed]) -> Iterator[tuple[str, int, int]]:
    """Titles that tell an article, with the span of time it must be in."""
    span = identity.SAME_STORY // timedelta(microseconds=1)
    for item in document:
        title = identity.plain_title(clean(item.entry.title))
        told = item.entry.published or item.entry.updated
        if told is not None and identity.distinctive(title):
            yield title, number(told) - span, number(told) + span


def _free_ids(tx: sqlite3.Connection, new: Sequence[Keyed], now: datetime) -> list[int]:
    # The state outlives the article: an id that is taken there is never given again.
    firsts = [first_id_of(min(item.entry.published or now, now)) for item in new]
    taken: Counter[int] = Counter()
    for start in set(firsts):
        (last,) = tx.execute(
            "SELECT max(article_id) FROM article_state WHERE article_id BETWEEN ? AND ?",
            (start, start + (1 << SECOND_BITS) - 1),
        ).fetchone()
        taken[start] = 0 if last is None else last - start + 1
    ids = []
    # Backwards, so that of one second the feed's first entry stands first in lists.
    for start in reversed(firsts):
        ids.append(start + taken[start])
        taken[start] += 1
    return ids[::-1]


def _article(article_id: int, source: Source, entry: Entry, now: datetime) -> Article:
    return Article(
        id=article_id,
        case_id=source.case_id,
        source_id=source.id,
        title=clean(entry.title),
        link=clean(untracked(entry.link)),
        outlet=clean(entry.outlet or source.title),
        author=clean(entry.author),
        published=entry.published,
        updated=entry.updated,
        first_seen=now,
        html=clean(_html(entry)),
        text=clean(entry.text),
    )


def _values(article: Article, item: Keyed, now: datetime) -> tuple[object, ...]:
    return (
        article.id,
        article.case_id,
        article.source_id,
        number(article.published),
        number(article.updated),
        number(now),
        identity.fingerprint(item.entry),
        article.outlet,
        article.author,
        article.title,
        identity.plain_title(article.title),
        article.link,
        clean(item.address),
        article.html,
        article.text,
    )


def _html(entry: Entry) -> str:
    return max(entry.content_html, entry.summary_html, key=len)


def _read(row: Any) -> Article:  # noqa: ANN401  a row of _ROW, with or without its long texts
    article, case, source, title, link, outlet, author, published, updated, seen, *rest = row
    read, starred, story, lead, others, edited, local, searched, *texts = rest
    html, text = texts or ("", "")
    return Article(
        id=article,
        case_id=case,
        source_id=source,
        title=title,
        link=link,
        outlet=outlet,
        author=author,
        published=moment(published),
        updated=moment(updated),
        first_seen=moment(seen),
        html=html,
        text=text,
        read=bool(read),
        starred=bool(starred),
        story=story,
        lead=bool(lead),
        others=others,
        edited=bool(edited),
        local=bool(local),
        via=known_sites.engine(searched or ""),
    )
