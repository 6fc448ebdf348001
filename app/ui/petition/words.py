"""What a petition's page says, in words. Draws nothing and asks nobody."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.petition import Petition, Quality, Reading, State
from app.services.petition_pages import PetitionPage
from app.ui import moments

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


def when(at: datetime, now: datetime) -> str:
    """The time alone today, with its day in this year, with all of it before."""
    there, here = moments.local(at).date(), moments.local(now).date()
    if there.year() != here.year() or there == here:
        return moments.near(at, now)
    return QLocale().toString(moments.local(at), _translate("page", "d MMM, HH:mm"))


def proof(reading: Reading) -> str:
    """The beginning of the hash of the answer that a count came from, as long as it is told."""
    return reading.answer_hash[:7]


def change(before: int | None, now: int) -> str:
    """Like +1,200; "" for the first of all."""
    if before is None:
        return ""
    difference = now - before
    if difference == 0:
        return "0"
    written = moments.number(abs(difference))
    return f"+{written}" if difference > 0 else f"\N{MINUS SIGN}{written}"


def site(page: PetitionPage) -> str:
    """Where it stands: the platform, and whether it is an official one."""
    if page.site is None:
        return _translate("page", "kept by hand")
    official = _translate("page", "{site} (official)")
    unofficial = _translate("page", "{site} (unofficial)")
    return (official if page.site.official else unofficial).replace("{site}", page.site.name)
