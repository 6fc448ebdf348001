"""Tables of a file by a stranger, read key by key: each has its kind, and none is left over."""

from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")
Table = Mapping[str, object]


class RefusedError(Exception):
    """A file that is not used; its text says why, for the reader."""


class TableReader:
    """A table that is read key by key, so that a key nobody asked for can be named."""

    def __init__(self, table: Table, where: str) -> None:
        self._left = dict(table)
        self.where = where

    def refuse(self, why: str) -> RefusedError:
        return RefusedError(f"{self.where}: {why}")

    def take(self, key: str, kind: type[T], default: T | None = None) -> T:
        value = self._left.pop(key, default)
        if value is None:
            raise self.refuse(f"{key} is missing")
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.refuse(f"{key} is not of the kind {kind.__name__}")
        return value

    def words(self, key: str) -> tuple[str, ...]:
        """A list of texts, or one text alone; empty when there is none."""
        value = self._left.pop(key, [])
        listed = value if isinstance(value, list) else [value]
        if not all(isinstance(word, str) and word for word in listed):
            raise self.refuse(f"{key} is not a list of texts")
        return tuple(listed)

    def tables(self, key: str) -> tuple["TableReader", ...]:
        """A list of tables, or one table alone; empty when there is none."""
        value = self._left.pop(key, [])
        tables = []
        for table in value if isinstance(value, list) else [value]:
            if not isinstance(table, dict):
                raise self.refuse(f"{key} is not a table")
            tables.append(TableReader(table, f"{self.where}, {key}"))
        return tuple(tables)

    def has(self, key: str) -> bool:
        return key in self._left

    def keys(self) -> tuple[str, ...]:
        return tuple(self._left)

    def done(self) -> None:
        if self._left:
            raise self.refuse(f"unknown: {', '.join(self._left)}")
