"""Changes: the only message from work to windows."""

from dataclasses import dataclass, fields

from app.domain.article import Article
from app.domain.note import Note
from app.domain.petition import Event, Petition, Reading
from app.domain.problem import Problem
from app.domain.source import Source
from app.domain.watch import Match


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new, what changed and which problems came or went. Everything empty: nothing did.

    `changed_articles` are ids whose read, star or text changed; `notes` were stored just now;
    `watched` are the words that ask to be told of new articles, with what they found;
    `sources` and `petitions` carry their new state; `first_answers`, `removed` and `restored` are
    names of kinds ("source", "petition", "note", "case", "watch word") with an id: what answered
    for the first time brings no news; `lists` asks windows to load lists again.
    """

    new_articles: tuple[Article, ...] = ()
    changed_articles: tuple[int, ...] = ()
    readings: tuple[Reading, ...] = ()
    events: tuple[Event, ...] = ()
    petitions: tuple[Petition, ...] = ()
    sources: tuple[Source, ...] = ()
    notes: tuple[Note, ...] = ()
    problems: tuple[Problem, ...] = ()
    watched: tuple[Match, ...] = ()
    first_answers: tuple[tuple[str, int], ...] = ()
    removed: tuple[tuple[str, int], ...] = ()
    restored: tuple[tuple[str, int], ...] = ()
    lists: bool = False

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))

    def __add__(self, other: "Changes") -> "Changes":
        return Changes(
            **{f.name: getattr(self, f.name) + getattr(other, f.name) for f in fields(self)[:-1]},
            lists=self.lists or other.lists,
        )


NOTHING = Changes()
