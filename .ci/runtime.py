"""Take the runtime off an AppImage that a package brings: python .ci/runtime.py WHEEL FILE."""

import struct
import sys
import zipfile
from pathlib import Path


def runtime(image: bytes) -> bytes:
    """An AppImage is an ELF program with a file system behind it; the program alone."""
    if image[:5] != b"\x7fELF\x02" or image[8:11] != b"AI\x02":
        sys.exit("not an AppImage of type 2 for a 64-bit system")
    (sections,) = struct.unpack_from("<Q", image, 0x28)
    size, count = struct.unpack_from("<HH", image, 0x3A)
    return image[: sections + size * count]


if __name__ == "__main__":
    with zipfile.ZipFile(sys.argv[1]) as wheel:
        (name,) = (one for one in wheel.namelist() if one.endswith("x86_64.AppImage"))
        Path(sys.argv[2]).write_bytes(runtime(wheel.read(name)))
