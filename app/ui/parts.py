"""Small widgets that look the same everywhere: plain-text labels, hints and buttons."""

import html

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QInputDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.look import Look

_translate = QCoreApplication.translate


def words(text: str = "") -> QLabel:
    """A label that wraps, and never takes a stranger's text for HTML."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def plain(text: str) -> str:
    """A stranger's text for a tool-tip, which takes some texts for HTML unless all are."""
    return f"<qt>{html.escape(text)}</qt>"


def strong(text: str = "") -> QLabel:
    label = words(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def secondary(text: str = "") -> QLabel:
    """Words of the second rank."""
    label = words(text)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def hint(text: str) -> QLabel:
    """What stands where there is nothing yet."""
    label = secondary(text)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
    label.setMargin(16)
    return label


def unmarked(text: str) -> str:
    """The words of a command without the mark of its letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def marked(text: str) -> str:
    """A stranger's words on a button, where an ampersand would mark a letter."""
    return text.replace("&", "&&")


def turned(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Where in a row something stands for who reads from the right to the left."""
    return QStyle.visualRect(option.direction, option.rect, place)


def see_through(area: QScrollArea) -> None:
    """Let the area's own ground be seen: what lies in it would fill its round corners."""
    for over in (area.widget(), area.viewport()):
        if over is not None:
            over.setAutoFillBackground(False)


def new_name(window: QWidget, label: str, before: str) -> str:
    """Ask for another name; "" when there is to be none."""
    title = _translate("parts", "Rename")
    name, agreed = QInputDialog.getText(window, title, label, text=before)
    return name.strip() if agreed else ""


class Blank(QWidget):
    """What fills a pane that has nothing to show: a sign, what is missing, and what to do."""

    def __init__(self, look: Look, icon: str, title: str, words: str = "") -> None:
        super().__init__()
        self._look, self._icon = look, icon
        self._sign, self._title, self._words = QLabel(), strong(title), secondary(words)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.setSpacing(6)
        whole.addStretch(2)
        for label in (self._sign, self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            whole.addWidget(label)
        whole.addStretch(3)
        self._words.setVisible(bool(words))
        look.changed.connect(self._dress)
        self._dress()

    def say(self, title: str, words: str = "") -> None:
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))

    @property
    def words(self) -> str:
        return " ".join(part for part in (self._title.text(), self._words.text()) if part)

    def _dress(self) -> None:
        colour, density = self._look.colours.edge, self.devicePixelRatioF()
        self._sign.setPixmap(self._look.picture(self._icon, 40, colour, density))


def button(text: str, name: str = "") -> QToolButton:
    """A flat button with words beside its icon; `name` is its tool-tip and accessible name."""
    made = QToolButton()
    made.setText(text)
    made.setProperty("kind", "quiet")
    made.setAutoRaise(True)
    made.setIconSize(QSize(18, 18))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setAccessibleName(name or text.replace("&", ""))
    made.setToolTip(name)
    return made


def offer_clearing(box: QLineEdit) -> None:
    """Give a box a button that empties it, with a name for who does not see it."""
    box.setClearButtonEnabled(True)
    for inner in box.findChildren(QToolButton):
        inner.setAccessibleName(_translate("parts", "Clear"))


def choices(*, editable: bool = False) -> QComboBox:
    """A box to choose from, whose list has a name, too."""
    made = QComboBox(editable=editable)
    made.view().setAccessibleName(_translate("parts", "Choices"))
    return made


def icon_button(name: str) -> QToolButton:
    """A button that is only an icon: `name` says what it does."""
    made = button("", name)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return made


def column(*widgets: QWidget) -> QWidget:
    """One above the other, without any room between."""
    made = QWidget()
    whole = QVBoxLayout(made)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    for one in widgets:
        whole.addWidget(one)
    made.setFocusProxy(widgets[-1])
    return made


def line() -> QFrame:
    """A thin line between things that lie above each other."""
    made = QFrame()
    made.setFrameShape(QFrame.Shape.HLine)
    made.setForegroundRole(QPalette.ColorRole.Mid)
    made.setFrameShadow(QFrame.Shadow.Plain)
    return made
