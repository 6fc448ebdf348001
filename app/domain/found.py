"""Found: what somebody's paste turned out to be, before anything of it is followed."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.answer import NO_VALIDATORS, Answer, Validators
from app.domain.article import Feed
from app.domain.login import Login
from app.domain.page import Counter, FoundFeed
from app.domain.petition import Snapshot
from app.domain.problem import Trouble


@dataclass(frozen=True, slots=True)
class Found:
    """Exactly one of `feed`, `snapshot` and `feeds` is set; of a page it may be `counters` alone.

    `address` is what will be asked from now on. `feeds` are those of a page or of an OPML list;
    their entries were not looked at. `counters` are a page's numbers that may count signatures.
    `where` names the platform or the site. `followed` are the addresses, of this or of `feeds`,
    that the case follows already. `login` was in the address that was pasted; one that is of no
    use for `address` was left out.
    """

    address: str
    title: str
    where: str = ""
    feed: Feed | None = None
    snapshot: Snapshot | None = None
    feeds: tuple[FoundFeed, ...] = ()
    counters: tuple[Counter, ...] = ()
    followed: frozenset[str] = frozenset()
    trouble: Trouble | None = None
    see: str = ""
    private: bool = False
    login: Login | None = None
    password_left_out: bool = False
    listed: bool = False
    answer: Answer | None = None
    platform: str = ""
    petition_key: str = ""
    validators: Validators = NO_VALIDATORS
    wait_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the reader made of it: the addresses to follow, in which group ("": none)."""

    addresses: tuple[str, ...]
    group: str = ""


@dataclass(frozen=True, slots=True)
class ByHand:
    """A counter kept by hand: its title and its first count. `see` is its page, or ""."""

    title: str
    count: int
    see: str = ""


@dataclass(frozen=True, slots=True)
class Starter:
    """A site that *Go live* would contact. `caveat` is said beside it. A `whole_site` carries more
    than the case.
    """

    title: str
    address: str
    group: str
    caveat: str = ""
    wanted: bool = True
    whole_site: bool = False
