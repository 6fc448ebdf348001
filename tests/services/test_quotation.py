from datetime import UTC, datetime

import pytest
from hypothesis import given, strategies as st

from app.domain.note import Note, Quote
from app.services.edit import quoted

PUBLISHED = datetime(2016, 1, 4, 13, 2, tzinfo=UTC)
READ = datetime(2016, 1, 4, 13, 27, 59, tzinfo=UTC)


def quote(
    passage: str = "An official answer is due.",
    title: str = "Two petitions ask for a pardon",
    outlet: str = "CBS News",
    address: str = "https://news.example/1?a=1&b=2",
    published: datetime | None = PUBLISHED,
) -> Quote:
    return Quote(passage, title, outlet, address, published, READ)


def test_a_quote_says_where_it_came_from() -> None:
    assert quoted(quote()) == (
        "> An official answer is due.\n"
        "\n"
        "— CBS News, [Two petitions ask for a pardon](<https://news.example/1?a=1&b=2>), "
        "2016-01-04, <https://news.example/1?a=1&b=2>, read 2016-01-04 13:27 UTC\n"
    )


def test_every_line_of_a_passage_stays_in_the_block() -> None:
    text = quoted(quote("First.\n\n    Second\r\nThird."))

    assert text.startswith("> First.\n>\n> Second\n> Third.\n\n— ")


def test_what_is_not_known_is_left_out() -> None:
    text = quoted(quote(title="A title", outlet="", address="", published=None))

    assert text.endswith("\n— A title, read 2016-01-04 13:27 UTC\n")


@pytest.mark.parametrize(
    ("hostile", "inert"),
    [
        ("<img src=x>", r"\<img src=x\>"),
        ("[x](javascript:1)", r"\[x\](javascript:1)"),
        ("a](https://evil.example)", r"a\](https\://evil.example)"),
        ("![x](y) `c` **b** _i_", r"\!\[x\](y) \`c\` \*\*b\*\* \_i\_"),
        ("two\nlines\u2028here\u202e", "two lines here"),
        ("&lt;b&gt; ~~x~~ | y", r"\&lt;b\&gt; \~\~x\~\~ \| y"),
        ("back\\slash www.evil.example a@b.example", r"back\\slash www\.evil.example a\@b.example"),
    ],
)
def test_a_hostile_title_or_outlet_stays_text(hostile: str, inert: str) -> None:
    text = quoted(quote(title=hostile, outlet=hostile))

    assert f"— {inert}, [{inert}](<https://news.example/1" in text


@pytest.mark.parametrize(
    ("line", "inert"),
    [
        ("# Heading", r"> \# Heading"),
        ("- item", r"> \- item"),
        ("12. item", r"> 12\. item"),
        ("=====", r"> \====="),
        ("    code", "> code"),
        ("> quote", r"> \> quote"),
        ("```", r"> \`\`\`"),
    ],
)
def test_a_line_of_a_passage_is_no_heading_list_or_code(line: str, inert: str) -> None:
    assert quoted(quote("x\n" + line)).splitlines()[1] == inert


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://a.example/>)<b>x", "<https://a.example/%3E)%3Cb%3Ex>"),
        ("https://a.example/a b\n[x](y)`", "<https://a.example/a%20b%0A[x]%28y)%60>"),
        ("https://a.example/\\", "<https://a.example/%5C>"),
    ],
)
def test_an_address_cannot_end_its_link(address: str, kept: str) -> None:
    text = quoted(quote(address=address))

    assert kept.replace(")", "%29") in text
    assert text.count("\n") == 3


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "http://[", "x"])
def test_only_addresses_of_pages_are_linked(address: str) -> None:
    text = quoted(quote(address=address))

    assert ", Two petitions ask for a pardon, 2016-01-04, read " in text


def test_a_link_whose_title_is_empty_shows_its_address() -> None:
    text = quoted(quote(title="", address="https://a.example/?x&copy;"))

    assert "[https://a.example/?x%26copy;](<https://a.example/?x%26copy;>)" in text


@given(*[st.text(st.characters())] * 4)
def test_no_text_breaks_the_block(passage: str, title: str, outlet: str, address: str) -> None:
    text = quoted(quote(passage, title, outlet, f"https://a.example/{address}"))

    *lines, empty, citation, end = text.split("\n")
    assert all(line.startswith(">") for line in lines)
    assert (empty, end, citation[:2]) == ("", "", "— ")
    assert text.splitlines()[-1] == citation


def test_a_quote_gives_its_note_a_title() -> None:
    note = Note(1, 1, quoted(quote()), READ, READ)

    assert note.title == "An official answer is due."
