"""The recording: a case's feeds and petitions as they stood at a moment. It stands in for the net.

Its folder is made by `resources/recorded/make.py`; what is in it, and why, says its README.
"""

import hashlib
import json
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any

Reply = tuple[int, Mapping[str, str], bytes]


@dataclass(frozen=True, slots=True)
class RecordedSource:
    title: str
    address: str
    group: str


@dataclass(frozen=True, slots=True)
class _State:
    """What an address answers from a moment on."""

    since: datetime
    body: bytes
    headers: Mapping[str, str]


class Recording:
    """Safe to share between threads: nothing changes but the time that `now` tells.

    `moments` are all times at which something in it changes, ascending, from `starts` to `ends`.
    It `opens` at one of them. `local` are the outlets that are at home where the case is.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        index = _read(folder / "index.json")
        self._now = now
        self.name: str = index["name"]
        self.starts = datetime.fromisoformat(index["starts"])
        self.opens = datetime.fromisoformat(index["opens"])
        self.ends = datetime.fromisoformat(index["ends"])
        self.sources = tuple(
            RecordedSource(feed["title"], feed["address"], feed["group"]) for feed in index["feeds"]
        )
        self.local: tuple[str, ...] = tuple(index["local"])
        self.petitions: tuple[str, ...] = tuple(index["petitions"])
        self._states = {
            feed["address"]: _feed_states(_read(folder / feed["file"]), self.starts)
            for feed in index["feeds"]
        } | {page["address"]: _page_states(_read(folder / page["file"])) for page in index["pages"]}
        self.moments = tuple(
            sorted({state.since for states in self._states.values() for state in states})
        )

    def answer(self, address: str, headers: Mapping[str, str]) -> Reply:
        """What the address answered at this moment, 304 when `headers` name it; 404 for no such."""
        states = self._states.get(address, ())
        current = bisect_right(states, self._now(), key=lambda state: state.since)
        if not current:
            return 404, {"content-type": "text/plain"}, b"Not found"
        state = states[current - 1]
        if _has(headers, state.headers):
            return 304, state.headers, b""
        return 200, state.headers, state.body


def _read(path: Path) -> Any:  # noqa: ANN401  JSON of our own making
    return json.loads(path.read_bytes())


def _has(asked: Mapping[str, str], current: Mapping[str, str]) -> bool:
    """An entity tag decides alone when there is one, as RFC 9110 13.2.2 has it."""
    asked = {name.lower(): value for name, value in asked.items()}
    if "if-none-match" in asked:
        return asked["if-none-match"] == current["etag"]
    return asked.get("if-modified-since") == current["last-modified"]


def _feed_states(feed: Mapping[str, Any], starts: datetime) -> tuple[_State, ...]:
    """One state for the empty feed and one for each moment that brings items, newest on top."""
    items = [(datetime.fromisoformat(item["at"]), item["xml"]) for item in feed["items"]]
    states = []
    for since in sorted({starts, *(at for at, _ in items)}):
        shown = "".join(xml for at, xml in reversed(items) if at <= since)
        body = (feed["head"] + shown + feed["tail"]).encode()
        states.append(_state(since, body, {"content-type": feed["type"]}))
    return tuple(states)


def _page_states(page: Mapping[str, Any]) -> tuple[_State, ...]:
    return tuple(
        _state(
            datetime.fromisoformat(answer["at"]),
            answer["body"].encode(),
            {"content-type": page["type"], **answer.get("headers", {})},
        )
        for answer in page["answers"]
    )


def _state(since: datetime, body: bytes, headers: Mapping[str, str]) -> _State:
    given = json.dumps(headers, sort_keys=True).encode()
    validators = {
        "etag": f'"{hashlib.sha256(body + given).hexdigest()[:16]}"',
        "last-modified": format_datetime(since.astimezone(UTC), usegmt=True),
    }
    return _State(since, body, {**headers, **validators})
