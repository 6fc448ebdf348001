"""Kinds of values: times, rules and text, as platforms write them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.platform_answers import Own, said, way


def when(own: Own, raw: str, rule: str) -> datetime | None:
    fields = f'count = {{ const = 1, type = "int" }}\ndeadline = {{ jmes = "d", {rule} }}'
    found: datetime | None = own(way(fields), said(f'{{"d": {raw}}}')).deadline
    return found


@pytest.mark.parametrize(
    ("raw", "rule", "expected"),
    [
        ('"2026-03-01T12:00:00Z"', "", datetime(2026, 3, 1, 12, tzinfo=UTC)),
        ('"2026-03-01T12:00:00+02:00"', "", datetime(2026, 3, 1, 10, tzinfo=UTC)),
        ('"2026-03-01T12:00:00"', "", None),
        ('"2026-07-01"', ', tz = "Europe/London"', datetime(2026, 6, 30, 23, tzinfo=UTC)),
        ('"01/03/2026"', ', format = "%d/%m/%Y", tz = "UTC"', datetime(2026, 3, 1, tzinfo=UTC)),
        ('"01/03/2026"', ', format = "%d/%m/%Y", tz = "Nowhere/Land"', None),
        ("1451001600", ', format = "epoch"', datetime(2015, 12, 25, tzinfo=UTC)),
        ('"1451001600"', ', format = "epoch"', datetime(2015, 12, 25, tzinfo=UTC)),
        ("0", ', format = "epoch"', None),
        ("true", ', format = "epoch"', None),
        ("1e30", ', format = "epoch"', None),
        ('"soon"', "", None),
        ('"0001-01-01T00:00:00+14:00"', "", None),
        ("7", "", None),
        ("null", "", None),
    ],
)
def test_a_time_is_utc_or_unknown(own: Own, raw: str, rule: str, expected: datetime | None) -> None:
    assert when(own, raw, f'type = "datetime"{rule}') == expected


@pytest.mark.parametrize(
    ("opened", "expected"),
    [
        ("2025-04-22T14:53:36Z", datetime(2025, 10, 22, 22, 59, 59, tzinfo=UTC)),
        ("2025-08-31T12:00:00Z", datetime(2026, 2, 28, 23, 59, 59, tzinfo=UTC)),
        ("2025-06-30T23:30:00Z", datetime(2026, 1, 1, 23, 59, 59, tzinfo=UTC)),
        ("9999-12-01T00:00:00Z", None),
    ],
)
def test_a_deadline_by_rule_is_of_its_place(
    own: Own, opened: str, expected: datetime | None
) -> None:
    fields = """
count = { const = 1, type = "int" }
opened = { jmes = "o", type = "datetime" }
deadline = { after = "opened", months = 6, time = 23:59:59, tz = "Europe/London" }
"""

    assert own(way(fields), said(f'{{"o": "{opened}"}}')).deadline == expected


def test_a_rule_without_an_hour_keeps_it_and_without_a_start_gives_nothing(own: Own) -> None:
    fields = """
count = { const = 1, type = "int" }
opened = { jmes = "o", type = "datetime" }
deadline = { after = "opened", days = 30 }
"""

    known = own(way(fields), said('{"o": "2015-12-20T18:00:00Z"}'))
    unknown = own(way(fields), said("{}"))

    assert known.deadline == datetime(2015, 12, 20, 18, tzinfo=UTC) + timedelta(days=30)
    assert known.deadline.date() == date(2016, 1, 19)
    assert unknown.deadline is None


@pytest.mark.parametrize(
    ("raw", "kinds", "text"),
    [
        (r'"a &amp; b"', '"html_unescape"', "a & b"),
        (r'"f\\u00fcr"', '"json_string"', "für"),
        (r'"a\"b"', '"json_string"', ""),
        (r'"\\u003cp>One \\u003cb>two\\u003c/b>"', '["json_string", "html"]', "One two"),
        (r'""', '"html"', ""),
        (r'"a\ud800b"', '"text"', "a\ufffdb"),
        (r'" a\u0000 \t b "', '"text"', "a b"),
        ("12", '"text"', "12"),
        ("true", '"text"', ""),
        ("[1]", '"text"', ""),
    ],
)
def test_text_is_plain(own: Own, raw: str, kinds: str, text: str) -> None:
    fields = f'count = {{ const = 1, type = "int" }}\ntitle = {{ jmes = "t", type = {kinds} }}'

    assert own(way(fields), said(f'{{"t": {raw}}}')).title == text
