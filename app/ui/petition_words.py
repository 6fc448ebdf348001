"""What a petition's card says, in words and numbers. Draws nothing and asks nobody."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain import pace, petition_facts
from app.domain.pace import Pace, Unit
from app.domain.petition import EventKind, GoalKind, Petition, Quality
from app.domain.problem import Problem, Trouble
from app.services.read import Card
from app.ui import chance_words, event_words, moments
from app.ui.language import counted
from app.ui.problems_view import sentence

_translate = QCoreApplication.translate


def number(petition: Petition, count: int) -> str:
    """A count as exact as the petition's own: 139,137 or about 139,000."""
    exact = petition.quality is not Quality.APPROXIMATE
    written = QLocale().toString(count)
    return written if exact else _translate("petition", "about {number}").format(number=written)


def as_of(petition: Petition, now: datetime) -> str:
    if petition.read_at is None:
        return _translate("petition", "not read yet")
    return moments.age(petition.read_at, now)


def copied(petition: Petition) -> str:
    """The count as it is copied: 139,137 at 13:12, 4 Jan 2016."""
    if petition.count is None or petition.read_at is None:
        return ""
    return _translate("petition", "{count} at {clock}, {day}").format(
        count=number(petition, petition.count),
        clock=moments.clock(petition.read_at),
        day=moments.day(petition.read_at),
    )


def share(petition: Petition, now: datetime, *, short: bool = False) -> str:
    """Like 18% of 100,000 by 19 Jan 2016; `short` leaves the day out."""
    whole = petition_facts.target(petition)
    if not whole or petition.count is None:
        return ""
    percent, of = pace.percent(petition.count, whole), QLocale().toString(whole)
    if not short and petition.deadline is not None and now < petition.deadline:
        return _translate("petition", "{percent}% of {target} by {day}").format(
            percent=percent, target=of, day=moments.day(petition.deadline)
        )
    moving = petition.goal_kind is GoalKind.AUTO and not petition.thresholds and not short
    text = (
        _translate("petition", "{percent}% of {target} (goal moves)")
        if moving
        else _translate("petition", "{percent}% of {target}")
    )
    return text.format(percent=percent, target=of)


def speed(card: Card, measured: Pace | None, now: datetime, *, short: bool = False) -> str:
    """The pace, and the one needed when there is a deadline; or why none is said."""
    petition = card.petition
    if petition.trouble is not None:
        if short:
            return _translate("petition", "could not be read")
        return _troubled(petition, petition.trouble, now)
    if measured is None:
        if short:
            return ""
        return _translate("petition", "Not enough readings for a pace yet")
    now_pace = _paced(pace.spoken(measured))
    if short:
        return now_pace
    said = [now_pace + " " + _translate("petition", "in the last 24 h")]
    said += [_needed(petition, now)]
    said += [
        chance_words.chance(petition, petition_facts.target(petition) or 0, card.readings, now)
    ]
    return " · ".join(part for part in said if part)


def news(card: Card, now: datetime) -> str:
    """The last thing that happened within a day, like "Count fell by 61,000: …"; "" for none."""
    if card.events and now - card.events[0].at <= moments.DAY:
        return event_words.line(card.events[0])
    return ""


def in_order(card: Card, news: str, speed: str) -> tuple[str, str]:
    """What happened comes first, but a number that was merely passed: the chance matters more."""
    quiet = card.events and card.events[0].kind in {EventKind.MILESTONE, EventKind.MARKED}
    return (speed, news) if quiet else (news, speed)


def in_short(card: Card, measured: Pace | None, now: datetime) -> str:
    """For a menu: the count, and what of it matters most now."""
    petition = card.petition
    if petition.count is None:
        return _translate("petition", "no count yet")
    rest = [speed(card, measured, now, short=True)]
    if petition.deadline is not None and now < petition.deadline and petition.trouble is None:
        days = (petition.deadline - now).days
        left = counted("%Ln days left", "", days)
        last = _translate("petition", "less than two days left")
        rest = [share(petition, now, short=True), left if days > 1 else last]
    return " · ".join(part for part in (number(petition, petition.count), *rest) if part)


def _troubled(petition: Petition, trouble: Trouble, now: datetime) -> str:
    """What counts first, for a card cuts long words; then what the problems say."""
    since = petition.trouble_since or now
    problem = Problem(petition.case_id, petition.title, trouble, since, petition.next_due)
    lasting = _translate("petition", "Since {time}; the count is the last good one.")
    return f"{lasting.replace('{time}', moments.near(since, now))} {sentence(problem, now)}"


def _needed(petition: Petition, now: datetime) -> str:
    whole = petition_facts.target(petition)
    if petition.deadline is None or not whole:
        return ""
    per_hour = pace.needed(petition.count or 0, whole, petition.deadline, now)
    if per_hour is None:
        return ""
    return _translate("petition", "{pace} needed").format(pace=_paced(pace.rounded(per_hour)))


def _paced(rounded: pace.Rounded) -> str:
    text = {
        Unit.HOUR: _translate("petition", "{number} an hour"),
        Unit.DAY: _translate("petition", "{number} a day"),
        Unit.WEEK: _translate("petition", "{number} a week"),
    }[rounded.unit].format(number=QLocale().toString(rounded.number))
    return _translate("petition", "about {pace}").format(pace=text) if rounded.about else text
