"""A section of a petition's page that is only words: headings, paragraphs and links."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.ui import parts
from app.ui.look import Look


class TextSection(QScrollArea):
    """Filled from above each time its page is shown."""

    link_asked = Signal(str)

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(16, 10, 16, 12)
        self._rows.setSpacing(4)
        self._rows.addStretch(1)
        self.setWidget(inside)
        parts.see_through(self)

    @property
    def words(self) -> str:
        """All that stands there, a line for each part."""
        labels = self.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def clear(self) -> None:
        while self._rows.count() > 1:
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def head(self, text: str) -> None:
        label = parts.strong(text)
        label.setContentsMargins(0, 8 if self._rows.count() > 1 else 0, 0, 0)
        self.add(label)

    def say(self, text: str, *, softly: bool = False) -> None:
        label = parts.secondary(text) if softly else parts.words(text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(label)

    def link(self, text: str, address: str) -> None:
        made = parts.button(text, address)
        made.setAccessibleName(text)
        self._look.dress(made, "open")
        made.clicked.connect(lambda: self.link_asked.emit(address))
        self.add(made)

    def add(self, widget: QWidget) -> None:
        """Put any widget below the others."""
        self._rows.insertWidget(self._rows.count() - 1, widget)
