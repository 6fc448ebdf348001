"""What happened to a petition, in a few words: for its page, its card and the timeline."""

from PySide6.QtCore import QCoreApplication

from app.domain import origin
from app.domain.petition import Event, EventKind, Reading
from app.ui import moments
from app.ui.language import counted

_translate = QCoreApplication.translate


def kind(of: EventKind) -> str:
    """The kind alone, like "Count went down"."""
    return {
        EventKind.FELL: _translate("events", "Count went down"),
        EventKind.STUCK: _translate("events", "Count stands still"),
        EventKind.GOAL_MOVED: _translate("events", "Goal moved"),
        EventKind.THRESHOLD_PASSED: _translate("events", "Threshold passed"),
        EventKind.MILESTONE: _translate("events", "Milestone passed"),
        EventKind.ANSWERED: _translate("events", "Official answer"),
        EventKind.DEBATED: _translate("events", "Debate"),
        EventKind.CLOSED: _translate("events", "Petition closed"),
        EventKind.REOPENED: _translate("events", "Petition open again"),
        EventKind.RETIRED: _translate("events", "Site shut down"),
        EventKind.GONE: _translate("events", "Petition gone"),
        EventKind.WORDING_CHANGED: _translate("events", "Wording changed"),
        EventKind.DEADLINE_NEAR: _translate("events", "Deadline near"),
    }.get(of, of.value)


def line(event: Event) -> str:
    """What happened, with its numbers, like "Goal raised from 150,000 to 200,000"."""
    text = _lines(event).get(event.kind, kind(event.kind))
    for mark, number in (("{before}", event.before), ("{after}", event.after)):
        text = text.replace(mark, moments.number(number))
    fallen = moments.number(abs(event.before - event.after))
    return text.replace("{fallen}", fallen).replace("{name}", event.name)


def _lines(event: Event) -> dict[EventKind, str]:
    raised = _translate("events", "Goal raised from {before} to {after}")
    lowered = _translate("events", "Goal lowered from {before} to {after}")
    changed = counted("Wording changed: %Ln sentences", "", event.after)
    return {
        EventKind.FELL: _translate("events", "Count fell by {fallen}: {before} → {after}"),
        EventKind.STUCK: _translate("events", "No change, still {after}; the site may be stuck"),
        EventKind.GOAL_MOVED: raised if event.after > event.before else lowered,
        EventKind.THRESHOLD_PASSED: _translate("events", "{after} passed: {name}"),
        EventKind.MILESTONE: _translate("events", "{after} passed"),
        EventKind.CLOSED: _translate("events", "Closed with {after}"),
        EventKind.REOPENED: _translate("events", "Can be signed again, at {after}"),
        EventKind.RETIRED: _translate("events", "The site was shut down; last count {after}"),
        EventKind.GONE: _translate("events", "Not found for two days; last count {after}"),
        EventKind.WORDING_CHANGED: changed,
        EventKind.DEADLINE_NEAR: _translate("events", "Three days left: {before} of {after}"),
    }


def how(reading: Reading) -> str:
    """How a reading came, like "TIME, added by me"; a platform's way by its own name."""
    if reading.how == origin.WAYBACK:
        text = _translate("events", "Wayback Machine, captured {day}")
        return text.replace("{day}", moments.day(reading.at))
    if reading.how == origin.PLATFORM_TIME:
        return _translate("events", "the platform's own time")
    if not origin.typed(reading) or reading.how == origin.CSV:
        return reading.how
    outlet = origin.outlet(reading.how)
    if not outlet:
        return _translate("events", "added by me")
    return _translate("events", "{outlet}, added by me").replace("{outlet}", outlet)
