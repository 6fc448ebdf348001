"""Attention: how far the program may call for the reader, kept as text in the settings table."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import QObject, Signal

from app.domain.notices import ALL_TOLD, Kind, Rules
from app.services import edit
from app.ui.work import Work

SETTING = "attention"
_SPLIT: dict[str, tuple[str, ...]] = {
    "milestone": (Kind.MILESTONE, Kind.THRESHOLD),
    "count": (Kind.FELL, Kind.STUCK),
    "petition": (Kind.ANSWER, Kind.WORDING),
}


@dataclass(frozen=True, slots=True)
class Attention:
    """`stays` and `stays_unseen`: whether closing the window leaves the program at work, where the
    desktop has a tray and where it has none; None: the reader was not asked yet. Nothing is asked
    of the network by itself before `paused_until`. The digest of `digest_told` was told.
    """

    rules: Rules = ALL_TOLD
    stays: bool | None = None
    stays_unseen: bool | None = None
    paused_until: datetime | None = None
    digest_told: date | None = None


class Kept(QObject):
    """The one Attention of the program; whoever changes it `put`s a new one."""

    changed = Signal(object)  # Attention

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self.now = Attention()

    def load(self, text: str) -> None:
        self.now = read(text)
        self.changed.emit(self.now)

    def put(self, attention: Attention) -> None:
        if attention != self.now:
            self.now = attention
            self._work.do(lambda desk: edit.keep_setting(desk, SETTING, written(attention)))
            self.changed.emit(attention)


def written(attention: Attention) -> str:
    rules = attention.rules
    return json.dumps({
        "silent": sorted(rules.off),
        "quiet": [clock.isoformat() for clock in rules.quiet or ()],
        "hushed": _text(rules.hushed_until),
        "stays": attention.stays,
        "stays_unseen": attention.stays_unseen,
        "paused": _text(attention.paused_until),
        "sound": rules.sound,
        "digest": rules.digest.isoformat() if rules.digest else "",
        "digested": attention.digest_told.isoformat() if attention.digest_told else "",
    })  # fmt: skip


def read(text: str) -> Attention:
    """Read what `written` wrote; anything else is as if nothing had been kept."""
    try:
        found = json.loads(text or "{}")
        hours = [time.fromisoformat(clock) for clock in found.get("quiet", ())]
        silent = found["silent"] if "silent" in found else _renamed(found.get("off", ()))
        known = {kind for kind in Kind if kind.value in silent}
        quiet = (hours[0], hours[1]) if len(hours) == 2 else None
        digest, told = found.get("digest", ""), found.get("digested", "")
        rules = Rules(
            frozenset(known),
            quiet,
            _moment(found.get("hushed", "")),
            time.fromisoformat(digest) if digest else None,
            found.get("sound") is True,
        )
        return Attention(
            rules,
            _answer(found.get("stays")),
            _answer(found.get("stays_unseen")),
            _moment(found.get("paused", "")),
            date.fromisoformat(told) if told else None,
        )
    except (ValueError, TypeError, AttributeError):
        return Attention()


def _renamed(before: Iterable[str]) -> set[str]:
    """The kinds that were switched off when there were fewer of them."""
    return {kind for name in before for kind in _SPLIT.get(name, (name,))}


def _text(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""


def _moment(text: str) -> datetime | None:
    """A moment with its zone, so that it can be compared; None for anything else."""
    moment = datetime.fromisoformat(text) if text else None
    return moment if moment is not None and moment.tzinfo is not None else None


def _answer(found: object) -> bool | None:
    return found if isinstance(found, bool) else None
