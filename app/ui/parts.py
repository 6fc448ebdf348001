"""Small widgets that look the same everywhere: plain-text labels, hints and buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QToolButton


def words(text: str = "") -> QLabel:
    """A label that wraps, and never takes a stranger's text for HTML."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


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


def button(text: str, name: str = "") -> QToolButton:
    """A flat button with words beside its icon; `name` is its tool-tip and accessible name."""
    made = QToolButton()
    made.setText(text)
    made.setAutoRaise(True)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setAccessibleName(name or text.replace("&", ""))
    made.setToolTip(name)
    return made


def icon_button(name: str) -> QToolButton:
    """A button that is only an icon: `name` says what it does."""
    made = button("", name)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return made


def line() -> QFrame:
    """A thin line between things that lie above each other."""
    made = QFrame()
    made.setFrameShape(QFrame.Shape.HLine)
    made.setForegroundRole(QPalette.ColorRole.Mid)
    made.setFrameShadow(QFrame.Shadow.Plain)
    return made
