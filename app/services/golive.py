"""Go live: from the recorded week to the case as it is now, and a case of one's own."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from app.domain import address as addresses
from app.domain.changes import NOTHING, Changes
from app.domain.found import Chosen, Found, Starter
from app.domain.note import Note
from app.domain.page import FoundFeed
from app.domain.watch import WatchWord
from app.services import add
from app.services.desk import Desk
from app.sources.platforms import Platforms
from app.storage import cases, notes, outlets, watch_words
from app.storage.places import resources


def starters() -> tuple[Starter, ...]:
    """The sites that *Go live* offers for the built-in case, petitions last."""
    kept = _kept()
    return tuple(
        Starter(
            one["name"],
            one["address"],
            one.get("group", ""),
            one["caveat"],
            wanted=one["on_by_default"],
            whole_site=one.get("whole_site", False),
        )
        for one in (*kept["sources"], *kept["petitions"])
    )


def hosts(platforms: Platforms, chosen: Iterable[Starter]) -> tuple[str, ...]:
    """The sites that will be contacted for these, by name."""
    return tuple(sorted({_host(platforms, starter.address) for starter in chosen}))


def go_live(
    desk: Desk, name: str, chosen: Sequence[Starter], notes_from_case: int | None = None
) -> Changes:
    """Make a live case with what was chosen, due now, and a copy of the reader's notes.

    The new case's id is in `restored`.
    """
    now = desk.now()
    changes = NOTHING
    with desk.db.transaction() as tx:
        case = cases.add(tx, name, recorded=False, now=now)
        outlets.call_local(tx, case.id, _kept()["local"])
        for starter in chosen:
            ref = desk.platforms.find(starter.address)
            if ref is not None:
                petition = add.follow_petition(tx, case.id, ref, starter.title, now)
                changes += Changes(petitions=(petition,))
            else:
                feed = FoundFeed(starter.title, starter.address, starter.group)
                followed = add.follow(tx, case.id, feed, now, matching=starter.whole_site)
                changes += Changes(sources=(followed,))
        written = notes.of_case(tx, notes_from_case) if notes_from_case is not None else ()
        for note in reversed(written):
            copy = Note(0, case.id, note.body, note.created_at, note.changed_at)
            changes += Changes(notes=(notes.save(tx, copy, now),))
    return changes + Changes(restored=(("case", case.id),), lists=True)


def start_case(
    desk: Desk, name: str, words: Sequence[str], found: Sequence[tuple[Found, Chosen]]
) -> Changes:
    """Make a live case of what was recognised, and watch for words. Its id is in `restored`."""
    with desk.db.transaction() as tx:
        case = cases.add(tx, name, recorded=False, now=desk.now())
        changes = Changes(restored=(("case", case.id),), lists=True)
        for word in words:
            watch_words.add(tx, WatchWord(0, case.id, word))
        for one, chosen in found:
            changes += add.include(tx, desk, case.id, one, chosen)
    return changes


def _kept() -> Any:  # noqa: ANN401  JSON of our own making
    path = resources() / "recorded" / "starter_sources.json"
    return json.loads(path.read_text(encoding="utf-8"))


def _host(platforms: Platforms, address: str) -> str:
    """A retired platform's petitions are asked for at its archive."""
    ref = platforms.find(address)
    platform = platforms.named(ref.platform) if ref else None
    archived = platform is not None and platform.retired is not None
    return addresses.host_of(platform.archive if platform and archived else address)
