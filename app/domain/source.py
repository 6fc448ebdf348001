"""A source: a feed that a case follows, with what must be remembered to ask it politely."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.answer import NO_VALIDATORS, Validators
from app.domain.article import NO_REST, Rest
from app.domain.problem import Trouble


class Kind(StrEnum):
    """What a source brings, and so how its entries are read and shown. Stored: never rename."""

    FEED = "feed"
    NEWS_SEARCH = "news-search"
    COURT = "court"
    REDDIT = "reddit"
    VIDEO = "video"
    HISTORY = "history"
    SOCIAL = "social"


@dataclass(frozen=True, slots=True)
class Source:
    """`address` is what is asked. Times are UTC; None means "never yet" (`last_success`,
    `last_answer`, `last_new`: something new came), "not before the next start" (`next_due`: stopped
    for good, as after 410) or "no problem" (`trouble_since`). `failures` counts the row of failures
    that lasts now.
    With its trouble stands what its server `said`.
    `ttl` is the feed's own wish between two looks, `wait_until` its server's: both to be obeyed
    by the Refresh button too. In its `rest` nothing is asked by itself. With `matching`, what has
    no word of the case is held back.
    """

    id: int
    case_id: int
    address: str
    title: str
    group: str = ""
    kind: Kind = Kind.FEED
    site: str = ""
    validators: Validators = NO_VALIDATORS
    body_hash: str = ""
    next_due: datetime | None = None
    last_answer: datetime | None = None
    last_success: datetime | None = None
    last_new: datetime | None = None
    failures: int = 0
    trouble: Trouble | None = None
    trouble_since: datetime | None = None
    said: str = ""
    moved_to: str = ""
    moved_proofs: int = 0
    allow_private: bool = False
    images: bool = False
    matching: bool = False
    ttl: timedelta | None = None
    rest: Rest = NO_REST
    wait_until: datetime | None = None


def moved(source: Source, address: str, now: datetime) -> Source:
    """The source at another address, as if it had never been asked; its articles stay."""
    return Source(
        source.id, source.case_id, address, source.title, group=source.group, kind=source.kind,
        next_due=now, allow_private=source.allow_private, images=source.images,
        matching=source.matching,
    )  # fmt: skip
