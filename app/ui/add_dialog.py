"""Add: one box for anything. Says what it is before it is followed, and why when it is not."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain import address as addresses
from app.domain.found import ByHand, Found
from app.domain.problem import SourceError
from app.services import add
from app.ui import parts
from app.ui.count_dialog import count_in
from app.ui.counter_view import CounterView
from app.ui.found_view import FoundView
from app.ui.notes_panel import Asking
from app.ui.problems_view import refusal
from app.ui.recogniser import Network, Recogniser

PAUSE = 700  # ms after the last key


class AddDialog(QDialog):
    """`recognise` runs on a network thread, `ask` is `Background.read`.

    Whoever hears `added` or `kept` stores it.
    """

    added = Signal(object, object)  # Found, Chosen
    kept = Signal(object)  # ByHand
    picked = Signal(object, object)  # Found, Counter

    def __init__(
        self,
        case_id: int,
        recognise: Callable[[str], Found],
        network: Network,
        ask: Asking,
        groups: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add"))
        self._case_id, self._ask = case_id, ask
        self._recogniser = Recogniser(recognise, network, self)
        self._found: Found | None = None
        self._box = QLineEdit()
        parts.offer_clearing(self._box)
        self._box.setPlaceholderText(self.tr("https://…"))
        self._pages = QStackedWidget()
        self._hint = parts.hint(
            self.tr(
                "A petition, a feed, a web page that has feeds, or a list of feeds. "
                "Nothing is followed before you press Add."
            )
        )
        self._view, self._counters = FoundView(groups), CounterView()
        self._make_looking()
        self._make_refused()
        self._make_by_hand()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._arrange()
        self._join()
        self._show(self._hint)

    def offer(self, text: str) -> None:
        """Take what was pasted or dropped on the window, and look at once."""
        self._box.setText(" ".join(text.split()))
        self._look()

    def _make_looking(self) -> None:
        self._looking = QWidget()
        self._looking_at = parts.words()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setMaximumHeight(6)
        bar.setAccessibleName(self.tr("Looking"))
        self._cancel = QPushButton(self.tr("&Cancel"))
        self._cancel.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(bar, 1)
        row.addWidget(self._cancel)
        whole = QVBoxLayout(self._looking)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._looking_at)
        whole.addLayout(row)
        whole.addStretch()

    def _make_refused(self) -> None:
        self._refused = QWidget()
        self._why = parts.words()
        self._again = QPushButton(self.tr("&Try again"))
        self._by_hand = QPushButton(self.tr("&Keep a counter by hand…"))
        row = QHBoxLayout()
        for button in (self._again, self._by_hand):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        whole = QVBoxLayout(self._refused)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._why)
        whole.addLayout(row)
        whole.addStretch()

    def _make_by_hand(self) -> None:
        self._form = QWidget()
        self._name = QLineEdit()
        self._count = QLineEdit()
        self._count.setPlaceholderText(self.tr("For example 18,904"))
        words = self.tr("You type each count yourself; nothing is fetched.")
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Tit&le"), self._name)
        form.addRow(self.tr("Cou&nt now"), self._count)
        form.addRow("", parts.secondary(words))

    def _arrange(self) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._add = QPushButton(self.tr("&Add"))
        self._buttons.addButton(self._add, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        for page in (
            self._hint,
            self._looking,
            self._view,
            self._counters,
            self._refused,
            self._form,
        ):
            self._pages.addWidget(page)
        top = QFormLayout()
        top.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        top.addRow(self.tr("Paste an&ything"), self._box)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addSpacing(8)
        whole.addWidget(self._pages, 1)
        whole.addWidget(self._buttons)
        self._add.setDefault(True)
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.fontMetrics().height() * 17)

    def _join(self) -> None:
        self._box.textChanged.connect(self._typed)
        self._box.returnPressed.connect(self._look)
        self._pause.timeout.connect(self._look)
        self._recogniser.found.connect(self._look_up)
        self._recogniser.refused.connect(self._show_refusal)
        self._cancel.clicked.connect(self._stop)
        self._again.clicked.connect(self._look)
        self._by_hand.clicked.connect(self._offer_by_hand)
        self._name.textChanged.connect(self._check)
        self._count.textChanged.connect(self._check)
        self._view.feeds.itemChanged.connect(self._check)
        self._counters.changed.connect(self._check)
        self._add.clicked.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _typed(self) -> None:
        self._recogniser.forget_all()
        self._found = None
        self._show(self._hint)
        self._pause.start()

    def _look(self) -> None:
        self._pause.stop()
        text = self._box.text().strip()
        if not text or self._found is not None:
            return
        self._looking_at.setText(self.tr("Looking at {what}…").replace("{what}", _shown(text)))
        self._show(self._looking)
        self._recogniser.ask(text)

    def _stop(self) -> None:
        self._recogniser.forget_all()
        self._show(self._hint)
        self._box.setFocus()

    def _look_up(self, text: str, found: Found) -> None:
        query = partial(add.looked_up, case_id=self._case_id, found=found)
        self._ask(query, partial(self._show_found, text))

    def _show_found(self, text: str, found: Found) -> None:
        if text != self._box.text().strip():
            return
        self._found = found
        view = self._counters if found.counters and not found.feeds else self._view
        view.show_found(found)
        self._show(view)

    def _show_refusal(self, text: str, error: SourceError) -> None:
        words = refusal(error.trouble, _shown(text))
        see = self.tr("See {address}").replace("{address}", error.see) if error.see else ""
        self._why.setText(" ".join(part for part in (words, see) if part))
        self._show(self._refused)

    def _offer_by_hand(self) -> None:
        self._show(self._form)
        self._name.setFocus()

    def _page_address(self) -> str:
        return addresses.split_login(addresses.webbed(self._box.text()))[0]

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._check()

    def _check(self) -> None:
        page = self._pages.currentWidget()
        if page is self._form:
            ready = bool(self._name.text().strip()) and count_in(self._count.text()) is not None
        elif page is self._counters:
            ready = self._counters.chosen is not None
        else:
            ready = page is self._view and self._view.chosen() is not None
        self._add.setEnabled(ready)

    # Qt calls these

    def accept(self) -> None:
        count, chosen = count_in(self._count.text()), self._view.chosen()
        if self._pages.currentWidget() is self._form and count is not None:
            self.kept.emit(ByHand(self._name.text().strip(), count, self._page_address()))
        elif self._pages.currentWidget() is self._counters:
            self.picked.emit(self._found, self._counters.chosen)
        elif chosen is not None:
            self.added.emit(self._found, chosen)
        super().accept()

    def reject(self) -> None:
        self._pause.stop()
        self._recogniser.forget_all()
        super().reject()


def _shown(text: str) -> str:
    return addresses.without_login(text)[:200]
