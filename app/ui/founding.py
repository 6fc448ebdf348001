"""Founding: the dialogs of whole cases: made, gone live, named, awakened and removed."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from app.domain.address import host_of
from app.domain.changes import Changes
from app.domain.found import Chosen, Found, Starter
from app.services import add, edit, golive, read
from app.ui import parts
from app.ui.case_dialog import CaseDialog
from app.ui.golive_dialog import GoLiveDialog
from app.ui.look import Look
from app.ui.remove_case_dialog import RemoveCaseDialog
from app.ui.window import Window
from app.ui.work import Work


class Founding(QObject):
    """Opens a dialog over the window and hands what was answered to a service."""

    made = Signal(int)  # case id: to be opened
    removal_agreed = Signal(object)  # Case: its name was typed
    save_asked = Signal(object, object)  # Case, and the dialog that is to be shown how it went
    added = Signal()  # something was, maybe with its password

    def __init__(self, window: Window, work: Work, look: Look) -> None:
        super().__init__()
        self._window, self._work, self._look = window, work, look
        window.recorded_bar.golive_asked.connect(self.go_live)
        window.recorded_bar.start_asked.connect(self.new_case)
        commands = window.commands
        commands.new_case.triggered.connect(self.new_case)
        commands.go_live.triggered.connect(self.go_live)
        commands.rename_case.triggered.connect(self.rename_case)
        commands.remove_case.triggered.connect(self.remove_case)

    @Slot()
    def new_case(self) -> None:
        if self._work.desks is not None:
            recognise = partial(add.recognise, self._work.desks.live)
            dialog = CaseDialog(recognise, self._work.background.network, self._window)
            dialog.created.connect(self.create)
            dialog.open()

    @Slot(str, object, object)
    def create(
        self, name: str, words: tuple[str, ...] = (), found: tuple[tuple[Found, Chosen], ...] = ()
    ) -> None:
        """Start a case of the reader's own, and open it."""
        desks = self._work.desks
        if desks is not None:
            self._work.background.edit(
                partial(golive.start_case, desks.live, name, words, found), self._made
            )

    @Slot()
    def go_live(self) -> None:
        dialog = GoLiveDialog(golive.starters(), self._look, self._window)
        dialog.chosen.connect(self._go_live)
        dialog.petition_asked.connect(self._window.commands.add_petition.trigger)
        dialog.open()

    @Slot(object)
    def _go_live(self, chosen: tuple[Starter, ...]) -> None:
        case, desks = self._window.case, self._work.desks
        if case is None or desks is None:
            return
        notes = case.id if case.recorded else None
        self._work.background.edit(
            partial(golive.go_live, desks.live, case.name, chosen, notes), self._made
        )

    def _made(self, changes: Changes) -> None:
        self.added.emit()
        for kind, case_id in changes.restored:
            if kind == "case":
                self.made.emit(case_id)

    @Slot()
    def rename_case(self) -> None:
        case = self._window.case
        name = parts.new_name(self._window, self.tr("Name of the case"), case.name) if case else ""
        if case is not None and name:
            self._work.do(lambda desk: edit.rename_case(desk, case.id, name))

    @Slot()
    def remove_case(self) -> None:
        """Ask for the name of the open case, which is to go; it can be saved first."""
        case = self._window.case
        if case is None or case.recorded:
            return  # the recorded one stays
        dialog = RemoveCaseDialog(case.name, self._window)
        dialog.agreed.connect(partial(self.removal_agreed.emit, case))
        dialog.save_asked.connect(partial(self.save_asked.emit, case, dialog))
        dialog.open()

    @Slot()
    def wake_case(self) -> None:
        """Ask whether the sites of a case from a file may be asked from now on."""
        case, shelf = self._window.case, self._work.background.shelf
        if case is None:
            return
        said = self.tr(
            "This case comes from a file, and none of its sites was asked yet. From now on %Ln of "
            "them are, each with its own pauses.",
            "",
            len({host_of(source.address) for source in read.sources(shelf, case.id)}),
        )
        title, yes = self.tr("Go live"), QMessageBox.StandardButton.Yes
        if QMessageBox.question(self._window, title, said) == yes:
            self._work.do(lambda desk: edit.wake_case(desk, case.id), self._made_awake)

    def _made_awake(self, _changes: Changes) -> None:
        if self._window.case is not None:
            self.made.emit(self._window.case.id)
            self._work.rounds.refresh(self._window.case.id)
