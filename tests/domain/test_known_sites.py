from datetime import timedelta

import pytest

from app.domain import known_sites
from app.domain.known_sites import FORMS, feed_of, kind_of, unwrapped
from app.domain.login import Login
from app.domain.source import Kind

CHANNEL = "UCabcdefghijklmnopqrstuv"
MADE = [
    ("google-news", '"Steven Avery" OR Dassey',
     ("https://news.google.com/rss/search?q=%22Steven%20Avery%22%20OR%20Dassey"
     "&hl=en-US&gl=US&ceid=US%3Aen")),
    ("bing-news", "Dassey",
     "https://www.bing.com/news/search?q=Dassey&format=rss&qft=sortbydate%3D%221%22"),
    ("gdelt", "dassey",
     ("https://api.gdeltproject.org/api/v2/doc/doc?query=dassey&mode=ArtList&format=rss"
     "&maxrecords=75&timespan=7d&sort=DateDesc")),
    ("reddit", "r/MakingaMurderer", "https://www.reddit.com/r/MakingaMurderer/.rss"),
    ("reddit", "u/somebody", "https://www.reddit.com/user/somebody/.rss"),
    ("reddit", "steven avery", "https://www.reddit.com/search.rss?q=steven%20avery&sort=new"),
    ("youtube", CHANNEL, f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}"),
    ("youtube", "PL0123456789ab",
     "https://www.youtube.com/feeds/videos.xml?playlist_id=PL0123456789ab"),
    ("youtube", "a name", ""),
    ("wikipedia", "Steven Avery",
     "https://en.wikipedia.org/w/index.php?title=Steven_Avery&action=history&feed=atom"),
    ("court", "2023AP1556", "https://wscca.wicourts.gov/rss/case/2023AP001556"),
    ("court", "2017 ap 002288", "https://wscca.wicourts.gov/rss/case/2017AP002288"),
    ("court", "4711", "https://www.courtlistener.com/docket/4711/feed/"),
    ("court", "nothing", ""),
    ("social", "@who@mastodon.example", "https://mastodon.example/@who.rss"),
    ("social", "who.bsky.social", "https://bsky.app/profile/who.bsky.social/rss"),
    ("social", "who", ""),
]  # fmt: skip
PASTED = [
    ("https://news.google.com/search?q=dassey&hl=de-DE&gl=DE&ceid=DE:de",
     "https://news.google.com/rss/search?q=dassey&hl=de-DE&gl=DE&ceid=DE%3Ade"),
    ("https://www.bing.com/news/search?q=dassey",
     "https://www.bing.com/news/search?q=dassey&format=rss&qft=sortbydate%3D%221%22"),
    ("https://old.reddit.com/r/MakingaMurderer/comments/abc/title/",
     "https://www.reddit.com/r/MakingaMurderer/.rss"),
    ("https://www.reddit.com/search/?q=avery", "https://www.reddit.com/search.rss?q=avery&sort=new"),
    (f"https://m.youtube.com/channel/{CHANNEL}/videos",
     f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}"),
    ("https://www.youtube.com/playlist?list=PL0123456789ab",
     "https://www.youtube.com/feeds/videos.xml?playlist_id=PL0123456789ab"),
    ("https://de.wikipedia.org/wiki/Steven_Avery",
     "https://de.wikipedia.org/w/index.php?title=Steven_Avery&action=history&feed=atom"),
    ("https://www.courtlistener.com/docket/4711/state-v-avery/",
     "https://www.courtlistener.com/docket/4711/feed/"),
    ("https://bsky.app/profile/who.bsky.social", "https://bsky.app/profile/who.bsky.social/rss"),
    ("@who@mastodon.example", "https://mastodon.example/@who.rss"),
    ("2023AP1556", "https://wscca.wicourts.gov/rss/case/2023AP001556"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "words", "address"), MADE)
def test_a_few_words_make_an_address(name: str, words: str, address: str) -> None:
    (form,) = [one for one in FORMS if one.name == name]
    assert form.made(words) == address
    assert form.made("") == ""
    assert not address or kind_of(address) is form.kind


@pytest.mark.parametrize(("pasted", "address"), PASTED)
def test_a_page_that_is_known_leads_to_its_feed(pasted: str, address: str) -> None:
    assert feed_of(pasted) == address


@pytest.mark.parametrize(
    "pasted",
    [
        "https://news.test/", "steven avery", "", "who@mail.test", "ftp://bsky.app/profile/a.b",
        "https://www.reddit.com/r/a/.rss", "https://www.reddit.com/", "https://[bad",
        "https://www.youtube.com/watch?v=abc", "https://en.wikipedia.org/",
        "https://www.bing.com/news/search?q=a&format=rss", "https://news.google.com/rss/search?q=a",
        "https://www.courtlistener.com/docket/4711/feed/",
    ],
)  # fmt: skip
def test_what_is_not_known_is_left_as_it_is(pasted: str) -> None:
    assert feed_of(pasted) == ""


def test_an_ordinary_feed_is_of_no_special_kind() -> None:
    assert kind_of("https://news.test/feed") is Kind.FEED
    assert kind_of("https://www.wicourts.gov/rss/scopin.jsp") is Kind.COURT


def test_links_of_search_engines_are_unwrapped_where_they_carry_the_address() -> None:
    bing = "http://www.bing.com/news/apiclick.aspx?ref=FexRss&tid=1&url=https%3a%2f%2fa.test%2fb%3fc%3d1&c=2"
    assert unwrapped(bing) == "https://a.test/b?c=1"
    alert = "https://www.google.com/url?rct=j&sa=t&url=https://a.test/b&ct=ga"
    assert unwrapped(alert) == "https://a.test/b"
    for link in (
        "https://news.google.com/rss/articles/CBMi?oc=5",
        "https://a.test/url?url=https://b.test",
        "https://www.google.com/url?url=javascript:alert(1)",
        "http://www.bing.com/news/apiclick.aspx?tid=1",
    ):
        assert unwrapped(link) == link


def test_some_hosts_want_a_pause_between_any_two_requests() -> None:
    assert known_sites.pace("www.reddit.com") == timedelta(minutes=1)
    assert known_sites.pace("news.test") is None


def test_a_private_feed_s_key_stands_beside_its_address_until_it_is_asked() -> None:
    private = "https://www.reddit.com/r/a/.rss?sort=new&feed=0a1b&user=me"
    address, login = known_sites.split_token(private)
    assert address == "https://www.reddit.com/r/a/.rss?sort=new"
    assert login is not None
    assert "0a1b" not in repr(login)
    assert known_sites.opened(address, login) == (private, None)
    bare, login = known_sites.split_token("https://www.reddit.com/.rss?feed=0a1b&user=me")
    assert known_sites.opened(bare, login)[0] == "https://www.reddit.com/.rss?feed=0a1b&user=me"


def test_no_other_address_has_such_a_key() -> None:
    for address in ("https://a.test/?feed=1&user=2", "https://www.reddit.com/.rss?feed=1", "x"):
        assert known_sites.split_token(address) == (address, None)
    token = Login("", "secret")
    assert known_sites.opened("https://a.test/", token) == ("https://a.test/", token)
    named = Login("me", "secret")
    assert known_sites.opened("https://www.reddit.com/.rss", named)[1] is named
