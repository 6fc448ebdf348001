"""Logging in: asks for passwords, has them kept, and has them all forgotten."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox

from app.domain import address as addresses
from app.domain.changes import Changes
from app.domain.login import Login, Whereabouts
from app.domain.petition import Petition
from app.domain.problem import Problem
from app.domain.source import Source
from app.services import logins, read
from app.services.desk import Desk
from app.ui.login_dialog import LoginDialog
from app.ui.window import Window
from app.ui.work import Work


class LoggingIn(QObject):
    """Whatever may wait for the password manager is left to `work.unlocking`."""

    def __init__(self, window: Window, work: Work) -> None:
        super().__init__()
        self._window, self._work = window, work
        self._question: QMessageBox | None = None
        window.problems.login_asked.connect(self.ask)
        window.commands.forget_secrets.triggered.connect(self.ask_to_forget)
        window.secrets_bar.cancel_asked.connect(work.unlocking.cancel)
        work.unlocking.waiting.connect(window.secrets_bar.show_waiting)

    @Slot(object)
    def ask(self, problem: Problem) -> LoginDialog | None:
        """Ask for what a troubled source or petition wants to know, and try it at once."""
        troubled = self._troubled(problem)
        if troubled is None:
            return None
        origin = addresses.origin_of(troubled.address)
        dialog = LoginDialog(troubled.title or origin, origin, self._window)
        dialog.entered.connect(partial(self._log_in, troubled))
        dialog.open()
        return dialog

    def _troubled(self, problem: Problem) -> Source | Petition | None:
        shelf = self._work.background.shelf
        if problem.source_id is not None:
            return read.source(shelf, problem.source_id)
        card = read.card(shelf, problem.petition_id) if problem.petition_id is not None else None
        return card.petition if card is not None else None

    @Slot()
    def save(self) -> None:
        """Have stored what was given and waits for it."""
        desk = self._desk()
        if desk is not None and logins.unsaved(desk):
            job = partial(logins.save, desk)
            self._work.unlocking.ask(job, self._saved, Whereabouts.CANCELLED)

    @Slot()
    def ask_to_forget(self) -> None:
        desk = self._desk()
        if desk is None or self._question is not None:
            return
        known = logins.count(desk)
        if not known:
            self._window.secrets_bar.tell(self.tr("There are no passwords to forget."))
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Forget all secrets"))
        box.setText(self.tr("Forget every password and token?"))
        box.setInformativeText(
            self.tr(
                "They are removed from your password manager too, and cannot be brought back. "
                "Sources that want one ask for it again."
            )
        )
        box.addButton(self.tr("&Forget them"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.accepted.connect(self._forget)
        box.finished.connect(self._decided)
        self._question = box
        box.open()

    @Slot()
    def _decided(self) -> None:
        if self._question is not None:
            self._question.deleteLater()
            self._question = None

    def _log_in(self, troubled: Source | Petition, login: Login, remember: bool) -> None:  # noqa: FBT001  as the signal carries it
        desk = self._desk()
        if desk is not None:
            self._work.background.edit(
                partial(logins.log_in, desk, troubled.address, login, remember=remember),
                partial(self._logged_in, troubled),
            )

    def _logged_in(self, troubled: Source | Petition, _changes: Changes) -> None:
        if isinstance(troubled, Petition):
            self._work.rounds.refresh_petition(troubled.id)
        else:
            self._work.rounds.refresh_source(troubled.id)
        self.save()

    def _saved(self, where: Whereabouts) -> None:
        words = {
            Whereabouts.STORED: self.tr("The password is in your password manager."),
            Whereabouts.NO_SERVICE: self.tr(
                "There is no password manager here: the password is kept until the program ends."
            ),
            Whereabouts.LOCKED: self.tr(
                "The password manager is locked: the password is kept until the program ends."
            ),
            Whereabouts.CANCELLED: self.tr(
                "The password manager did not take it: the password is kept until the program ends."
            ),
        }
        if where in words:
            self._window.secrets_bar.tell(words[where])

    @Slot()
    def _forget(self) -> None:
        desk = self._desk()
        if desk is not None:
            job = partial(logins.forget_all, desk)
            self._work.unlocking.ask(job, self._forgotten, logins.NONE_GONE)

    def _forgotten(self, gone: logins.Gone) -> None:
        desk = self._desk()
        if desk is None:
            return
        self._work.background.edit(partial(logins.strike, desk, gone))
        left = logins.count(desk)
        said = self.tr("All passwords are forgotten.")
        if left:
            said = self.tr(
                "Some passwords are still in your password manager, which did not let them go. "
                "Unlock it, and forget them again."
            )
        self._window.secrets_bar.tell(said)

    def _desk(self) -> Desk | None:
        return self._work.desks.live if self._work.desks is not None else None
