"""The look: colours that follow the desktop, icons tinted to match, fonts to read in."""

import sys
from dataclasses import asdict
from pathlib import Path
from string import Template
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyle
from shiboken6 import isValid

from app.ui import colours

SIZES = (16, 18, 32, 36)  # what is asked for, at both densities
APPLICATION_SIZES = (16, 24, 32, 48, 64, 128, 256)


class Dressed(Protocol):
    """Whatever wears an icon: an action or a button."""

    def setIcon(self, icon: QIcon, /) -> None: ...


class Look(QObject):
    """Made once, handed to every widget that draws. `changed` follows each change of colours."""

    changed = Signal()

    def __init__(self, resources: Path, application: QApplication) -> None:
        super().__init__()
        self._resources = resources
        self._application = application
        self._template = (resources / "window.css").read_text("utf-8")
        self._icons: dict[str, QIcon] = {}
        self._drawings: dict[str, str] = {}
        self._dressed: list[tuple[Dressed, str]] = []
        if sys.platform not in {"darwin", "win32"}:  # there the native style is at home
            application.setStyle("Fusion")
        self._colours = colours.LIGHT
        # both are held: PySide deletes the wrapper of what nobody holds, and then the thing itself
        self._hints = application.styleHints()
        self._wishes = self._hints.accessibility()
        self.wear(self._hints.colorScheme())
        self._preferred = ""
        self._hints.colorSchemeChanged.connect(self._follow)
        self._wishes.contrastPreferenceChanged.connect(self._wear_again)

    @property
    def colours(self) -> colours.Colours:
        return self._colours

    @property
    def moving(self) -> bool:
        """Whether things may move: the desktop's own wish about animations."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self._application.style().styleHint(hint) > 0

    def prefer(self, theme: str) -> None:
        """Wear "light" or "dark" from now on, or "" what the desktop wears."""
        if theme != self._preferred:
            self._preferred = theme
            wished = _SCHEMES.get(theme, Qt.ColorScheme.Unknown)
            self._hints.setColorScheme(wished)  # for what the desktop draws of the window
            self.wear(wished if theme else self._hints.colorScheme())

    def wear(self, scheme: Qt.ColorScheme) -> None:
        """Put on the light or the dark colours; an unknown scheme is light."""
        worn = colours.DARK if scheme is Qt.ColorScheme.Dark else colours.LIGHT
        contrast = self._wishes.contrastPreference()
        if contrast is Qt.ContrastPreference.HighContrast:
            worn = colours.strong(worn)
        self._colours = worn
        self._icons.clear()
        self._application.setPalette(colours.palette(worn))
        self._application.setStyleSheet(self._sheet())
        self._dress_again()
        self.changed.emit()

    def icon(self, name: str) -> QIcon:
        """The icon of that name in today's colours. What stays on screen is better `dress`ed."""
        if name not in self._icons:
            self._icons[name] = self._drawn(name)
        return self._icons[name]

    def dress(self, wearer: Dressed, name: str) -> None:
        """Give an action or a button its icon, now and whenever the colours change."""
        self._dressed = [
            (other, icon) for other, icon in self._dressed if isValid(other) and other is not wearer
        ]
        self._dressed.append((wearer, name))
        wearer.setIcon(self.icon(name))

    def picture(self, name: str, size: int, colour: str, density: float = 1.0) -> QPixmap:
        """One icon, `size` logical pixels square, in a colour of the caller's choice."""
        made = _painted(self._renderer(name, colour), round(size * density))
        made.setDevicePixelRatio(density)
        return made

    def application_icon(self) -> QIcon:
        icon = QIcon()
        for size in APPLICATION_SIZES:
            icon.addPixmap(self.picture("undersigned", size, self._colours.text))
        return icon

    def reading_font(self, *, serif: bool = True) -> QFont:
        """What articles are set in, a little larger than the window's own font."""
        font = QFont(self._application.font())
        if serif:
            font.setFamilies([*_SERIFS, "serif"])
            font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(font.pointSizeF() * 1.25)
        return font

    def fixed_font(self) -> QFont:
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)

    def _sheet(self) -> str:
        return Template(self._template).substitute(asdict(self._colours))

    @Slot(Qt.ColorScheme)
    def _follow(self, scheme: Qt.ColorScheme) -> None:
        if not self._preferred:
            self.wear(scheme)

    def _wear_again(self) -> None:
        dark = self._colours.dark
        self.wear(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    def _dress_again(self) -> None:
        self._dressed = [(wearer, name) for wearer, name in self._dressed if isValid(wearer)]
        for wearer, name in self._dressed:
            wearer.setIcon(self.icon(name))

    def _drawing(self, name: str) -> str:
        if name not in self._drawings:
            path = self._resources / "icons" / f"{name}.svg"
            self._drawings[name] = path.read_text("utf-8")
        return self._drawings[name]

    def _drawn(self, name: str) -> QIcon:
        worn = self._colours
        icon = QIcon()
        for mode, colour in (
            (QIcon.Mode.Normal, worn.text),
            (QIcon.Mode.Disabled, worn.line),
            (QIcon.Mode.Selected, worn.on_accent),
        ):
            drawing = self._renderer(name, colour)
            for size in SIZES:
                icon.addPixmap(_painted(drawing, size), mode)
        return icon

    def _renderer(self, name: str, colour: str) -> QSvgRenderer:
        drawing = self._drawing(name).replace("currentColor", colour)
        return QSvgRenderer(QByteArray(drawing.encode()))


def _painted(drawing: QSvgRenderer, side: int) -> QPixmap:
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.render(painter)
    painter.end()
    return made


_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_SERIFS = ("Charter", "Iowan Old Style", "Georgia", "Noto Serif", "Source Serif 4", "DejaVu Serif")
