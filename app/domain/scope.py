"""A scope: which articles of a case the list shows."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.article import Article


class Shown(StrEnum):
    """TODAY is the last 24 hours; HELD is what a source holds back. SOURCE and HELD, GROUP and
    WATCHED look at `Scope.source_id`, `Scope.group` and `Scope.words`, which are a watch word there
    and a search anywhere else.
    """

    ALL = "all"
    TODAY = "today"
    UNREAD = "unread"
    STARRED = "starred"
    SOURCE = "source"
    GROUP = "group"
    WATCHED = "watched"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Scope:
    """What the story list shows, newest first. `words` (see `query`) "" means no search.

    `since` and `until` (UTC, the second left out) bound when a story came; None: no bound.
    """

    case_id: int
    shown: Shown = Shown.ALL
    source_id: int = 0
    group: str = ""
    words: str = ""
    since: datetime | None = None
    until: datetime | None = None

    def fits(self, article: Article) -> bool:
        """Whether the list may have an article that is new, as far as is told without a look."""
        if article.case_id != self.case_id or self.shown is Shown.STARRED:
            return False
        if self.shown is Shown.SOURCE:
            return article.source_id == self.source_id
        return article.lead or self.shown is Shown.GROUP or bool(self.words)

    def has_for_sure(self, article: Article) -> bool:
        """Of one that fits: whether the list has it, so that it need not be read again."""
        return article.lead and not self.words and self.shown is not Shown.GROUP
