"""What the windows show. Reads only; every function takes the shelf of its own thread."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from app.domain.article import Article, first_id_of
from app.domain.case import Case
from app.domain.note import Note
from app.domain.petition import Event, Petition, Reading, Wording
from app.domain.query import matches, parse
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.domain.stories import Link
from app.services.desk import Shelf
from app.services.petition_pages import PetitionPage, Site, petition_page
from app.storage import (
    article_texts,
    articles,
    cases as stored_cases,
    lists,
    notes as stored_notes,
    outlets as stored_outlets,
    petitions,
    settings,
    sources as stored_sources,
    stories,
)

__all__ = [
    "Card", "Elsewhere", "Hit", "Listed", "Named", "PetitionPage", "Site", "all_ids", "article",
    "card", "cards", "cases", "elsewhere", "faults", "first_ids", "hits", "listed", "named",
    "notes", "outlets", "petition_page", "revisions", "rows", "setting", "source", "sources",
    "story", "why",
]  # fmt: skip

RECENT = timedelta(days=9)  # what paces and forecasts look at


@dataclass(frozen=True, slots=True)
class Card:
    """A petition with what its card draws: its events, newest first.

    `readings`, in time order, are whole for the last days and an outline of what was before.
    """

    petition: Petition
    readings: tuple[Reading, ...]
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """What has a name to be found by: every case, and what belongs to one of them."""

    cases: tuple[Case, ...]
    sources: tuple[Source, ...]
    petitions: tuple[Petition, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What has the words of a search beside articles."""

    notes: int
    petitions: tuple[Petition, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A search result. `snippet` is plain text, its matches between characters 2 and 3."""

    article_id: int
    snippet: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of articles by their ids, with what a search found in each."""

    ids: "array[int]"  # names its numbers for type checkers only before Python 3.12
    snippets: dict[int, str]


def cases(shelf: Shelf) -> tuple[Case, ...]:
    return stored_cases.every(shelf.db)


def first_ids(shelf: Shelf, scope: Scope, limit: int = 100) -> "array[int]":
    """The newest of the list; for the GUI thread."""
    today, before = span(shelf)
    return lists.ids(shelf.db, scope, today=today, before=before, limit=limit)


def all_ids(shelf: Shelf, scope: Scope) -> "array[int]":
    """The whole list; for the reader thread."""
    today, before = span(shelf)
    return lists.ids(shelf.db, scope, today=today, before=before)


def hits(shelf: Shelf, scope: Scope, limit: int = 50) -> tuple[Hit, ...]:
    """The newest articles with the scope's words; none without words."""
    if not scope.words.strip():
        return ()
    today, before = span(shelf)
    found = lists.hits(shelf.db, scope, today=today, before=before, limit=limit)
    return tuple(Hit(article_id, snippet) for article_id, snippet in found)


def listed(shelf: Shelf, scope: Scope, most: int) -> Listed:
    """The whole list, at `most` so many of a search. For the reader thread."""
    if scope.words and scope.shown is not Shown.WATCHED:
        snippets = {hit.article_id: hit.snippet for hit in hits(shelf, scope, most)}
        return Listed(array("q", sorted(snippets, reverse=True)), snippets)
    return Listed(all_ids(shelf, scope), {})


def elsewhere(shelf: Shelf, case_id: int, words: str) -> Elsewhere:
    """For the reader thread. Words that ask for articles alone find nothing here."""
    query = parse(words)
    if query.words is None:
        return Elsewhere(0, ())
    followed = petitions.of_case(shelf.db, case_id, shelf.now())
    return Elsewhere(
        len(stored_notes.of_case(shelf.db, case_id, words)),
        tuple(one for one in followed if matches(query, _words_of(one))),
    )


def _words_of(petition: Petition) -> str:
    return f"{petition.title} {petition.creator} {petition.decision_maker}"


def outlets(shelf: Shelf, case_id: int) -> tuple[str, ...]:
    """Who published the newest articles, by name. For the reader thread."""
    return stored_outlets.of_case(shelf.db, case_id)


def rows(shelf: Shelf, ids: Sequence[int]) -> tuple[Article, ...]:
    """In the order asked, without html and text. Those that are gone are left out."""
    return articles.rows(shelf.db, ids)


def article(shelf: Shelf, article_id: int) -> Article | None:
    """The whole article, None when it is gone."""
    return articles.by_id(shelf.db, article_id)


def revisions(shelf: Shelf, article_id: int) -> tuple[Wording, ...]:
    """What an article said before and says now, in order of time."""
    return article_texts.revisions(shelf.db, article_id)


def story(shelf: Shelf, article_id: int) -> tuple[int, ...]:
    """The articles that tell the same as this one, which is among them, in order of time."""
    return stories.members(shelf.db, article_id)


def why(shelf: Shelf, article_id: int) -> tuple[Link, str] | None:
    """Why it is in its story, and the headline of what it is like.

    None for one that began its story or is alone.
    """
    link = stories.link(shelf.db, article_id)
    near = articles.rows(shelf.db, [link.near]) if link is not None else ()
    return (link, near[0].title) if link is not None and near else None


def sources(shelf: Shelf, case_id: int) -> tuple[Source, ...]:
    return stored_sources.of_case(shelf.db, case_id)


def source(shelf: Shelf, source_id: int) -> Source | None:
    """The source, also when it was removed; None when there never was one."""
    return stored_sources.by_id(shelf.db, source_id)


def cards(shelf: Shelf, case_id: int) -> tuple[Card, ...]:
    found = petitions.of_case(shelf.db, case_id, shelf.now())
    return tuple(_card(shelf, petition) for petition in found)


def card(shelf: Shelf, petition_id: int) -> Card | None:
    petition = petitions.by_id(shelf.db, petition_id, shelf.now())
    return None if petition is None else _card(shelf, petition)


def notes(shelf: Shelf, case_id: int, words: str = "") -> tuple[Note, ...]:
    return stored_notes.of_case(shelf.db, case_id, words)


def named(shelf: Shelf, case_id: int) -> Named:
    """For the reader thread."""
    return Named(
        cases(shelf),
        sources(shelf, case_id),
        petitions.of_case(shelf.db, case_id, shelf.now()),
        notes(shelf, case_id),
    )


def faults(shelf: Shelf) -> str:
    """What is wrong in the database, "" when nothing is. For the reader thread: it takes long."""
    return shelf.db.faults()


def setting(shelf: Shelf, name: str) -> str:
    """The text kept by that name, "" when there is none."""
    return settings.value(shelf.db, name)


def span(shelf: Shelf) -> tuple[int, int]:
    """The first id of the last 24 hours and the first of the future."""
    now = shelf.now()
    return first_id_of(now - timedelta(hours=24)), first_id_of(now + timedelta(seconds=1))


def _card(shelf: Shelf, petition: Petition) -> Card:
    return Card(
        petition,
        petitions.outline(shelf.db, petition.id, shelf.now() - RECENT, shelf.now()),
        petitions.events(shelf.db, petition.id, shelf.now()),
    )
