"""Tables: counts from somebody's file and readings into one, asked for in the petition menu."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from app.domain.changes import Changes
from app.domain.count_table import CountTable, DayOrder
from app.domain.problem import SourceError
from app.services import counts_csv, edit, read
from app.services.desk import Desk, Shelf
from app.ui.petition.import_dialog import ImportDialog
from app.ui.problems_view import refusal
from app.ui.window import Window
from app.ui.work import Work


class Tables(QObject):
    """Files are read in the network's crew, and in the parser process."""

    def __init__(self, window: Window, work: Work) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        self._kinds = self.tr("Tables (*.csv *.tsv *.txt *.json)")
        window.commands.import_counts.triggered.connect(self._ask)
        window.commands.save_counts.triggered.connect(self._save)

    @Slot()
    def _ask(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Import counts"), "", self._kinds
        )
        if name and self._window.showing.current_petition:
            self.offer(self._window.showing.current_petition, Path(name))

    def offer(self, petition_id: int, path: Path) -> ImportDialog | None:
        """Show what a file would bring, line by line."""
        desk, background = self._work.desk, self._work.background
        card = read.card(background.shelf, petition_id)
        if desk is None or card is None:
            return None
        known = (reading.at for reading in card.readings)
        dialog = ImportDialog(card.petition.title, known, desk.now(), self._window)
        look = partial(self._look, desk, path, dialog)
        dialog.order_chosen.connect(look)
        dialog.chosen.connect(partial(self._import, petition_id))
        look(None)
        return dialog

    def _look(self, desk: Desk, path: Path, dialog: ImportDialog, order: DayOrder | None) -> None:
        preview = partial(_previewed, desk, path, order)
        self._work.background.network("", preview, partial(self._show, dialog, path))

    def _show(self, dialog: ImportDialog, path: Path, found: CountTable | SourceError) -> None:
        if isinstance(found, SourceError):
            self._window.status.say(refusal(found.trouble, path.name))
            dialog.deleteLater()  # nobody has seen it
        else:
            dialog.show_table(found)
            dialog.open()

    def _import(self, petition_id: int, table: CountTable) -> None:
        self._work.do(
            lambda desk: counts_csv.import_counts(desk, petition_id, table), self._imported
        )

    def _imported(self, changes: Changes) -> None:
        if changes.readings:
            self._window.undo_bar.offer(
                self.tr("%Ln readings imported.", "", len(changes.readings)),
                lambda: self._work.do(lambda desk: edit.take_out(desk, changes.readings)),
            )

    @Slot()
    def _save(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the readings"), "readings.csv", self.tr("Tables (*.csv)")
        )
        if name and self._window.showing.current_petition:
            self.save(self._window.showing.current_petition, Path(name))

    def save(self, petition_id: int, path: Path) -> None:
        """Write the readings of a petition into a file."""
        write = partial(_saved, petition_id=petition_id, path=path)
        self._work.background.read(write, self._say)

    def _say(self, trouble: str) -> None:
        failed = self.tr("Could not be stored: {why}").replace("{why}", trouble)
        self._window.status.say(failed if trouble else self.tr("The readings are saved."))


def _previewed(desk: Desk, path: Path, order: DayOrder | None) -> CountTable | SourceError:
    try:
        return counts_csv.preview(desk, path, order)
    except SourceError as error:
        return error


def _saved(shelf: Shelf, *, petition_id: int, path: Path) -> str:
    """What went wrong, "" when all is written."""
    card = read.card(shelf, petition_id)
    try:
        path.write_bytes(counts_csv.export(card.readings if card else ()).encode())
    except OSError as error:
        return error.strerror or str(error)
    return ""
