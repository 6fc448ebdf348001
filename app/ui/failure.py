"""Failures that nobody expected: logged, told once with their details, and the window goes on."""

import faulthandler
import logging
import platform
import re
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui import parts

log = logging.getLogger(__name__)

SECRET = re.compile(
    r"(?P<before>://)[^/\s@'\"]+@"  # a name and a password in an address
    r"|(?P<key>[?&][^=&\s'\"]*=)[^&\s'\"]+"  # what an address asks with
    r"|(?P<name>\b(?:authorization|cookie|password|token|secret)\b(?:['\"]\s*,|['\"]?\s*[:=])\s*"
    r"(?:b?['\"]?(?:basic|bearer|digest)\s+)?)\S+",  # with the scheme before it
    re.IGNORECASE,
)
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def without_secrets(text: str) -> str:
    """The text with names, passwords and what addresses ask with left out."""
    return SECRET.sub(_hidden, text)


def _hidden(match: re.Match[str]) -> str:
    before, key, name = match.group("before", "key", "name")
    return f"{before}…@" if before else f"{key or name}…"


class FailureDialog(QDialog):
    """What happened, in words; the details only for whoever wants to pass them on."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.details = details
        words = parts.words(
            self.tr(
                "Something happened that this program did not expect. Your notes and counts are "
                "stored as before, and you can go on. If it comes back, copy the details and "
                "send them to whoever looks after the program."
            )
        )
        shown = QPlainTextEdit(details)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(self.tr("Details"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(self.tr("&Copy details"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(words)
        whole.addWidget(shown, 1)
        whole.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 84, self.fontMetrics().height() * 22)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.details)


class Failures(QObject):
    """Hears of each unexpected exception, on whatever thread, and tells each kind once.

    `install` hooks it into Python and Qt; `close` takes the hooks out again.
    """

    _happened = Signal(str, str)  # what tells it from others, details

    def __init__(self, window: QWidget, about: str) -> None:
        super().__init__(window)
        self._window, self._about = window, about
        self._told: set[str] = set()
        self._happened.connect(self._tell)

    def install(self) -> None:
        sys.excepthook = self.hear
        threading.excepthook = self._hear_thread

    def close(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def hear(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log it, and tell it on the GUI thread."""
        story = without_secrets("".join(traceback.format_exception(kind, error, trace)))
        log.critical("unexpected: %s", story)
        self._happened.emit(_place(kind, trace), f"{self._about}\n\n{story}")

    def _hear_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.hear(args.exc_type, args.exc_value, args.exc_traceback)

    def _tell(self, place: str, details: str) -> None:
        if place in self._told:
            return
        self._told.add(place)
        FailureDialog(details, self._window).open()


def _place(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The innermost line of the program: the same bug is the same problem."""
    frames = traceback.extract_tb(trace)
    last = frames[-1] if frames else None
    return f"{kind.__name__} {last.filename}:{last.lineno}" if last else kind.__name__


def about(version: str) -> str:
    """What whoever helps needs to know, in one line: versions and the system, no names."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"Undersigned {version}, {system}, Python {platform.python_version()}, Qt {qt_version}"


def keep_log(folder: Path) -> None:
    """Log into `folder`: what happens (1 MB, four files), and crashes of the machine code.

    A folder that cannot be written is no reason not to start.
    """
    qInstallMessageHandler(_hear_qt)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        crashes = (folder / "crashes.log").open("a", encoding="utf-8")
    except OSError as error:
        log.warning("no log: %s", error)
        return
    faulthandler.enable(crashes)
    handler = RotatingFileHandler(
        folder / "undersigned.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Careful("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)


def install(window: QWidget, logs: Path, version: str) -> Failures:
    """Join all of it to a window. Keep the answer as long as the program runs."""
    keep_log(logs)
    failures = Failures(window, about(version))
    failures.install()
    return failures


class _Careful(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return without_secrets(super().format(record))


def _hear_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(LEVELS.get(kind, logging.WARNING), "%s", message)
