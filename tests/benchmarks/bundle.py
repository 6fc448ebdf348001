"""How big the bundle is, and how fast it starts. Without a built one there is nothing to say."""

import lzma
import os
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time

from tests.benchmarks.made import ROOT
from tests.benchmarks.table import Row

FOLDER = ROOT / "dist" / "undersigned"
PROGRAM = FOLDER / ("undersigned.exe" if sys.platform == "win32" else "undersigned")


def measure(*, quick: bool) -> list[Row]:
    if not PROGRAM.exists():
        return [Row("bundle", "not built: run pyinstaller build.spec first")]
    unpacked = sum(one.lstat().st_size for one in FOLDER.rglob("*") if one.is_file()) / 1e6
    packed = _packed() / 1e6
    bundled, source = [], []
    with tempfile.TemporaryDirectory() as folder:
        for _time in range(2 if quick else 7):
            bundled.append(_started([str(PROGRAM)], folder))
            source.append(_started([sys.executable, "-m", "app"], folder))
    ratio = statistics.median(bundled) / statistics.median(source)
    return [
        Row("bundle unpacked, packed (tar.xz)", f"{unpacked:.0f}, {packed:.1f} MB",
            "≤ 150, ≤ 45 MB", unpacked <= 150 and packed <= 45),
        Row("start and end of the bundle against source", f"{statistics.median(bundled):.2f} s, "
            f"{ratio:.2f} x", "≤ 1.3 x", ratio <= 1.3,
            f"source: {statistics.median(source):.2f} s"),
    ]  # fmt: skip


def _packed() -> int:
    with tempfile.NamedTemporaryFile(suffix=".tar.xz") as packed:
        with (
            lzma.open(packed, "wb", preset=6) as squeezed,
            tarfile.open(fileobj=squeezed, mode="w|") as whole,
        ):
            whole.add(FOLDER, "undersigned")
        return packed.tell()


def _started(command: list[str], folder: str) -> float:
    """Seconds for a digest of the recorded case: everything is loaded for it but the window."""
    began = time.monotonic()
    subprocess.run(
        [*command, "--recorded", "--data", folder, "digest"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return time.monotonic() - began
