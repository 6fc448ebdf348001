"""The window: a frame that stands at once, and what the desktop does to it. Stores nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow

from app import NAME

if TYPE_CHECKING:  # what is in it comes after the first paint
    from collections.abc import Callable

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from app.domain.case import Case
    from app.domain.scope import Scope
    from app.ui.article_view import ArticleView
    from app.ui.commands import Commands
    from app.ui.found_bar import FoundBar
    from app.ui.notes_panel import NotesPanel
    from app.ui.panes import Panes
    from app.ui.petition.page import PetitionView
    from app.ui.petition_strip import PetitionStrip
    from app.ui.problems_view import ProblemsView
    from app.ui.recorded_bar import RecordedBar
    from app.ui.secrets_bar import SecretsBar
    from app.ui.showing import Showing
    from app.ui.sidebar import Sidebar
    from app.ui.status import StatusLine
    from app.ui.story_list import StoryList
    from app.ui.stretch_bar import StretchBar
    from app.ui.timeline.pane import TimelinePane
    from app.ui.toolbar import Toolbar
    from app.ui.undo_bar import UndoBar

FRAME = 8, 40  # pixels: what a desktop puts round a window, before it can be asked


class Window(QMainWindow):
    """Empty until `furnishing` has put the panes into it; `showing` then fills them.

    `may_close` is asked first when it is to be closed, then `may_leave`.
    """

    dropped = Signal(str)
    looked_at = Signal()  # it came to the front
    escaped = Signal()  # Esc, for which nobody nearer had a use
    closing = Signal()
    painted = Signal()

    commands: "Commands"
    toolbar: "Toolbar"
    recorded_bar: "RecordedBar"
    strip: "PetitionStrip"
    sidebar: "Sidebar"
    stories: "StoryList"
    article: "ArticleView"
    problems: "ProblemsView"
    petition: "PetitionView"
    notes: "NotesPanel"
    undo_bar: "UndoBar"
    secrets_bar: "SecretsBar"
    status: "StatusLine"
    reading: "QStackedWidget"
    stretch_bar: "StretchBar"
    found_bar: "FoundBar"
    timeline: "TimelinePane"
    panes: "Panes"
    middle: "QWidget"  # all between the toolbar and the status
    showing: "Showing"

    def __init__(self) -> None:
        super().__init__()
        self.case: Case | None = None
        self.scope: Scope | None = None  # of the sidebar; a search does not change it
        self.may_close: Callable[[], bool] = _always
        self.may_leave: Callable[[], bool] = _always
        self.setWindowTitle(NAME)
        self.setAnimated(False)  # a toolbar that stays would glide at each new layout
        self.setMinimumSize(520, 480)
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize() - QSize(*FRAME)))

    # Qt calls these

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not (self.may_close() and self.may_leave()):
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.looked_at.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.isMinimized():
            self.looked_at.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _words(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(_words(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends a refresh, where nobody nearer had a use for it."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


def _always() -> bool:
    return True


def _words(dropped: QMimeData) -> str:
    """The address or file that was dropped, "" when it is neither."""
    urls = dropped.urls()
    return urls[0].toString() if urls else dropped.text().strip()
