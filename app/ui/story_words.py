"""Stories in words: why an article stands with others, and why a list is empty."""

from PySide6.QtCore import QCoreApplication

from app.domain.scope import Scope, Shown
from app.domain.stories import Link, Strength
from app.ui import moments

_translate = QCoreApplication.translate


def why(link: Link, near: str) -> str:
    """Say what put an article beside the one whose headline is `near`, and how like they are."""
    if link.strength is Strength.ARTICLE:
        said = _translate("stories", "The same page as “{near}”.")
    elif link.strength is Strength.COPY:
        said = _translate("stories", "A copy of “{near}” (likeness {score} %).")
    elif link.strength is Strength.STORY:
        said = _translate(
            "stories", "With “{near}”, for its headline is close in words and time ({score} %)."
        )
    else:
        said = _translate("stories", "You put it with “{near}”.")
    return said.replace("{near}", near).replace("{score}", moments.number(round(100 * link.score)))


def nothing(scope: Scope) -> tuple[str, str]:
    """Say what is missing in an empty list, and what to do about it."""
    none_has = _translate("stories", "No story has “{words}”").replace("{words}", scope.words)
    by_itself = _translate("stories", "New stories appear here by themselves.")
    if scope.words:
        fewer = _translate("stories", "Fewer words find more; Esc shows all again.")
        return none_has, by_itself if scope.shown is Shown.WATCHED else fewer
    every = (
        _translate("stories", "No stories yet"),
        _translate("stories", "Press Ctrl+L and paste an address."),
    )
    return {
        Shown.UNREAD: (_translate("stories", "Nothing unread"), by_itself),
        Shown.STARRED: (
            _translate("stories", "No starred stories"),
            _translate("stories", "Press S on a story to keep it here."),
        ),
        Shown.HELD: (
            _translate("stories", "Nothing is held back"),
            _translate("stories", "All of this source matches the case."),
        ),
        Shown.TODAY: (
            _translate("stories", "Nothing in the last 24 hours"),
            _translate("stories", "Older stories are under All stories."),
        ),
    }.get(scope.shown, every)
