"""The problems of a case: what, since when, what happens next, and what the reader can do."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain import wording
from app.domain.problem import WANTS_LOGIN, WANTS_PROXY, Problem, Trouble
from app.ui import moments, parts
from app.ui.look import Look

AT_ONCE = 40  # cards that are made before the reader asks for more


def sentence(problem: Problem, now: datetime) -> str:
    """What is wrong, what happens next and what can be done, in the reader's language."""
    words = wording.WORDS[problem.trouble]
    again = words.then if problem.next_try else wording.UNTRIED
    said = [_translated(text) for text in (words.what, again, words.do) if text]
    next_try = moments.near(problem.next_try, now) if problem.next_try else ""
    return " ".join(said).replace("{next}", next_try).replace("{name}", problem.name)


def refusal(trouble: Trouble, name: str) -> str:
    """The same for something that was asked once and is not asked again."""
    words = wording.WORDS[trouble]
    said = [_translated(text) for text in (words.what, words.do) if text]
    return " ".join(said).replace("{name}", name)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Trouble", text)


def details(problem: Problem) -> str:
    """For *Copy details*: nothing translated, times in UTC."""
    rows = {
        "what": problem.name,
        "problem": problem.trouble.value,
        "since": problem.since.isoformat(),
        "next": problem.next_try.isoformat() if problem.next_try else "never",
        "see": problem.see,
        "said": problem.said,
        "detail": problem.detail,
    }
    return "\n".join(f"{name}: {value}" for name, value in rows.items() if value)


class ProblemCard(QFrame):
    """One problem with its buttons: what may help, and what always can be done."""

    login_asked = Signal(object)
    proxy_asked = Signal()
    address_asked = Signal(object)
    try_asked = Signal(object)
    open_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, problem: Problem, now: datetime, look: Look) -> None:
        super().__init__()
        self._problem = problem
        said = sentence(problem, now)
        since = self.tr("Since {time}").format(time=moments.near(problem.since, now))
        last = self.tr("It answered last {time}.")
        never = self.tr("It has never answered.")
        before = problem.last_success
        since += ". " + (last.format(time=moments.near(before, now)) if before else never)
        quoted = self.tr("It says: “{words}”").replace("{words}", problem.said)
        answer = quoted if problem.said else ""
        self.setAccessibleName(" ".join(filter(None, (f"{problem.name}.", said, answer, since))))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.addWidget(parts.strong(problem.name))
        whole.addWidget(parts.words(said))
        if answer:
            whole.addWidget(parts.words(answer))
        whole.addWidget(parts.secondary(since))
        whole.addLayout(self._buttons(look))

    def _buttons(self, look: Look) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        wanting = self._problem.trouble in WANTS_LOGIN
        proxied = self._problem.trouble in WANTS_PROXY
        for text, icon, todo in (
            *([(self.tr("&Log in…"), "", self._log_in)] if wanting else []),
            *([(self.tr("&Proxy…"), "", self.proxy_asked.emit)] if proxied else []),
            *([(self.tr("&New address…"), "link", self._move)] if self._movable else []),
            (self.tr("&Try now"), "refresh", self._try),
            (self.tr("Open in &browser"), "open", self._open),
            (self.tr("Rem&ove"), "remove", self._remove),
            (self.tr("Cop&y details"), "copy", self._copy),
        ):
            button = parts.button(text)
            button.setAccessibleName(f"{text.replace('&', '')}: {self._problem.name}")
            if icon:
                look.dress(button, icon)
            button.clicked.connect(todo)
            row.addWidget(button)
        row.addStretch(1)
        return row

    @property
    def _movable(self) -> bool:
        """A source, not a petition: what petitions are called is their site's business."""
        return self._problem.source_id is not None

    def _move(self) -> None:
        self.address_asked.emit(self._problem)

    def _log_in(self) -> None:
        self.login_asked.emit(self._problem)

    def _try(self) -> None:
        self.try_asked.emit(self._problem)

    def _open(self) -> None:
        self.open_asked.emit(self._problem)

    def _remove(self) -> None:
        self.remove_asked.emit(self._problem)

    def _copy(self) -> None:
        QApplication.clipboard().setText(details(self._problem))


class ProblemsView(QScrollArea):
    """`show_problems` takes them all; each signal carries the Problem it is about."""

    login_asked = Signal(object)
    proxy_asked = Signal()
    address_asked = Signal(object)
    try_asked = Signal(object)
    open_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._problems: tuple[Problem, ...] = ()
        self._cards: list[QWidget] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Problems"))
        page = QWidget()
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch()  # gives way to what stretches itself
        self.setWidget(page)

    def show_problems(self, problems: Sequence[Problem], now: datetime) -> None:
        """Show these and no others. Nothing is rebuilt when they are the same as before."""
        if self._cards and tuple(problems) == self._problems:
            return
        self._problems = tuple(problems)
        self._clear()
        if not problems:
            self._add(
                parts.Blank(
                    self._look, "check", self.tr("No problems"), self.tr("Every source answers.")
                ),
                stretch=1,
            )
        self._add_cards(0, now)

    def _add_cards(self, start: int, now: datetime) -> None:
        for problem in self._problems[start : start + AT_ONCE]:
            card = ProblemCard(problem, now, self._look)
            card.login_asked.connect(self.login_asked)
            card.proxy_asked.connect(self.proxy_asked)
            card.address_asked.connect(self.address_asked)
            card.try_asked.connect(self.try_asked)
            card.open_asked.connect(self.open_asked)
            card.remove_asked.connect(self.remove_asked)
            self._add(card)
            self._add(parts.line())
        left = len(self._problems) - start - AT_ONCE
        if left > 0:
            more = parts.button(self.tr("&Show %Ln more", "", left))
            self._add(more)
            more.clicked.connect(lambda: self._add_more(more, start + AT_ONCE, now))

    def _add_more(self, button: QWidget, start: int, now: datetime) -> None:
        self._cards.remove(button)
        button.hide()
        button.deleteLater()
        self._add_cards(start, now)

    def _add(self, widget: QWidget, stretch: int = 0) -> None:
        self._cards.append(widget)
        self._rows.insertWidget(self._rows.count() - 1, widget, stretch)

    def _clear(self) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards.clear()
