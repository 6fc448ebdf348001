"""Furnishing: makes the panes and puts them into the window, whose frame stands already."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui import parts
from app.ui.article_view import ArticleView
from app.ui.background import Background
from app.ui.commands import Commands
from app.ui.found_bar import FoundBar
from app.ui.leaving import Leaving
from app.ui.look import Look
from app.ui.notes_panel import NotesPanel
from app.ui.panes import Panes
from app.ui.petition.page import PetitionView, Source
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
from app.ui.window import Window


def furnish(
    window: Window,
    look: Look,
    background: Background,
    now: Callable[[], datetime],
    platform_name: Callable[[str], str],
    find_petition: Source,
) -> None:
    """`now` is the time of whichever desk is at work; `platform_name` says an id in words;
    `find_petition` reads a petition's page, on the reader thread.
    """
    window.commands = Commands(window, look)
    window.toolbar = Toolbar(window.commands, look)
    window.recorded_bar = RecordedBar(look)
    window.strip = PetitionStrip(look, now, platform_name)
    window.sidebar = Sidebar(look, now)
    window.stories = StoryList(background, look, now)
    window.article = ArticleView(look, now)
    window.problems = ProblemsView(look)
    window.petition = PetitionView(look, background.read, now, find_petition)
    window.notes = NotesPanel(background.read, now, look)
    window.undo_bar, window.secrets_bar = UndoBar(look), SecretsBar(look)
    window.status = StatusLine(look)
    window.reading = QStackedWidget()
    for page in (window.article, window.problems, window.petition):
        window.reading.addWidget(page)
    window.stretch_bar, window.found_bar = StretchBar(look), FoundBar(look)
    window.timeline = TimelinePane(look)
    listed = parts.column(window.stretch_bar, window.found_bar, window.stories)
    window.panes = Panes(window.sidebar, listed, window.reading, window.notes, window.timeline)
    _arrange(window)
    window.showing = Showing(window, background, now)
    window.may_leave = Leaving(window, window.notes).allowed
    window.escaped.connect(window.commands.cancel.trigger)
    window.setWindowIcon(look.application_icon())
    window.setAcceptDrops(True)


def _arrange(window: Window) -> None:
    window.addToolBar(window.toolbar)
    window.commands.fill(window.menuBar(), window.toolbar.cases)
    window.middle = QWidget()
    column = QVBoxLayout(window.middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in (window.recorded_bar, window.strip):
        column.addWidget(widget)
    column.addWidget(window.panes, 1)
    column.addWidget(window.undo_bar)
    column.addWidget(window.secrets_bar)
    window.recorded_bar.hide()
    window.setCentralWidget(window.middle)
    window.middle.hide()  # until there is a case: it would say that there are no petitions
    window.statusBar().addWidget(window.status, 1)
    window.statusBar().setSizeGripEnabled(False)
