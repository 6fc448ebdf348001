"""Render the application's icon: python .ci/icons.py FOLDER-OF-A-THEME | FILE.ico | FILE.icns."""

import os
import shutil
import struct
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[1] / "resources" / "icons"
NAME = "org.undersigned.Undersigned"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
# what a Mac calls a PNG of so many pixels
MAC = ((b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512),
       (b"ic10", 1024), (b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512))  # fmt: skip


def png(size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / "undersigned.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def theme(folder: Path) -> None:
    for size in SIZES:
        _put(folder / f"{size}x{size}" / "apps" / f"{NAME}.png", png(size))
    for place, drawn, name in (
        ("scalable", "undersigned", NAME),
        ("symbolic", "undersigned-symbolic", f"{NAME}-symbolic"),
    ):
        (folder / place / "apps").mkdir(parents=True, exist_ok=True)
        shutil.copy(ICONS / f"{drawn}.svg", folder / place / "apps" / f"{name}.svg")


def ico(file: Path) -> None:
    """A directory of PNGs, as Windows reads it since Vista."""
    pictures = [png(size) for size in WINDOWS]
    place = 6 + 16 * len(pictures)
    rows = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(WINDOWS, pictures, strict=True):
        # a side of 256 is written as 0
        rows += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    _put(file, rows + b"".join(pictures))


def icns(file: Path) -> None:
    """Blocks of a name, a length and a PNG."""
    blocks = [(name, png(size)) for name, size in MAC]
    body = b"".join(name + struct.pack(">I", 8 + len(one)) + one for name, one in blocks)
    _put(file, b"icns" + struct.pack(">I", 8 + len(body)) + body)


def _put(file: Path, body: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(body)


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    wanted = Path(sys.argv[1])
    {".ico": ico, ".icns": icns}.get(wanted.suffix, theme)(wanted)
