"""Count tables: the bytes of a file in, counts with their times out. In the parser process."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.answer import Answer
from app.domain.count_table import CountLine, CountTable, DayOrder, Fault, FaultyLine
from app.domain.petition import Quality
from app.domain.problem import SourceError, Trouble
from app.sources import milestones, numbers, text

MOST_LINES, LONGEST_LINE = 200_000, 10_000
DELIMITERS = ",;\t|"
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?:[ ,T]+(.*))?")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[ ,T]+(.*))?")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm|Z|UTC)?", re.IGNORECASE)
_EPOCH = re.compile(r"\d{10}|\d{13}")

# As the reader's table may call them; German, French, Spanish, Italian and Portuguese among them.
_WHEN = (
    "time", "date", "datetime", "when", "timestamp", "at", "zeit", "datum", "zeitpunkt", "fecha",
    "hora", "heure", "ora", "data", "momento", "horodatage",
)  # fmt: skip
_COUNT = (
    "count", "signatures", "signature_count", "supporters", "number", "total", "anzahl", "zahl",
    "unterschriften", "stand", "firmas", "cantidad", "nombre", "firme", "assinaturas",
)  # fmt: skip
_QUALITY = ("quality", "exact", "about", "genauigkeit", "genau", "exactitud", "exactitude")
_SEE = ("see", "source", "address", "url", "link", "quelle", "adresse", "fuente", "enlace", "lien")
_ABOUT = frozenset({"about", "approximate", "ungefähr", "etwa", "ca", "aprox", "environ", "~"})


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where each stands, from 0; -1: nowhere."""

    when: int = 0
    count: int = 1
    quality: int = -1
    see: int = -1


def read(answer: Answer, order: DayOrder | None) -> CountTable:
    """Times without a zone are UTC. `order` is None as long as nobody was asked for it.

    Beside CSV, JSON with a site's milestones is read. Raises SourceError NOT_UNDERSTOOD for what
    is no table.
    """
    whole = _decoded(answer.body)
    if whole.lstrip().startswith(("{", "[")) and (told := milestones.read(whole)) is not None:
        return told
    rows = _rows(whole, answer.address)
    if not rows or max(len(cells) for _number, cells in rows) < 2:
        raise SourceError(Trouble.NOT_UNDERSTOOD, answer.address, "no table")
    named = _named(rows[0][1])
    body = rows[1:] if named else rows
    columns = named or _Columns()
    days = [_cell(cells, columns.when) for _number, cells in body]
    known = order or _order(days)
    found = [_line(number, cells, columns, known) for number, cells in body]
    return CountTable(
        tuple(one for one in found if isinstance(one, CountLine)),
        tuple(one for one in found if isinstance(one, FaultyLine)),
        ambiguous=known is None and any(_SLASHED.fullmatch(day) for day in days),
    )


def _rows(whole: str, address: str) -> list[tuple[int, list[str]]]:
    """Lines that hold something, with their numbers."""
    head = "\n".join(whole.splitlines()[:50])
    delimiter = max(DELIMITERS, key=lambda one: _fits(head, one))
    # by lines of the file: a cell with a break in it is counted where it begins
    reader = csv.reader(io.StringIO(whole, newline=""), delimiter=delimiter)
    rows: list[tuple[int, list[str]]] = []
    before = 0
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells) and len(rows) < MOST_LINES:
                rows.append((before + 1, [text.line(cell[:LONGEST_LINE]) for cell in cells]))
            before = reader.line_num
    except csv.Error as error:
        raise SourceError(Trouble.NOT_UNDERSTOOD, address, str(error)) from error
    return rows


