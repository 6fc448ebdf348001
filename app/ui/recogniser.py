"""Finding out what somebody pasted, off the GUI thread. Nothing is followed here."""

from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain import address as addresses
from app.domain.found import Found
from app.domain.problem import SourceError

T = TypeVar("T")


class Network(Protocol):
    """`Background.network`: one job a host at a time; the answer comes on the GUI thread."""

    def __call__(self, host: str, job: Callable[[], T], then: Callable[[T], None]) -> None: ...


class Recogniser(QObject):
    """Each text is asked for once at a time; an answer to a forgotten question is not told."""

    found = Signal(str, object)  # the text, Found
    refused = Signal(str, object)  # the text, SourceError

    def __init__(
        self, recognise: Callable[[str], Found], network: Network, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._recognise, self._network = recognise, network
        self._asked: dict[str, int] = {}
        self._questions = 0

    def ask(self, text: str) -> None:
        """Find out what `text` is, unless that is already under way."""
        if text in self._asked:
            return
        self._questions += 1
        self._asked[text] = self._questions
        host = addresses.host_of(addresses.webbed(text)) or text
        job = partial(_attempt, self._recognise, text)
        self._network(host, job, partial(self._answered, text, self._questions))

    def forget(self, text: str) -> None:
        self._asked.pop(text, None)

    def forget_all(self) -> None:
        self._asked.clear()

    def _answered(self, text: str, question: int, answer: Found | SourceError) -> None:
        if self._asked.get(text) != question:
            return
        del self._asked[text]
        if isinstance(answer, SourceError):
            self.refused.emit(text, answer)
        else:
            self.found.emit(text, answer)


def _attempt(recognise: Callable[[str], Found], text: str) -> Found | SourceError:
    try:
        return recognise(text)
    except SourceError as error:
        return error
