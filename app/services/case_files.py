"""Case files: a whole case written into a file, and a file opened as a case of its own."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.domain.case import Case
from app.domain.case_file import Manifest, Rows
from app.domain.changes import Changes
from app.domain.problem import SourceError, Trouble
from app.services.desk import Desk
from app.storage import case_rows, cases
from app.storage.case_rows import Taking

ENDING = ".casefile"


@dataclass(frozen=True, slots=True)
class Opening:
    """A case file on its way into a case, which nobody sees before all of it is there."""

    path: Path
    manifest: Manifest
    case: Case
    taking: Taking


def save(desk: Desk, case_id: int, path: Path, *, with_notes: bool = True) -> Manifest:
    """Write a case into a file, in the place of one that is there when all is written.

    Any thread may call it. Raises OSError and StorageError.
    """
    # what packs it comes with its readers: not before the first paint
    from app.sources import case_files  # noqa: PLC0415

    half = path.with_name(f"{path.name}.part")
    with closing(desk.db.reader()) as reader:
        case = cases.by_id(reader, case_id)
        pieces = case_rows.every(reader, case_id, with_notes=with_notes)
        try:
            with half.open("wb") as to:
                made = case_files.write(to, case.name if case else "", desk.now(), pieces)
            half.replace(path)
        except BaseException:
            half.unlink(missing_ok=True)
            raise
    return made


def save_all(desk: Desk, folder: Path) -> tuple[Path, ...]:
    """Write every case, with its notes, into a folder, beside what is there already.

    Any thread may call it. Raises OSError and StorageError; what was written until then stays.
    """
    with closing(desk.db.reader()) as reader:
        every = cases.every(reader)
    made = []
    for case in every:
        path = _free(folder, file_name(case.name))
        save(desk, case.id, path)
        made.append(path)
    return tuple(made)


def file_name(name: str) -> str:
    """What the file of a case of this name is called by any system."""
    words = "".join(one if one.isalnum() else " " for one in name).split()
    return ("-".join(words)[:80] or "case") + ENDING


def _free(folder: Path, name: str) -> Path:
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{Path(name).stem}-{number}{ENDING}"
    return path


def looked_at(desk: Desk, path: Path) -> Manifest:
    """What a case file says it holds. For a network thread. Raises SourceError CASE_FILE."""
    return desk.parser.manifest(str(path))


def begin(desk: Desk, path: Path, manifest: Manifest) -> Opening:
    with desk.db.transaction() as tx:
        case = cases.add_hidden(tx, manifest.case, desk.now())
    return Opening(path, manifest, case, Taking(case.id, desk.now()))


def part(desk: Desk, opening: Opening, number: int) -> Rows:
    """The rows of one part. For a network thread. Raises SourceError CASE_FILE."""
    return desk.parser.case_part(str(opening.path), opening.manifest.parts[number])


def keep(desk: Desk, opening: Opening, rows: Rows) -> None:
    """Raises SourceError CASE_FILE for what cannot be kept."""
    try:
        with desk.db.transaction() as tx:
            opening.taking.take(tx, rows)
    except ValueError as error:
        raise _refused(opening, error) from error


def finish(desk: Desk, opening: Opening) -> Changes:
    """Bring the case into sight; its id is in `restored`. Raises SourceError CASE_FILE."""
    try:
        with desk.db.transaction() as tx:
            case_rows.check(tx, opening.case.id)
            cases.restore(tx, opening.case.id)
    except ValueError as error:
        raise _refused(opening, error) from error
    return Changes(restored=(("case", opening.case.id),), lists=True)


def _refused(opening: Opening, error: ValueError) -> SourceError:
    return SourceError(Trouble.CASE_FILE, opening.path.name, str(error)[:200])
