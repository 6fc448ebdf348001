"""Autostart on a Linux desktop: a real entry in a private XDG_CONFIG_HOME."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.problem import StorageError, Trouble
from app.storage import autostart
from app.storage.places import places

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Windows has a registry instead")


@pytest.fixture(autouse=True)
def entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config" / "autostart" / "org.undersigned.Undersigned.desktop"


def command(entry: Path) -> list[str]:
    (line,) = [line for line in entry.read_text().splitlines() if line.startswith("Exec=")]
    exec_key = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    # a shell reads what is quoted in the same way
    words = subprocess.check_output(["sh", "-c", f"printf '%s\\n' {exec_key}"], text=True)
    return words.splitlines()


def test_it_is_off_until_it_is_turned_on_and_again_after_it_is_turned_off(entry: Path) -> None:
    before = autostart.on()
    autostart.turn(places(), on=True)
    meanwhile = autostart.on()
    autostart.turn(places(), on=False)
    autostart.turn(places(), on=False)

    assert (before, meanwhile, autostart.on()) == (False, True, False)
    assert not entry.exists()


def test_the_entry_starts_the_program_hidden(entry: Path) -> None:
    autostart.turn(places(), on=True)

    assert command(entry) == [sys.executable, "-m", "app", "open", "--hidden"]
    assert not entry.parent.stat().st_mode & 0o077


def test_the_entry_of_a_bundle_needs_no_folder(
    entry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "undersigned"))

    autostart.turn(places(), on=True)

    assert command(entry) == [str(tmp_path / "undersigned"), "open", "--hidden"]
    assert "\nPath=" not in entry.read_text()


@pytest.mark.parametrize("name", ["data", 'a "b" $HOME `c` \\d', "50 %f"])
def test_data_elsewhere_are_named_as_a_desktop_reads_them(
    entry: Path, tmp_path: Path, name: str
) -> None:
    autostart.turn(places(tmp_path / name), on=True)

    assert command(entry)[-4:] == ["open", "--data", str(tmp_path / name), "--hidden"]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="not installed")
def test_the_entry_is_valid(entry: Path, tmp_path: Path) -> None:
    autostart.turn(places(tmp_path / "50 % \\of `it`"), on=True)

    said = subprocess.run(
        ["desktop-file-validate", str(entry)], capture_output=True, text=True, check=False
    )
    assert (said.returncode, said.stdout) == (0, "")


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_turned_off_is_off(entry: Path, line: str) -> None:
    autostart.turn(places(), on=True)

    entry.write_text(entry.read_text() + line + "\n")

    assert not autostart.on()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").touch()

    with pytest.raises(StorageError) as failure:
        autostart.turn(places(), on=True)

    assert failure.value.trouble is Trouble.DATA_OUT_OF_REACH
