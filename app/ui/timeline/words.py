"""What the timeline says: of a moment, of a mark, of a stretch."""

from bisect import bisect_left, bisect_right
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.petition import Event
from app.services import timeline as times
from app.services.timeline import Dot, Line, Timeline
from app.ui import event_words, moments
from app.ui.language import counted

_translate = QCoreApplication.translate


def mark(one: object, data: Timeline) -> str:
    """A dot's own words, with its petition's title where there are several."""
    if isinstance(one, Dot):
        return one.words or _translate("timeline", "Note without words")
    if isinstance(one, Event):
        titles = {line.petition.id: line.petition.title for line in data.lines}
        title = titles.get(one.petition_id, "") if len(titles) > 1 else ""
        return f"{event_words.line(one)} · {title}" if title else event_words.line(one)
    return ""


def moment(data: Timeline, at: float, width: int) -> str:
    """Like Mon 4 Jan 2016, 18:00: 139,137; 18,904; 7 stories. `width` in seconds."""
    when = moments.weekday_and_time(times.moment(at))
    told = []
    for line in data.lines:
        count = count_at(line, at)
        if count is not None:
            more = gained(line, at - width, at)
            plus = f" ({signed(more)})" if more else ""
            told.append(f"{line.petition.title}: {moments.number(count)}{plus}")
    found = stories(data, at - width, at)
    if found:
        told.append(counted("%Ln stories", "", found))
    return f"{when}: {'; '.join(told)}" if told else when


def stretch(data: Timeline, start: float, end: float) -> str:
    """Like Tue 5 Jan 2016, 00:00 to 23:59 · 41 stories · +73,317."""
    parts = [span(times.moment(start), times.moment(end))]
    parts.append(counted("%Ln stories", "", stories(data, start, end)))
    rises = [(line, gained(line, start, end)) for line in data.lines]
    several = len(rises) > 1
    for line, more in rises:
        if more:
            parts.append(f"{signed(more)} {line.petition.title}" if several else signed(more))
    return " · ".join(parts)


def surge(data: Timeline, event: Event, start: float, end: float) -> str:
    """What was published round the beginning of a surge. Never that it was the cause."""
    level = round(event.after / max(event.before, 1))
    said = _translate(
        "timeline", "Signing rose to {level} times its usual level from about {clock}. {stories}"
    )
    told = counted("%Ln stories were published shortly before.", "", stories(data, start, end))
    why = _translate(
        "timeline",
        "Shown because of the times only; the rise may have other causes, and coverage is often a "
        "result of growth.",
    )
    said = said.replace("{level}", moments.number(level))
    said = said.replace("{clock}", moments.clock(event.at)).replace("{stories}", told)
    return f"{said} {why}"


def span(start: datetime, end: datetime) -> str:
    """The day once where both are of one."""
    first, last = moments.local(start), moments.local(end)
    if first.date() == last.date():
        first_said, last_said = moments.weekday_and_time(start), moments.clock(end)
    else:
        first_said, last_said = moments.weekday_and_time(start), moments.weekday_and_time(end)
    text = _translate("timeline", "{first} to {last}")
    return text.replace("{first}", first_said).replace("{last}", last_said)


def signed(number: int) -> str:
    return f"+{moments.number(number)}" if number > 0 else moments.number(number)


def count_at(line: Line, at: float) -> int | None:
    """The last count until then; None before the first."""
    index = bisect_right(line.times, at) - 1
    return line.counts[index] if index >= 0 else None


def gained(line: Line, start: float, end: float) -> int:
    """How much the count changed; what it had at the first reading is no gain."""
    last = count_at(line, end)
    if last is None:
        return 0
    first = count_at(line, start)
    return last - (line.counts[0] if first is None else first)


def stories(data: Timeline, start: float, end: float) -> int:
    """How many came after `start`, until `end`, the courts' among them."""
    court = sum(start < dot.at <= end for dot in data.court)
    return bisect_right(data.coverage, end) - bisect_left(data.coverage, start + 1) + court
