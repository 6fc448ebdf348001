"""Asking: the dialogs of the window, and what becomes of their answers."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog

from app import VERSION
from app.domain.changes import Changes
from app.domain.found import ByHand, Chosen, Found
from app.domain.page import Counter
from app.domain.problem import Problem, SourceError
from app.services import add, checking, edit, hosts, opening, picking, read
from app.services.desk import Desk
from app.ui import failure, parts
from app.ui.about_dialog import AboutDialog
from app.ui.add_dialog import AddDialog
from app.ui.count_dialog import CountDialog
from app.ui.follow_dialog import FollowDialog
from app.ui.look import Look
from app.ui.network_dialog import NetworkDialog
from app.ui.platforms_dialog import PlatformsDialog, Sites
from app.ui.problems_view import refusal
from app.ui.revisions_dialog import RevisionsDialog
from app.ui.window import Window
from app.ui.work import Work


class Asking(QObject):
    """Opens a dialog over the window and hands what was answered to a service."""

    added = Signal()  # something was, maybe with its password

    def __init__(self, window: Window, work: Work, look: Look) -> None:
        super().__init__()
        self._window, self._work, self._look = window, work, look
        self._join()

    @Slot()
    def add_anything(self) -> None:
        self.add()

    @Slot(str)
    def add(self, text: str = "") -> AddDialog | None:
        """Ask what to add; `text` is what was pasted or dropped."""
        case, desk, background = self._window.case, self._work.desk, self._work.background
        if case is None or desk is None:
            return None
        groups = (one.group for one in read.sources(background.shelf, case.id) if one.group)
        live = self._work.desks.live if self._work.desks else desk
        dialog = AddDialog(
            case.id,
            partial(add.recognise, live),
            background.network,
            background.read,
            tuple(dict.fromkeys(groups)),
            self._window,
        )
        dialog.added.connect(partial(self.take, case.id))
        dialog.picked.connect(partial(self._pick, case.id))
        dialog.kept.connect(partial(self._take_by_hand, case.id))
        dialog.open()
        if text:
            dialog.offer(text)
        return dialog

    @Slot()
    def follow(self) -> FollowDialog:
        """Ask for a few words, and then what is there, as if its address had been pasted."""
        dialog = FollowDialog(self._window)
        dialog.made.connect(self.add)
        dialog.open()
        return dialog

    def take(self, case_id: int, found: Found, chosen: Chosen) -> None:
        """Add what was found, and ask it at once."""
        self._work.do(lambda desk: add.add_found(desk, case_id, found, chosen), self._added)

    @Slot()
    def paste(self) -> None:
        """Ask about what the clipboard holds; without words, about anything."""
        self.add(QGuiApplication.clipboard().text().strip())

    def count(self, petition_id: int) -> None:
        """Ask for a count that somebody read just now."""
        self._ask_count(petition_id, self.tr("Enter a count"))

    def past(self, petition_id: int) -> None:
        """Ask for a count that somebody read some time ago."""
        self._ask_count(petition_id, self.tr("Add a past reading"))

    def _ask_count(self, petition_id: int, title: str) -> None:
        card = read.card(self._work.background.shelf, petition_id)
        if card is not None:
            moment = self._work.desk.now() if self._work.desk else None
            if moment is not None:
                dialog = CountDialog(petition_id, card.petition.title, moment, self._window)
                dialog.setWindowTitle(title)
                dialog.entered.connect(self._count)
                dialog.open()

    def target(self, petition_id: int) -> None:
        """Ask for what the reader hopes for; 0 takes it back."""
        card = read.card(self._work.background.shelf, petition_id)
        if card is None:
            return
        before = card.petition.own_target or 0
        label = self.tr("Signatures you hope for (0: what the site hopes for)")
        number, agreed = QInputDialog.getInt(
            self._window, self.tr("My own target"), label, before, 0, 2_000_000_000
        )
        if agreed:
            self._work.do(lambda desk: edit.set_target(desk, petition_id, number or None))

    def rename_source(self, source_id: int) -> None:
        source = read.source(self._work.background.shelf, source_id)
        name = parts.new_name(
            self._window, self.tr("Name of the source"), source.title if source else ""
        )
        if name:
            self._work.do(lambda desk: edit.rename_source(desk, source_id, name))

    @Slot(object)
    def new_address(self, problem: Problem) -> None:
        """Ask where a source that has a problem is to be found, and ask it there at once."""
        shelf, source_id = self._work.background.shelf, problem.source_id
        source = read.source(shelf, source_id) if source_id is not None else None
        if source is None:
            return
        label = self.tr("Address of the feed; a private one with its key goes to the keyring")
        address, agreed = QInputDialog.getText(
            self._window, self.tr("New address"), label, text=source.address
        )
        if agreed and address.strip():
            self._work.do(lambda desk: edit.move_source(desk, source.id, address), self._added)

    @Slot(object)
    def compare(self, article_id: int) -> RevisionsDialog:
        """Show what an article said before."""
        said = read.revisions(self._work.background.shelf, article_id)
        dialog = RevisionsDialog(said, self._look, self._window)
        dialog.show()
        return dialog

    @Slot()
    def check_platforms(self) -> PlatformsDialog | None:
        """Show every petition site, and whether its examples are read as they should be."""
        desks = self._work.desks
        if desks is None:
            return None
        dialog = PlatformsDialog(self._window)
        self._work.background.network("", partial(_checked, desks.live), dialog.show_checked)
        dialog.show()
        return dialog

    @Slot()
    def network(self) -> NetworkDialog:
        """Show each site that is asked."""
        dialog, now = NetworkDialog(self._window), self._work.now()
        self._work.background.read(hosts.every, lambda found: dialog.show_hosts(found, now))
        dialog.show()
        return dialog

    def _pick(self, case_id: int, found: Found, counter: Counter) -> None:
        """Learn to read a number of a page, then follow it."""
        desks = self._work.desks
        if desks is not None:
            job = partial(_learned, desks.live, found, counter)
            self._work.background.network("", job, partial(self._follow_picked, case_id))

    def _follow_picked(self, case_id: int, found: Found | SourceError) -> None:
        if isinstance(found, SourceError):
            self._window.status.say(refusal(found.trouble, found.address))
        else:
            self.take(case_id, found, Chosen(()))

    def _take_by_hand(self, case_id: int, counter: ByHand) -> None:
        self._work.do(lambda desk: add.add_by_hand(desk, case_id, counter))

    def _added(self, _changes: Changes) -> None:
        self._work.rounds.check()
        self.added.emit()

    def _count(self, *entered: object) -> None:
        self._work.do(lambda desk: edit.add_past_reading(desk, *entered))  # type: ignore[arg-type]  # the dialog's signal carries exactly these

    @Slot()
    def about(self) -> AboutDialog:
        dialog = AboutDialog(failure.about(VERSION), self._look, self._window)
        self._work.background.network("", opening.licences, dialog.show_licences)
        dialog.open()
        return dialog

    def _join(self) -> None:
        window, commands = self._window, self._window.commands
        window.strip.count_asked.connect(self.count)
        window.problems.address_asked.connect(self.new_address)
        window.article.compare_asked.connect(self.compare)
        window.sidebar.rename_asked.connect(self.rename_source)
        commands.add.triggered.connect(self.add_anything)
        commands.follow.triggered.connect(self.follow)
        commands.check_platforms.triggered.connect(self.check_platforms)
        commands.add_petition.triggered.connect(self.add_anything)
        commands.paste.triggered.connect(self.paste)
        commands.network.triggered.connect(self.network)
        commands.about.triggered.connect(self.about)


def _checked(desk: Desk) -> Sites:
    return tuple(checking.every(desk, check=True)), desk.platforms.refused


def _learned(desk: Desk, found: Found, counter: Counter) -> Found | SourceError:
    try:
        return picking.learned(desk, found, counter)
    except SourceError as error:
        return error
