"""Platforms: all sites with petitions that the app knows, and which of them an address is of."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.sources import platform_files
from app.sources.platform import Platform, Ref

__all__ = ["Platform", "Platforms", "Ref"]


@dataclass(frozen=True, slots=True)
class Platforms:
    """All platforms there are. `refused` names each file that was left out, and why."""

    every: tuple[Platform, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()

    @classmethod
    def load(cls, *folders: Path) -> "Platforms":
        """From the *.toml files of `folders`; a later folder overrides an earlier one by id."""
        every: dict[str, Platform] = {}
        refused = []
        for path in (path for folder in folders for path in sorted(folder.glob("*.toml"))):
            try:
                platform = platform_files.read(path)
            except platform_files.RefusedError as error:
                refused.append((str(path), str(error)))
            else:
                overrides = platform.id in every
                every[platform.id] = replace(platform, overrides=overrides)
        return cls(tuple(every.values()), tuple(refused))

    def find(self, address: str) -> Ref | None:
        """The petition that an address means, None when no platform knows it."""
        found = (platform.ref(address) for platform in self.every)
        return next((ref for ref in found if ref is not None), None)

    def named(self, platform: str) -> Platform | None:
        return next((each for each in self.every if each.id == platform), None)
