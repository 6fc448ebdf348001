from datetime import UTC, datetime, timedelta

import pytest

from app.domain.answer import Answer
from app.domain.article import NO_REST, Rest
from app.domain.problem import SourceError, Trouble
from app.sources import feeds, opml, pages

HERE = "https://news.example/feeds/all.xml"
NOON = datetime(2016, 1, 4, 12, tzinfo=UTC)

RSS = b"""<?xml version="1.0"?><rss version="2.0"><channel>
<title>News &amp;amp; more</title><link>https://news.example/</link><ttl>90</ttl>
<item><guid isPermaLink="false">t3_42</guid>
<title>Petition caf&eacute; &lt;b&gt;bold&lt;/b&gt;</title>
<link>/a?b=1</link><author>A. Writer</author><pubDate>Mon, 04 Jan 2016 07:00:00 EST</pubDate>
<source url="https://cbs.example/">CBS News</source>
<description>&lt;p onclick="x()"&gt;Two &lt;script&gt;evil()&lt;/script&gt;petitions&lt;/p&gt;
</description></item>
<item><title>Script link</title><link>javascript:alert(1)</link></item>
<item><description>No title here, only words</description>
<enclosure url="https://news.example/a.mp3" type="audio/mpeg"/></item>
</channel></rss>"""

JSON = b"""{"version":"https://jsonfeed.org/version/1.1","title":"J","home_page_url":"https://j.example/",
"authors":[{"name":"Ann"}],"items":[{"id":7,"url":"/one","title":"One","content_text":"a < b",
"date_published":"2016-01-04T12:00:00Z"},{"id":"2","content_html":"<p>Two</p>","summary":"S",
"author":{"name":"Bob"}},"nonsense"]}"""


RESTING = b"""<rss version="2.0"><channel><title>x</title><skipHours><hour>0</hour><hour> 24</hour>
<hour>13</hour><hour>ten</hour></skipHours><skipDays><day>Sunday</day><day>Funday</day></skipDays>
<item><title>A</title></item></channel></rss>"""


def answer(body: bytes, content_type: str = "application/xml") -> Answer:
    return Answer(HERE, 200, {"content-type": content_type}, body)


def test_rss_is_read_and_made_harmless() -> None:
    feed = feeds.read(answer(RSS))

    first, second, third = feed.entries
    assert (feed.title, feed.link, feed.ttl) == (
        "News & more", "https://news.example/", timedelta(minutes=90),
    )  # fmt: skip
    assert (first.id, first.title) == ("t3_42", "Petition café bold")
    assert (first.link, first.outlet) == ("https://news.example/a?b=1", "CBS News")
    assert first.published == NOON
    assert first.summary_html == "<p>Two petitions</p>"
    assert (second.link, second.published) == ("", None)
    assert (third.title, third.link) == ("No title here, only words", "https://news.example/a.mp3")


