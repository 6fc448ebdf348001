"""Bodies: inflated under a cap, never further. Knows nothing of HTTP clients."""

import zlib
from collections.abc import Iterable

from app.domain.problem import SourceError, Trouble

CAP = 8 * 1024 * 1024  # bytes, decoded: five times the largest real feed in the corpora
_GZIP = b"\x1f\x8b"
_STEP = 65536


class Inflater:
    """Collects a body piece by piece. Raises SourceError TOO_LARGE past `cap` decoded bytes.

    gzip that nobody declared (`.xml.gz` files) is recognised by its first two bytes.
    """

    def __init__(self, encoding: str, *, cap: int = CAP) -> None:
        self._cap = cap
        self._pieces: list[bytes] = []
        self._size = 0
        self._begun = False
        self._inflate = zlib.decompressobj(31) if encoding in {"gzip", "x-gzip"} else None
        if encoding not in {"", "identity", "gzip", "x-gzip"}:
            # brotli or zstd can take gigabytes from some hundred bytes; nobody was asked for them
            raise SourceError(Trouble.BAD_ANSWER, detail=f"content-encoding {encoding!r:.40}")

    def feed(self, piece: bytes) -> None:
        if not self._begun and piece:
            self._begun = True
            if self._inflate is None and piece.startswith(_GZIP):
                self._inflate = zlib.decompressobj(31)
        if self._inflate is None:
            self._keep(piece)
            return
        try:
            self._unpack(self._inflate, piece)
        except zlib.error as error:
            raise SourceError(Trouble.BAD_ANSWER, detail=f"gzip: {error}") from error

    def __len__(self) -> int:
        return self._size

    def body(self) -> bytes:
        """Give what came. A body that ends early is given as far as it went."""
        return b"".join(self._pieces)

    def _unpack(self, inflate: "zlib._Decompress", piece: bytes) -> None:
        while piece and not inflate.eof:
            self._keep(inflate.decompress(piece, _STEP))
            piece = inflate.unconsumed_tail

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._cap:
            raise SourceError(Trouble.TOO_LARGE, detail=f"more than {self._cap} bytes")
        self._pieces.append(piece)


def inflated(pieces: Iterable[bytes], encoding: str = "", *, cap: int = CAP) -> bytes:
    """Inflate all pieces of one body under the cap."""
    inflater = Inflater(encoding, cap=cap)
    for piece in pieces:
        inflater.feed(piece)
    return inflater.body()
