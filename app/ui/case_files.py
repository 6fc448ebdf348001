"""Case files: a case saved into a file, and a file opened as a case, piece by piece."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.domain.case import Case
from app.domain.case_file import Manifest, Rows
from app.domain.changes import Changes
from app.domain.problem import SourceError, StorageError
from app.services import case_files
from app.services.case_files import Opening
from app.ui import moments
from app.ui.language import counted
from app.ui.problems_view import refusal
from app.ui.window import Window
from app.ui.work import Work

T = TypeVar("T")


class CaseFiles(QObject):
    """One file is opened at a time. A case that is half there is never seen."""

    opened = Signal(int)  # case id: to be shown
    saved = Signal(str)  # how it went, in words

    def __init__(self, window: Window, work: Work) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        self._kinds = self.tr("Case files (*.casefile)")
        self._opening: Opening | None = None
        commands = window.commands
        commands.save_case.triggered.connect(self._save_current)
        commands.open_case_file.triggered.connect(self._ask)
        self.saved.connect(window.status.say)
        work.background.cancelled.connect(self._stop)

    @Slot()
    def _save_current(self) -> None:
        if self._window.case is not None:
            self.ask_where(self._window.case)

    @Slot(object)
    def ask_where(self, case: Case) -> None:
        """Ask for a place and whether the notes go along, and save the case there."""
        suggested = case_files.file_name(case.name)
        name, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the case as a file"), suggested, self._kinds
        )
        if name:
            title = self.tr("Save the case as a file")
            said = self.tr("Are your notes to be in it?")
            answer = QMessageBox.question(self._window, title, said)
            self.save(case, Path(name), with_notes=answer == QMessageBox.StandardButton.Yes)

    def save(self, case: Case, path: Path, *, with_notes: bool) -> None:
        """Write a case into this file; `saved` says how it went."""
        desk = self._work.desk
        if desk is not None:
            path = path if path.suffix else path.with_suffix(case_files.ENDING)
            save = partial(case_files.save, desk, case.id, path, with_notes=with_notes)
            self._work.background.network(
                "", partial(_written, save), partial(self._say_saved, path)
            )

    def _say_saved(self, path: Path, result: Manifest | str) -> None:
        if isinstance(result, str):
            said = self.tr("{name} could not be written: {why}").replace("{why}", result)
        else:
            said = self.tr("Saved in {name}: {what}.").replace("{what}", contents(result))
        self.saved.emit(said.replace("{name}", path.name))

    @Slot()
    def ask_folder(self) -> None:
        """Ask for a folder, and save every case there, with its notes."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Export everything"))
        if name:
            self.export(Path(name))

    def export(self, folder: Path) -> None:
        """Write a file of each case into this folder; `saved` says how it went."""
        desk = self._work.desk
        if desk is not None:
            job = partial(_written, partial(case_files.save_all, desk, folder))
            self._work.background.network("", job, partial(self._say_exported, folder))

    def _say_exported(self, folder: Path, result: tuple[Path, ...] | str) -> None:
        if isinstance(result, str):
            said = self.tr("{name} could not be written: {why}").replace("{why}", result)
        else:
            said = self.tr("%Ln cases saved in {name}.", "", len(result))
        self.saved.emit(said.replace("{name}", folder.name))

    @Slot()
    def _ask(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a case file"), "", self._kinds
        )
        if name:
            self.look(Path(name))

    def look(self, path: Path) -> None:
        """Show what a case file holds, and open it when the reader agrees."""
        desks = self._work.desks
        if desks is not None and self._opening is None:
            job = partial(_tried, partial(case_files.looked_at, desks.live, path))
            self._work.background.network("", job, partial(self._offer, path))

    def _offer(self, path: Path, found: Manifest | SourceError) -> None:
        if isinstance(found, SourceError):
            self._window.status.say(refusal(found.trouble, path.name))
            return
        said = self.tr(
            "{name}, saved {day}, has {what}. It becomes a case of its own; nothing of it is asked "
            "before you press Refresh."
        )
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Open a case file"))
        box.setText(found.case)
        box.setInformativeText(
            said.replace("{day}", moments.day(found.saved))
            .replace("{what}", contents(found))
            .replace("{name}", path.name)
        )
        box.addButton(QMessageBox.StandardButton.Cancel)
        agreed = box.addButton(self.tr("&Open as a new case"), QMessageBox.ButtonRole.AcceptRole)
        agreed.clicked.connect(partial(self.open, path, found))
        box.open()

    def open(self, path: Path, manifest: Manifest, *_checked: object) -> None:
        """Open a case file that was looked at."""
        desks = self._work.desks
        if desks is not None and self._opening is None:
            job = partial(case_files.begin, desks.live, path, manifest)
            self._work.background.store(job, self._begin)

    def _begin(self, opening: Opening) -> None:
        self._opening = opening
        self._read(opening, 0)

    def _read(self, opening: Opening, number: int) -> None:
        desks, total = self._work.desks, len(opening.manifest.parts)
        if desks is None or opening is not self._opening:
            return
        self._window.status.show_file(number, total)
        if number < total:
            job = partial(_tried, partial(case_files.part, desks.live, opening, number))
            self._work.background.network("", job, partial(self._keep, opening, number))
        else:
            last = partial(_tried, partial(case_files.finish, desks.live, opening))
            self._work.background.edit(last, partial(self._finish, opening))

    def _keep(self, opening: Opening, number: int, rows: Rows | SourceError) -> None:
        desks = self._work.desks
        if isinstance(rows, SourceError):
            self._fail(rows)
        elif desks is not None and opening is self._opening:
            job = partial(_tried, partial(case_files.keep, desks.live, opening, rows))
            self._work.background.store(job, partial(self._kept, opening, number))

    def _kept(self, opening: Opening, number: int, trouble: SourceError | None) -> None:
        if trouble is None:
            self._read(opening, number + 1)
        else:
            self._fail(trouble)

    def _finish(self, opening: Opening, result: Changes | SourceError) -> None:
        if isinstance(result, SourceError):
            self._fail(result)
        elif opening is self._opening:
            self._opening = None
            self._window.status.say_at_end(
                self.tr("{name} is open. Refresh asks its sources.").replace(
                    "{name}", opening.case.name
                )
            )
            self.opened.emit(opening.case.id)

    def _fail(self, error: SourceError) -> None:
        self._opening = None
        self._window.status.say_at_end(refusal(error.trouble, error.address))

    @Slot()
    def _stop(self) -> None:
        self._opening = None


def contents(manifest: Manifest) -> str:
    """Like 23 sources, 2 petitions, 412 articles, 9 notes."""
    return ", ".join(
        (
            counted("%Ln sources", "", manifest.count("source")),
            counted("%Ln petitions", "", manifest.count("petition")),
            counted("%Ln articles", "", manifest.count("article")),
            counted("%Ln notes", "", manifest.count("note")),
        )
    )


def _tried(job: Callable[[], T]) -> T | SourceError:
    try:
        return job()
    except SourceError as error:
        return error


def _written(job: Callable[[], T]) -> T | str:
    """What was written, or why nothing was."""
    try:
        return job()
    except (OSError, StorageError) as error:
        return str(getattr(error, "strerror", "") or error)
