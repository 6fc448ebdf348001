"""Preferences: how the reader wants the window to be, kept as text in the settings table."""

import json
from dataclasses import asdict, dataclass

SETTING = "preferences"
THEMES = ("", "light", "dark")  # "": the desktop's


@dataclass(frozen=True, slots=True)
class Preferences:
    """`letters`: whether single letters act in lists and on cards."""

    theme: str = ""
    letters: bool = True


def written(preferences: Preferences) -> str:
    return json.dumps(asdict(preferences))


def read(text: str) -> Preferences:
    """Read what `written` wrote; anything else is as if nothing had been kept."""
    try:
        found = json.loads(text or "{}")
        theme, letters = found.get("theme", ""), found.get("letters", True)
    except (ValueError, AttributeError):
        return Preferences()
    return Preferences(theme if theme in THEMES else "", letters is not False)
