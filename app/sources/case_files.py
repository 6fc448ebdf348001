"""Case files: a ZIP of lines of JSON with a manifest of their hashes, written and read.

`manifest.json` names the case, when it was saved, and each part with its table, its rows and its
SHA-256. A part's first line is the list of its columns, every other line the list of one row's
values; moments are microseconds since 1970 UTC. The readers run in the parser process.
"""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from app.domain.case_file import Cell, Manifest, Part, Rows
from app.domain.problem import SourceError, Trouble
from app.sources import html

T = TypeVar("T")

FORMAT = 1
MANIFEST = "manifest.json"
MOST_MANIFEST, MOST_PART = 8 * 1024 * 1024, 64 * 1024 * 1024  # bytes, unpacked
MOST_PARTS = 100_000
_MARKUP = "html"  # the columns that are shown as what they say
_FAULTS = (  # what damaged and hostile archives make of the standard library
    KeyError, TypeError, ValueError, IndexError, OverflowError, RecursionError, OSError, EOFError,
    NotImplementedError,  # zipfile's word for a compression that it does not know
    RuntimeError, zlib.error, zipfile.BadZipFile,
)  # fmt: skip  # two lines of names are read better than twelve


def write(to: BinaryIO, case: str, saved: datetime, pieces: Iterable[Rows]) -> Manifest:
    """Write a case file. Raises OSError."""
    parts: list[Part] = []
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as packed:
        for number, piece in enumerate(pieces, 1):
            lines = (json.dumps(row, ensure_ascii=False) for row in (piece.columns, *piece.rows))
            body = "\n".join(lines).encode()
            name = f"{number:05}-{piece.table}.jsonl"
            packed.writestr(name, body)
            digest = hashlib.sha256(body).hexdigest()
            parts.append(Part(name, piece.table, len(piece.rows), digest))
        manifest = Manifest(case, saved, tuple(parts))
        packed.writestr(MANIFEST, json.dumps(_told(manifest), indent=1, ensure_ascii=False))
    return manifest


def manifest(path: str) -> Manifest:
    """What the file says it holds. Raises SourceError CASE_FILE."""
    return _read(path, _manifest)


def part(path: str, wanted: Part) -> Rows:
    """The rows of a part, which must be the bytes that the manifest names; markup cleaned.

    Raises SourceError CASE_FILE.
    """
    return _read(path, lambda packed: _part(packed, wanted))


def _read(path: str, reader: Callable[[zipfile.ZipFile], T]) -> T:
    try:
        with zipfile.ZipFile(path) as packed:
            return reader(packed)
    except _FAULTS as error:
        raise SourceError(Trouble.CASE_FILE, Path(path).name, str(error)[:200]) from error


def _manifest(packed: zipfile.ZipFile) -> Manifest:
    told = json.loads(_bytes(packed, MANIFEST, MOST_MANIFEST))
    if told["format"] != FORMAT:
        raise ValueError(f"format {told['format']}")
    saved = datetime.fromisoformat(told["saved"]).astimezone(UTC)
    parts = tuple(
        Part(str(one["file"]), str(one["table"]), int(one["rows"]), str(one["sha256"]))
        for one in told["parts"][:MOST_PARTS]
    )
    return Manifest(str(told["case"])[:200], saved, parts)


def _part(packed: zipfile.ZipFile, wanted: Part) -> Rows:
    body = _bytes(packed, wanted.file, MOST_PART)
    if hashlib.sha256(body).hexdigest() != wanted.sha256:
        raise ValueError(f"{wanted.file} is not what the manifest names")
    columns, *rows = (json.loads(line) for line in body.decode().split("\n"))
    named = tuple(map(str, columns))
    if len(rows) != wanted.rows or any(len(row) != len(named) for row in rows):
        raise ValueError(f"{wanted.file} has other rows than the manifest names")
    marked = named.index(_MARKUP) if _MARKUP in named else -1
    return Rows(wanted.table, named, tuple(_row(row, marked) for row in rows))


def _row(row: list[Any], marked: int) -> tuple[Cell, ...]:
    cells = tuple(_cell(value) for value in row)
    if marked < 0:
        return cells
    return (*cells[:marked], html.clean(str(cells[marked])), *cells[marked + 1 :])


def _cell(value: object) -> Cell:
    if value is None or isinstance(value, str | int | float):
        return value
    raise ValueError(f"{type(value).__name__} in a row")


def _bytes(packed: zipfile.ZipFile, name: str, most: int) -> bytes:
    """What is packed under a name, however large it says it is."""
    with packed.open(name) as stream:
        body = stream.read(most + 1)
    if len(body) > most:
        raise ValueError(f"{name} is too large")
    return body


def _told(manifest: Manifest) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "case": manifest.case,
        "saved": manifest.saved.isoformat(),
        "parts": [
            {"file": one.file, "table": one.table, "rows": one.rows, "sha256": one.sha256}
            for one in manifest.parts
        ],
    }
