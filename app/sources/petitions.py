"""Petitions: asking a platform for one. What is asked and refused here, read in `extract`."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from app.domain.answer import NO_VALIDATORS, Answer, Validators
from app.domain.petition import Quality, Snapshot
from app.domain.problem import SourceError, Trouble
from app.sources.http import Http
from app.sources.parser import Parser
from app.sources.platform import Platform, Ref, Way, fill
from app.sources.robots import Robots

# One way may be closed while another is open; anything else is the same trouble on every way.
_ANOTHER_WAY = frozenset({Trouble.NOT_FOUND, Trouble.GONE, Trouble.SHAPE_CHANGED})
_TELLING = (Trouble.BOT_CHALLENGE, Trouble.NOT_A_NUMBER, Trouble.NOT_FOUND, Trouble.SERVER_ERROR)


@dataclass(frozen=True, slots=True)
class Look:
    """What one look brought. `snapshot` is None when the platform said: unchanged (304)."""

    snapshot: Snapshot | None
    validators: Validators = NO_VALIDATORS
    wait_until: datetime | None = None


def look(  # noqa: PLR0913  the contract of this room: each is one thing, named
    http: Http,
    parser: Parser,
    platform: Platform,
    ref: Ref,
    *,
    now: datetime,
    validators: Validators = NO_VALIDATORS,
    light: bool = False,
    robots: Robots | None = None,
    token: str = "",
) -> Look:
    """Ask for a petition, by the first of its platform's ways that leads to it. SourceError only:
    RETIRED, with the archive's address, when a retired platform's archives cannot be had either.

    `validators` are those of the last full look; a light one neither sends nor replaces them, since
    an unchanged count says nothing about the rest. `robots` remembers what private platforms allow;
    without it they are asked again. `token` is the secret of a platform that wants one: without it
    AUTH_REQUIRED is raised, and nobody is asked.
    """
    if platform.secret and not token:
        raise SourceError(Trouble.AUTH_REQUIRED, ref.address, f"no {platform.secret}")
    line = _Line(http, parser, platform, robots or Robots(http, lambda: now), token)
    gone, troubles = platform.gone(now), []
    for way in _ways(platform, now, light=light):
        try:
            return line.walk(way, ref, validators)
        except SourceError as error:
            if error.trouble not in _ANOTHER_WAY and not gone:
                raise
            troubles.append(error)
    raise _retired(platform, ref, troubles) if gone else troubles[0]


def _retired(platform: Platform, ref: Ref, troubles: list[SourceError]) -> SourceError:
    archives = ", ".join(error.trouble for error in troubles)
    return SourceError(
        Trouble.RETIRED,
        ref.address,
        f"{platform.name} ended on {platform.retired}; its archives: {archives or 'none'}",
        see=fill(platform.archive, ref.groups) if ref.groups else "",
    )


def understand(
    parser: Parser, platform: Platform, ref: Ref, answer: Answer, *, now: datetime
) -> Snapshot:
    """What bytes from a file say, read the first way that fits. Raises the most telling trouble."""
    troubles = []
    for way in sorted(platform.ways, key=lambda way: way.archive and not platform.gone(now)):
        try:
            first = platform.only(replace(way, steps=way.steps[:1]))
            return _reported(parser.snapshot(first, ref, (answer,)), answer.headers)
        except SourceError as error:
            troubles.append(error)
    raise min(troubles, key=_how_telling)


def _how_telling(error: SourceError) -> int:
    return _TELLING.index(error.trouble) if error.trouble in _TELLING else len(_TELLING)


def _ways(platform: Platform, now: datetime, *, light: bool) -> tuple[Way, ...]:
    """The light way before the full ones, when it is wished; archives alone once it is retired."""
    ways = [way for way in platform.ways if way.archive == platform.gone(now)]
    return tuple(sorted((way for way in ways if light or not way.light), key=lambda w: not w.light))


@dataclass(frozen=True, slots=True)
class _Line:
    """How to reach one platform."""

    http: Http
    parser: Parser
    platform: Platform
    robots: Robots
    token: str = field(default="", repr=False)

    def walk(self, way: Way, ref: Ref, validators: Validators) -> Look:
        sent = NO_VALIDATORS if way.light else validators
        answer = self._get(_first_address(way, ref, self.platform), way.steps[0].accept, sent)
        kept = answer.validators if answer.validators != NO_VALIDATORS else sent
        if way.light:
            kept = validators
        if answer.unchanged:
            return Look(None, kept, answer.wait_until)
        # A short link, or a petition that moved: it is the one where the redirects ended.
        ref = self.platform.ref(answer.address) or ref
        return Look(
            _reported(self._read(way, ref, answer), answer.headers), kept, answer.wait_until
        )

    def _read(self, way: Way, ref: Ref, answer: Answer) -> Snapshot:
        answers: tuple[Answer, ...] = (answer,)
        snapshot = self.parser.snapshot(self.platform.only(way), ref, answers)
        while snapshot.ask:
            step = way.steps[len(answers)]
            try:
                answers += (self._get(snapshot.ask, step.accept, NO_VALIDATORS),)
                snapshot = self.parser.snapshot(self.platform.only(way), ref, answers)
            except SourceError:
                if not step.optional:
                    raise
                whole = replace(way, steps=way.steps[: way.steps.index(step)])
                answers = answers[: len(whole.steps)]
                return self.parser.snapshot(self.platform.only(whole), ref, answers)
        return snapshot

    def _get(self, address: str, accept: str, validators: Validators) -> Answer:
        if self.platform.robots and not self.robots.allowed(address):
            raise SourceError(Trouble.NOT_ALLOWED, address, "robots.txt")
        try:
            return self.http.get(
                address,
                validators=validators,
                accept=accept,
                headers={self.platform.secret: self.token} if self.platform.secret else None,
                hosts=self.platform.reach,
            )
        except SourceError as error:
            marker = self.platform.challenged(error.body, hints=True)
            if not marker:
                raise
            raise SourceError(
                Trouble.BOT_CHALLENGE,
                address,
                f"{marker} in the answer",
                status=error.status,
                retry_after=error.retry_after,
            ) from error


def _first_address(way: Way, ref: Ref, platform: Platform) -> str:
    if ref.host in platform.short:
        return ref.address
    return fill(way.steps[0].request, {**ref.groups, "host": ref.host, "key": ref.key})


def _reported(snapshot: Snapshot, headers: Mapping[str, str]) -> Snapshot:
    """A server that passes on what somebody else counted says so in `reported-*` headers.

    `reported-by` (who), `reported-as` ("exactly", "created", "more than", …), `reported-on`
    (ISO 8601, when), `reported-within` (how sure the time is), `reported-see` (address). The
    recorded case does.
    """
    by = headers.get("reported-by")
    if not by:
        return snapshot
    said, within = headers.get("reported-as", ""), headers.get("reported-within", "")
    exact = said in {"exactly", "created"}
    return replace(
        snapshot,
        quality=snapshot.quality if exact else Quality.APPROXIMATE,
        as_of=_moment(headers.get("reported-on", "")) or snapshot.as_of,
        how=", ".join(part for part in (f"reported by {by}", said, within) if part),
        see=headers.get("reported-see", ""),
    )


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else None
