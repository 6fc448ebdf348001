"""The verbs without a window, for scripts and servers. Prints; decides nothing."""

import io
import json
import os
import sys
import unicodedata
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from datetime import datetime
from typing import Any

from app import NAME
from app.domain import wording
from app.domain.case import Case
from app.domain.changes import Changes
from app.domain.petition import Petition
from app.domain.problem import SourceError, StorageError, Trouble
from app.domain.source import Source
from app.services import checking, digest, inspection, opening, read, recorded, refresh
from app.services.desk import Desk, Shelf
from app.services.opening import Desks
from app.storage.places import places

Now = Callable[[], datetime]


def run(options: Namespace, now: Now) -> int:
    """Run a verb, the digest where it is none of these; answers the exit status."""
    verbs = {"inspect": _inspect, "refresh": _refresh, "platforms": _platforms}
    if isinstance(sys.stdout, io.TextIOWrapper):
        # a terminal may not know every letter; Windows gives a file the letters of old times
        piped = sys.platform == "win32" and not sys.stdout.isatty()
        sys.stdout.reconfigure(encoding="utf-8" if piped else None, errors="replace")
    try:
        status = verbs.get(options.verb, _digest)(options, now)
        sys.stdout.flush()
    except BrokenPipeError:
        # whoever reads has seen enough: nothing is left to be written when Python ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except StorageError as error:
        return _refused(wording.refusal(error.trouble, str(places(options.data).data)))
    return status


def printable(text: str) -> str:
    """One line without what steers a terminal or turns the direction of writing."""
    line = " ".join(text.split())
    return "".join(one for one in line if unicodedata.category(one) not in {"Cc", "Cf", "Cs"})


def _refused(message: str) -> int:
    print(f"{NAME.lower()}: {printable(message)}", file=sys.stderr)
    return 1


def _inspect(options: Namespace, now: Now) -> int:
    with opening.outside(places(options.data), now, recorded=options.recorded) as outside:
        try:
            found = inspection.as_json(inspection.inspect(outside, options.target, options.base))
        except SourceError as error:
            found = inspection.problem(error, options.target)
    _show(found, _told_found, as_json=options.json)
    return 1 if found["kind"] == "problem" else 0


def _platforms(options: Namespace, now: Now) -> int:
    with opening.outside(places(options.data), now, recorded=options.recorded) as outside:
        every = tuple(checking.every(outside, check=options.check))
        refused = outside.platforms.refused
    made = {
        "platforms": [asdict(one) for one in every],
        "refused": [{"file": file, "why": why} for file, why in refused],
        "checked": options.check,
    }
    _show(made, _told_platforms, as_json=options.json)
    return 1 if refused or any(one.faults for one in every) else 0


def _digest(options: Namespace, now: Now) -> int:
    with _shelf(options, now) as (shelf, clock):
        case = digest.case_named(shelf, options.case, recorded=options.recorded)
        if case is None:
            named = f" “{options.case}”" if options.case else " yet"
            return _refused(f"There is no case{named}.")
        made = digest.digest(Shelf(shelf.db, clock if case.recorded else now), case)
    _show(made, _told_digest, as_json=options.json)
    return 0


@contextmanager
def _shelf(options: Namespace, now: Now) -> Iterator[tuple[Shelf, Now]]:
    """For reading, with the recorded case if it is needed, and its clock.

    While a window has the database, what is there is shown.
    """
    where = places(options.data)
    try:
        with opening.opened(where, now) as desks, closing(desks.live.db.reader()) as reader:
            _bring_recorded(desks, options, Shelf(reader, now))
            yield Shelf(reader, now), desks.clock
    except StorageError as error:
        if error.trouble is not Trouble.DATABASE_LOCKED:
            raise
        with closing(opening.look(where)) as reader:
            yield Shelf(reader, now), opening.open_recording()[1]


def _bring_recorded(desks: Desks, options: Namespace, shelf: Shelf) -> None:
    case = digest.case_named(shelf, options.case, recorded=options.recorded)
    if case is None or case.recorded:
        recorded.open_case(desks.recorded, desks.recording)
        recorded.walk(desks.recorded, desks.clock, desks.recording, desks.recording.opens)


def _refresh(options: Namespace, now: Now) -> int:
    with opening.opened(places(options.data), now) as desks:
        desk = desks.recorded if options.recorded else desks.live
        with closing(desks.live.db.reader()) as reader:
            _bring_recorded(desks, options, Shelf(reader, now))
            shelf = Shelf(reader, desk.now)
            case = digest.case_named(shelf, options.case, recorded=options.recorded)
            if case is None or case.recorded is not options.recorded:
                return _refused("There is no such case to refresh.")
            return _round(desk, shelf, case)


