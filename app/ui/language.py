"""Language: which one the window speaks, and its texts. Chosen before the first widget."""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.domain.problem import StorageError
from app.services import opening, read
from app.services.desk import Shelf
from app.services.places import Places

SETTING = "language"  # "": the desktop's
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español"}  # each as its readers call it


def counted(text: str, comment: str, count: int) -> str:
    """A text with %n in it, outside a widget. Translators find it where it has no context."""
    return QCoreApplication.translate("", text, comment, count)


def wanted(places: Places, now: Callable[[], datetime]) -> str:
    """What the reader chose, "" when it cannot be read: whoever opens the data says why."""
    try:
        with closing(opening.look(places)) as db:
            return read.setting(Shelf(db, now), SETTING)
    except StorageError:
        return ""


def chosen(wish: str, desktop: QLocale) -> QLocale:
    """The wish, else the first of the desktop's languages that is spoken here, else English.

    A desktop of that language keeps its own way to write numbers and dates: de_CH is not de_DE.
    """
    known = [name for name in (wish, *map(_code, desktop.uiLanguages())) if name in LANGUAGES]
    code = known[0] if known else "en"
    of_nobody = desktop.language() is QLocale.Language.C  # it would write 139137 for 139,137
    return desktop if _code(desktop.name()) == code and not of_nobody else QLocale(code)


def speak(locale: QLocale, resources: Path) -> None:
    """Install the texts, ours and Qt's own, and let numbers and dates follow."""
    QLocale.setDefault(locale)
    application = QCoreApplication.instance()
    code = _code(locale.name())
    ours, qts = resources / "i18n", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qts), (f"undersigned_{code}", str(ours))):
        texts = QTranslator(application)
        if application is not None and texts.load(name, folder):
            application.installTranslator(texts)


def _code(name: str) -> str:
    return name.replace("_", "-").partition("-")[0]
