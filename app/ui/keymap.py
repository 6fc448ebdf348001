"""The keymap: which command acts on which keys, the usual ones or those the reader gave it."""

import json
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from app.ui.commands import Commands

SETTING = "keys"
_BETWEEN = " | "  # two keys of one command
_KEPT = ("Ctrl+C", "Ctrl+X", "Ctrl+A", "Ctrl+Y", "Ctrl+Shift+Z")  # text needs them
_STRONG = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


def written(chosen: Mapping[str, str]) -> str:
    return json.dumps(dict(chosen))


def read(text: str) -> dict[str, str]:
    """Read what `written` wrote; anything else is as if nothing had been chosen."""
    try:
        found = json.loads(text or "{}")
        return {str(name): keys for name, keys in found.items() if isinstance(keys, str)}
    except (ValueError, AttributeError):
        return {}


def types(key: QKeySequence) -> bool:
    """Whether the key writes or moves while somebody types, so that no command may have it."""
    pressed = key[0]  # type: ignore[index]  # its stubs forget what Qt can
    if Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35:
        return False
    alone = not pressed.keyboardModifiers() & (_STRONG | Qt.KeyboardModifier.AltModifier)
    return alone or key.toString() in _KEPT


def opens_a_menu(key: QKeySequence) -> bool:
    """Whether it is Alt with a letter: those belong to the menus and the buttons."""
    pressed = key[0]  # type: ignore[index]  # its stubs forget what Qt can
    letter = Qt.Key.Key_A <= pressed.key() <= Qt.Key.Key_Z
    held = pressed.keyboardModifiers()
    return letter and bool(held & Qt.KeyboardModifier.AltModifier) and not held & _STRONG


class Keymap(QObject):
    """Commands go by the names they have in Commands, keys by Qt's portable texts.

    Keys of one letter stay with their lists and cards: those commands are not `movable`.
    """

    changed = Signal(str)  # as it is to be kept

    def __init__(self, commands: Commands) -> None:
        super().__init__(commands)
        self._actions = dict(_named(commands))
        self._usual = {name: _texts(action) for name, action in self._actions.items()}
        self._chosen: dict[str, str] = {}

    def wear(self, chosen: Mapping[str, str]) -> None:
        """Let the commands act on these keys, at once. What cannot be is left out."""
        self._chosen = {
            name: keys
            for name, keys in chosen.items()
            if self.movable(name) and all(map(_usable, _split(keys)))
        }
        taken: set[str] = set()
        # the reader's choice comes before a key that a newer version gives to another command
        for name in sorted(self._actions, key=lambda one: one not in self._chosen):
            keys = [key for key in self._wanted(name) if key not in taken]
            taken.update(keys)
            self._actions[name].setShortcuts([QKeySequence(key) for key in keys])

    def name(self, action: QAction) -> str:
        """What the command is called here, "" when its key cannot be changed."""
        return next((name for name, one in self._actions.items() if one is action), "")

    def action(self, name: str) -> QAction:
        return self._actions[name]

    def movable(self, name: str) -> bool:
        usual = self._usual.get(name)
        return usual is not None and all(map(_usable, usual))

    def moved(self, name: str) -> bool:
        """Whether it has other keys than usual."""
        return _texts(self._actions[name]) != self._usual[name]

    def holder(self, key: str) -> str:
        """The command that acts on a key now, "" when none does."""
        return next((name for name, one in self._actions.items() if key in _texts(one)), "")

    def give(self, name: str, key: str) -> None:
        """Let a command act on this key only, "" for on none.

        Whoever had it gets the first key that the command had before.
        """
        chosen, other = dict(self._chosen), self.holder(key) if key else ""
        if other and other != name:
            before = _texts(self._actions[name])[:1]
            kept = [one for one in _texts(self._actions[other]) if one != key]
            chosen[other] = _BETWEEN.join(before + kept)
        chosen[name] = key
        self._keep(chosen)

    def reset(self, name: str) -> None:
        """Give the command its usual keys back, and whoever has one of them its own."""
        chosen, back = dict(self._chosen), [name]
        while back:
            one = back.pop()
            chosen.pop(one, None)
            wanted = set(self._usual[one])
            back += [other for other, keys in chosen.items() if wanted & set(_split(keys))]
        self._keep(chosen)

    def reset_all(self) -> None:
        self._keep({})

    def _keep(self, chosen: Mapping[str, str]) -> None:
        self.wear(chosen)
        self.changed.emit(written(self._chosen))

    def _wanted(self, name: str) -> list[str]:
        chosen = self._chosen.get(name)
        return self._usual[name] if chosen is None else _split(chosen)


def _named(commands: Commands) -> Iterator[tuple[str, QAction]]:
    for name, one in vars(commands).items():
        if isinstance(one, QAction):
            yield name, one
    for number, one in enumerate(commands.panes, 1):
        yield f"pane_{number}", one


def _texts(action: QAction) -> list[str]:
    return [key.toString() for key in action.shortcuts()]


def _split(keys: str) -> list[str]:
    return [key for key in keys.split(_BETWEEN) if key]


def _usable(text: str) -> bool:
    key = QKeySequence(text)
    return key.count() == 1 and key.toString() == text and not types(key) and not opens_a_menu(key)
