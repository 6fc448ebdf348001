import sys
from pathlib import Path

import pytest

from app.storage import places


def test_one_folder_can_hold_everything(tmp_path: Path) -> None:
    found = places.places(tmp_path)

    assert found.database == tmp_path / "undersigned.db"
    assert {found.backups, found.platforms, found.logs} == {
        tmp_path / "backups",
        tmp_path / "platforms",
        tmp_path / "logs",
    }


def test_without_a_folder_the_desktops_own_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))

    found = places.places()

    assert found.data.name == "undersigned" or "undersigned" in found.data.parts
    assert found.data != found.logs


def test_resources_are_beside_the_program() -> None:
    assert (places.resources() / "icons").is_dir()


def test_resources_of_a_bundle_are_where_it_was_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert places.resources() == tmp_path / "resources"


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a bundle that runs."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "undersigned"))
    return tmp_path


def test_from_source_there_is_no_program_file() -> None:
    assert places.program() is None


def test_a_bundle_marked_as_portable_keeps_its_data_beside_it(bundle: Path) -> None:
    before = places.places()
    (bundle / "portable").touch()

    assert bundle not in before.data.parents
    assert places.places().data == bundle / "undersigned-data"
    assert places.places(bundle / "other").data == bundle / "other"


def test_an_image_is_the_program_of_what_was_unpacked_from_it(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPIMAGE", "/home/me/Undersigned.AppImage")
    monkeypatch.setenv("APPDIR", str(bundle))

    assert places.program() == Path("/home/me/Undersigned.AppImage")


def test_another_image_that_started_us_is_not_the_program(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPIMAGE", "/home/me/Terminal.AppImage")
    monkeypatch.setenv("APPDIR", "/tmp/.mount_terminal")

    assert places.program() == bundle / "undersigned"
