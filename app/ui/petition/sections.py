"""The sections that are only words: decision-maker and rules, answers. Fills them, no more."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.petition import GoalKind, Petition, State
from app.services.petition_pages import PetitionPage
from app.ui import moments
from app.ui.petition.text_section import TextSection

_translate = QCoreApplication.translate


def show_rules(section: TextSection, page: PetitionPage, now: datetime) -> None:
    """What thresholds promise and who is to keep it, as far as the platform's file says."""
    petition = page.petition
    section.clear()
    section.head(_translate("page", "Who decides"))
    unknown = _translate("page", "The site does not say whom the petition asks.")
    section.say(petition.decision_maker or unknown)
    if page.site is not None:
        section.say(_decides(page.site.official), softly=True)
    section.head(_translate("page", "What is promised"))
    rules = page.site.rules if page.site is not None else ""
    section.say(rules or _translate("page", "No rules are known for this site."))
    for threshold in sorted(petition.thresholds, key=lambda one: one.count):
        text = _translate("page", "At {count}: {name}")
        said = text.replace("{count}", moments.number(threshold.count))
        section.say(said.replace("{name}", threshold.name))
        if threshold.reached_at is not None:
            passed = _translate("page", "Passed on {day}")
            day = moments.day_and_time(threshold.reached_at)
            section.say(passed.replace("{day}", day), softly=True)
    section.head(_translate("page", "Threshold and goal"))
    section.say(_explained(petition))
    section.head(_translate("page", "Until when"))
    section.say(_until(petition, now))


def show_answers(section: TextSection, page: PetitionPage) -> None:
    petition, answer = page.petition, page.petition.answer
    section.clear()
    if answer is None:
        section.head(_translate("page", "No official answer yet"))
        section.say(_awaited(petition), softly=True)
        return
    section.head(_translate("page", "Official answer"))
    if answer.at is not None:
        section.say(moments.day_and_time(answer.at), softly=True)
    missing = _translate("page", "The site gives no summary of it.")
    section.say(answer.summary or missing)
    if answer.address:
        section.link(_translate("page", "Read the whole answer"), answer.address)


def _explained(petition: Petition) -> str:
    threshold = _translate(
        "page", "A threshold is a promise: at that count something is due, and it does not move."
    )
    goal = _translate(
        "page", "A goal is only the site's own aim; nothing has to follow when it is reached."
    )
    moves = _translate("page", "This site moves its goal up as it is neared.")
    none = _translate("page", "This petition has no threshold: no count obliges anybody.")
    said = [threshold if petition.thresholds else none]
    if petition.goal is not None or not petition.thresholds:
        said.append(goal)
    if petition.goal_kind is GoalKind.AUTO:
        said.append(moves)
    return " ".join(said)


def _until(petition: Petition, now: datetime) -> str:
    if petition.deadline is None:
        return _translate("page", "No last day is known.")
    ahead = _translate("page", "It can be signed until {day}.")
    past = _translate("page", "It could be signed until {day}.")
    text = ahead if now < petition.deadline else past
    return text.replace("{day}", moments.day_and_time(petition.deadline))


def _decides(official: bool) -> str:  # noqa: FBT001  a site is one or the other
    if official:
        return _translate("page", "The site belongs to the body that has to answer.")
    return _translate(
        "page",
        "The site belongs to nobody who decides: it hands signatures on, and whoever is asked "
        "may answer or not.",
    )


def _awaited(petition: Petition) -> str:
    if petition.state is State.PENDING_RESPONSE:
        return _translate("page", "The threshold was passed, and the answer is due.")
    ahead = [one for one in petition.thresholds if one.count > (petition.count or 0)]
    if not ahead:
        return _translate("page", "When one is published, its date, its link and its words follow.")
    first = min(ahead, key=lambda one: one.count)
    text = _translate("page", "One is due from {count} signatures on ({name}).")
    return text.replace("{count}", moments.number(first.count)).replace("{name}", first.name)
