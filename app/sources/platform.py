"""A platform: a site with petitions, and where in its answers the facts stand. Values only.

Imported before the first paint, so nothing heavy here. `platform_files` makes these values from
TOML, `extract` applies them to answers.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote, urlsplit

from app.domain.petition import Minimums

LONGEST_ADDRESS = 2_000


@dataclass(frozen=True, slots=True)
class Ref:
    """A petition on a platform. `groups` are the parts of its address, percent-quoted.

    `address` is canonical: the one to show, to store and to compare.
    """

    platform: str
    key: str
    host: str
    groups: Mapping[str, str]
    address: str


@dataclass(frozen=True, slots=True)
class Place:
    """One place to look for a field: `jmes` (alone, or inside `js` or `ldjson`), `css`, `meta`,
    `const` or `after`; `pattern` looks in the body, or with one of the others in what that gave.

    `after` names a field read before: `months`, `days`, then `clock` in `zone` make the moment.
    """

    jmes: str = ""
    js: str = ""
    ldjson: str = ""
    css: str = ""
    attr: str = ""
    meta: str = ""
    pattern: str = ""
    const: str | int | None = None
    after: str = ""
    months: int = 0
    days: int = 0
    clock: time | None = None
    types: tuple[str, ...] = ("text",)
    form: str = ""
    zone: str = ""
    mapping: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """Where a threshold stands: its name as shown, its count, when it was reached."""

    name: str
    count: tuple[Place, ...]
    reached_at: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Parts:
    """Where a breakdown stands: JMESPath of the rows, then the names of three of their keys."""

    kind: str
    rows: str
    key: str
    name: str
    count: str


@dataclass(frozen=True, slots=True)
class Step:
    """One request and what is read from its answer; `{name}` is a group or a field read before.

    `parse` is json, jsonp or html. `root` are JMESPath expressions of which the first that fits
    is what the others start from. An `optional` step may fail without harm.
    """

    request: str
    parse: str
    fields: Mapping[str, tuple[Place, ...]]
    required: frozenset[str] = frozenset()
    accept: str = "*/*"
    root: tuple[str, ...] = ()
    promises: tuple[Promise, ...] = ()
    parts: tuple[Parts, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """One way to a snapshot: its steps, in order. `how` names it to the reader.

    A `light` way carries little but the count; an `archive` way is for retired platforms.
    """

    how: str
    steps: tuple[Step, ...]
    light: bool = False
    archive: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """Recorded answers, one a step, and what must be read from them: run by every check."""

    files: tuple[str, ...]
    address: str
    expect: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Platform:
    """A site with petitions, as its file describes it. Only `hosts` and `short` are ever asked.

    `short` are hosts whose links redirect to a petition. A platform is `retired` from that day on:
    then only its archive ways are left, and `archive` is the address that helps. `rules` are what
    its thresholds oblige to, in words. `secret` names the header of a token, which goes to no
    other site. A body with a `challenge` in it is a bot challenge; one with a `challenge_hint`
    only if nothing can be read.
    `file` is where all this was read; one that `overrides` took the place of another of its id.
    """

    id: str
    name: str
    hosts: tuple[str, ...]
    paths: tuple[str, ...]
    address: str
    key: str
    ways: tuple[Way, ...]
    short: tuple[str, ...] = ()
    min_interval: timedelta = timedelta(minutes=15)
    static: bool = False
    retired: date | None = None
    archive: str = ""
    robots: bool = False
    official: bool = False
    rules: str = ""
    secret: str = ""
    auto_goal: bool = False
    challenge: tuple[str, ...] = ()
    challenge_hints: tuple[str, ...] = ()
    minimums: tuple[Minimums, ...] = ()
    examples: tuple[Example, ...] = ()
    file: Path | None = None
    overrides: bool = False

    @property
    def reach(self) -> frozenset[str]:
        """The only hosts that a request or a redirect may lead to."""
        return frozenset(self.hosts) | frozenset(self.short)

    @property
    def light(self) -> bool:
        """There is a cheap request that brings the count alone."""
        return any(way.light for way in self.ways)

    def minimum(self, made: datetime | None) -> Minimums | None:
        """What holds for a petition that was made then; None when nothing does or nobody knows."""
        held = [one for one in self.minimums if made is not None and one.since <= made]
        return max(held, key=lambda one: one.since, default=None)

    def gone(self, now: datetime) -> bool:
        """Retired at `now`."""
        return self.retired is not None and now.astimezone(UTC).date() >= self.retired

    def over(self, now: datetime) -> bool:
        """Nothing changes here any more: one look is enough for good."""
        return self.static or self.gone(now)

    def challenged(self, body: bytes, *, hints: bool) -> str:
        """The marker of a bot challenge in `body`, "" when there is none."""
        markers = self.challenge + (self.challenge_hints if hints else ())
        return next((marker for marker in markers if marker.encode() in body), "")

    def only(self, way: Way) -> "Platform":
        """The same platform with this way alone."""
        return replace(self, ways=(way,))

    def ref(self, address: str) -> Ref | None:
        """The petition that an address means, None when it is not one of this platform."""
        split = _split(address)
        if split is None:
            return None
        host, path, asked = split
        if host in self.short:
            return self._shortened(host, path.strip("/"))
        if host in self.hosts:
            for template in self.paths:
                match = _path_pattern(template).fullmatch(path if "?" not in template else asked)
                if match:
                    groups = {name: quoted(text) for name, text in match.groupdict().items()}
                    return self._named(host, groups)
        return None

    def _named(self, host: str, groups: Mapping[str, str]) -> Ref:
        known = {**groups, "host": host}
        return Ref(self.id, fill(self.key, known), host, groups, fill(self.address, known))

    def _shortened(self, host: str, path: str) -> Ref | None:
        if not path:
            return None
        key = f"{host}/{quoted(path, '/')}"
        return Ref(self.id, key, host, {}, f"https://{key}")


_NAME = re.compile(r"\{([a-z_]+)\}")
_PART = re.compile(r"\{([a-z_]+)(?::(number))?\}|(\*)")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")


def names(template: str) -> tuple[str, ...]:
    """The `{name}`s of a template, in order."""
    return tuple(_NAME.findall(template))


def fill(template: str, known: Mapping[str, str]) -> str:
    """The template with the names in `known` filled in. Other braces stay as they are."""
    return _NAME.sub(lambda match: known.get(match[1], match[0]), template)


def quoted(part: str, safe: str = "") -> str:
    """A part of an address, percent-quoted once however it came, escapes in capitals."""
    whole = quote(_STRAY_PERCENT.sub("%25", part), safe="%" + safe, errors="replace")
    return _ESCAPE.sub(lambda match: match[0].upper(), whole)


def _split(address: str) -> tuple[str, str, str] | None:
    """Host, path, and path with the question behind it."""
    try:
        parts = urlsplit(address.strip()) if len(address) <= LONGEST_ADDRESS else None
    except ValueError:
        return None
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname:
        return None
    path = parts.path.rstrip("/")
    return parts.hostname, path, f"{path}?{parts.query}"


# Templates, not regular expressions of a stranger: these match in linear time.
@lru_cache(maxsize=256)
def _path_pattern(template: str) -> re.Pattern[str]:
    pattern, last = "", 0
    for match in _PART.finditer(template):
        pattern += re.escape(template[last : match.start()])
        pattern += ".*" if match[3] else f"(?P<{match[1]}>{'[0-9]+' if match[2] else '[^/]+'})"
        last = match.end()
    return re.compile(pattern + re.escape(template[last:]), re.DOTALL)
