"""Go live: every site that will be contacted, before any of them is. Contacts none itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain import address as addresses
from app.domain.found import Starter
from app.ui import parts
from app.ui.look import Look


class _Row(QWidget):
    """One source: a tick, its name, its host, and what is to be known about it."""

    def __init__(self, starter: Starter) -> None:
        super().__init__()
        self.starter = starter
        host = addresses.host_of(starter.address)
        self.box = QCheckBox(starter.title.replace("&", "&&"))
        self.box.setChecked(starter.wanted)
        self.box.setAccessibleName(f"{starter.title}, {host}")
        self.box.setAccessibleDescription(starter.caveat)
        site = parts.secondary(host)
        site.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        site.setWordWrap(False)
        top = QHBoxLayout()
        top.addWidget(self.box, 1)
        top.addWidget(site)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 2, 0, 4)
        whole.setSpacing(0)
        whole.addLayout(top)
        if starter.caveat:
            caveat = parts.secondary(starter.caveat)
            caveat.setIndent(self.box.sizeHint().height() + 4)
            whole.addWidget(caveat)


class GoLiveDialog(QDialog):
    """Nothing has happened when it is closed in any other way than by its button."""

    chosen = Signal(object)  # tuple of Starter: follow these, and contact them
    petition_asked = Signal()

    def __init__(
        self, starters: Sequence[Starter], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go live"))
        self._rows = [_Row(starter) for starter in starters]
        self._saying = parts.secondary()
        self._go = QPushButton()
        self._arrange(look)
        self._go.setDefault(True)
        for row in self._rows:
            row.box.toggled.connect(self._count)
        self._count()

    def _arrange(self, look: Look) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setSpacing(8)
        whole.addWidget(
            parts.words(
                self.tr(
                    "These sites will be asked for news, about once an hour each. "
                    "None of them has been contacted yet."
                )
            )
        )
        whole.addWidget(self._list(), 1)
        whole.addWidget(self._saying)
        whole.addWidget(self._petition_hint(look))
        whole.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 100, self.fontMetrics().height() * 38)

    def _list(self) -> QScrollArea:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(2)
        group = None
        for row in self._rows:
            if row.starter.group != group:
                group = row.starter.group
                rows.addSpacing(6)
                rows.addWidget(parts.strong(group))
            rows.addWidget(row)
        rows.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Sites that will be contacted"))
        area.setWidget(page)
        parts.see_through(area)
        beside = area.verticalScrollBar().sizeHint().width() + 2 * area.frameWidth()
        area.setMinimumWidth(page.minimumSizeHint().width() + beside)
        return area

    def _petition_hint(self, look: Look) -> QFrame:
        box = QFrame()
        box.setObjectName("box")
        add = QPushButton(self.tr("Add a &live petition…"))
        add.setAutoDefault(False)
        look.dress(add, "petition")
        add.clicked.connect(self.petition_asked)
        row = QHBoxLayout(box)
        row.addWidget(
            parts.words(
                self.tr(
                    "The two petitions of 2016 are closed. To see a live counter now, add any "
                    "petition of petition.parliament.uk."
                )
            ),
            1,
        )
        row.addWidget(add)
        return box

    def _wanted(self) -> tuple[Starter, ...]:
        return tuple(row.starter for row in self._rows if row.box.isChecked())

    def _count(self) -> None:
        wanted = self._wanted()
        sites = len({addresses.host_of(starter.address) for starter in wanted})
        ticked = self.tr("{ticked} of {all} sources ticked")
        contacted = self.tr("%Ln sites are contacted", "", sites)
        words = ticked.format(ticked=len(wanted), all=len(self._rows))
        self._saying.setText(f"{words} · {contacted}")
        self._go.setText(self.tr("&Go live with %Ln sources", "", len(wanted)))
        self._go.setEnabled(bool(wanted))

    # Qt calls this

    def accept(self) -> None:
        self.chosen.emit(self._wanted())
        super().accept()
