"""Known sites: their feeds' addresses, and what is particular about reading them.

The addresses are those of the sites' own pages and help, which change now and then; nothing here
asks anybody.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import (
    SplitResult,
    parse_qs,
    parse_qsl,
    quote,
    unquote,
    urlencode,
    urlsplit,
    urlunsplit,
)

from app.domain.login import Login
from app.domain.source import Kind

GOOGLE, BING, GDELT = "news.google.com", "www.bing.com", "api.gdeltproject.org"
REDDIT, YOUTUBE, BLUESKY = "www.reddit.com", "www.youtube.com", "bsky.app"
COURTS = "wscca.wicourts.gov"
COURTLISTENER = "www.courtlistener.com"

# how long the next request of a host waits, beside the usual hour of each feed
_PACES = {REDDIT: timedelta(minutes=1), GDELT: timedelta(seconds=5)}
_ENGINES = {GOOGLE: "Google News", BING: "Bing News", GDELT: "GDELT"}
_KINDS = {
    GOOGLE: Kind.NEWS_SEARCH,
    BING: Kind.NEWS_SEARCH,
    GDELT: Kind.NEWS_SEARCH,
    REDDIT: Kind.REDDIT,
    YOUTUBE: Kind.VIDEO,
    BLUESKY: Kind.SOCIAL,
    COURTS: Kind.COURT,
    "www.wicourts.gov": Kind.COURT,
    COURTLISTENER: Kind.COURT,
}
# what writes dates without a zone means its own
_ZONES = {COURTS: "America/Chicago", "www.wicourts.gov": "America/Chicago"}
_HANDLE = re.compile(r"@?([\w.-]+)@([\w-]+(?:\.[\w-]+)+)")
_APPEAL = re.compile(r"(\d{4})\s*AP\s*0*(\d{1,6})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Form:
    """A source that is made of a few words: `made` gives its address, "" when they mean none."""

    name: str
    kind: Kind
    made: Callable[[str], str]


def google_news(words: str, *, language: str = "en", country: str = "US") -> str:
    """Google's search for these words; `hl`, `gl` and `ceid` must agree or nothing is found."""
    asked = {
        "q": words, "hl": f"{language}-{country}", "gl": country, "ceid": f"{country}:{language}",
    }  # fmt: skip
    return f"https://{GOOGLE}/rss/search?{urlencode(asked, quote_via=quote)}" if words else ""


def bing_news(words: str) -> str:
    """Bing's search, the newest first."""
    asked = {"q": words, "format": "rss", "qft": 'sortbydate="1"'}
    return f"https://{BING}/news/search?{urlencode(asked, quote_via=quote)}" if words else ""


def gdelt(words: str) -> str:
    """GDELT's articles of the last week, 75 at most."""
    asked = {
        "query": words, "mode": "ArtList", "format": "rss", "maxrecords": "75",
        "timespan": "7d", "sort": "DateDesc",
    }  # fmt: skip
    return f"https://{GDELT}/api/v2/doc/doc?{urlencode(asked, quote_via=quote)}" if words else ""


def reddit(words: str) -> str:
    """A community (r/name), a person (u/name), or a search for anything else."""
    place = re.fullmatch(r"/?(r|u|user)/([\w-]+)/?", words)
    if place is not None:
        kind = "r" if place[1] == "r" else "user"
        return f"https://{REDDIT}/{kind}/{place[2]}/.rss"
    asked = urlencode({"q": words, "sort": "new"}, quote_via=quote)
    return f"https://{REDDIT}/search.rss?{asked}" if words else ""


def youtube(words: str) -> str:
    """A channel (UC…) or a playlist (PL…) by its id."""
    name = "playlist_id" if words.startswith(("PL", "UU")) else "channel_id"
    good = re.fullmatch(r"(UC|PL|UU)[\w-]{10,60}", words)
    return f"https://{YOUTUBE}/feeds/videos.xml?{name}={words}" if good else ""


def wikipedia(words: str, *, language: str = "en") -> str:
    """The edits of an article, by its title."""
    asked = {"title": words.replace(" ", "_"), "action": "history", "feed": "atom"}
    address = f"https://{language}.wikipedia.org/w/index.php"
    return f"{address}?{urlencode(asked, quote_via=quote)}" if words else ""


def docket(words: str) -> str:
    """A Wisconsin appeal by its number (2023AP1556), or a docket of CourtListener by its own."""
    appeal = _APPEAL.fullmatch(words)
    if appeal is not None:
        return f"https://{COURTS}/rss/case/{appeal[1]}AP{int(appeal[2]):06}"
    return f"https://{COURTLISTENER}/docket/{words}/feed/" if words.isdecimal() else ""


def social(words: str) -> str:
    """An account: @name@server of Mastodon, name.server of Bluesky."""
    handle = _HANDLE.fullmatch(words)
    if handle is not None:
        return f"https://{handle[2].lower()}/@{handle[1]}.rss"
    name = words.removeprefix("@")
    good = re.fullmatch(r"[\w-]+(?:\.[\w-]+)+", name)
    return f"https://{BLUESKY}/profile/{name}/rss" if good else ""


