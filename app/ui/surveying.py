"""Surveying: the timeline follows its case, and what is chosen there leads to the rest."""

from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu

from app.domain import surges
from app.domain.petition import Event, EventKind
from app.domain.scope import Scope, Shown
from app.services import edit, timeline as times
from app.services.timeline import Dot, Timeline
from app.ui import moments
from app.ui.timeline import drawing, table, words
from app.ui.window import Window
from app.ui.work import Work

RENEW_EVERY = 400  # ms: read again at most so often


class Surveying(QObject):
    """Reads on the reader thread, one reading at a time."""

    def __init__(self, window: Window, work: Work) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        self._pane, self._canvas = window.timeline, window.timeline.canvas
        self._reading = self._stale = False
        self._surge: Event | None = None  # whose beginning is selected
        self._pause = QTimer(self, singleShot=True, interval=RENEW_EVERY)
        self._pause.timeout.connect(self._renew)
        self._join()

    @Slot()
    def renew(self) -> None:
        """Read it again, soon."""
        self._stale = True
        if not self._reading and not self._pause.isActive():
            self._renew()

    @Slot()
    def _renew(self) -> None:
        case = self._window.case
        if not self._stale or case is None:
            return
        self._stale, self._reading = False, True
        self._pause.start()
        self._work.background.read(partial(times.timeline, case_id=case.id), self._show)

    def _show(self, data: Timeline) -> None:
        self._reading = False
        if self._window.case is not None and self._window.case.id == data.case_id:
            self._pane.show_data(data)
            self._say_stretch(self._canvas.stretch)
        if self._stale and not self._pause.isActive():
            self._renew()

    @Slot(object)
    def _choose(self, stretch: tuple[float, float] | None) -> None:
        case = self._window.case
        if self._surge is not None and stretch is not None:
            told = self._surge.at - surges.BEFORE
            self._surge = self._surge if stretch[0] == told.timestamp() else None
        self._say_stretch(stretch)
        if case is None:
            return
        if stretch is None:
            self._window.stories.open(self._window.scope or Scope(case.id))
            return
        start, end = (times.moment(at) for at in stretch)
        second = timedelta(seconds=1)
        scope = Scope(case.id, Shown.ALL, since=start, until=end + second)
        self._window.stories.open(scope)

    def _say_stretch(self, stretch: tuple[float, float] | None) -> None:
        bar = self._window.stretch_bar
        bar.setVisible(stretch is not None)
        if stretch is None:
            self._surge = None
        elif self._surge is not None:
            bar.say(words.surge(self._pane.data, self._surge, *stretch))
        else:
            bar.say(words.stretch(self._pane.data, *stretch))

    @Slot()
    def _show_everything(self) -> None:
        self._canvas.select(None)

    @Slot(object)
    def _open(self, mark: object) -> None:
        if isinstance(mark, Event) and mark.kind is EventKind.SURGE:
            start, end = mark.at - surges.BEFORE, mark.at + surges.AFTER
            self._surge = mark
            self._canvas.select((start.timestamp(), end.timestamp()))
        elif isinstance(mark, Event):
            self._window.showing.show_petition(mark.petition_id)
        elif isinstance(mark, Dot) and mark in self._pane.data.notes:
            self._window.panes.reveal(self._window.notes)
            self._window.notes.open_note(mark.id)
        elif isinstance(mark, Dot):
            self._window.showing.show_article(mark.id)

    @Slot()
    def _show_table(self) -> None:
        table.TimelineTable(self._window, self._canvas.scene()).show()

    @Slot(QPoint, float)
    def _offer(self, where: QPoint, at: float) -> None:
        menu = QMenu(self._window)
        note = menu.addAction(self.tr("Add a &note here"), partial(self._note, at))
        menu.addAction(self.tr("&Mark a milestone here…"), partial(self._mark, at)).setEnabled(
            bool(self._pane.data.lines)
        )
        menu.addSeparator()
        menu.addAction(self.tr("Show as a &table"), self._show_table)
        menu.addAction(self.tr("&Copy the picture"), self._copy)
        menu.addAction(self.tr("Save the &picture…"), self._save_picture)
        menu.addAction(self.tr("&Save the numbers…"), self._save_numbers)
        menu.setDefaultAction(note)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _note(self, at: float) -> None:
        self._window.panes.reveal(self._window.notes)
        said = moments.weekday_and_time(times.moment(at))
        self._window.notes.new_note(f"{said}\n\n", about_at=times.moment(at))

    def _mark(self, at: float) -> None:
        title, label = self.tr("Mark a milestone"), self.tr("What happened then?")
        words_, agreed = QInputDialog.getText(self._window, title, label)
        if agreed and words_.strip():
            petition = self._pane.data.lines[0].petition
            event = Event(petition.id, EventKind.MARKED, times.moment(at), name=words_.strip())
            self._work.do(lambda desk: edit.mark_event(desk, event))
            self._window.undo_bar.offer(
                self.tr("Milestone marked."),
                lambda: self._work.do(lambda desk: edit.unmark_event(desk, event)),
            )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setPixmap(self._canvas.grab())

    def _save_picture(self) -> None:
        kinds = self.tr("Drawings (*.svg);;Pictures (*.png)")
        name, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the picture"), "timeline.svg", kinds
        )
        if name:
            path = Path(name)
            whole = self._png() if path.suffix.lower() == ".png" else self._svg()
            self._write(path, whole)

    def _save_numbers(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the numbers"),
            "timeline.csv",
            self.tr("Tables (*.csv)"),
        )
        if name:
            self._write(Path(name), table.as_csv(self._canvas.scene()).encode())

    def _png(self) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._canvas.grab().save(buffer, "PNG")
        return bytes(buffer.data().data())

    def _svg(self) -> bytes:
        buffer, made = QBuffer(), QSvgGenerator()
        made.setOutputDevice(buffer)
        made.setTitle(self._window.case.name if self._window.case else "")
        made.setSize(self._canvas.size())
        made.setViewBox(QRect(QPoint(), self._canvas.size()))
        painter = QPainter(made)
        painter.setFont(self._canvas.font())
        drawing.draw(painter, self._canvas.scene())
        painter.end()
        return bytes(buffer.data().data())

    def _write(self, path: Path, whole: bytes) -> None:
        self._work.background.network("", partial(_written, path, whole), self._told)

    def _told(self, trouble: str) -> None:
        said = self.tr("Could not be stored: {why}").replace("{why}", trouble)
        self._window.status.say(said if trouble else self.tr("Saved."))

    def _join(self) -> None:
        self._pane.stretch_chosen.connect(self._choose)
        self._pane.menu_asked.connect(self._offer)
        self._canvas.opened.connect(self._open)
        self._canvas.table_asked.connect(self._show_table)
        commands = self._window.commands
        commands.fastest_rise.triggered.connect(self._pane.show_fastest)
        commands.timeline_table.triggered.connect(self._show_table)
        commands.show_timeline.toggled.connect(self._window.panes.show_timeline)
        self._window.stretch_bar.left.connect(self._show_everything)
        self._window.showing.renewed.connect(self.renew)
        self._window.sidebar.scope_chosen.connect(self._forget_stretch)

    @Slot()
    def _forget_stretch(self) -> None:
        """Another list was chosen: the stretch is not what is listed any more."""
        if self._canvas.stretch is not None:
            self._canvas.clear_stretch()
            self._say_stretch(None)


def _written(path: Path, whole: bytes) -> str:
    """What went wrong, "" when all is written."""
    try:
        path.write_bytes(whole)
    except OSError as error:
        return str(error)
    return ""
