import html as entities
import re

import pytest
from hypothesis import given, strategies as st

from app.sources import text
from app.sources.html import absolute, clean

BASE = "https://news.example/a/b"


@pytest.mark.parametrize(
    ("markup", "left"),
    [
        ("<script>alert(1)</script>x", "x"),
        ('<p onclick="x()">a</p>', "<p>a</p>"),
        ('<a href="javascript:x">a</a>', "<a>a</a>"),
        ('<a href="java\tscript:x">a</a>', "<a>a</a>"),
        ('<a href="\xa0javascript:x">a</a>', "<a>a</a>"),
        ('<img src="file:///etc/passwd">', ""),
        ('<img src="https://t.example/p.gif" width="1" height="1">', ""),
        ("<iframe src='https://x.example'></iframe>", ""),
        ('<a href="c">a</a>', '<a href="https://news.example/a/c">a</a>'),
        ('<svg><a href="javascript:x">y</a></svg>', ""),
    ],
)
def test_what_acts_is_gone(markup: str, left: str) -> None:
    assert clean(markup, BASE) == left


@given(st.text(alphabet="<>/\"'= abjscriptonimgsrc:\t\n&;#x", max_size=200))
def test_nothing_active_survives(markup: str) -> None:
    once = clean(markup, BASE)

    assert not re.search(r"<script|<iframe|\son\w+=|javascript:", once, re.IGNORECASE)
    assert clean(once, BASE) == once


@given(st.text(max_size=100), st.text(max_size=100))
def test_no_address_is_too_broken(address: str, base: str) -> None:
    assert absolute(address, base).partition(":")[0] in {"", "http", "https"}


def test_a_title_is_one_line_of_plain_words() -> None:
    assert text.line(" Caf&amp;eacute; <i>x</i>\n\u202ey ") == "Café x y"
    assert text.line("1 < 2 & 3") == "1 < 2 & 3"


def test_plain_text_keeps_blocks_apart() -> None:
    assert text.plain("<p>a</p><style>b</style><p>c &amp; d</p>") == "a\nc & d"
    assert text.plain(entities.escape("<b>"), most=2) == "<b"
