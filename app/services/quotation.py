"""Quotations: a passage and where it came from, as Markdown that no stranger's text can bend."""

import re
from datetime import UTC
from urllib.parse import quote as percent_encoded, urlsplit

from app.domain.note import Quote

# Control characters, and those that turn the direction of what follows.
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+")
# Emphasis, links, images, HTML, entities, tables, mail; and what is linked without being marked.
_MARKS = re.compile(r"[\\`*_\[\]<>&~|!@$^]|:(?=//)|(?<=www)\.", re.IGNORECASE)
# Headings, lists, rules and code fences, which only count where a line begins.
_BEGINNING = re.compile(r"^(\d*)([#+=:.)-])")


def quoted(quote: Quote) -> str:
    """The passage as a block quote, then outlet, title, date, address and time read (UTC)."""
    lines = [f"> {_line(line)}".rstrip() for line in quote.passage.strip().splitlines()]
    told = [inlined(quote.outlet), _title(quote), *_where(quote)]
    return "\n".join((*lines, "", f"— {', '.join(part for part in told if part)}", ""))


def _title(quote: Quote) -> str:
    return linked(quote.title, quote.address)


def linked(text: str, address: str) -> str:
    """A link, or the text alone where the address is not a page's."""
    title, address = inlined(text), _address(address)
    if not address:
        return title
    # In a link's address an entity would be read; a bare & is what addresses are made of.
    target = re.sub(r"&(?=#?\w+;)", "%26", address)
    return f"[{title or target}](<{target}>)"


def _where(quote: Quote) -> tuple[str, ...]:
    address = _address(quote.address)
    return (
        f"{quote.published.astimezone(UTC):%Y-%m-%d}" if quote.published else "",
        f"<{address}>" if address else "",
        f"read {quote.read_at.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
    )


def _address(address: str) -> str:
    """The address with everything encoded that could end it, "" when it is not a page's."""
    try:
        scheme = urlsplit(address).scheme
    except ValueError:
        return ""
    if scheme not in {"http", "https"}:
        return ""
    return percent_encoded(address, safe=":/?#[]@!$&'*+,;=%~-._", errors="replace")


def _line(text: str) -> str:
    return _BEGINNING.sub(r"\1\\\2", inlined(text))


def inlined(text: str) -> str:
    """One line in which nothing means more than it says."""
    return _MARKS.sub(r"\\\g<0>", _UNSEEN.sub(" ", text).strip())
