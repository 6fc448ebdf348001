"""The list of an archive, with what may be wrong in it."""

import json
from datetime import UTC, datetime

import pytest

from app.domain.answer import Answer
from app.domain.capture import Capture, Captures, one_a_day
from app.domain.problem import SourceError, Trouble
from app.sources import captures

NAMES = ["timestamp", "original", "digest"]


def read(body: bytes) -> Captures:
    return captures.read(Answer("https://web.archive.org/cdx", 200, body=body))


def test_copies_come_in_time_order_and_without_those_that_say_the_same() -> None:
    rows = [
        NAMES,
        ["20160103090000", "https://s.test/", "B"],
        ["20160102080000", "https://s.test/", "A"],
        ["20160103080000", "https://s.test/", "A"],
        ["20160104080000", "https://s.test/", ""],
        ["20160105080000", "https://s.test/", ""],
        ["2016", "https://s.test/", "C"],
        ["20161399999999", "https://s.test/", "D"],
        ["20160106"],
        None,
    ]

    found = read(json.dumps(rows).encode())

    assert [one.stamp[:10] for one in found.every] == [
        "2016010208", "2016010309", "2016010408", "2016010508",
    ]  # fmt: skip
    assert found.every[0].at == datetime(2016, 1, 2, 8, tzinfo=UTC)


def test_of_a_day_the_first_copy_is_enough() -> None:
    stamps = ("20160102080000", "20160102090000", "20160103000000")

    found = one_a_day(Captures(tuple(Capture(stamp, "") for stamp in stamps)))

    assert [one.stamp for one in found] == ["20160102080000", "20160103000000"]


@pytest.mark.parametrize("body", [b"", b"[]"])
def test_a_page_that_nobody_kept_has_no_copies(body: bytes) -> None:
    assert read(body) == Captures()


@pytest.mark.parametrize("body", [b"<html>", b"[1]", b'[["timestamp"]]', b"{}x", b'{"a": 1}'])
def test_what_is_no_list_is_refused(body: bytes) -> None:
    with pytest.raises(SourceError) as refused:
        read(body)

    assert refused.value.trouble is Trouble.NOT_UNDERSTOOD
