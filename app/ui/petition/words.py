"""What a petition's page says, in words. Draws nothing and asks nobody."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.petition import Event, EventKind, Petition, Quality, Reading, State
from app.ui import moments
from app.ui.language import counted

_translate = QCoreApplication.translate


def state(petition: Petition) -> str:
    """What can be done with it now; "" when nobody knows."""
    if petition.state is State.UNKNOWN:
        raw = petition.raw_state
        return _translate("page", "the site says “{state}”").replace("{state}", raw) if raw else ""
    return {
        State.PENDING: _translate("page", "not open for signatures yet"),
        State.OPEN: _translate("page", "open for signatures"),
        State.CLOSED: _translate("page", "closed for signatures"),
        State.PENDING_RESPONSE: _translate("page", "waiting for the official answer"),
        State.ANSWERED: _translate("page", "answered"),
        State.WON: _translate("page", "declared a victory"),
        State.REJECTED: _translate("page", "rejected"),
        State.REMOVED: _translate("page", "taken down"),
        State.ARCHIVED: _translate("page", "kept in an archive"),
    }[petition.state]


def span(petition: Petition, now: datetime) -> str:
    """By whom it was started and from when to when it runs; "" when none of it is known."""
    said = []
    if petition.creator:
        said.append(_translate("page", "started by {who}").replace("{who}", petition.creator))
    if petition.created_at is not None:
        opened = _translate("page", "opened {day}")
        said.append(opened.replace("{day}", moments.day(petition.created_at)))
    if petition.deadline is not None:
        ends = _translate("page", "closes {day}")
        ended = _translate("page", "closed {day}")
        words = ends if now < petition.deadline else ended
        said.append(words.replace("{day}", moments.day(petition.deadline)))
    return " · ".join(said)


def exactness(quality: Quality) -> str:
    return {
        Quality.EXACT: _translate("page", "exact"),
        Quality.ROUNDED: _translate("page", "rounded"),
        Quality.APPROXIMATE: _translate("page", "about"),
    }[quality]


def how(reading: Reading) -> str:
    """Where a count was read; typed ones with the site that was named."""
    return reading.how or _translate("page", "not known")


def proof(reading: Reading) -> str:
    """The beginning of the hash of the answer that a count came from, as long as it is told."""
    return reading.answer_hash[:10]


def change(before: int | None, now: int) -> str:
    """Like +1,200; "" for the first of all."""
    if before is None:
        return ""
    difference = now - before
    if difference == 0:
        return "0"
    written = moments.number(abs(difference))
    return f"+{written}" if difference > 0 else f"\N{MINUS SIGN}{written}"


def event(happened: Event) -> tuple[str, str]:
    """What happened, in a few words, and what there is to add ("" when nothing is)."""
    before, after = moments.number(happened.before), moments.number(happened.after)
    more = happened.after - happened.before
    words, rest = {
        EventKind.FELL: (
            counted("%Ln signatures fewer", "", max(0, -more)),
            _translate("page", "from {before} to {after}"),
        ),
        EventKind.STUCK: (
            _translate("page", "The count stood still"),
            _translate("page", "at {after}, while more were expected; the site may be stuck"),
        ),
        EventKind.GOAL_MOVED: (
            _translate("page", "The site moved its goal"),
            _translate("page", "from {before} to {after}"),
        ),
        EventKind.THRESHOLD_PASSED: (
            _translate("page", "Threshold passed: {after}"),
            "{name}",
        ),
        EventKind.MILESTONE: (_translate("page", "{after} signatures"), ""),
        EventKind.ANSWERED: (_translate("page", "Official answer published"), ""),
        EventKind.CLOSED: (
            _translate("page", "Closed for signatures"),
            _translate("page", "with {after}"),
        ),
        EventKind.WORDING_CHANGED: (
            _translate("page", "Title or text changed"),
            _translate("page", "compare the versions under Wording"),
        ),
    }.get(happened.kind, (str(happened.kind), ""))
    numbers = (("{before}", before), ("{after}", after), ("{name}", happened.name))
    for mark, said in numbers:
        words, rest = words.replace(mark, said), rest.replace(mark, said)
    return words, rest
