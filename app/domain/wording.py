"""Wording: for each Trouble what happened, what happens next and what the reader can do.

English here, extracted for translation by pyside6-lupdate under the context "Trouble". `{name}`
stands for the source or petition, `{next}` for the moment of the next try.
"""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.petition import Event, EventKind
from app.domain.problem import Trouble


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001  lupdate knows this name
    """Marks a text for translation and answers it as it is."""
    return text


@dataclass(frozen=True, slots=True)
class Words:
    """`then` is said when there is a next try; UNTRIED when there is none. `do` may be ""."""

    what: str
    then: str
    do: str = ""


UNTRIED = QT_TRANSLATE_NOOP("Trouble", "It is not asked again by itself.")

RETRIED = QT_TRANSLATE_NOOP("Trouble", "What is here stays; the next try is at {next}.")

WORDS: dict[Trouble, Words] = {
    Trouble.OFFLINE: Words(
        QT_TRANSLATE_NOOP("Trouble", "This computer seems to be offline."),
        QT_TRANSLATE_NOOP("Trouble", "{name} is asked again at {next}."),
        QT_TRANSLATE_NOOP("Trouble", "Check the network connection."),
    ),
    Trouble.UNREACHABLE: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} cannot be reached."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "If the address opens in your browser, check the proxy."),
    ),
    Trouble.PROXY_UNREACHABLE: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} was not asked: the proxy cannot be reached."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Look at the proxy in the settings."),
    ),
    Trouble.PROXY_LOGIN: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} was not asked: the proxy wants a password."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Enter its name and password in the settings."),
    ),
    Trouble.TIMEOUT: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} took too long to answer."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Nothing needs to be done; the site may be busy."),
    ),
    Trouble.TLS: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} has no valid certificate."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Check this computer's date, or tell the site's owner."),
    ),
    Trouble.BAD_ADDRESS: Words(
        QT_TRANSLATE_NOOP("Trouble", "This is not an address that can be asked: {name}"),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Paste the address of a web page, a feed or a petition."),
    ),
    Trouble.PRIVATE_ADDRESS: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} leads to an address inside a private network."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "If that is meant, add the private address itself."),
    ),
    Trouble.UNSAFE_REDIRECT: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} leads on to a place that is not safe to follow."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Look in your browser where it leads, and add that."),
    ),
    Trouble.TOO_MANY_REDIRECTS: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} leads from address to address without an end."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Look in your browser where it leads, and add that."),
    ),
    Trouble.TOO_LARGE: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} sends more than can be read safely."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "The site may offer a shorter feed."),
    ),
    Trouble.BAD_ANSWER: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} answers something broken."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Nothing needs to be done unless it lasts."),
    ),
    Trouble.NOT_FOUND: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} says “not found”. This comes and goes."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "If it lasts, look for its new address and add that."),
    ),
    Trouble.GONE: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} says that it is gone for good."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "What came from it stays. You can remove it."),
    ),
    Trouble.FORBIDDEN: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} refuses to answer this program."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Open it in your browser, or use a news search instead."),
    ),
    Trouble.AUTH_REQUIRED: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} wants a name and a password."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Log in, or look whether the site offers a private address."),
    ),
    Trouble.NO_KEYRING: Words(
        QT_TRANSLATE_NOOP(
            "Trouble", "{name} was not asked: its password was kept for one session only."
        ),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "There is no password manager here. Log in again."),
    ),
    Trouble.KEYRING_LOCKED: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} was not asked: the password manager is locked."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Unlock the password manager, and try again."),
    ),
    Trouble.KEYRING_SILENT: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} was not asked: the password manager gave no answer."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Try again, and answer the password manager."),
    ),
    Trouble.LOGIN_FORGOTTEN: Words(
        QT_TRANSLATE_NOOP(
            "Trouble", "{name} was not asked: the password manager has no password for it."
        ),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Log in again."),
    ),
    Trouble.RATE_LIMITED: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} answers “too many requests”."),
        QT_TRANSLATE_NOOP("Trouble", "It is left alone until {next}, as it asks."),
        QT_TRANSLATE_NOOP("Trouble", "Some sites give members a feed address of their own."),
    ),
    Trouble.SERVER_ERROR: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} has an error of its own."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Nothing needs to be done; it is theirs to repair."),
    ),
    Trouble.NOT_ALLOWED: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} asks programs not to read this page."),
        QT_TRANSLATE_NOOP("Trouble", "That is respected. Its wish is looked up again at {next}."),
        QT_TRANSLATE_NOOP("Trouble", "Keep the counter by hand: type what you read there."),
    ),
    Trouble.BOT_CHALLENGE: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} wants proof that a person is asking."),
        QT_TRANSLATE_NOOP("Trouble", "That is not got round. The next try is at {next}."),
        QT_TRANSLATE_NOOP(
            "Trouble", "Open it in your browser. A count that you see there can be typed in."
        ),
    ),
    Trouble.RETIRED: Words(
        QT_TRANSLATE_NOOP("Trouble", "The site of {name} has been shut down."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Its archive may still have the page."),
    ),
    Trouble.NOT_UNDERSTOOD: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} answers, but not with a feed or a petition."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "A log-in page of the network may be in between."),
    ),
    Trouble.SHAPE_CHANGED: Words(
        QT_TRANSLATE_NOOP("Trouble", "The page of {name} is built in a new way."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Type in the count you see until the program is updated."),
    ),
    Trouble.NOT_A_NUMBER: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} shows no number where its count should stand."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Type in the count you see until it is back."),
    ),
    Trouble.SUSPICIOUS: Words(
        QT_TRANSLATE_NOOP("Trouble", "The count of {name} fell by more than half, or to 0."),
        QT_TRANSLATE_NOOP("Trouble", "It is believed when a second look at {next} agrees."),
        QT_TRANSLATE_NOOP("Trouble", "Open the petition to see what it shows."),
    ),
    Trouble.STALE: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} answers with an old count."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Open the petition to see what it shows."),
    ),
    Trouble.OVERRUN: Words(
        QT_TRANSLATE_NOOP("Trouble", "Reading {name} took too long, and was stopped."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "If it lasts, tell the site's owner: the page is harmful."),
    ),
    Trouble.NO_FEED_FOUND: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} is a page without a feed."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Look on the site for “RSS”, or use a news search."),
    ),
    Trouble.FILE_UNREADABLE: Words(
        QT_TRANSLATE_NOOP("Trouble", "The file cannot be read: {name}"),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Check that it is there and that you may read it."),
    ),
    Trouble.CASE_FILE: Words(
        QT_TRANSLATE_NOOP("Trouble", "{name} is no case file, or it is damaged."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Ask for it again where it came from."),
    ),
    Trouble.DISK_FULL: Words(
        QT_TRANSLATE_NOOP("Trouble", "The disk is full; the last change is not stored."),
        QT_TRANSLATE_NOOP("Trouble", "It is tried again at {next}."),
        QT_TRANSLATE_NOOP("Trouble", "Make some room, and leave this window open until then."),
    ),
    Trouble.DATABASE_NEWER: Words(
        QT_TRANSLATE_NOOP("Trouble", "The data were written by a newer version."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Nothing was changed. Install the newer version."),
    ),
    Trouble.DATABASE_DAMAGED: Words(
        QT_TRANSLATE_NOOP("Trouble", "The data are damaged."),
        RETRIED,
        QT_TRANSLATE_NOOP("Trouble", "Backups lie beside them, in the folder “backups”."),
    ),
    Trouble.DATABASE_LOCKED: Words(
        QT_TRANSLATE_NOOP("Trouble", "Another program is using the data."),
        QT_TRANSLATE_NOOP("Trouble", "It is tried again at {next}."),
        QT_TRANSLATE_NOOP("Trouble", "Close the other window of this program."),
    ),
    Trouble.DATA_OUT_OF_REACH: Words(
        QT_TRANSLATE_NOOP("Trouble", "The data in {name} cannot be read or written."),
        QT_TRANSLATE_NOOP("Trouble", "It is tried again at {next}."),
        QT_TRANSLATE_NOOP("Trouble", "Check that it is a folder in which you may write."),
    ),
}


RAISED = QT_TRANSLATE_NOOP("events", "Goal raised from {before} to {after}")
LOWERED = QT_TRANSLATE_NOOP("events", "Goal lowered from {before} to {after}")

EVENTS: dict[EventKind, str] = {
    EventKind.FELL: QT_TRANSLATE_NOOP("events", "Count fell by {fallen}: {before} → {after}"),
    EventKind.STUCK: QT_TRANSLATE_NOOP("events", "No change, still {after}; the site may be stuck"),
    EventKind.GOAL_MOVED: RAISED,
    EventKind.THRESHOLD_PASSED: QT_TRANSLATE_NOOP("events", "{after} passed: {name}"),
    EventKind.MILESTONE: QT_TRANSLATE_NOOP("events", "{after} signatures passed"),
    EventKind.ANSWERED: QT_TRANSLATE_NOOP("events", "An official answer was published"),
    EventKind.DEBATED: QT_TRANSLATE_NOOP("events", "It was debated"),
    EventKind.CLOSED: QT_TRANSLATE_NOOP("events", "Closed with {after} signatures"),
    EventKind.REOPENED: QT_TRANSLATE_NOOP("events", "Can be signed again, at {after}"),
    EventKind.RETIRED: QT_TRANSLATE_NOOP("events", "The site was shut down; last count {after}"),
    EventKind.GONE: QT_TRANSLATE_NOOP("events", "Not found for two days; last count {after}"),
    EventKind.WORDING_CHANGED: QT_TRANSLATE_NOOP(
        "events", "Wording changed; sentences that differ: {after}"
    ),
    EventKind.DEADLINE_NEAR: QT_TRANSLATE_NOOP(
        "events", "Three days left: {before} of {after} signatures"
    ),
    EventKind.SURGE: QT_TRANSLATE_NOOP(
        "events", "Signing rose: {after} in three hours, {before} were to be expected"
    ),
    EventKind.MARKED: "{name}",
}


def happened(event: Event) -> str:
    """The text for an event, its numbers and its name still to be put in."""
    if event.kind is EventKind.GOAL_MOVED and event.after < event.before:
        return LOWERED
    return EVENTS.get(event.kind, event.kind.value)


def filled(text: str, event: Event, written: Callable[[int], str] = "{:,}".format) -> str:
    """The text of an event with its numbers as they are `written`; in English if nobody says."""
    numbers = {"before": event.before, "after": event.after}
    for mark, number in {**numbers, "fallen": abs(event.before - event.after)}.items():
        text = text.replace(f"{{{mark}}}", written(number))
    return text.replace("{name}", event.name)


def sentence(trouble: Trouble, name: str, next_try: str = "") -> str:
    """In English, in one line. `next_try` is a moment in words, "" when there is none."""
    words = WORDS[trouble]
    parts = [words.what, words.then if next_try else UNTRIED, words.do]
    return " ".join(part for part in parts if part).format(name=name, next=next_try)


def refusal(trouble: Trouble, name: str) -> str:
    """In English, for something that was asked once: what, and what the reader can do."""
    words = WORDS[trouble]
    return " ".join(part for part in (words.what, words.do) if part).format(name=name)
