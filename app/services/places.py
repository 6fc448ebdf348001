"""Places: where the program's files are, and whether they can be written. Quick to import."""

from app.storage.failures import expected
from app.storage.places import Places, make, places, resources

__all__ = ["Places", "make_folder", "places", "resources", "try_writing"]


def make_folder(places: Places) -> None:
    """Make the folder of the data, if it is not there yet. Raises StorageError."""
    with expected():
        make(places.data)


def try_writing(places: Places) -> None:
    """Raises StorageError when nothing can be written into the folder of the data."""
    import tempfile  # noqa: PLC0415  not before the first paint

    with expected(), tempfile.TemporaryFile(dir=places.data) as file:
        file.write(bytes(4096))
