from datetime import UTC, datetime

from app.domain.answer import Answer
from app.domain.article import Feed
from app.sources import feeds

GOOGLE = b"""<rss version="2.0"><channel><title>"avery" - Google News</title>
<item><title>Petition grows - and grows - CBS News</title>
<link>https://news.google.com/rss/articles/CBMiabc?oc=5</link><guid isPermaLink="false">%s</guid>
<pubDate>Mon, 04 Jan 2016 12:00:00 GMT</pubDate><description>&lt;a href="x"&gt;Petition&lt;/a&gt;
</description><source url="https://www.cbsnews.com">CBS News</source></item></channel></rss>"""
BING = b"""<rss version="2.0" xmlns:News="https://www.bing.com/news/search?q=a"><channel><title>a</title>
<item><title>Petition grows</title><link>http://www.bing.com/news/apiclick.aspx?tid=%s&amp;url=https%%3a%%2f%%2fcbs.test%%2fa&amp;c=1</link>
<description>In full.</description><News:Source>CBS News</News:Source></item></channel></rss>"""
COURT = b"""<rss version="2.0"><channel><title>Court</title><item><title>Order</title>
<pubDate>2026-06-18 16:04:00</pubDate></item></channel></rss>"""


def read(body: bytes, address: str) -> Feed:
    return feeds.read(Answer(address, 200, {"content-type": "application/xml"}, body))


def test_google_s_suffix_and_list_of_links_go_and_a_new_id_is_no_new_article() -> None:
    address = "https://news.google.com/rss/search?q=avery"
    one, two = (read(GOOGLE % guid, address).entries[0] for guid in (b"CBMi1", b"CBMi2"))
    assert (one.title, one.outlet) == ("Petition grows - and grows", "CBS News")
    assert (one.summary_html, one.text) == ("", "")
    assert one.link.startswith("https://news.google.com/rss/articles/")
    assert one.id == two.id


def test_elsewhere_such_a_title_stays() -> None:
    entry = read(GOOGLE % b"1", "https://news.test/feed").entries[0]
    assert entry.title.endswith(" - CBS News")


def test_bing_s_links_are_unwrapped() -> None:
    address = "https://www.bing.com/news/search?q=a&format=rss"
    one, two = (read(BING % tid, address).entries[0] for tid in (b"1", b"2"))
    assert (one.link, one.outlet) == ("https://cbs.test/a", "CBS News")
    assert one.id == two.id


def test_a_court_s_times_are_those_of_its_clock() -> None:
    court = read(COURT, "https://www.wicourts.gov/rss/news.jsp").entries[0]
    assert court.published == datetime(2026, 6, 18, 21, 4, tzinfo=UTC)
    other = read(COURT, "https://news.test/feed").entries[0]
    assert other.published == datetime(2026, 6, 18, 16, 4, tzinfo=UTC)
