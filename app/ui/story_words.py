"""Stories in words: why an article stands with others."""

from PySide6.QtCore import QCoreApplication

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
