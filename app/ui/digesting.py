"""Digesting: puts the digest of the open case on the clipboard, as Markdown and as rich text."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from app.services import digest
from app.services.quotation import inlined, linked
from app.ui import moments
from app.ui.window import Window
from app.ui.work import Work


class Digesting(QObject):
    def __init__(self, window: Window, work: Work) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        window.commands.copy_digest.triggered.connect(self.copy)

    @Slot()
    def copy(self) -> None:
        case = self._window.case
        if case is not None:
            self._work.background.read(partial(digest.digest, case=case), self._put)

    def _put(self, made: dict[str, Any]) -> None:
        markdown = "\n".join(self._lines(made))
        document = QTextDocument()
        document.setMarkdown(markdown)
        both = QMimeData()
        both.setText(markdown)
        both.setHtml(document.toHtml())
        QApplication.clipboard().setMimeData(both)
        self._window.status.say(self.tr("Today's digest is on the clipboard."))

    def _lines(self, made: dict[str, Any]) -> Iterator[str]:
        yield f"# {inlined(made['case'])}, {inlined(_moment(made['as_of']))}\n"
        for petition in made["petitions"]:
            yield f"- {linked(petition['title'], petition['address'])}: {self._count(petition)}"
        newest = self.tr("Newest stories")
        yield f"\n## {newest}\n"
        for story in made["stories"]:
            told = [story["outlet"], _moment(story["published"])]
            said = ", ".join(inlined(one) for one in told if one)
            yield f"- {linked(story['title'], story['link'])}" + (f" ({said})" if said else "")

    def _count(self, petition: dict[str, Any]) -> str:
        if petition["count"] is None or petition["read_at"] is None:
            return self.tr("no count yet")
        said = self.tr("{count} at {moment}")
        said = said.replace("{count}", moments.number(petition["count"]))
        return inlined(said.replace("{moment}", _moment(petition["read_at"])))


def _moment(text: str | None) -> str:
    """The moment on the reader's clock, "" when it is not known."""
    return moments.day_and_time(datetime.fromisoformat(text)) if text else ""
