"""Visiting: the petition's page opened in place of the article, and what is wished for there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from shiboken6 import isValid

from app.domain.petition import Reading
from app.services import edit
from app.ui.opening import open_external
from app.ui.window import Window
from app.ui.work import Work

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Visiting(QObject):
    """Remembers from where the reader came, and leads back there."""

    def __init__(self, window: Window, work: Work) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        self._page = window.petition
        self._from: QWidget | None = None
        self._join()

    @Slot(int)
    def open(self, petition_id: int) -> None:
        """Show a petition's page, and go there."""
        self._from = self._window.focusWidget()
        self._window.showing.show_petition(petition_id)
        self._window.panes.reveal(self._window.reading)
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave(self) -> None:
        """Back to the article, and to where the reader came from."""
        window = self._window
        if window.reading.currentWidget() is not self._page:
            return
        window.reading.setCurrentWidget(window.article)
        came, back = self._from, window.stories.view
        there = came is not None and isValid(came) and came.isVisible()
        (came if came is not None and there else back).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open_current(self) -> None:
        if self._window.showing.current_petition:
            self.open(self._window.showing.current_petition)

    @Slot(object)
    def _remove(self, reading: Reading) -> None:
        """Take back what the reader typed in, with the way back to it."""
        where = reading.petition_id, reading.at
        self._work.do(lambda desk: edit.remove_reading(desk, *where))
        self._window.undo_bar.offer(
            self.tr("Reading removed."),
            lambda: self._work.do(lambda desk: edit.put_back(desk, (reading,))),
        )

    def _join(self) -> None:
        window, page, commands = self._window, self._page, self._window.commands
        window.strip.opened.connect(self.open)
        page.left.connect(self.leave)
        header, readings = page.header, page.readings
        for asked, command in (
            (header.browse_asked, commands.open_petition),
            (header.read_asked, commands.read_petition),
            (header.count_asked, commands.enter_count),
            (readings.add_asked, commands.past_reading),
            (readings.import_asked, commands.import_counts),
            (readings.save_asked, commands.save_counts),
            (readings.older_asked, commands.older_readings),
        ):
            asked.connect(command.trigger)
        commands.show_petition.triggered.connect(self._open_current)
        commands.leave_petition.triggered.connect(self.leave)
        readings.remove_asked.connect(self._remove)
        readings.see_asked.connect(open_external)
        page.answers.link_asked.connect(open_external)
