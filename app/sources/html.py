"""HTML of strangers made harmless: an allow-list, and absolute addresses. Draws nothing."""

import re
from urllib.parse import urljoin, urlsplit

import nh3

_TAGS = {
    "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn",
    "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i",
    "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small", "span",
    "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time",
    "tr", "tt", "u", "ul", "var", "article", "section", "aside", "header", "footer", "main",
    "center", "font", "big", "strike", "bdi", "bdo", "rp", "rt", "ruby", "wbr",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt", "title", "width", "height"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "ol": {"start"},
    "time": {"datetime"},
    "bdo": {"dir"},
    "p": {"dir"},
    "div": {"dir"},
}
_DROPPED_WHOLE = {"script", "style", "template", "noscript", "title"}
_LINKS, _PICTURES = ("http", "https", "mailto"), ("http", "https")
_IMAGE = re.compile(r"<img\b[^>]*>")
_TINY = re.compile(r'\b(?:width|height)="[012]"')
_ODD = re.compile(r"[\x00-\x20\x7f-\xa0\u2000-\u200f\u2028-\u202f\u2060-\u206f\ufeff]")


def clean(markup: str, base: str = "") -> str:
    """Keep what an article needs and nothing that acts. Addresses become absolute, or go.

    `base` is the address that relative ones are relative to; without one they are dropped.
    """

    def address(tag: str, attribute: str, value: str) -> str | None:
        if attribute in {"href", "src"}:
            return absolute(value, base, _LINKS if tag == "a" else _PICTURES) or None
        return value

    kept = nh3.clean(
        markup,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=address,
        clean_content_tags=_DROPPED_WHOLE,
        url_schemes=set(_LINKS),
        link_rel=None,
        strip_comments=True,
    )
    return _IMAGE.sub(_seen_images, kept)


def absolute(address: str, base: str, schemes: tuple[str, ...] = _PICTURES) -> str:
    """Make an address absolute; "" for any but the schemes allowed, and for disguised ones."""
    bare = address.strip("\t\n\r\f ")
    scheme, colon, _rest = bare.partition(":")
    # what browsers skip inside a scheme, "java\tscript:", is a disguise
    if not bare or (colon and _ODD.search(scheme)):
        return ""
    try:
        joined = urljoin(base, bare)
        parts = urlsplit(joined)
    except ValueError:
        return ""
    if parts.scheme not in schemes or (parts.scheme != "mailto" and not parts.netloc):
        return ""
    return joined


def _seen_images(image: re.Match[str]) -> str:
    """Drop images of one or two pixels, which only count readers, and those without a source."""
    tag = image[0]
    return "" if _TINY.search(tag) or " src=" not in tag else tag
