"""Places: where in an answer a value is looked for."""

import pytest

from app.domain.problem import SourceError, Trouble
from tests.platform_answers import Own, said, way


def test_a_callback_round_json_is_taken_off(own: Own) -> None:
    body = 'onProgressLoaded({"total": {"actions": 41}, "goal": 100});'

    snapshot = own(way('count = { jmes = "total.actions", type = "int" }', "jsonp"), said(body))

    assert snapshot.count == 41


HTML = """<html><head>
<meta property="og:title" content="Caf&amp;eacute; first"><meta name="author" content="Ann">
<script type="application/ld+json">[{"@type": ["Thing", "Event"], "name": "Linked"}]</script>
<script type="application/ld+json">broken</script>
<script>wrong = {a: 1}; state = {"n": "7", 's': undefined, "t": "un{defined"</script>
<script>state = {"n": 8, "u": undefined, "t": "a } in undefined text"}; more()</script>
</head><body><p class="n">One <b>9</b>,<i>000</i></p><a class="n" href="/x">x</a></body></html>"""


@pytest.mark.parametrize(
    ("place", "title"),
    [
        ('css = "p.n"', "One 9,000"),
        ('css = "a.n", attr = "href"', "/x"),
        ('css = "p.none"', ""),
        ('css = "p.n", regex = "One (.*),"', "9"),
        ('css = "p.none", regex = "x"', ""),
        ('meta = "og:title", type = "html_unescape"', "Café first"),
        ('meta = "author"', "Ann"),
        ('meta = "nothing"', ""),
        ('ldjson = "Event", jmes = "name"', "Linked"),
        ('ldjson = "Person", jmes = "name"', ""),
        ('js = "state", jmes = "t"', "a } in undefined text"),
        ('js = "wrong", jmes = "a"', ""),
        ('js = "nothing", jmes = "a"', ""),
        ("regex = '<b>\\d+</b>'", "<b>9</b>"),
        ("regex = '<title>'", ""),
        ('jmes = "a"', ""),
        ("const = 12", "12"),
    ],
)
def test_a_page_is_looked_through_in_many_ways(own: Own, place: str, title: str) -> None:
    fields = f'count = {{ const = 1, type = "int" }}\ntitle = {{ {place} }}'

    assert own(way(fields, "html"), said(HTML)).title == title


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("text/html; charset=iso-8859-1", "<h1>für</h1>".encode("latin-1")),
        ("text/html", "<h1>für</h1>".encode()),
        ("text/html; charset=nonsense", "<h1>für</h1>".encode()),
        ("text/html; charset=base64", "<h1>für</h1>".encode()),
        ("text/html", b"\xef\xbb\xbf<h1>f\xc3\xbcr</h1>"),
    ],
)
def test_bytes_are_read_in_their_encoding(own: Own, content_type: str, body: bytes) -> None:
    fields = 'count = { const = 1, type = "int" }\ntitle = { css = "h1" }'

    snapshot = own(way(fields, "html"), said(body, **{"content-type": content_type}))

    assert snapshot.title == "für"


def test_a_pattern_that_never_ends_is_ended(own: Own) -> None:
    fields = "count = { regex = '(?:x|xx)+[yz]', type = \"int\" }"

    with pytest.raises(SourceError) as caught:
        own(way(fields, "html"), said("x" * 200))

    assert caught.value.trouble is Trouble.OVERRUN
    assert "count" in caught.value.detail


@pytest.mark.parametrize("place", ["regex = '('", 'jmes = "]"', 'css = "<<<"'])
def test_a_place_that_cannot_be_looked_at_says_so(own: Own, place: str) -> None:
    fields = f'count = {{ {place}, type = "int" }}'

    with pytest.raises(SourceError) as caught:
        own(way(fields, "html" if "css" in place else "json"), said('{"n": 1}'))

    assert caught.value.trouble is Trouble.SHAPE_CHANGED
    assert "platform file" in caught.value.detail


def test_a_pattern_looks_through_the_first_400_thousand_letters_only(own: Own) -> None:
    fields = "count = { regex = 'n=(\\d+)', type = \"int\" }"

    with pytest.raises(SourceError) as caught:
        own(way(fields, "html"), said(" " * 400_000 + "n=5"))

    assert caught.value.trouble is Trouble.SHAPE_CHANGED


def test_the_first_root_that_is_there_is_taken(own: Own) -> None:
    rooted = way('count = { jmes = "n", type = "int" }', more='root = ["a.b", "c"]')

    assert own(rooted, said('{"a": {"b": {"n": 1}}, "c": {"n": 2}}')).count == 1
    assert own(rooted, said('{"c": {"n": 2}}')).count == 2
    with pytest.raises(SourceError):
        own(rooted, said('{"n": 3}'))