def _round(desk: Desk, shelf: Shelf, case: Case) -> int:
    """One polite round: what is due is asked for, of the rest the next time is told."""
    claims = refresh.claim_due(desk, case.id)
    failed = 0
    for claim, changes in refresh.sweep(desk, claims):
        failed += bool(changes.problems)
        print(printable(f"{_name(claim.source or claim.petition)}: {_told_changes(changes)}"))
    asked = {_named(claim.source or claim.petition) for claim in claims}
    cards = read.cards(shelf, case.id)
    watched: list[Source | Petition] = [*read.sources(shelf, case.id), *(c.petition for c in cards)]
    for one in watched:
        if _named(one) not in asked:
            print(printable(f"{_name(one)}: {_told_wait(one)}"))
    return 1 if claims and failed == len(claims) else 0


def _named(one: Source | Petition | None) -> tuple[type, int]:
    return type(one), one.id if one else 0


def _name(one: Source | Petition | None) -> str:
    return (one.title or one.address) if one else ""


def _told_wait(one: Source | Petition) -> str:
    return f"not before {_moment(inspection.iso(one.next_due))}" if one.next_due else "not asked"


def _told_changes(changes: Changes) -> str:
    for problem in changes.problems:
        next_try = _moment(inspection.iso(problem.next_try))
        return wording.sentence(problem.trouble, problem.name, next_try)
    for petition in changes.petitions:
        return "no count yet" if petition.count is None else f"{petition.count:,}"
    new, edited = len(changes.new_articles), len(changes.changed_articles)
    return f"{new} new, {edited} changed" if new or edited else "nothing new"


def _show(
    made: dict[str, Any], told: Callable[[dict[str, Any]], Iterator[str]], *, as_json: bool
) -> None:
    for line in [json.dumps(made)] if as_json else told(made):
        print(line if as_json else "  " * line.startswith(" ") + printable(line))


def _told_found(made: dict[str, Any]) -> Iterator[str]:
    if made["kind"] == "problem":
        yield made["message"]
        return
    yield f"{made['kind'].capitalize()}: {made['title']}"
    for entry in made.get("entries", ()):
        yield f"  {_moment(entry['published'])}  {entry['title']}  {entry['link']}"
    for feed in made.get("feeds", ()):
        yield f"  {feed['title']}  {feed['address']}"
    for counter in made.get("counters", ()):
        yield f"  {counter['count']:,}  {counter['label']}"
    if made["kind"] == "petition":
        for field in list(made)[3:]:
            yield f"  {field.replace('_', ' ')}: {_told_value(made[field])}"


def _told_platforms(made: dict[str, Any]) -> Iterator[str]:
    for one in made["platforms"]:
        kinds = [
            "official" if one["official"] else "unofficial",
            *(["retired"] if one["retired"] else []),
            *(["your own file"] if one["own"] else []),
            *(["in place of the program's"] if one["overrides"] else []),
        ]
        checked = f": {one['examples']} examples read" if made["checked"] else ""
        faulty = "".join(f"; {fault}" for fault in one["faults"])
        hosts = ", ".join(one["hosts"])
        yield f"{one['id']}  {one['name']} ({', '.join(kinds)})  {hosts}{faulty or checked}"
    for one in made["refused"]:
        yield f"{one['file']} is not used: {one['why']}"


def _told_value(value: object) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, dict):
        return ", ".join(_told_value(part) for part in value.values() if part is not None)
    if isinstance(value, list):
        return "; ".join(_told_value(part) for part in value) or "none"
    return "unknown" if value in {None, ""} else str(value)


def _told_digest(made: dict[str, Any]) -> Iterator[str]:
    kind = " (recorded)" if made["recorded"] else ""
    yield f"{made['case']}{kind}, {_moment(made['as_of'])}"
    for petition in made["petitions"]:
        yield f"  {_told_petition(petition)}"
        for event in petition["events"]:
            yield f"  - {_moment(event['at'])}: {event['message']}"
    yield "Newest stories" if made["stories"] else "No stories yet."
    for story in made["stories"]:
        yield f"  {_moment(story['published'])}  {story['outlet']}: {story['title']}"
    if made["problems"]:
        yield "Problems"
    for problem in made["problems"]:
        yield f"  {problem['message']}"
        if problem["said"]:
            yield f"    It says: “{problem['said']}”"


def _told_petition(made: dict[str, Any]) -> str:
    parts = ["no count yet" if made["count"] is None else f"{made['count']:,}"]
    if made["percent"] is not None:
        by = f" by {_moment(made['deadline'])}" if made["deadline"] else ""
        parts[0] += f", {made['percent']} % of {made['target']:,}{by}"
    for said, more in ((made["pace"], ""), (made["needed"], " needed")):
        if said:
            about = "about " if said["about"] else ""
            each = f"{'an' if said['per'] == 'hour' else 'a'} {said['per']}"
            parts.append(f"{about}{said['signatures']:,} {each}{more}")
    if made["chance"]:
        parts.append(f"{made['chance']['words']} ({made['chance']['of_100']} in 100)")
    return f"{made['title']}: {'; '.join(parts)}"


def _moment(text: str | None) -> str:
    """As 4 January 2016 12:00 UTC; "" for none."""
    if not text:
        return ""
    moment = datetime.fromisoformat(text)
    return f"{moment.day} {moment:%B %Y %H:%M} UTC"
