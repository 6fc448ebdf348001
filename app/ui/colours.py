"""The two sets of colours, light and dark. Text has a contrast of 4.5:1 or better on each."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QPalette

Group = QPalette.ColorGroup
Role = QPalette.ColorRole


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour the window is painted with, as #rrggbb.

    `window` lies behind the panes, `surface` is what is read from, `raised` stands out from both;
    `faint` is for tracks, `line` parts what lies side by side, `edge` bounds what can be used;
    `soft` lies under what is selected in a list without the focus. `muted` is for text of the
    second rank.
    """

    dark: bool
    window: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    edge: str
    faint: str
    soft: str
    accent: str
    on_accent: str
    link: str
    mark: str
    on_mark: str
    warning: str
    good: str


LIGHT = Colours(
    dark=False,
    window="#f3f4f6",
    surface="#ffffff",
    raised="#eceef1",
    text="#1b1f27",
    muted="#596273",
    line="#d5d9e0",
    edge="#858d9c",
    faint="#dfe3e9",
    soft="#dce8fa",
    accent="#1f5fbf",
    on_accent="#ffffff",
    link="#1a55ad",
    mark="#ffe9a3",
    on_mark="#1b1f27",
    warning="#a14a00",
    good="#1c6b3a",
)

DARK = Colours(
    dark=True,
    window="#191b1f",
    surface="#212429",
    raised="#2c3037",
    text="#e6e8ec",
    muted="#a4abb8",
    line="#393e47",
    edge="#737c8c",
    faint="#3a404a",
    soft="#28374e",
    accent="#73a7f5",
    on_accent="#10141b",
    link="#8ab6fa",
    mark="#5d4f16",
    on_mark="#fff4cf",
    warning="#f0a860",
    good="#74c795",
)


def strong(colours: Colours) -> Colours:
    """The same for desktops set to high contrast: no text and no line of the second rank."""
    ground, ink = ("#000000", "#ffffff") if colours.dark else ("#ffffff", "#000000")
    return replace(
        colours,
        window=ground,
        surface=ground,
        text=ink,
        muted=ink,
        line=ink,
        edge=ink,
        faint=colours.muted,
    )


def palette(colours: Colours) -> QPalette:
    """Qt's palette for a set of colours."""
    made = QPalette()
    for role, colour in _roles(colours).items():
        made.setColor(role, QColor(colour))
    for role in (Role.Text, Role.WindowText, Role.ButtonText):
        made.setColor(Group.Disabled, role, _faded(colours))
    made.setColor(Group.Inactive, Role.Highlight, QColor(colours.soft))
    made.setColor(Group.Inactive, Role.HighlightedText, QColor(colours.text))
    made.setColor(Group.Disabled, Role.Highlight, QColor(colours.faint))
    made.setColor(Group.Disabled, Role.HighlightedText, _faded(colours))
    return made


def _roles(colours: Colours) -> dict[QPalette.ColorRole, str]:
    return {
        Role.Window: colours.window,
        Role.WindowText: colours.text,
        Role.Base: colours.surface,
        Role.AlternateBase: colours.raised,
        Role.Text: colours.text,
        Role.PlaceholderText: colours.muted,
        Role.Button: colours.raised,
        Role.ButtonText: colours.text,
        Role.BrightText: colours.warning,
        Role.ToolTipBase: colours.raised,
        Role.ToolTipText: colours.text,
        Role.Highlight: colours.accent,
        Role.HighlightedText: colours.on_accent,
        Role.Accent: colours.accent,
        Role.Link: colours.link,
        Role.LinkVisited: colours.link,
        Role.Light: colours.surface,
        Role.Midlight: colours.raised,
        Role.Mid: colours.line,
        Role.Dark: colours.line,
        Role.Shadow: "#000000",
    }


def _faded(colours: Colours) -> QColor:
    faded = QColor(colours.muted)
    faded.setAlphaF(0.65)
    return faded
