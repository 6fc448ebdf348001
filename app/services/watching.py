"""Watch words: kept by the reader, counted in what is stored, looked for in what is new."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from app.domain.article import Article, first_id_of
from app.domain.changes import Changes
from app.domain.query import matches, parse
from app.domain.scope import Scope, Shown
from app.domain.watch import Loudness, Match, Watched, WatchWord, names, suggestions
from app.services.desk import Desk, Shelf
from app.storage import articles, cases, lists, watch_words
from app.storage.database import Transaction

SUGGESTING = 500  # of the newest headlines, so many are looked at for names


@dataclass(frozen=True, slots=True)
class Preview:
    """How many stories a query would find, of so many unread ones."""

    matching: int
    unread: int


def add(desk: Desk, case_id: int, words: str, loudness: Loudness = Loudness.SHOW) -> Changes:
    """Watch for words, a phrase or a query; what means nothing is let go."""
    if parse(words, whole=True):
        with desk.db.transaction() as tx:
            watch_words.add(tx, WatchWord(0, case_id, words.strip(), loudness))
    return Changes(lists=True)


def change(desk: Desk, word: WatchWord) -> Changes:
    with desk.db.transaction() as tx:
        watch_words.save(tx, word)
    return Changes(lists=True)


def told(tx: Transaction, new: Sequence[Article]) -> tuple[Match, ...]:
    """What the words that ask to be told find in new articles that are still unread."""
    unread = [article.id for article in new if not article.read]
    if not unread:
        return ()
    asking = (
        word for word in watch_words.of_case(tx, new[0].case_id) if word.loudness is Loudness.TELL
    )
    found = (Match(word, watch_words.among(tx, word, unread)) for word in asking)
    return tuple(match for match in found if match.articles)


def strangers(tx: Transaction, case_id: int, found: Iterable[Article]) -> tuple[int, ...]:
    """Those that have no word of the case: no watch word, and where there is none no name of it."""
    kept = watch_words.of_case(tx, case_id)
    case = cases.by_id(tx, case_id)
    wanted = [word.words for word in kept] or names(case.name if case else "")
    query = parse(" OR ".join(f"({word})" for word in wanted), whole=True)
    return tuple(one.id for one in found if not matches(query, f"{one.title}\n{one.text}"))


def words(shelf: Shelf, case_id: int) -> tuple[WatchWord, ...]:
    """In the order they were added."""
    return watch_words.of_case(shelf.db, case_id)


def watched(shelf: Shelf, case_id: int) -> tuple[Watched, ...]:
    """Every word with how much is unread of it. For the reader thread."""
    return tuple(
        Watched(word, preview(shelf, case_id, word.words).matching)
        for word in words(shelf, case_id)
    )


def preview(shelf: Shelf, case_id: int, typed: str) -> Preview:
    """What a query would find among unread stories. For the reader thread."""
    before = _before(shelf)
    scope = Scope(case_id, Shown.WATCHED, words=typed)
    matching = lists.matching(shelf.db, scope, before=before) if typed.strip() else 0
    unread = lists.count(shelf.db, Scope(case_id, Shown.UNREAD), today=0, before=before)
    return Preview(matching, unread)


def suggested(shelf: Shelf, case_id: int) -> tuple[str, ...]:
    """Names that the case's headlines have often. For the reader thread."""
    before = _before(shelf)
    ids = lists.ids(shelf.db, Scope(case_id), today=0, before=before, limit=SUGGESTING)
    newest = articles.rows(shelf.db, ids)
    return suggestions((article.title for article in newest), words(shelf, case_id))


def _before(shelf: Shelf) -> int:
    return first_id_of(shelf.now() + timedelta(seconds=1))
