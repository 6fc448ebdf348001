"""Columns: how values are kept. Moments are microseconds since 1970 UTC, text is valid UTF-8."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol, TypeVar, overload

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STEP = timedelta(microseconds=1)
Item = TypeVar("Item")
Values = Sequence[Any] | Mapping[str, Any]


class Queries(Protocol):
    """Whatever answers a query: the connection inside a transaction, or a Reader."""

    def execute(self, sql: str, values: Values = (), /) -> Iterable[Any]: ...


def first(rows: Iterable[Item]) -> Item | None:
    """The first row, None when there is none."""
    return next(iter(rows), None)


@overload
def number(moment: datetime) -> int: ...
@overload
def number(moment: datetime | None) -> int | None: ...
def number(moment: datetime | None) -> int | None:
    return None if moment is None else (moment - _EPOCH) // _STEP


@overload
def moment(number: int) -> datetime: ...
@overload
def moment(number: int | None) -> datetime | None: ...
def moment(number: int | None) -> datetime | None:
    return None if number is None else _EPOCH + timedelta(microseconds=number)


def clean(text: str) -> str:
    """The text with a replacement mark for each half of a character, which UTF-8 cannot hold."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
