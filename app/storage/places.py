"""Places: where the data, the logs and the program's own resources are."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "undersigned"
_MARK = "portable"  # a file of this name beside the program keeps the data beside it, too


@dataclass(frozen=True, slots=True)
class Places:
    """`data` holds everything that is the reader's; `logs` may be thrown away."""

    data: Path
    logs: Path

    @property
    def database(self) -> Path:
        return self.data / "undersigned.db"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def platforms(self) -> Path:
        """The reader's own petition platform files."""
        return self.data / "platforms"


def places(data: Path | None = None) -> Places:
    """The desktop's usual folders, or everything in `data`. Makes nothing.

    A program with a file `portable` beside it keeps everything beside it.
    """
    beside = program()
    if data is None and beside is not None and (beside.parent / _MARK).exists():
        data = beside.parent / f"{_NAME}-data"
    if data is not None:
        return Places(data=data, logs=data / "logs")
    return Places(
        data=platformdirs.user_data_path(_NAME, appauthor=False),
        logs=platformdirs.user_log_path(_NAME, appauthor=False),
    )


def program() -> Path | None:
    """The file that starts the bundle: an AppImage, if it came out of one; None from source."""
    if not getattr(sys, "frozen", False):
        return None
    running = Path(sys.executable)
    image, unpacked = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
    # both are handed on to whatever an AppImage starts
    if image and unpacked and running.is_relative_to(Path(unpacked).resolve()):
        return Path(image)
    return running


def make(folder: Path) -> None:
    """Makes the folder for this user's eyes only; one that is there keeps its modes."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def resources() -> Path:
    """The folder `resources`, beside the program or unpacked by its bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).parents[2]
    return root / "resources"
