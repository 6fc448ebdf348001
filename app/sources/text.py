"""Plain text out of what strangers call text: entities resolved, markup and controls gone."""

import html
import re

_TAG = re.compile(r"<!--.*?(?:-->|$)|</?[a-zA-Z][^<>]*(?:>|$)|<![a-zA-Z\[][^<>]*>", re.DOTALL)
_HIDDEN = re.compile(r"(?is)<(script|style|head|template)\b.*?(?:</\1\s*>|$)")
_BREAK = re.compile(r"(?i)</?(?:p|br|div|li|h[1-6]|tr|blockquote|ul|ol|table|section)\b[^<>]*>")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufeff]")


def line(text: str) -> str:
    """Make one line of plain text: for titles, authors, outlets."""
    return " ".join(_CONTROL.sub("", _unescaped(text)).split())


def title(given: str, words: str, link: str) -> str:
    """The title, or what a reader can tell an article without one by: its first words, its link."""
    return line(given) or words.partition("\n")[0][:100].strip() or link


def plain(markup: str, *, most: int = 200_000) -> str:
    """Make plain text of HTML, blocks apart by line breaks, at most `most` letters."""
    text = _BREAK.sub("\n", _HIDDEN.sub(" ", markup[: most * 4]))
    text = html.unescape(_TAG.sub("", text))
    lines = (" ".join(_CONTROL.sub("", one).split()) for one in text.splitlines())
    return "\n".join(one for one in lines if one)[:most]


def _unescaped(text: str) -> str:
    """Resolve entities and drop tags; twice, since many titles are escaped twice."""
    for _time in range(2):
        text = (
            html.unescape(_TAG.sub("", _HIDDEN.sub("", text)))
            if "<" in text or "&" in text
            else text
        )
    return text
