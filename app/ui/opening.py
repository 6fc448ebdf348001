"""Opening an address outside, in the reader's own browser or mail program. The only way out."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

WEB = frozenset({"http", "https"})


def harmless(address: str) -> QUrl | None:
    """The address, parsed, if it leads to the web or to a letter; None for everything else.

    A file, a script or a program's own scheme named by a stranger would act on this computer.
    """
    url = QUrl(address.strip(), QUrl.ParsingMode.StrictMode)
    if not url.isValid():
        return None
    if url.scheme() == "mailto":
        return url if url.path() else None
    return url if url.scheme() in WEB and url.host() else None


def open_external(address: str) -> bool:
    """Open it outside. False when it is refused or the desktop knows nothing to open it with."""
    url = harmless(address)
    return url is not None and QDesktopServices.openUrl(url)