def test_atom_keeps_published_and_updated_apart() -> None:
    atom = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/x/"><title>A</title>
    <entry><id>urn:1</id><title>T</title><link href="y"/><updated>2016-01-04T12:00:00Z</updated>
    <content type="html">&lt;img src="p.png"&gt;long</content></entry></feed>"""

    entry = feeds.read(answer(atom)).entries[0]

    assert (entry.published, entry.updated) == (None, NOON)
    assert entry.link == "https://b.example/x/y"
    assert 'src="https://b.example/x/p.png"' in entry.content_html


def test_json_feed_is_read() -> None:
    feed = feeds.read(answer(JSON, "application/feed+json"))

    one, two = feed.entries
    assert (one.id, one.link, one.author) == ("7", "https://j.example/one", "Ann")
    assert (one.content_html, one.published) == ("a &lt; b", NOON)
    assert (two.author, two.text) == ("Bob", "Two")


@pytest.mark.parametrize(
    "body",
    [
        b"<!DOCTYPE html><html><body>Just a moment</body></html>",
        b"<opml version='2.0'><body/></opml>",
        b'{"results": []}',
        b'{"items": ',
        b"",
        b"plain words",
        b"<rss><channel><item " + b"a='b' " * 40_000 + b"/></channel></rss>",
    ],
)
def test_what_is_no_feed_is_refused_in_one_word(body: bytes) -> None:
    with pytest.raises(SourceError) as refused:
        feeds.read(answer(body))

    assert refused.value.trouble is Trouble.NOT_UNDERSTOOD


def test_a_page_names_its_feeds() -> None:
    page = pages.read(
        answer(
            b"<html><head><base href='/b/'><title>News &amp; co</title>"
            b"<link rel=alternate type='application/rss+xml' title='All' href='all.xml'>"
            b"<link rel=alternate type='application/rss+xml' href='all.xml'>"
            b"<link rel=alternate type='text/html' href='other'>"
            b"<link rel=alternate type='application/atom+xml' href='javascript:x'></head></html>",
            "text/html",
        )
    )

    assert page.title == "News & co"
    assert [(feed.title, feed.address) for feed in page.feeds] == [
        ("All", "https://news.example/b/all.xml")
    ]


def test_a_list_keeps_its_folders() -> None:
    outline = opml.read(
        answer(
            b"<opml version='2.0'><head><title>Mine</title></head><body>"
            b"<outline text='News'><outline text='Local'>"
            b"<outline text='WBAY' xmlUrl='https://w.example/rss'/></outline></outline>"
            b"<outline text='Odd' xmlUrl='file:///etc/passwd'/></body></opml>"
        )
    )

    assert outline.title == "Mine"
    assert [(f.title, f.address, f.folder) for f in outline.feeds] == [
        ("WBAY", "https://w.example/rss", "News / Local")
    ]


@pytest.mark.parametrize(
    "body",
    [b"<!DOCTYPE opml [<!ENTITY a 'b'>]><opml><body/></opml>", b"<opml", b"<rss><body/></rss>"],
)
def test_a_list_that_is_none_is_refused(body: bytes) -> None:
    with pytest.raises(SourceError):
        opml.read(answer(body))


def test_ids_are_kept_as_given_and_what_is_missing_is_made_up_for() -> None:
    body = b"""<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
        <title>T</title><item><guid isPermaLink="false">abc123</guid>
        <description>First words. More.</description><dc:date>2016-01-04T12:00:00Z</dc:date>
        </item></channel></rss>"""

    feed = feeds.read(Answer("https://a.test/feed", 200, {"content-language": "en"}, body))

    (entry,) = feed.entries
    assert (entry.id, entry.title, feed.language) == ("abc123", "First words. More.", "en")
    assert entry.published == datetime(2016, 1, 4, 12, tzinfo=UTC)


def test_a_prefix_that_was_never_declared_is_read_past() -> None:
    body = b"""<?xml?xml version="1.0"??><rss rss:version=2.0><rss:channel><rss:title>T</rss:title>
        <rss:item><rss:title>One</rss:title><rss:link>https://a.test/1</rss:link></rss:item>
        </rss:channel></rss>"""

    feed = feeds.read(Answer("https://a.test/feed", 200, {}, body))

    assert (feed.title, feed.entries[0].title) == ("T", "One")
    assert feed.entries[0].link == "https://a.test/1"


def test_addresses_are_relative_to_where_the_server_says_it_is_from() -> None:
    body = b"<rss><channel><link>news</link><item><title>One</title></item></channel></rss>"
    headers = {"content-location": "https://b.test/"}

    feed = feeds.read(Answer("https://a.test/feed", 200, headers, body))

    assert feed.link == "https://b.test/news"


def test_tags_that_never_end_are_refused() -> None:
    body = b"<rss><channel><item><description>" + b"<i>" * (feeds.MOST_UNCLOSED + 10)

    with pytest.raises(SourceError) as refused:
        feeds.read(Answer("https://a.test/", 200, {}, body))

    assert refused.value.detail == "tags without an end"


def test_a_feed_says_when_it_rests() -> None:
    assert feeds.read(answer(RESTING)).rest == Rest(frozenset({0, 13}), frozenset({6}))
    assert feeds.read(answer(RSS)).rest == NO_REST
    cut = RESTING.replace(b"</skipHours>", b"").replace(b"</skipDays>", b"")
    assert feeds.read(answer(cut)).rest == NO_REST
