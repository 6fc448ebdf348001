"""What a server says with its refusal, as a reader reads it."""

import pytest

from app.domain.answer import Answer
from app.sources.refusals import SAID, words


def said(body: bytes, kind: str = "text/html; charset=utf-8") -> str:
    return words(Answer("https://a.test/", 403, {"content-type": kind}, body))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"Write to  feeds@a.test\r\nfirst.", "Write to feeds@a.test first."),
        (
            b"<head><title>403</title></head><style>p {}</style><h1>No</h1><p>Too &amp; often",
            "No Too & often",
        ),
        (b"\xff\xfe\x00", "\ufffd\ufffd"),
        (b"No /feed?key=abc here: " + b"x" * 50, "No … here: …"),
        (b"", ""),
    ],
)
def test_it_is_one_plain_line_without_addresses_and_keys(body: bytes, expected: str) -> None:
    assert said(body) == expected


def test_it_ends_between_two_words_where_it_is_long() -> None:
    line = said(b"word " * 5_000)

    assert len(line) <= SAID + 2
    assert line.endswith("word …")


@pytest.mark.parametrize("kind", ["application/json", "image/png"])
def test_what_is_for_programs_is_not_told(kind: str) -> None:
    assert said(b'{"error": 1}', kind) == ""
