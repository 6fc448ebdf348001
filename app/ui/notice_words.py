"""What a notification says: a notice in the reader's words. Always plain text."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.domain import pace, wording
from app.domain.notices import Day, Kind, Notice
from app.domain.pace import Unit
from app.domain.petition import Event, EventKind, Petition
from app.domain.reading_rules import STUCK_AFTER
from app.ui import event_words, moments
from app.ui.language import counted

LONGEST = 160  # letters of a line
LINES = 3  # of what was folded into one
DEFAULT, READ, QUIET = "default", "read", "quiet"

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Message:
    """Ready to be shown. One that is on show under the same `key` is replaced in its place.

    `actions` are names and labels; "default" is a click on the whole. `sound`: it may be heard.
    """

    key: str
    title: str
    lines: tuple[str, ...] = ()
    actions: tuple[tuple[str, str], ...] = ()
    sound: bool = False


def message(notice: Notice, cases: Mapping[int, str], now: datetime) -> Message:
    """`cases` are the names of all cases by id."""
    if notice.kind is Kind.NEWS:
        return _news(notice, cases)
    if notice.kind is Kind.WATCH:
        return _watched(notice)
    if notice.event is not None and notice.petition is not None:
        return _all_happened(notice, notice.petition, notice.event, now)
    if notice.day is not None:
        return _digest(notice, notice.day)
    return _problem(notice)


def replayed(notice: Notice, moment: datetime) -> Message:
    """As a message of that moment, but with its date: nobody is to take a recording for news."""
    said = message(notice, {}, moment)
    at = moments.day_and_time(notice.event.at if notice.event else moment)
    then = _translate("notices", "Recorded, {time}.").replace("{time}", at)
    return replace(said, lines=(*said.lines, then))


def sample() -> Message:
    """For the reader who wants to see one."""
    title = _translate("notices", "This is a test")
    line = _translate("notices", "News of your cases will look like this.")
    return Message("test", title, (line,))


def _news(notice: Notice, cases: Mapping[int, str]) -> Message:
    count = len(notice.articles)
    place = ", ".join(cases.get(case, "") for case in sorted(notice.cases))
    if len(notice.cases) > 2:
        place = counted("%Ln cases", "", len(notice.cases))
    title = counted("%Ln new in {case}", "", count)
    actions = (
        *_show(),
        (READ, _translate("notices", "Mark all read")),
        (QUIET, _translate("notices", "Quiet for an hour")),
    )
    titles = tuple(headline.title for headline in notice.headlines)
    return _message(notice, title.replace("{case}", place), titles, actions)


def _watched(notice: Notice) -> Message:
    title = counted("“{words}” in %Ln new stories", "", len(notice.articles))
    lines = tuple(headline.title for headline in notice.headlines)
    return _message(notice, title.replace("{words}", notice.words), lines, _show())


def _digest(notice: Notice, day: Day) -> Message:
    stories = counted("%Ln stories", "", day.stories)
    signed = _translate("notices", "{number} signatures").replace(
        "{number}", f"{'+' if day.signatures >= 0 else ''}{moments.number(day.signatures)}"
    )
    line = _translate("notices", "{stories}, {signatures}.")
    line = line.replace("{stories}", stories).replace("{signatures}", signed)
    return _message(notice, _translate("notices", "Since yesterday"), (line,), _show())


def _all_happened(notice: Notice, petition: Petition, event: Event, now: datetime) -> Message:
    """The newest first; with more than one, each line says what its title would."""
    title, line = _happened(petition, event, now)
    if not notice.earlier:
        return _message(notice, title, (line,), _show(notice.kind))
    both = (
        _happened(*each, now) for each in (*notice.earlier, (petition, event))[: -LINES - 1 : -1]
    )
    title = counted("%Ln times: {what}", "", len(notice.earlier) + 1)
    title = title.replace("{what}", event_words.kind(event.kind))
    return _message(notice, title, tuple(said for _title, said in both), _show(notice.kind))


def _happened(petition: Petition, event: Event, now: datetime) -> tuple[str, str]:
    name = petition.title.rstrip(". ") or petition.address  # it stands within a sentence
    after = moments.number(event.after)
    count = after if petition.count is None else moments.number(petition.count)
    hours = (now - event.at + STUCK_AFTER) // moments.HOUR
    said = {
        EventKind.THRESHOLD_PASSED: (
            _translate("notices", "{after} signatures"),
            _translate("notices", "{name} passed its threshold."),
        ),
        EventKind.MILESTONE: (
            _translate("notices", "{after} signatures"),
            _translate("notices", "{name} stands at {count}."),
        ),
        EventKind.FELL: (
            _translate("notices", "Count went down"),
            _translate("notices", "{name}: {before} → {after} since {clock}."),
        ),
        EventKind.STUCK: (
            counted("No change for %Ln hours", "", hours),
            _translate("notices", "{name} still shows {after}. The site may be stuck."),
        ),
        EventKind.ANSWERED: (
            _translate("notices", "Official answer published"),
            _translate("notices", "{name} was answered."),
        ),
        EventKind.CLOSED: (
            _translate("notices", "Petition closed"),
            _translate("notices", "{name} ended with {after} signatures."),
        ),
        EventKind.DEBATED: (
            _translate("notices", "Petition debated"),
            _translate("notices", "{name} was debated."),
        ),
        EventKind.REOPENED: (
            _translate("notices", "Petition open again"),
            _translate("notices", "{name} can be signed again, at {after}."),
        ),
        EventKind.RETIRED: (
            _translate("notices", "Petition site shut down"),
            _translate("notices", "{name} stands at {count} for good."),
        ),
        EventKind.GONE: (
            _translate("notices", "Petition gone"),
            _translate("notices", "{name} was not found for two days. What was read stays."),
        ),
        EventKind.WORDING_CHANGED: (
            _translate("notices", "Petition wording changed"),
            counted("{name}: %Ln sentences differ.", "", event.after),
        ),
        EventKind.DEADLINE_NEAR: (_left(petition, now), _needed(petition, event, now)),
    }
    other = (event_words.kind(event.kind), _translate("notices", "{name} stands at {count}."))
    title, line = said.get(event.kind, other)
    if event.kind is EventKind.THRESHOLD_PASSED and petition.deadline and petition.deadline > now:
        line = _early(petition.deadline - now)
    for mark, words in (
        ("{after}", after),
        ("{before}", moments.number(event.before)),
        ("{count}", count),
        ("{clock}", moments.near(event.at, now)),
        ("{name}", name),  # last: a stranger's text is never looked through
    ):
        title, line = title.replace(mark, words), line.replace(mark, words)
    return title, line


def _left(petition: Petition, now: datetime) -> str:
    """Days begun, so that the last three are three."""
    ahead = (petition.deadline or now) - now
    return counted("%Ln days left", "", max(-(-ahead // moments.DAY), 0))


def _needed(petition: Petition, event: Event, now: datetime) -> str:
    """The event's numbers are the count and what it is of; its name is the pace, if one is known.

    The count may be a newer one by now.
    """
    count = event.before if petition.count is None else petition.count
    per_hour = pace.needed(count, event.after, petition.deadline or now, now)
    line = _translate("notices", "{count} of {after}.")
    if per_hour is None:
        return line
    line += " " + _translate("notices", "{needed} an hour needed, now {pace}.")
    needed = moments.number(pace.rounded(per_hour, Unit.HOUR).number)
    current = moments.number(int(event.name)) if event.name.isdecimal() else "0"
    return line.replace("{needed}", needed).replace("{pace}", current)


def _early(ahead: timedelta) -> str:
    days = ahead.days
    if days < 2:
        return _translate("notices", "{name} passed its threshold just before the deadline.")
    return counted("{name} passed its threshold, %Ln days before the deadline.", "", days)


def _problem(notice: Notice) -> Message:
    names = tuple(dict.fromkeys(problem.name for problem in notice.problems))
    if len(names) == 1:
        title = _translate("notices", "{name} needs you").replace("{name}", names[0])
        words = wording.WORDS[notice.problems[-1].trouble]
        said = (_translate("Trouble", text) for text in (words.what, words.do) if text)
        lines = tuple(text.replace("{name}", names[0]) for text in said)
    else:
        title = counted("%Ln sources need you", "", len(names))
        lines = (", ".join(names), _translate("notices", "Nothing else is affected."))
    return _message(notice, title, lines, _show())


def _show(kind: Kind | None = None) -> tuple[tuple[str, str], ...]:
    labels = {
        Kind.FELL: _translate("notices", "Show readings"),
        Kind.WORDING: _translate("notices", "Compare"),
        Kind.ANSWER: _translate("notices", "Read"),
    }
    label = labels.get(kind) if kind else None
    return ((DEFAULT, label or _translate("notices", "Show")),)


def _message(
    notice: Notice, title: str, lines: tuple[str, ...], actions: tuple[tuple[str, str], ...]
) -> Message:
    return Message(notice.key, plain(title), tuple(plain(line) for line in lines), actions)


def plain(text: str, longest: int = LONGEST) -> str:
    """One line without what a desktop may stumble over: controls, halves of letters, lengths."""
    kept = "".join(" " if unicodedata.category(one) in {"Cc", "Cs"} else one for one in text)
    kept = " ".join(kept.translate(_TURNING).split())
    return kept if len(kept) <= longest else kept[: longest - 1].rstrip() + "…"


# they would turn round the words that follow
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
