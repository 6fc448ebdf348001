"""Autostart: whether the session starts the program, as Linux desktops and Windows keep it."""

import subprocess
import sys
from pathlib import Path

import platformdirs

from app import NAME
from app.storage import places
from app.storage.failures import expected
from app.storage.places import Places

KNOWN = sys.platform == "win32" or sys.platform.startswith("linux")
_SPECIAL = str.maketrans({character: f"\\{character}" for character in '"`$\\'})

if sys.platform == "win32":  # pragma: no cover  it is measured on Linux, which has no winreg
    import winreg

    _KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"

    def _started() -> bool:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _KEY) as key:
                return bool(winreg.QueryValueEx(key, NAME)[0])
        except FileNotFoundError:
            return False

    def _start(command: list[str]) -> None:
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _KEY) as key:
            winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(command))

    def _leave() -> None:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _KEY, 0, winreg.KEY_SET_VALUE) as key:
            winreg.DeleteValue(key, NAME)
else:

    def _started() -> bool:
        try:
            lines = _entry().read_text("utf-8", "replace").splitlines()
        except FileNotFoundError:
            return False
        # how desktops turn an entry off without removing it
        return not {"Hidden=true", "X-GNOME-Autostart-enabled=false"} & set(lines)

    def _start(command: list[str]) -> None:
        entry = _entry()
        entry.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lines = [
            "[Desktop Entry]",
            "Type=Application",
            f"Name={NAME}",
            f"Exec={' '.join(_quoted(word) for word in command)}",
            f"TryExec={command[0]}",  # a program that was removed since is passed over in silence
            "Icon=org.undersigned.Undersigned",
            "Terminal=false",
            "StartupNotify=false",
            "X-GNOME-Autostart-Delay=10",
        ]
        if places.program() is None:
            lines.append(f"Path={places.resources().parent}")
        entry.write_text("\n".join(lines) + "\n", "utf-8")

    def _leave() -> None:
        _entry().unlink()


def on() -> bool:
    """Whether the session starts the program. Raises StorageError."""
    with expected():
        return _started()


def turn(where: Places, *, on: bool) -> None:
    """Let the session start the program hidden on these data, or not. Raises StorageError."""
    with expected():
        if on:
            _start(_command(where))
        elif _started():
            _leave()


def _command(where: Places) -> list[str]:
    program = places.program()
    start = [str(program)] if program else [sys.executable, "-m", "app"]
    data = [] if where == places.places() else ["--data", str(where.data.absolute())]
    return [*start, "open", *data, "--hidden"]


def _entry() -> Path:
    return platformdirs.user_config_path("autostart") / "org.undersigned.Undersigned.desktop"


def _quoted(word: str) -> str:
    """As the Desktop Entry Specification wants a word of Exec: quoted, then escaped as a string."""
    quoted = '"' + word.translate(_SPECIAL) + '"'
    return quoted.replace("\\", "\\\\").replace("%", "%%")