def _decoded(body: bytes) -> str:
    """UTF-8 or UTF-16 with their marks; old tables are in a Western encoding."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16", "replace")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")


def _fits(head: str, delimiter: str) -> tuple[int, int]:
    """How many lines have as many cells as most do, more than one; then how many cells."""
    try:
        widths = [len(row) for row in csv.reader(io.StringIO(head), delimiter=delimiter) if row]
    except csv.Error:
        return 0, 0
    usual = max(set(widths), key=widths.count, default=0)
    return (widths.count(usual), -usual) if usual > 1 else (0, 0)


def _named(cells: Sequence[str]) -> _Columns | None:
    """The columns by the names in the first line; None when it is a line of counts."""
    names = [re.sub(r"[^\w]+", "_", cell.casefold()).strip("_") for cell in cells]
    places = [_place(names, known) for known in (_WHEN, _COUNT, _QUALITY, _SEE)]
    if places[0] < 0 and places[1] < 0:
        read_as_number = any(numbers.read(cell) for cell in cells)
        return None if read_as_number else _Columns()
    when, count, quality, see = places
    when = when if when >= 0 else 1 - min(count, 1)
    return _Columns(when, count if count >= 0 else 1 - min(when, 1), quality, see)


def _place(names: Sequence[str], known: Iterable[str]) -> int:
    """The column whose name is a known one, else has one in it; the better known first."""
    whole = next((names.index(one) for one in known if one in names), -1)
    if whole >= 0:
        return whole
    parted = [set(name.split("_")) for name in names]
    return next((at for one in known for at, parts in enumerate(parted) if one in parts), -1)


def _line(
    number: int, cells: Sequence[str], columns: _Columns, order: DayOrder | None
) -> CountLine | FaultyLine:
    shown = " · ".join(cells)[:200]
    if len(cells) <= max(columns.when, columns.count):
        return FaultyLine(number, Fault.SHORT, shown)
    at = _moment(cells[columns.when], order or DayOrder.DAY_FIRST)
    counted = numbers.read(cells[columns.count])
    if at is None:
        return FaultyLine(number, Fault.NO_TIME, shown)
    if counted is None:
        return FaultyLine(number, Fault.NO_COUNT, shown)
    count, quality = counted
    if _cell(cells, columns.quality).casefold().rstrip(".") in _ABOUT:
        quality = Quality.APPROXIMATE
    see = _cell(cells, columns.see)
    return CountLine(number, at, count, quality, see if see.startswith("http") else "")


def _cell(cells: Sequence[str], place: int) -> str:
    return cells[place] if 0 <= place < len(cells) else ""


def _order(days: Iterable[str]) -> DayOrder | None:
    """What the days themselves give away: none has a 13th month."""
    for day in days:
        slashed = _SLASHED.fullmatch(day)
        if slashed and int(slashed[1]) > 12:
            return DayOrder.DAY_FIRST
        if slashed and int(slashed[2]) > 12:
            return DayOrder.MONTH_FIRST
    return None


def _moment(cell: str, order: DayOrder) -> datetime | None:
    try:
        if _EPOCH.fullmatch(cell):
            return datetime.fromtimestamp(int(cell) / (1000 if len(cell) == 13 else 1), UTC)
        dotted, slashed = _DOTTED.fullmatch(cell), _SLASHED.fullmatch(cell)
        if dotted:
            return _made(dotted[3], dotted[2], dotted[1], dotted[4])
        if slashed and order is DayOrder.DAY_FIRST:
            return _made(slashed[3], slashed[2], slashed[1], slashed[4])
        if slashed:
            return _made(slashed[3], slashed[1], slashed[2], slashed[4])
        given = datetime.fromisoformat(cell.removesuffix(" UTC"))
        return given.replace(tzinfo=given.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _made(year: str, month: str, day: str, clock: str | None) -> datetime:
    """Raises ValueError for what no calendar has."""
    made = datetime(int(year), int(month), int(day), tzinfo=UTC)
    if not clock:
        return made
    found = _CLOCK.fullmatch(clock.strip())
    if found is None:
        raise ValueError(clock)
    hour, half = int(found[1]), (found[4] or "").lower()
    if half in {"am", "pm"}:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return made.replace(hour=hour, minute=int(found[2]), second=int(found[3] or 0))
