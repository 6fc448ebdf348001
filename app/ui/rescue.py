"""Opening when the database cannot be opened: one sentence, and the way back from damage."""

import sys
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QMessageBox

from app import NAME
from app.domain.problem import StorageError, Trouble
from app.services import opening
from app.services.places import Places, resources
from app.ui import language, moments
from app.ui.problems_view import refusal

T = TypeVar("T")
_translate = QCoreApplication.translate


def opened(open_it: Callable[[], T], places: Places) -> T | None:
    """What `open_it` opens, after a backup was put back where that was needed and agreed to.

    None when it cannot be opened; the reader was told why.
    """
    while True:
        try:
            return open_it()
        except StorageError as error:
            if not _mended(error, places):
                return None


def refuse(error: StorageError, places: Places) -> int:
    """Say why the program cannot start, before there is one; its exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName(NAME)
    language.speak(language.chosen("", QLocale.system()), resources())
    _say(error, places)
    return 1


def _say(error: StorageError, places: Places) -> None:
    QMessageBox.critical(None, NAME, refusal(error.trouble, str(places.data)))


def _mended(error: StorageError, places: Places) -> bool:
    made = opening.backed_up_at(places) if error.trouble is Trouble.DATABASE_DAMAGED else None
    if made is None:
        _say(error, places)
        return False
    if not _agreed(error, places, made):
        return False
    try:
        opening.restore(places)
    except StorageError as refused:
        _say(refused, places)
        return False
    return True


def _agreed(error: StorageError, places: Places, made: datetime) -> bool:
    box = QMessageBox(QMessageBox.Icon.Warning, NAME, refusal(error.trouble, str(places.data)))
    box.setInformativeText(
        _translate(
            "rescue",
            "There is a checked backup of {moment}. What was stored after it stays in the damaged "
            "file, which is set aside in the same folder and not deleted.",
        ).format(moment=moments.day_and_time(made))
    )
    box.setDetailedText(error.detail)
    restore = box.addButton(
        _translate("rescue", "&Put the backup back"), QMessageBox.ButtonRole.AcceptRole
    )
    box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(restore)
    box.exec()
    return box.clickedButton() is restore
