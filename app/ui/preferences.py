"""Preferences: how the reader wants the window to be, kept as text in the settings table."""

import json
from dataclasses import asdict, dataclass

SETTING = "preferences"
THEMES = ("", "light", "dark")  # "": the desktop's


@dataclass(frozen=True, slots=True)
class Preferences:
    """`dense`: lists leave less room between their rows. `letters`: whether single letters act in
    lists and on cards. `automatic`: whether sites are asked by themselves; `unmetered`: then not
    on a network that costs by what is sent; `plugged`: nor on a battery. `serif` and `zoom` (steps
    from the normal size) are those of articles; `read_after`: the seconds that make a story read,
    -1: none do. `keep_days` and `keep_each` (of a source): how long and how many stories are kept,
    0: without a limit.
    """

    theme: str = ""
    dense: bool = False
    letters: bool = True
    automatic: bool = True
    unmetered: bool = True
    plugged: bool = False
    serif: bool = True
    zoom: int = 0
    read_after: int = 0
    keep_days: int = 0
    keep_each: int = 0


def written(preferences: Preferences) -> str:
    return json.dumps(asdict(preferences))


def read(text: str) -> Preferences:
    """Read what `written` wrote; anything else is as if nothing had been kept."""
    try:
        found = json.loads(text or "{}").items()
    except (ValueError, AttributeError):
        return Preferences()
    blank = asdict(Preferences())
    kept = {
        name: value
        for name, value in found
        if name in blank and type(value) is type(blank[name])
        if name != "theme" or value in THEMES
    }
    return Preferences(**kept)