FORMS = (
    Form("google-news", Kind.NEWS_SEARCH, google_news),
    Form("bing-news", Kind.NEWS_SEARCH, bing_news),
    Form("gdelt", Kind.NEWS_SEARCH, gdelt),
    Form("reddit", Kind.REDDIT, reddit),
    Form("youtube", Kind.VIDEO, youtube),
    Form("wikipedia", Kind.HISTORY, wikipedia),
    Form("court", Kind.COURT, docket),
    Form("social", Kind.SOCIAL, social),
)


def feed_of(text: str) -> str:
    """The feed of a page, a handle or a case number that is known; "" for anything else."""
    text = text.strip()
    if _APPEAL.fullmatch(text):
        return docket(text)
    if _HANDLE.fullmatch(text) and text.startswith("@"):
        return social(text)
    parts = _split(text)
    host = (parts.hostname or "").removeprefix("m.").removeprefix("old.").removeprefix("www.")
    asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
    steps = [step for step in parts.path.split("/") if step]
    if parts.scheme not in {"http", "https"}:
        return ""
    if host.endswith(".wikipedia.org") and steps[:1] == ["wiki"] and len(steps) > 1:
        title = unquote("/".join(steps[1:])).replace("_", " ")
        return wikipedia(title, language=host.partition(".")[0])
    page = _PAGES.get(host)
    return page(steps, asked) if page is not None else ""


def _google_page(steps: list[str], asked: dict[str, str]) -> str:
    language, _, country = asked.get("hl", "en-US").partition("-")
    country = asked.get("gl", country or "US")
    words = asked.get("q", "") if steps == ["search"] else ""
    return google_news(words, language=language, country=country)


def _bing_page(steps: list[str], asked: dict[str, str]) -> str:
    page = steps == ["news", "search"] and "format" not in asked
    return bing_news(asked.get("q", "")) if page else ""


def _reddit_page(steps: list[str], asked: dict[str, str]) -> str:
    if "/".join(steps).endswith(("rss", "json")):
        return ""
    place = steps[:2] if steps[:1] in (["r"], ["u"], ["user"]) else []
    return reddit("/".join(place) or asked.get("q", ""))


def _youtube_page(steps: list[str], asked: dict[str, str]) -> str:
    if steps == ["playlist"]:
        return youtube(asked.get("list", ""))
    return youtube("".join(steps[1:2])) if steps[:1] == ["channel"] else ""


def _docket_page(steps: list[str], _asked: dict[str, str]) -> str:
    page = steps[:1] == ["docket"] and len(steps) > 1 and steps[-1] != "feed"
    return docket(steps[1]) if page else ""


def _bluesky_page(steps: list[str], _asked: dict[str, str]) -> str:
    return social(steps[1]) if steps[:1] == ["profile"] and len(steps) == 2 else ""


_PAGES: dict[str, Callable[[list[str], dict[str, str]], str]] = {
    "news.google.com": _google_page,
    "bing.com": _bing_page,
    "reddit.com": _reddit_page,
    "youtube.com": _youtube_page,
    "courtlistener.com": _docket_page,
    "bsky.app": _bluesky_page,
}


def kind_of(address: str) -> Kind:
    """What a feed's address says it brings."""
    parts = _split(address)
    host = parts.hostname or ""
    if host.endswith(".wikipedia.org") and "action=history" in parts.query:
        return Kind.HISTORY
    if re.fullmatch(r"/@[\w.-]+\.rss", parts.path):
        return Kind.SOCIAL
    return _KINDS.get(host, Kind.FEED)


def engine(address: str) -> str:
    """The name of the search engine whose feed this is, "" for any other feed."""
    return _ENGINES.get(_split(address).hostname or "", "")


def pace(host: str) -> timedelta | None:
    """How long a host wants between two requests of whatever kind; None: not known to mind."""
    return _PACES.get(host)


def zone(address: str) -> str:
    """The zone of dates that name none, "" for UTC."""
    return _ZONES.get(_split(address).hostname or "", "")


def split_token(address: str) -> tuple[str, Login | None]:
    """Take a reader's own key out of the address of a private feed; None when none is in it.

    Reddit's private feeds carry `feed=` and `user=`.
    """
    parts = _split(address)
    asked = dict(parse_qsl(parts.query))
    if parts.hostname != REDDIT or not {"feed", "user"} <= asked.keys():
        return address, None
    rest = [(name, value) for name, value in asked.items() if name not in {"feed", "user"}]
    token = urlencode({"feed": asked["feed"], "user": asked["user"]})
    return urlunsplit(parts._replace(query=urlencode(rest))), Login("", token)


def opened(address: str, login: Login | None) -> tuple[str, Login | None]:
    """What is asked for, and what is sent with it: a private feed's key stands in its address."""
    if login is None or login.user or _split(address).hostname != REDDIT:
        return address, login
    return f"{address}{'&' if '?' in address else '?'}{login.password}", None


def unwrapped(link: str) -> str:
    """The address that a search engine's own link carries in plain sight, else the link itself."""
    parts = _split(link)
    host = parts.hostname or ""
    wrapped = (host.endswith("bing.com") and parts.path.endswith("/apiclick.aspx")) or (
        host in {"www.google.com", "google.com"} and parts.path == "/url"
    )
    if not wrapped:
        return link
    asked = dict(parse_qsl(parts.query))
    inner = asked.get("url") or asked.get("q") or ""
    return inner if _split(inner).scheme in {"http", "https"} else link


def _split(address: str) -> SplitResult:
    """Parts of an address; none of one that is broken."""
    try:
        return urlsplit(address)
    except ValueError:
        return urlsplit("")
