"""Origin: where a reading comes from, as its `how` keeps it. Stored: never rename."""

from app.domain.petition import Reading

BY_HAND = "by hand"
CSV = "CSV"
WAYBACK = "Wayback Machine"
PLATFORM_TIME = "the platform's own time"


def by_hand(outlet: str = "") -> str:
    """What somebody read, in that outlet or ("") who knows where."""
    return f"{BY_HAND}, {outlet}" if outlet else BY_HAND


def outlet(how: str) -> str:
    """The outlet of what was typed in, "" when none was named."""
    return how.removeprefix(f"{BY_HAND}, ") if how.startswith(f"{BY_HAND}, ") else ""


def typed(reading: Reading) -> bool:
    """The reader brought it, by hand or in a table: the reader may take it back."""
    return reading.how == CSV or reading.how.split(",")[0] == BY_HAND


def brought(reading: Reading) -> bool:
    """Typed, or looked up in somebody's past: nothing that another look would bring again."""
    return typed(reading) or reading.how in {WAYBACK, PLATFORM_TIME}
