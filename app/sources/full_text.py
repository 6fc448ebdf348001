"""The text of a web page's article, without what stands round it. Runs in the parser process.

A readability of our own: the library needs lxml, which alone would not fit into the bundle. The
rule is Arc90's: paragraphs speak for what they stand in, links against it.
"""

import re
from collections import defaultdict

from selectolax.lexbor import LexborHTMLParser, LexborNode

from app.domain.answer import Answer
from app.domain.article import FullText
from app.domain.problem import SourceError, Trouble
from app.sources import text
from app.sources.html import clean

LEAST, PARAGRAPH = 250, 40  # letters of an article, and of a paragraph that says something
_BESIDE = (
    "script, style, noscript, template, iframe, svg, form, button, nav, aside, footer, "
    "[role=navigation], [role=complementary], [aria-hidden=true], [hidden]"
)
_CHARSET = re.compile(rb"charset=[\"']?([\w-]{2,20})", re.IGNORECASE)
_BESIDE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:share|social|related|newsletter|promo|advert|ads?|comments?|cookie|consent|"
    r"breadcrumbs?|sidebar|paywall|subscribe|tags?)(?:$|[\s_-])",
    re.IGNORECASE,
)


def read(answer: Answer) -> FullText:
    """Raises SourceError NOT_UNDERSTOOD where no article is found in the page."""
    root = LexborHTMLParser(_decoded(answer)).body
    best = _best(root) if root is not None else None
    markup = clean(best.html or "", answer.address) if best is not None else ""
    words = text.plain(markup)
    if len(words) < LEAST:
        raise SourceError(Trouble.NOT_UNDERSTOOD, answer.address, "no article in the page")
    return FullText(markup, words)


def _decoded(answer: Answer) -> str:
    """As the server or the page itself says it is written, else as UTF-8."""
    said = answer.headers.get("content-type", "").encode() + answer.body[:2048]
    named = _CHARSET.search(said)
    try:
        return answer.body.decode(named[1].decode("ascii") if named else "utf-8", "replace")
    except LookupError:
        return answer.body.decode("utf-8", "replace")


def _best(root: LexborNode) -> LexborNode | None:
    """The element whose paragraphs say the most; what holds it gets half the praise."""
    for beside in root.css(_BESIDE):
        beside.decompose()
    for node in root.css("div[class], section[class], ul[class], div[id], section[id]"):
        names = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
        if _BESIDE_NAMES.search(names) and len(node.css("p")) < 3:
            node.decompose()
    praise: defaultdict[int, float] = defaultdict(float)
    nodes: dict[int, LexborNode] = {}
    for paragraph in root.css("p"):
        said = paragraph.text(strip=True)
        if len(said) < PARAGRAPH:
            continue
        linked = sum(len(link.text(strip=True)) for link in paragraph.css("a"))
        worth = len(said) - 2.0 * linked
        for above, share in ((paragraph.parent, 1.0), (_above(paragraph.parent), 0.5)):
            if above is not None:
                praise[above.mem_id] += worth * share
                nodes[above.mem_id] = above
    named = root.css_first("[itemprop=articleBody]")
    if named is not None and len(named.text(strip=True)) >= LEAST:
        return named
    return nodes[max(praise, key=praise.__getitem__)] if praise else None


def _above(node: LexborNode | None) -> LexborNode | None:
    return node.parent if node is not None else None
