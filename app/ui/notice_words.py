"""What a notification says: a notice in the reader's words. Always plain text."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.domain import wording
from app.domain.notices import Kind, Notice
from app.domain.petition import Event, EventKind, Petition
from app.domain.reading_rules import STUCK_AFTER
from app.ui import moments
from app.ui.language import counted

LONGEST = 160  # letters of a line
DEFAULT, READ, QUIET = "default", "read", "quiet"

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Message:
    """Ready to be shown. One that is on show under the same `key` is replaced in its place.

    `actions` are names and labels; "default" is a click on the whole.
    """

    key: str
    title: str
    lines: tuple[str, ...] = ()
    actions: tuple[tuple[str, str], ...] = ()


def message(notice: Notice, cases: Mapping[int, str], now: datetime) -> Message:
    """`cases` are the names of all cases by id."""
    if notice.kind is Kind.NEWS:
        return _news(notice, cases)
    if notice.event is not None and notice.petition is not None:
        title, line = _happened(notice.petition, notice.event, now)
        return _message(notice, title, (line,), _show())
    return _problem(notice)


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


def _happened(petition: Petition, event: Event, now: datetime) -> tuple[str, str]:
    name, after = petition.title or petition.address, moments.number(event.after)
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
            _translate("notices", "{name}: from {before} to {after}."),
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
    }
    changed = (
        _translate("notices", "Petition wording changed"),
        _translate("notices", "{name} reads differently now."),
    )
    title, line = said.get(event.kind, changed)
    if event.kind is EventKind.THRESHOLD_PASSED and petition.deadline and petition.deadline > now:
        line = _early(petition.deadline - now)
    for mark, words in (
        ("{after}", after),
        ("{before}", moments.number(event.before)),
        ("{count}", count),
        ("{name}", name),  # last: a stranger's text is never looked through
    ):
        title, line = title.replace(mark, words), line.replace(mark, words)
    return title, line


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


def _show() -> tuple[tuple[str, str], ...]:
    return ((DEFAULT, _translate("notices", "Show")),)


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
