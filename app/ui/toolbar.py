"""The bar under the menus: the case, the commands used most, the mode and the search."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from app.domain.case import Case
from app.ui import parts
from app.ui.commands import Commands
from app.ui.look import Look


class Toolbar(QToolBar):
    """Has no function of its own: everything on it stands in a menu, the search apart."""

    case_chosen = Signal(int)
    searched = Signal(str)
    search_left = Signal()  # by Esc: nothing is searched any more

    def __init__(self, commands: Commands, look: Look) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setIconSize(QSize(18, 18))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.cases = QMenu(self.tr("S&witch to"), self)
        self._case = QToolButton()
        self._case.setMenu(self.cases)
        self._case.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._case.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._case.setAccessibleName(self.tr("Case"))
        look.dress(self._case, "case")
        self.addWidget(self._case)
        for action in (commands.refresh, commands.add, commands.new_note, commands.quote):
            self.addAction(action)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self._listed: tuple[tuple[Case, ...], int] = (), 0
        self._mode = QLabel()
        self._mode.setObjectName("mode")
        self._mode.setTextFormat(Qt.TextFormat.PlainText)
        self._mode_place = self.addWidget(self._mode)
        self._mode_place.setVisible(False)
        self.addWidget(_space(8))
        self.search = _Search()
        self.search.setPlaceholderText(self.tr("Search the case"))
        self.search.setAccessibleName(self.tr("Search the case"))
        parts.offer_clearing(self.search)
        narrow = QAction(self.search)
        look.dress(narrow, "narrow")
        self.search.addAction(narrow, _Search.ActionPosition.LeadingPosition)
        narrow.setText(commands.narrow_search.text().replace("&", ""))
        narrow.setToolTip(narrow.text())
        narrow.triggered.connect(commands.narrow_search.trigger)
        self.search.setMinimumWidth(140)
        self.search.setMaximumWidth(260)
        self.search.textChanged.connect(self.searched)
        self.search.left.connect(self.search_left)
        self.addWidget(self.search)
        for more in self.findChildren(QToolButton, "qt_toolbar_ext_button"):
            more.setAccessibleName(self.tr("More commands"))

    def show_cases(self, cases: tuple[Case, ...], open_id: int) -> None:
        """List the cases; the open one is named on the button."""
        if (cases, open_id) == self._listed:
            return
        self._listed = cases, open_id
        self.cases.clear()
        for case in cases:
            action = self.cases.addAction(self._named(case))
            action.setCheckable(True)
            action.setChecked(case.id == open_id)
            action.setData(case.id)
            action.triggered.connect(self._choose)
            if case.id == open_id:
                self._case.setText(_escaped(case.name))
        self._fit()

    def forget_search(self) -> None:
        """Empty the box; nobody is told."""
        with QSignalBlocker(self.search):
            self.search.clear()

    def show_mode(self, words: str) -> None:
        if words == self._mode.text():
            return
        self._mode.setText(words)
        self._mode_place.setVisible(bool(words))
        self._fit()

    def _named(self, case: Case) -> str:
        name = _escaped(case.name)
        return self.tr("{name} (recorded)").format(name=name) if case.recorded else name

    def _fit(self) -> None:
        """Leave the words away where the search would have no room beside them."""
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if self.sizeHint().width() > self.width():
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            action.setChecked(action.data() == self._listed[1])  # a click would take it off
            self.case_chosen.emit(action.data())

    # Qt calls this

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class _Search(QLineEdit):
    left = Signal()

    # Qt calls this

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _space(width: int) -> QWidget:
    space = QWidget()
    space.setFixedWidth(width)
    return space


def _escaped(name: str) -> str:
    return name.replace("&", "&&")
