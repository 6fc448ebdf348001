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
