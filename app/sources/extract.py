"""Extract: a platform's answers in, a snapshot out. Pure; runs in the parser process only."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import TypeVar

from app.domain.answer import Answer
from app.domain.petition import (
    GoalKind,
    OfficialAnswer,
    Quality,
    Slice,
    Snapshot,
    State,
    Threshold,
)
from app.domain.problem import SourceError, Trouble
from app.sources import kinds
from app.sources.places import Document
from app.sources.platform import (
    Parts,
    Place,
    Platform,
    Promise,
    Ref,
    Step,
    Way,
    fill,
    names,
    quoted,
)

LONGEST_TITLE = 300
LONGEST_TEXT = 20_000
MOST_PARTS = 2_000

T = TypeVar("T")


def snapshot(platform: Platform, ref: Ref, answers: tuple[Answer, ...]) -> Snapshot:
    """What the answers to the steps of `platform`'s first way say of the petition, in their order.

    With fewer answers than steps, `ask` is the next address. Raises SourceError: BOT_CHALLENGE,
    SHAPE_CHANGED or NOT_A_NUMBER (with the field in its detail), or what the answer itself says.
    """
    way = platform.ways[0]
    found = _Found(ref)
    for step, answer in zip(way.steps, answers, strict=False):
        _refuse_challenge(platform, answer, hints=False)
        found.read(step, answer)
    ask = found.next_address(way, len(answers))
    if found.missing and not ask:
        for answer in answers:
            _refuse_challenge(platform, answer, hints=True)
        raise SourceError(found.trouble, ref.address, ", ".join(found.missing))
    return found.snapshot(platform, way, ask, _hash(answers))


def _refuse_challenge(platform: Platform, answer: Answer, *, hints: bool) -> None:
    marker = platform.challenged(answer.body, hints=hints)
    if marker:
        raise SourceError(
            Trouble.BOT_CHALLENGE, answer.address, f"{marker} in the answer", status=answer.status
        )


def _hash(answers: tuple[Answer, ...]) -> str:
    return hashlib.sha256(b"".join(answer.body for answer in answers)).hexdigest()


class _Found:
    """The fields found so far, one step after the other."""

    def __init__(self, ref: Ref) -> None:
        self._ref = ref
        self._known: dict[str, str] = {**ref.groups, "host": ref.host, "key": ref.key}
        self._texts: dict[str, str] = {}
        self._numbers: dict[str, tuple[int, Quality]] = {}
        self._moments: dict[str, datetime] = {}
        self._state = State.UNKNOWN
        self._thresholds: tuple[Threshold, ...] = ()
        self._slices: tuple[Slice, ...] = ()
        self._needed = ["count"]
        self._not_numbers: list[str] = []

    @property
    def missing(self) -> tuple[str, ...]:
        """Required fields that are nowhere, the count before all."""
        return tuple(
            name
            for name in dict.fromkeys(self._needed)
            if not (name in self._texts or name in self._numbers or name in self._moments)
        )

    @property
    def trouble(self) -> Trouble:
        """Why something is missing."""
        if self.missing[0] in self._not_numbers:
            return Trouble.NOT_A_NUMBER
        return Trouble.SHAPE_CHANGED

    def read(self, step: Step, answer: Answer) -> None:
        document = Document(answer, step.parse, step.root, self._known)
        self._refuse(document, step.fields.get("trouble", ()))
        self._needed += sorted(step.required)
        for name, places in step.fields.items():
            self._read_field(document, name, places)
        self._thresholds += tuple(
            threshold
            for promise in step.promises
            if (threshold := self._threshold(document, promise)) is not None
        )
        for parts in step.parts:
            self._slices += _slices(document, parts)

    def next_address(self, way: Way, answered: int) -> str:
        """The request after those `answered`; "" when there is none, or a name in it is missing."""
        if answered >= len(way.steps):
            return ""
        known = self._known | {name: quoted(text) for name, text in self._texts.items()}
        request = way.steps[answered].request
        return fill(request, known) if known.keys() >= set(names(request)) else ""

    def snapshot(self, platform: Platform, way: Way, ask: str, answer_hash: str) -> Snapshot:
        count, quality = self._numbers.get("count", (0, Quality.EXACT))
        goal, verified = self._numbers.get("goal"), self._numbers.get("verified")
        return Snapshot(
            platform=platform.id,
            petition_key=self._ref.key,
            address=self._ref.address,
            title=self._texts.get("title", "").replace("\n", " ")[:LONGEST_TITLE],
            count=count,
            quality=quality,
            verified_count=verified[0] if verified else None,
            goal=goal[0] if goal and goal[0] else None,
            goal_kind=GoalKind.AUTO if platform.auto_goal else GoalKind.FIXED,
            thresholds=self._thresholds,
            state=self._state,
            raw_state=self._texts.get("state", ""),
            creator=self._texts.get("creator", "")[:LONGEST_TITLE],
            decision_maker=self._texts.get("decision_maker", "")[:LONGEST_TITLE],
            created_at=self._moments.get("created_at"),
            deadline=self._moments.get("deadline"),
            answer=self._answer(),
            as_of=self._moments.get("as_of"),
            wording=self._texts.get("wording", ""),
            debated_at=self._moments.get("debated_at"),
            breakdown=self._slices[:MOST_PARTS],
            answer_hash=answer_hash,
            how=way.how,
            light=way.light,
            ask=ask,
        )

    def _answer(self) -> OfficialAnswer | None:
        summary, at = self._texts.get("answer_summary", ""), self._moments.get("answer_at")
        address = self._texts.get("answer_address", "")
        if not (summary or at or address):
            return None
        return OfficialAnswer(summary, address if address.startswith("https://") else "", at)

    def _refuse(self, document: Document, places: tuple[Place, ...]) -> None:
        """Raises what an answer says in itself that HTTP did not."""
        for place in places:
            raw = kinds.text(document.top().look(place), place.types, LONGEST_TITLE)
            trouble = (place.mapping or {}).get(raw)
            if trouble:
                raise SourceError(Trouble(trouble), self._ref.address, raw)

    def _read_field(self, document: Document, name: str, places: tuple[Place, ...]) -> None:
        for place in places:
            raw = self._raw(document, name, place)
            if raw is not None and self._keep(name, place, raw):
                return

    def _raw(self, document: Document, name: str, place: Place) -> object:
        if place.after:
            return kinds.later(self._moments.get(place.after), place)
        try:
            return document.look(place)
        except SourceError as error:
            raise SourceError(
                error.trouble, self._ref.address, f"{name}: {error.detail}"
            ) from error

    def _keep(self, name: str, place: Place, raw: object) -> bool:
        """Remember `raw` as what the place says it is; false when it is not that."""
        if isinstance(raw, datetime):
            self._moments[name] = raw
            return True
        if "datetime" in place.types:
            return _put(self._moments, name, kinds.moment(raw, place))
        if "int" in place.types:
            self._not_numbers.append(name)
            return _put(self._numbers, name, kinds.number(raw))
        text = kinds.text(raw, place.types, LONGEST_TEXT)
        if name == "state" and text:
            self._state = State((place.mapping or {}).get(text, State.UNKNOWN))
        elif place.mapping:
            text = place.mapping.get(text, text)
        return _put(self._texts, name, text or None)

    def _threshold(self, document: Document, promise: Promise) -> Threshold | None:
        counts = (kinds.number(document.look(place)) for place in promise.count)
        count = next((count for count in counts if count is not None), None)
        times = (kinds.moment(document.look(place), place) for place in promise.reached_at)
        reached_at = next((time for time in times if time is not None), None)
        return Threshold(promise.name, count[0], reached_at) if count else None


def _put(kept: dict[str, T], name: str, value: T | None) -> bool:
    if value is None:
        return False
    kept[name] = value
    return True


def _slices(document: Document, parts: Parts) -> tuple[Slice, ...]:
    rows = document.look(Place(jmes=parts.rows))
    found = (_slice(row, parts) for row in (rows if isinstance(rows, list) else [])[:MOST_PARTS])
    return tuple(each for each in found if each is not None)


def _slice(row: object, parts: Parts) -> Slice | None:
    if not isinstance(row, Mapping):
        return None
    count = kinds.number(row.get(parts.count))
    key = kinds.text(row.get(parts.key), (), LONGEST_TITLE)
    name = kinds.text(row.get(parts.name), (), LONGEST_TITLE)
    return Slice(parts.kind, key, name, count[0]) if count and (key or name) else None
