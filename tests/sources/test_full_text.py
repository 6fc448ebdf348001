import pytest

from app.domain.answer import Answer
from app.domain.article import FullText
from app.domain.problem import SourceError, Trouble
from app.sources import full_text

SAID = "".join(
    f"<p>Paragraph {n} of the article says what happened in court that day.</p>" for n in range(8)
)
BESIDE = "".join(
    f'<p>Teaser {n}: <a href="/{n}">read another story of the day on this site</a></p>'
    for n in range(20)
)
PAGE = f"""<html><head><title>t</title><script>evil()</script></head><body>
<nav><p>{"Home News Sport Weather " * 20}</p></nav><div class="related">{BESIDE}</div>
<article><h1>Head</h1><div class="body">{SAID}<img src="/a.png" onerror="x()">
<img src="https://count.test/p.gif" width="1" height="1"></div></article>
<aside>{BESIDE}</aside><footer><p>{"Imprint and privacy " * 30}</p></footer></body></html>"""


def read(page: str | bytes, content_type: str = "text/html") -> FullText:
    body = page if isinstance(page, bytes) else page.encode()
    return full_text.read(
        Answer("https://news.test/a/b", 200, {"content-type": content_type}, body)
    )


def test_the_article_is_found_and_what_stands_round_it_is_not() -> None:
    found = read(PAGE)
    assert found.text.count("Paragraph") == 8
    for word in ("Teaser", "Imprint", "Sport", "evil"):
        assert word not in found.text


def test_it_is_cleaned_and_its_images_have_their_whole_address() -> None:
    found = read(PAGE)
    assert 'src="https://news.test/a.png"' in found.html
    assert "onerror" not in found.html
    assert "count.test" not in found.html


def test_a_page_may_be_written_in_another_alphabet() -> None:
    page = PAGE.replace("court", "cour suprême")
    assert "suprême" in read(page.encode("latin-1"), "text/html; charset=iso-8859-1").text
    assert "suprême" in read(page.encode(), "text/html; charset=nonsense").text
    meta = page.replace("<head>", '<head><meta charset="windows-1252">')
    assert "suprême" in read(meta.encode("cp1252")).text


@pytest.mark.parametrize(
    "page", ["", "<p>Too short.</p>", "<html><body><div>no paragraphs</div>", b"\xff\x00"]
)
def test_where_no_article_is_found_that_is_said(page: str | bytes) -> None:
    with pytest.raises(SourceError) as caught:
        read(page)
    assert caught.value.trouble is Trouble.NOT_UNDERSTOOD


def test_a_named_body_is_taken_at_its_word() -> None:
    page = f'<body><div>{SAID * 3}</div><div itemprop="articleBody">{"Its own words. " * 30}</div>'
    assert "Paragraph" not in read(page).text
