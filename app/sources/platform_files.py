"""Platform files: TOML in, platforms out. What cannot be meant well is refused, with the reason."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from app.domain.petition import Minimums, State
from app.domain.problem import Trouble
from app.sources.platform import Example, Parts, Place, Platform, Promise, Step, Way, names
from app.sources.table_reader import RefusedError, TableReader

LARGEST_FILE = 64 * 1024
LONGEST_PATTERN = 500
TYPES = frozenset({"text", "int", "datetime", "html_unescape", "json_string", "html"})
PARSES = frozenset({"json", "jsonp", "html"})
MAPPINGS: Mapping[str, frozenset[str]] = {
    "state": frozenset(State),
    "trouble": frozenset(Trouble),
}
SOURCES = ("jmes", "js", "ldjson", "css", "meta", "after", "const", "regex")
_INTERVAL = re.compile(r"(\d{1,4})([mhd])")
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]+)")
_LOCAL = (".local", ".localhost", ".internal", ".lan", ".home.arpa", ".test", ".invalid")


def read(path: Path) -> Platform:
    """Raises RefusedError for a file that cannot be read, understood or trusted."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
        if len(content) > LARGEST_FILE:
            raise RefusedError("larger than 64 KiB")
        platform = _platform(TableReader(tomllib.loads(content.decode()), "file"))
    except (OSError, ValueError, RecursionError) as error:
        raise RefusedError(str(error)) from error
    return replace(platform, file=path)


def _platform(table: TableReader) -> Platform:
    if table.take("schema", int) != 1:
        raise table.refuse("schema is not 1")
    hosts, short, paths = table.words("hosts"), table.words("short"), table.words("paths")
    platform = Platform(
        id=table.take("id", str),
        name=table.take("name", str),
        hosts=hosts,
        short=short,
        paths=paths,
        address=table.take("address", str),
        key=table.take("key", str),
        ways=tuple(map(_way, table.tables("way"))),
        min_interval=_interval(table),
        rules=table.take("rules", str, default=""),
        secret=_header(table),
        static=table.take("static", bool, default=False),
        retired=table.take("retired", date) if table.has("retired") else None,
        archive=table.take("archive", str, ""),
        robots=table.take("robots", bool, default=False),
        official=table.take("official", bool, default=False),
        auto_goal=table.take("auto_goal", bool, default=False),
        challenge=table.words("challenge"),
        challenge_hints=table.words("challenge_hints"),
        minimums=tuple(map(_minimums, table.tables("minimum"))),
        examples=tuple(map(_example, table.tables("example"))),
    )
    table.done()
    _check(platform, table)
    return platform


def _zoned(table: TableReader, key: str) -> datetime:
    moment = table.take(key, datetime)
    if moment.tzinfo is None:
        raise table.refuse(f"{key} has no offset from UTC")
    return moment


def _minimums(table: TableReader) -> Minimums:
    counts = table.take("counts", dict)
    if not all(isinstance(count, int) and not isinstance(count, bool) for count in counts.values()):
        raise table.refuse("counts are not numbers by place")
    minimums = Minimums(
        table.take("kind", str), _zoned(table, "since"), table.take("needed", int), counts
    )
    table.done()
    return minimums


def _way(table: TableReader) -> Way:
    how, later = table.take("how", str), table.tables("then")
    light = table.take("light", bool, default=False)
    archive = table.take("archive", bool, default=False)
    return Way(how, tuple(map(_step, (table, *later))), light, archive)


def _step(table: TableReader) -> Step:
    fields, required = _fields(table)
    step = Step(
        request=table.take("request", str),
        parse=table.take("parse", str),
        fields=fields,
        required=required,
        accept=table.take("accept", str, "*/*"),
        root=table.words("root"),
        promises=tuple(map(_promise, table.tables("threshold"))),
        parts=tuple(map(_parts, table.tables("breakdown"))),
        optional=table.take("optional", bool, default=False),
    )
    table.done()
    if step.parse not in PARSES:
        raise table.refuse(f"parse is none of {', '.join(sorted(PARSES))}")
    return step


def _fields(table: TableReader) -> tuple[dict[str, tuple[Place, ...]], frozenset[str]]:
    fields, required = {}, set()
    for listed in table.tables("fields"):
        for name in listed.keys():  # noqa: SIM118  a reader's own method, not a mapping's
            places = listed.tables(name)
            if any(place.take("required", bool, default=False) for place in places):
                required.add(name)
            fields[name] = tuple(_place(place, name) for place in places)
    return fields, frozenset(required)


def _promise(table: TableReader) -> Promise:
    promise = Promise(
        name=table.take("name", str),
        count=tuple(_place(place, "count") for place in table.tables("count")),
        reached_at=tuple(_place(place, "reached_at") for place in table.tables("reached_at")),
    )
    table.done()
    return promise


