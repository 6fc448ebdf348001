"""Petitions: what a platform says (Snapshot), what is kept of it (Reading, Petition)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.answer import NO_VALIDATORS, Validators
from app.domain.problem import Trouble


class State(StrEnum):
    """What the platform lets people do with a petition now. Stored: never rename."""

    PENDING = "pending"
    OPEN = "open"
    CLOSED = "closed"
    PENDING_RESPONSE = "pending-response"
    ANSWERED = "answered"
    WON = "won"
    REJECTED = "rejected"
    REMOVED = "removed"
    ARCHIVED = "archived"
    UNKNOWN = "unknown"


class Quality(StrEnum):
    """How exact a count is: as displayed, rounded by the source, or about (128k, "more than")."""

    EXACT = "exact"
    ROUNDED = "rounded"
    APPROXIMATE = "approximate"


class GoalKind(StrEnum):
    """A goal is a site's nudge: AUTO moves as it is neared, FIXED stays."""

    FIXED = "fixed"
    AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Threshold:
    """A promise with a rule: at `count` something is due. `reached_at` is the platform's time."""

    name: str
    count: int
    reached_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OfficialAnswer:
    summary: str = ""
    address: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a count, by country, region or constituency. Need not add up to the count."""

    kind: str
    key: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Minimums:
    """What places of a `kind` must reach by their keys, `needed` of them, besides the whole count.

    Holds for petitions made from `since` on, until a later one holds.
    """

    kind: str
    since: datetime
    needed: int
    counts: Mapping[str, int]

    def passed(self, slices: Iterable[Slice]) -> int:
        """How many places have reached theirs."""
        mine = (one for one in slices if one.kind == self.kind and one.key in self.counts)
        return sum(one.count >= self.counts[one.key] for one in mine)


@dataclass(frozen=True, slots=True)
class Wording:
    """What a petition said from the moment `at` on: its title, and its text ("" unread).

    `how` it was read: another page may say the same in another form.
    """

    at: datetime
    title: str
    text: str
    how: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One look at a petition, as its platform answers. Times UTC, None where it gives none.

    `count` is what the platform displays, `verified_count` what it says was verified. `light`
    marks an answer that carries the count and little else (a count.json): fields it leaves
    empty say nothing about the petition. `see` is the address of a report that the count comes
    from. `ask` is the address whose answer is still missing: until it is "", nothing else counts.
    """

    platform: str
    petition_key: str
    address: str
    title: str
    count: int
    verified_count: int | None = None
    quality: Quality = Quality.EXACT
    goal: int | None = None
    goal_kind: GoalKind = GoalKind.FIXED
    thresholds: tuple[Threshold, ...] = ()
    state: State = State.UNKNOWN
    raw_state: str = ""
    creator: str = ""
    decision_maker: str = ""
    created_at: datetime | None = None
    deadline: datetime | None = None
    answer: OfficialAnswer | None = None
    as_of: datetime | None = None
    wording: str = ""
    breakdown: tuple[Slice, ...] = ()
    answer_hash: str = ""
    how: str = ""
    light: bool = False
    debated_at: datetime | None = None
    see: str = ""
    ask: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A count, with when and how it was read. `as_of` is the source's own time, if it has one.

    `how` says where from ("Change.org page"), `see` the address of a report, `answer_hash` the
    SHA-256 (hex) of the bytes it came from, "" when it was typed in.
    """

    petition_id: int
    at: datetime
    count: int
    as_of: datetime | None = None
    verified_count: int | None = None
    quality: Quality = Quality.EXACT
    how: str = ""
    see: str = ""
    answer_hash: str = ""


@dataclass(frozen=True, slots=True)
class Petition:
    """A followed petition: its last known facts and when it is due again.

    `platform` "" is a counter kept by hand: never fetched. `count`, `read_at` are those of the
    last good reading (None before the first). `suspect` is a count that waits for a second,
    agreeing read; `own_target` one that the reader set. `next_due` None: not asked by itself (by
    hand, retired, static). With its trouble stands what its server `said`.
    """

    id: int
    case_id: int
    platform: str
    petition_key: str
    address: str
    title: str
    count: int | None = None
    read_at: datetime | None = None
    verified_count: int | None = None
    quality: Quality = Quality.EXACT
    goal: int | None = None
    goal_kind: GoalKind = GoalKind.FIXED
    thresholds: tuple[Threshold, ...] = ()
    state: State = State.UNKNOWN
    raw_state: str = ""
    creator: str = ""
    decision_maker: str = ""
    created_at: datetime | None = None
    deadline: datetime | None = None
    answer: OfficialAnswer | None = None
    wording: str = ""
    validators: Validators = NO_VALIDATORS
    next_due: datetime | None = None
    last_answer: datetime | None = None
    last_success: datetime | None = None
    failures: int = 0
    trouble: Trouble | None = None
    trouble_since: datetime | None = None
    said: str = ""
    suspect: int | None = None
    own_target: int | None = None


class EventKind(StrEnum):
    """What can happen to a petition. Stored: never rename."""

    FELL = "fell"
    STUCK = "stuck"
    GOAL_MOVED = "goal-moved"
    THRESHOLD_PASSED = "threshold-passed"
    MILESTONE = "milestone"
    ANSWERED = "answered"
    CLOSED = "closed"
    WORDING_CHANGED = "wording-changed"
    DEBATED = "debated"
    REOPENED = "reopened"
    RETIRED = "retired"
    GONE = "gone"
    DEADLINE_NEAR = "deadline-near"
    SURGE = "surge"
    MARKED = "marked"  # by the reader, who named it


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a petition, when, and the two numbers round it (0: none)."""

    petition_id: int
    kind: EventKind
    at: datetime
    before: int = 0
    after: int = 0
    name: str = ""
