"""Render the application's icon for a theme of icons: `python .ci/icons.py FOLDER`."""

import os
import shutil
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[1] / "resources" / "icons"
NAME = "org.undersigned.Undersigned"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def render(theme: Path) -> None:
    drawing = QSvgRenderer(str(ICONS / "undersigned.svg"))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        folder = theme / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True, exist_ok=True)
        image.save(str(folder / f"{NAME}.png"))
    for folder, drawn, name in (
        ("scalable", "undersigned", NAME),
        ("symbolic", "undersigned-symbolic", f"{NAME}-symbolic"),
    ):
        (theme / folder / "apps").mkdir(parents=True, exist_ok=True)
        shutil.copy(ICONS / f"{drawn}.svg", theme / folder / "apps" / f"{name}.svg")


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    render(Path(sys.argv[1]))
