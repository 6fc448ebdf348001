"""Counters: numbers on a web page that may count signatures. Runs in the parser process.

Three kinds of places, the surest first: JSON-LD that counts interactions, JSON in scripts whose
key speaks of signatures, elements that hold a number beside such a word.
"""

import json
import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from app.domain.page import Counter
from app.domain.petition import Quality
from app.sources import numbers, text

MOST = 20
LONGEST_ELEMENT = 80  # letters of an element that shows a count, and little else
_DEEPEST = 12
_MOST_SCRIPT = 4_000_000

# "signatures", "supporters" and their like where petitions are common
_WORDS = re.compile(
    r"sign(?:ed|er|ature|atory|atories|ee)|support(?:er|ed)|petition.?count|endors"
    r"|unterschr|unterst[uü]tz|mitzeichn|soutien|signataire|firm(?:a|as|e|ato|ant)|apoyo"
    r"|sostenit|assin|apoiador|handteken|ondertek|underskri|namnunder|podpis|al[aá][ií]r"
    r"|allekirjoit|kannattaj|imza|ypograf|подпис|підпис|署名|签名|서명",
    re.IGNORECASE,
)
_KEY = re.compile(
    r'"([A-Za-z_][\w-]{0,60})"\s*:\s*(?:"\s*([\d.,]{1,15})\s*"|(\d{1,12})(?=\s*(?:[,}\]]|$)))'
)
_OBJECT = re.compile(r'"([A-Za-z_][\w-]{0,60})"\s*:\s*\{([^{}]{0,400})\}')
_OTHER = re.compile(
    r"goal|target|needed|remain|required|threshold|min|max|limit|daily|weekly|today|recent|id$",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Za-z][\w-]*")


def found(tree: LexborHTMLParser, source: str) -> tuple[Counter, ...]:
    """The candidates of a page, each with the place where a platform file would look for it."""
    counters: dict[tuple[str, str], Counter] = {}
    for one in (*_linked(tree), *_embedded(source), *_shown(tree)):
        counters.setdefault((one.kind, one.place), one)
    return tuple(counters.values())[:MOST]


def _linked(tree: LexborHTMLParser) -> Iterator[Counter]:
    for node in tree.css('script[type="application/ld+json"]'):
        try:
            document = json.loads(node.text())
        except (ValueError, RecursionError):
            continue
        yield from _interactions(document, "", 0)


def _interactions(value: object, about: str, depth: int) -> Iterator[Counter]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from _interactions(each, about, depth + 1)
    elif isinstance(value, dict):
        about = _type_of(value) or about
        count = _whole(value.get("userInteractionCount"))
        if count is not None:
            kind = _type_of(value.get("interactionType")) or about
            yield Counter(count, text.line(kind), "ldjson", "userInteractionCount")
        for each in value.values():
            yield from _interactions(each, about, depth + 1)


def _type_of(value: object) -> str:
    if isinstance(value, dict):
        value = value.get("@type")
    return value.rpartition("/")[2] if isinstance(value, str) else ""


def _embedded(source: str) -> Iterator[Counter]:
    """Keys of JSON, wherever in the page's scripts it stands; also keys of such a key's object."""
    source = source[:_MOST_SCRIPT]
    for around in _OBJECT.finditer(source):
        if _telling(around[1]):
            for name, count in _numbers(around[2]):
                if not _OTHER.search(name):
                    yield Counter(count, around[1], "json", f"{around[1]}.{name}")
    for name, count in _numbers(source):
        if _telling(name):
            yield Counter(count, name, "json", name)


def _numbers(source: str) -> Iterator[tuple[str, int]]:
    for match in _KEY.finditer(source):
        count = _whole(match[2] or match[3])
        if count:
            yield match[1], count


def _telling(name: str) -> bool:
    return bool(_WORDS.search(name)) and not _OTHER.search(name)


def _shown(tree: LexborHTMLParser) -> Iterator[Counter]:
    """Elements, the innermost that hold one number, beside a telling word."""
    body = tree.body
    for node in body.traverse(include_text=False) if body is not None else ():
        if node.tag in {"script", "style", "noscript", "template", "option"}:
            continue
        words = _short(node)
        read = numbers.read(words) if words else None
        if read is None or not read[0] or _inside(node, read):
            continue
        label = _label(node, words)
        place = _selector(tree, node) if label else ""
        if place:
            yield Counter(read[0], label, "css", place, read[1])


def _short(node: LexborNode) -> str:
    shown = node.text(deep=True)
    words = " ".join(shown.split()) if len(shown) <= LONGEST_ELEMENT * 4 else ""
    return words if len(words) <= LONGEST_ELEMENT and re.search(r"\d", words) else ""


def _inside(node: LexborNode, number: tuple[int, Quality]) -> bool:
    """Whether a child of it holds the same number: then the child is the place."""
    children = (_short(child) for child in node.iter(include_text=False))
    return any(words and numbers.read(words) == number for words in children)


def _label(node: LexborNode, words: str) -> str:
    """What tells that the number counts signatures: its own words, names, or what is around it."""
    if _WORDS.search(words):
        return words
    names = " ".join(filter(None, (node.attributes.get("class"), node.id)))
    if _OTHER.search(names):
        return ""
    if _WORDS.search(names):
        return words
    around = node.parent
    for _step in range(2):
        if around is None or around.tag == "body":
            return ""
        said = " ".join(around.text(deep=True, separator=" ").split())
        if len(said) <= LONGEST_ELEMENT * 2 and _WORDS.search(said):
            return said
        around = around.parent
    return ""


def _selector(tree: LexborHTMLParser, node: LexborNode) -> str:
    """A CSS selector whose first match is the node, with a name in it where there is one."""
    selector = fitting = ""
    current: LexborNode | None = node
    for _step in range(_DEEPEST):
        if current is None or current.tag in {"body", "html"}:
            break
        selector = f"{_simple(current)} > {selector}" if selector else _simple(current)
        first = tree.css_first(selector)
        if first is not None and first.mem_id == node.mem_id:
            fitting = selector
            if "#" in fitting or "." in fitting:
                break
        current = current.parent
    return fitting


def _simple(node: LexborNode) -> str:
    tag = node.tag if node.tag and _NAME.fullmatch(node.tag) else "*"
    if node.id and _NAME.fullmatch(node.id):
        return f"{tag}#{node.id}"
    classes = (node.attributes.get("class") or "").split()
    return tag + "".join(f".{name}" for name in classes[:2] if _NAME.fullmatch(name))


def _whole(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if 0 <= value <= numbers.LARGEST else None
    read = numbers.read(value) if isinstance(value, str) else None
    return read[0] if read and read[1] is Quality.EXACT else None