def _parts(table: TableReader) -> Parts:
    parts = Parts(*(table.take(key, str) for key in ("kind", "rows", "key", "name", "count")))
    table.done()
    return parts


def _example(table: TableReader) -> Example:
    example = Example(
        files=table.words("file"),
        address=table.take("address", str),
        expect=table.take("expect", dict),
    )
    table.done()
    return example


def _place(table: TableReader, field: str) -> Place:
    _check_place({key for key in SOURCES if table.has(key)}, table)
    place = Place(
        jmes=table.take("jmes", str, ""),
        js=table.take("js", str, ""),
        ldjson=table.take("ldjson", str, ""),
        css=table.take("css", str, ""),
        attr=table.take("attr", str, ""),
        meta=table.take("meta", str, ""),
        pattern=table.take("regex", str, ""),
        const=_const(table),
        after=table.take("after", str, ""),
        months=table.take("months", int, 0),
        days=table.take("days", int, 0),
        clock=table.take("time", time) if table.has("time") else None,
        types=table.words("type") or ("text",),
        form=table.take("format", str, ""),
        zone=table.take("tz", str, ""),
        mapping=_mapping(table, field),
    )
    table.done()
    if len(place.pattern) > LONGEST_PATTERN:
        raise table.refuse("regex is longer than 500 letters")
    if not TYPES.issuperset(place.types):
        raise table.refuse(f"type is none of {', '.join(sorted(TYPES))}")
    return place


def _check_place(sources: set[str], table: TableReader) -> None:
    inside = sources & {"js", "ldjson"}
    if inside and "jmes" not in sources:
        raise table.refuse("js and ldjson need a jmes")
    looks = sources - {"regex"} - ({"jmes"} if inside else set())
    if not sources or len(looks) > 1:
        raise table.refuse("needs exactly one place to look")


def _const(table: TableReader) -> str | int | None:
    if not table.has("const"):
        return None
    value = table.take("const", object)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise table.refuse("const is neither a text nor a number")
    return value


def _mapping(table: TableReader, field: str) -> dict[str, str] | None:
    if not table.has("map"):
        return None
    mapping: dict[str, str] = table.take("map", dict)
    if not MAPPINGS.get(field, frozenset(mapping.values())).issuperset(mapping.values()):
        raise table.refuse(f"map leads to a {field} that there is not")
    return mapping


def _header(table: TableReader) -> str:
    """The header that carries a secret. Its value stands in no file: it comes from the reader."""
    name = table.take("secret", str, "")
    if name and not re.fullmatch(r"[A-Za-z][A-Za-z0-9-]{0,60}", name):
        raise table.refuse("secret is not the name of a header")
    return name


def _interval(table: TableReader) -> timedelta:
    match = _INTERVAL.fullmatch(table.take("min_interval", str, "15m"))
    if match is None:
        raise table.refuse("min_interval is not like 2m, 1h or 1d")
    unit = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}[match[2]]
    return max(int(match[1]) * unit, timedelta(minutes=1))


def _check(platform: Platform, table: TableReader) -> None:
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,40}", platform.id):
        raise table.refuse("id is not made of small letters, digits and hyphens")
    if not (platform.hosts and platform.paths and platform.ways):
        raise table.refuse("hosts, paths and a way are needed")
    for host in platform.reach:
        _check_host(host, table)
    known = {"host"} | set.intersection(*map(_groups, platform.paths))
    for template in (platform.address, platform.key, platform.archive):
        _check_names(template, known, table)
    for way in platform.ways:
        _check_way(way, platform, known, table)


def _check_way(way: Way, platform: Platform, known: set[str], table: TableReader) -> None:
    if not any("count" in step.fields for step in way.steps):
        raise table.refuse(f"{way.how}: count is read nowhere")
    reachable = {*known, "key"}
    for step in way.steps:
        _check_request(step.request, platform, table)
        _check_names(step.request, reachable, table)
        reachable |= step.fields.keys()


def _check_request(request: str, platform: Platform, table: TableReader) -> None:
    address = request.replace("{host}", platform.hosts[0], 1)
    parts = urlsplit(address)
    if parts.scheme != "https":
        raise table.refuse(f"{request}: https only")
    if parts.netloc not in platform.hosts:
        raise table.refuse(f"{request}: its host is not one of hosts")


def _check_names(template: str, known: set[str], table: TableReader) -> None:
    for name in names(template):
        if name not in known:
            raise table.refuse(f"{template}: {{{name}}} is not in every path")


def _check_host(host: str, table: TableReader) -> None:
    if not _HOST.fullmatch(host) or host.endswith(_LOCAL):
        raise table.refuse(f"{host}: only public host names")


def _groups(path: str) -> set[str]:
    return set(re.findall(r"\{([a-z_]+)(?::number)?\}", path))
