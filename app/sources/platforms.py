"""Platforms: all sites with petitions that the app knows, and which of them an address is of."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.sources import platform_files
from app.sources.platform import Platform, Ref
from app.sources.table_reader import RefusedError

__all__ = ["Platform", "Platforms", "Ref"]


@dataclass(slots=True)
class Platforms:
    """All platforms there are. `refused` names each file that was left out, and why.

    What is learned is there at once for whoever holds it, on whatever thread.
    """

    every: tuple[Platform, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()
    own: Path | None = None

    @classmethod
    def load(cls, *folders: Path) -> "Platforms":
        """From the *.toml files of `folders`; a later folder overrides an earlier one by id."""
        every: dict[str, Platform] = {}
        refused = []
        for path in (path for folder in folders for path in sorted(folder.glob("*.toml"))):
            try:
                platform = platform_files.read(path)
            except RefusedError as error:
                refused.append((str(path), str(error)))
            else:
                overrides = platform.id in every
                every[platform.id] = replace(platform, overrides=overrides)
        return cls(tuple(every.values()), tuple(refused), folders[-1] if folders else None)

    def learn(self, name: str, text: str) -> Platform:
        """Keep a file of the reader's. Raises RefusedError and OSError, and then keeps nothing."""
        if self.own is None:
            raise FileNotFoundError(2, "there is no folder for them", name)
        self.own.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self.own / f"{name}.toml"
        beside = path.with_suffix(".new")
        try:
            beside.write_text(text, encoding="utf-8")
            platform = replace(platform_files.read(beside), file=path)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
        others = tuple(each for each in self.every if each.id != platform.id)
        self.every = (*others, platform)
        return platform

    def forget(self, platform: Platform) -> None:
        """Let go of a file that was learned."""
        self.every = tuple(each for each in self.every if each is not platform)
        if platform.file is not None:
            platform.file.unlink(missing_ok=True)

    def find(self, address: str) -> Ref | None:
        """The petition that an address means, None when no platform knows it."""
        found = (platform.ref(address) for platform in self.every)
        return next((ref for ref in found if ref is not None), None)

    def named(self, platform: str) -> Platform | None:
        return next((each for each in self.every if each.id == platform), None)
