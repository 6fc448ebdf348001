"""Notes: the reader's own words, and quotes with where they came from."""

from dataclasses import dataclass
from datetime import datetime

OPENING = 2000  # characters of a note in which its title and its first words are looked for
LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Note:
    """`id` 0 is a note not stored yet. `body` is Markdown; its first line is its title.

    `token` is the name that whoever writes a new note gives it: stored twice, it is one note.
    `about_at` is the moment that it is about, where the reader said so on the timeline.
    """

    id: int
    case_id: int
    body: str
    created_at: datetime
    changed_at: datetime
    article_id: int | None = None
    token: str = ""
    about_at: datetime | None = None

    @property
    def opening(self) -> str:
        """How the note begins: however long it is, a list is drawn as quickly."""
        return self.body.lstrip()[:OPENING]

    @property
    def title(self) -> str:
        """The first line with words in it, without Markdown's marks; "" when there is none."""
        for line in self.opening.splitlines():
            text = line.strip().lstrip("#>-*• ").strip(' *_`"“”')
            if text:
                return text[:LONGEST_TITLE]
        return ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage somebody selected in an article."""

    passage: str
    title: str
    outlet: str
    address: str
    published: datetime | None
    read_at: datetime
