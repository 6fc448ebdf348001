"""What happened to a petition, in a few words: for its page, its card and the timeline."""

from PySide6.QtCore import QCoreApplication

from app.domain import origin, wording
from app.domain.petition import Event, EventKind, Reading
from app.ui import moments

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
        EventKind.SURGE: _translate("events", "Surge"),
        EventKind.MARKED: _translate("events", "Milestone of your own"),
    }.get(of, of.value)


def line(event: Event) -> str:
    """What happened, with its numbers, like "Goal raised from 150,000 to 200,000"."""
    text = _translate("events", wording.happened(event))
    return wording.filled(text, event, moments.number)


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


def risen(by: int) -> str:
    """For the page of a petition that was closed."""
    text = _translate("events", "It rose by {number} after it was closed: sites count late.")
    return text.replace("{number}", moments.number(by))
