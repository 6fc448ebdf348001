"""Visiting: the petition's page opened in place of the article, and what is wished for there."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.petition import Reading
from app.services import counts_csv, edit
from app.ui.asking import Asking
from app.ui.opening import open_external
from app.ui.window import Window
from app.ui.work import Work


class Visiting(QObject):
    """Remembers from where the reader came, and leads back there."""

    def __init__(self, window: Window, work: Work, asking: Asking) -> None:
        super().__init__(window)
        self._window, self._work, self._asking = window, work, asking
        self._page = window.petition
        self._from: QWidget | None = None
        self._join()

    @Slot(int)
    def open(self, petition_id: int) -> None:
        """Show a petition's page, and go there."""
        self._from = self._window.focusWidget()
        self._window.show_petition(petition_id)
        self._window.panes.reveal(self._window.reading)
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave(self) -> None:
        """Back to the article, and to where the reader came from."""
        window = self._window
        if window.reading.currentWidget() is not self._page:
            return
        window.reading.setCurrentWidget(window.article)
        back = self._from if self._from is not None and self._from.isVisible() else window.stories
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_current(self) -> None:
        card = self._window.strip.current
        if card is not None and card.petition is not None:
            self.open(card.petition.id)

    @Slot(object)
    def _remove(self, reading: Reading) -> None:
        """Take back what the reader typed in, with the way back to it."""
        where = reading.petition_id, reading.at
        self._work.do(lambda desk: edit.remove_reading(desk, *where))
        self._window.undo_bar.offer(
            self.tr("Reading removed."),
            lambda: self._work.do(lambda desk: edit.put_back(desk, (reading,))),
        )

    @Slot()
    def _save_numbers(self) -> None:
        page = self._page.page
        if page is None:
            return
        name, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the readings"), "readings.csv", self.tr("Tables (*.csv)")
        )
        if name:
            table = counts_csv.export(page.readings)
            self._work.background.network("", partial(_write, Path(name), table), self._written)

    def _written(self, trouble: str) -> None:
        said = self.tr("Could not be stored: {why}").replace("{why}", trouble)
        self._window.status.say(said if trouble else self.tr("The readings are saved."))

    def _with_petition(self, wish: object) -> None:
        if self._page.petition_id and callable(wish):
            wish(self._page.petition_id)

    def _browse(self) -> None:
        page = self._page.page
        if page is not None and page.petition.address:
            open_external(page.petition.address)

    def _join(self) -> None:
        window, page, commands = self._window, self._page, self._window.commands
        window.strip.opened.connect(self.open)
        page.left.connect(self.leave)
        commands.show_petition.triggered.connect(self._open_current)
        commands.leave_petition.triggered.connect(self.leave)
        header, readings = page.header, page.readings
        header.browse_asked.connect(self._browse)
        header.read_asked.connect(
            partial(self._with_petition, self._work.rounds.refresh_petition)
        )
        for asked in (header.count_asked, readings.add_asked):
            asked.connect(partial(self._with_petition, self._asking.count))
        readings.remove_asked.connect(self._remove)
        readings.save_asked.connect(self._save_numbers)
        readings.see_asked.connect(open_external)
        page.answers.link_asked.connect(open_external)


def _write(path: Path, text: str) -> str:
    """What went wrong, "" when all is written."""
    try:
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        return str(error)
    return ""
