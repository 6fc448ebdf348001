"""Print the licences of what is bundled, from the metadata of the installed packages."""

import re
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution, metadata
from pathlib import Path

ROOT = Path(__file__).parents[1]
_TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)


def bundled() -> list[Distribution]:
    """The dependencies of the program, and theirs, as far as they are installed."""
    wanted = list(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"])
    found: dict[str, Distribution] = {}
    while wanted:
        requirement = wanted.pop()
        name = re.match(r"[\w.-]+", requirement)
        if name is None or "extra ==" in requirement:
            continue
        try:
            one = distribution(name[0])
        except PackageNotFoundError:
            continue  # for another system
        key = one.metadata["Name"].lower()
        if key not in found:
            found[key] = one
            wanted += one.requires or []
    return [found[key] for key in sorted(found)]


def named(one: Distribution) -> str:
    """The licence as the package names it: an SPDX expression where it has one."""
    said = metadata(one.metadata["Name"])
    short = said.get("License-Expression") or said.get("License") or ""
    if not short or "\n" in short:
        known = [line for line in said.get_all("Classifier", []) if line.startswith("License ::")]
        short = ", ".join(line.rpartition(" :: ")[2] for line in known)
    return short or "see its text"


def texts(one: Distribution) -> list[str]:
    files = [file for file in one.files or () if _TEXTS.search(str(file)) and file.suffix != ".py"]
    return [Path(str(file.locate())).read_text("utf-8", "replace").strip() for file in files]


if __name__ == "__main__":
    print((ROOT / "LICENSE").read_text().strip())
    for package in bundled():
        print(f"\n{'=' * 72}\n{package.metadata['Name']} {package.version}: {named(package)}\n")
        print("\n\n".join(texts(package)))
