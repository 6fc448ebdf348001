"""Closing: whether the program goes on without its window, as the reader chose when first asked."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from app.ui.attention import Kept
from app.ui.tray import Tray
from app.ui.window import Window


class Closing(QObject):
    """`watching` is whether there is anything to watch: without it closing always quits."""

    def __init__(
        self, window: Window, tray: Tray, kept: Kept, watching: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._window, self._tray, self._kept, self._watching = window, tray, kept, watching
        self._quitting = False
        self._question: QMessageBox | None = None
        tray.went.connect(self._come_back)
        window.closing.connect(self._closed)

    @property
    def stays(self) -> bool | None:
        """Whether closing leaves the program at work; None: the reader was never asked."""
        return self._kept.now.stays if self._tray.here else self._kept.now.stays_unseen

    def choose(self, *, stays: bool) -> None:
        """Remember it for a desktop like this one."""
        now = self._kept.now
        self._kept.put(
            replace(now, stays=stays) if self._tray.here else replace(now, stays_unseen=stays)
        )

    def may_close(self) -> bool:
        """Ask the first time, and let the window close when that is answered."""
        if self._quitting or not self._watching():
            QApplication.setQuitOnLastWindowClosed(True)
            return True
        if self.stays is None:
            self._ask()
            return False
        QApplication.setQuitOnLastWindowClosed(not self.stays)
        return True

    @Slot()
    def quit(self) -> None:
        """End the program, whatever closing means."""
        self._quitting = True
        self._window.close()

    @Slot()
    def _closed(self) -> None:
        """It was allowed, and a window that was out of sight ends no program by itself."""
        if self._quitting:
            QApplication.quit()

    def end(self) -> None:
        """Closing asks nobody any more."""
        self._quitting = True

    @Slot()
    def _come_back(self) -> None:
        """Never hide the only window without a visible way back."""
        hidden = not self._window.isVisible() and not self._quitting
        if hidden and not self._kept.now.stays_unseen:
            self._window.showMinimized()

    def _ask(self) -> None:
        if self._question is not None:
            self._question.raise_()
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Close the window"))
        box.setText(self.tr("Keep watching when the window is closed?"))
        box.setInformativeText(self._consequence())
        stay = box.addButton(self.tr("&Keep watching"), QMessageBox.ButtonRole.YesRole)
        leave = box.addButton(self.tr("&Quit"), QMessageBox.ButtonRole.NoRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(stay if self._tray.here else leave)
        box.finished.connect(self._answered)
        self._question, self._stay, self._leave = box, stay, leave
        box.open()

    def _consequence(self) -> str:
        if self._tray.here:
            words = self.tr(
                "News and counts are still fetched. The icon in the tray brings it back."
            )
        else:
            words = self.tr(
                "This desktop shows no tray. Start the program again to see its window, or quit: "
                "then nothing is fetched until you start it."
            )
        return words + " " + self.tr("You can change this under Edit, Notifications.")

    @Slot()
    def _answered(self) -> None:
        box, self._question = self._question, None
        if box is None:
            return
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked in {self._stay, self._leave}:
            self.choose(stays=clicked is self._stay)
            self._window.close()
