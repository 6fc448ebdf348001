"""Saving: the list of a case's feeds and an article, as files that other programs take."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from app.domain.problem import StorageError
from app.services import opml_file
from app.services.desk import Shelf
from app.ui.window import Window
from app.ui.work import Work


class Saving(QObject):
    def __init__(self, window: Window, work: Work) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        window.commands.save_feeds.triggered.connect(self._ask)
        window.commands.save_article.triggered.connect(self._ask_article)

    @Slot()
    def _ask(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the list of feeds"), "feeds.opml",
            self.tr("Lists of feeds (*.opml)"),
        )  # fmt: skip
        if name:
            self.save(Path(name))

    @Slot()
    def _ask_article(self) -> None:
        if self._window.article.article is None:
            return
        name, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the article"), "article.pdf", self.tr("PDF (*.pdf)")
        )
        if name:
            self.save_article(Path(name))

    def save_article(self, path: Path) -> None:
        """Print the article that is open into this file."""
        job = partial(_written, path, self._window.article.printed())
        self._work.background.network("", job, partial(self._say_written, path))

    def _say_written(self, path: Path, trouble: str) -> None:
        failed = self.tr("{name} could not be written: {why}").replace("{why}", trouble)
        said = failed if trouble else self.tr("Saved in {name}.")
        self._window.status.say(said.replace("{name}", path.name))

    def save(self, path: Path) -> None:
        """Write the feeds of the open case into this file."""
        if self._window.case is not None:
            job = partial(_saved, case_id=self._window.case.id, path=path)
            self._work.background.read(job, partial(self._say, path))

    def _say(self, path: Path, saved: int | str) -> None:
        if isinstance(saved, str):
            said = self.tr("{name} could not be written: {why}").replace("{why}", saved)
        else:
            said = self.tr("%Ln feeds saved in {name}.", "", saved)
        self._window.status.say(said.replace("{name}", path.name))


def _written(path: Path, content: bytes) -> str:
    """What went wrong, "" when all is written."""
    try:
        path.write_bytes(content)
    except OSError as error:
        return error.strerror or str(error)
    return ""


def _saved(shelf: Shelf, *, case_id: int, path: Path) -> int | str:
    """How many, or why none."""
    try:
        return opml_file.save(shelf, case_id, path)
    except (OSError, StorageError) as error:
        return str(getattr(error, "strerror", "") or error)
