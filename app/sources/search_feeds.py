"""Search feeds: what search engines wrap round an article, taken off. Asks nobody."""

from dataclasses import replace

from app.domain.address import canonical, host_of
from app.domain.article import Entry, Feed
from app.domain.identity import plain_title
from app.domain.known_sites import BING, GOOGLE, unwrapped


def tidied(feed: Feed, address: str) -> Feed:
    """The feed with each entry as its outlet has it, as far as it can be known."""
    host = host_of(address)
    return replace(feed, entries=tuple(_tidied(entry, host) for entry in feed.entries))


def _tidied(entry: Entry, host: str) -> Entry:
    if host == GOOGLE:
        return _from_google(entry)
    link = unwrapped(entry.link)
    if link == entry.link:
        return entry
    # the wrapper's id is another each time it is asked
    return replace(entry, link=link, id=canonical(link) if host == BING else entry.id)


def _from_google(entry: Entry) -> Entry:
    """Its title ends with the outlet, its text is a list of links, its id another each time."""
    title = entry.title.removesuffix(f" - {entry.outlet}") if entry.outlet else entry.title
    day = entry.published.date().isoformat() if entry.published else ""
    named = f"{entry.outlet} {day} {plain_title(title)}"
    return replace(entry, title=title, id=named, summary_html="", content_html="", text="")
