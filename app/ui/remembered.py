"""What the window remembers from one start to the next, as text for the settings table."""

import json
from dataclasses import asdict, dataclass, field

from app.domain.scope import Scope, Shown


@dataclass(frozen=True, slots=True)
class Remembered:
    """Where the reader was. `geometry` is Qt's own, in hexadecimal; 0 and "" mean "nothing yet"."""

    geometry: str = ""
    panes: dict[str, list[int]] = field(default_factory=dict)
    case_id: int = 0
    shown: str = Shown.ALL.value
    source_id: int = 0
    group: str = ""
    article_id: int = 0
    petition_id: int = 0
    note: str = ""
    sidebar: str = ""
    folded: bool = False
    tab: int = 0
    scrolled: int = 0

    def scope(self, case_id: int) -> Scope:
        """Read the list's scope as it was left, for the case that is open now."""
        if case_id != self.case_id:
            return Scope(case_id)
        return Scope(case_id, Shown(self.shown), self.source_id, self.group)


def written(remembered: Remembered) -> str:
    return json.dumps(asdict(remembered), sort_keys=True)


def read(text: str) -> Remembered:
    """Read what `written` wrote; what another version wrote and does not fit is left out."""
    try:
        found = json.loads(text or "{}")
        blank = asdict(Remembered())
        fitting = {
            name: value
            for name, value in found.items()
            if name in blank and type(value) is type(blank[name])
        }
        remembered = Remembered(**fitting)
        Shown(remembered.shown)
    except (ValueError, AttributeError):
        return Remembered()
    return remembered
