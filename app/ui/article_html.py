"""Article HTML made ready for Qt's rich text: pure text work on what was cleaned already."""

import html
import re
from collections.abc import Sequence

_IMAGE = re.compile(r"<img\b([^>]*)>")
_SOURCE = re.compile(r'\bsrc="([^"]*)"')
_ALTERNATIVE = re.compile(r'\balt="([^"]*)"')
_SWAPS = (
    # a figure would inherit the indentation of lists
    (re.compile(r"</?(?:figure|article|section|main|header|footer|aside|details)\b[^>]*>"), ""),
    (re.compile(r"<(?:figcaption|summary)\b[^>]*>"), '<p class="caption">'),
    (re.compile(r"</(?:figcaption|summary)>"), "</p>"),
    # a cell can have a border on one side, a block cannot
    (re.compile(r"<blockquote\b[^>]*>"), '<table class="quote"><tr><td>'),
    (re.compile(r"</blockquote>"), "</td></tr></table>"),
    (re.compile(r"<pre\b[^>]*>"), '<table class="code"><tr><td><pre>'),
    (re.compile(r"</pre>"), "</pre></td></tr></table>"),
)  # fmt: skip


def prepared(markup: str) -> tuple[str, tuple[str, ...]]:
    """Give the markup with images named `image:0`, `image:1` …, and their addresses in order."""
    addresses: list[str] = []

    def opaque(image: re.Match[str]) -> str:
        source = _SOURCE.search(image[1])
        if source is None:
            return ""
        addresses.append(html.unescape(source[1]))
        words = _ALTERNATIVE.search(image[1])
        spoken = f' alt="{words[1]}"' if words else ""
        return f'<img src="image:{len(addresses) - 1}"{spoken}>'

    text = _IMAGE.sub(opaque, markup)
    for pattern, swap in _SWAPS:
        text = pattern.sub(swap, text)
    return text, tuple(addresses)


def headed(title: str, first_line: str, under_it: Sequence[str], body: str) -> str:
    """Put the heading over the body. All but `body` is plain text and is escaped."""
    under = "".join(f'<p class="author">{html.escape(line)}</p>' for line in under_it if line)
    return (
        f'<p class="where">{html.escape(first_line)}</p>'
        f'<h1 class="headline">{html.escape(title)}</h1>{under}{body}'
    )


def slices(markup: str, size: int = 40_000) -> list[str]:
    """Cut long markup between paragraphs, so that no piece holds the window up."""
    pieces: list[str] = []
    while len(markup) > size:
        cut = markup.rfind("</p>", 0, size)
        cut = cut + 4 if cut > 0 else size
        pieces.append(markup[:cut])
        markup = markup[cut:]
    return [*pieces, markup]
