"""Web pages: which feeds a page names, and what it may count. Runs in the parser process."""

from selectolax.lexbor import LexborHTMLParser

from app.domain.address import split_login
from app.domain.answer import Answer
from app.domain.page import FoundFeed, Page
from app.sources import counters, text
from app.sources.html import absolute

_FEEDS = {
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/feed+json",
    "application/json",
}
MOST_FEEDS = 50


def read(answer: Answer) -> Page:
    """Read a page's title, the feeds that it links to as alternates, and its counters.

    No address of a feed is guessed.
    """
    source = answer.body.decode("utf-8", "replace")
    tree = LexborHTMLParser(source)
    title = tree.css_first("title")
    base_tag = tree.css_first("base[href]")
    base = answer.address
    if base_tag is not None:
        base = absolute(base_tag.attributes.get("href") or "", base) or base
    found: dict[str, FoundFeed] = {}
    for link in tree.css("link[rel][href][type]"):
        kind = (link.attributes.get("type") or "").split(";")[0].strip().lower()
        relations = (link.attributes.get("rel") or "").lower().split()
        address, _login = split_login(absolute(link.attributes.get("href") or "", base))
        if kind in _FEEDS and "alternate" in relations and address:
            name = text.line(link.attributes.get("title") or "")
            found.setdefault(address, FoundFeed(name, address))
    return Page(
        text.line(title.text()) if title else "",
        tuple(found.values())[:MOST_FEEDS],
        counters.found(tree, source),
    )
