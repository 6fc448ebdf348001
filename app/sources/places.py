"""Places: looking for one value in one answer. Runs in the parser process only."""

import codecs
import copy
import json
import re
from collections.abc import Iterator, Mapping

import jmespath
import regex
from jmespath.exceptions import JMESPathError
from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from app.domain.answer import Answer
from app.domain.problem import SourceError, Trouble
from app.sources.platform import Place, fill

MOST_SEARCHED = 400_000  # letters a pattern may look through
PATTERN_SECONDS = 0.5

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_CALLBACK = re.compile(r"\s*[\w.$]+\s*\((.*)\)\s*;?\s*", re.DOTALL)
_TOKEN = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|[{}]|\bundefined\b", re.DOTALL)


class Document:
    """One answer, ready to be looked through. What cannot be parsed holds nothing."""

    def __init__(
        self, answer: Answer, parse: str, root: tuple[str, ...], known: Mapping[str, str]
    ) -> None:
        self._known = known
        self.text = _decoded(answer)
        self._tree = LexborHTMLParser(self.text) if parse == "html" else None
        self._whole = _json(_unwrapped(self.text, parse)) if parse != "html" else None
        roots = (self._search(expression, self._whole) for expression in root)
        self._root = next((found for found in roots if found is not None), None)
        if not root:
            self._root = self._whole

    @property
    def empty(self) -> bool:
        """JSON was expected and something else came."""
        return self._tree is None and self._whole is None

    def top(self) -> "Document":
        """The same answer, looked at from its top instead of its root."""
        whole = copy.copy(self)
        whole._root = self._whole  # noqa: SLF001  its own kind
        return whole

    def look(self, place: Place) -> object:
        """What stands at `place`, None when nothing does. SourceError when it cannot be looked."""
        try:
            found = self._find(place)
            if place.pattern:
                searched = found if place.css or place.meta or place.jmes else self.text
                return self._match(place.pattern, searched)
        except (JMESPathError, SelectolaxError, regex.error) as error:
            raise SourceError(Trouble.SHAPE_CHANGED, detail=f"platform file: {error}") from error
        except TimeoutError as error:
            raise SourceError(Trouble.OVERRUN, detail=f"pattern: {place.pattern}") from error
        return found

    def _find(self, place: Place) -> object:
        if place.js:
            return self._search(place.jmes, _variable(self.text, place.js))
        if place.ldjson:
            found = (self._search(place.jmes, each) for each in self._linked(place.ldjson))
            return next((each for each in found if each is not None), None)
        if place.jmes:
            return self._search(place.jmes, self._root)
        if place.css:
            return self._node_text(place)
        if place.meta:
            return self._meta(place.meta)
        return place.const

    def _search(self, expression: str, value: object) -> object:
        return jmespath.search(fill(expression, self._known), value) if value is not None else None

    def _match(self, pattern: str, text: object) -> str | None:
        if not isinstance(text, str):
            return None
        escaped = {name: regex.escape(value) for name, value in self._known.items()}
        match = regex.search(
            fill(pattern, escaped),
            text[:MOST_SEARCHED],
            flags=regex.DOTALL,
            timeout=PATTERN_SECONDS,
        )
        return (match[1] if match.re.groups else match[0]) if match else None

    def _node_text(self, place: Place) -> str | None:
        node = self._tree.css_first(place.css) if self._tree else None
        if node is None:
            return None
        return node.attributes.get(place.attr) if place.attr else node.text()

    def _meta(self, name: str) -> str | None:
        for node in self._tree.css("meta") if self._tree else ():
            if name in {node.attributes.get("property"), node.attributes.get("name")}:
                return node.attributes.get("content")
        return None

    def _linked(self, kind: str) -> Iterator[dict[str, object]]:
        for node in self._tree.css('script[type="application/ld+json"]') if self._tree else ():
            for each in _objects(_json(node.text())):
                types = each.get("@type")
                if kind == types or (isinstance(types, list) and kind in types):
                    yield each


def _decoded(answer: Answer) -> str:
    match = _CHARSET.search(answer.content_type)
    try:
        charset = codecs.lookup(match[1]).name if match else "utf-8"
        return answer.body.decode(charset, "replace").removeprefix("\ufeff")
    except (LookupError, ValueError):
        return answer.body.decode("utf-8", "replace").removeprefix("\ufeff")


def _unwrapped(text: str, parse: str) -> str:
    match = _CALLBACK.fullmatch(text) if parse == "jsonp" else None
    return match[1] if match else text


def _json(text: str) -> object:
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value


def _variable(text: str, name: str) -> object:
    """The object literal that a script assigns to `name`: JSON but for `undefined`."""
    for match in re.finditer(rf"{re.escape(name)}\s*=\s*(?={{)", text):
        value = _json(_balanced(text, match.end()))
        if value is not None:
            return value
    return None


def _balanced(text: str, start: int) -> str:
    """The braces that open at `start`, and what is in them; "" when they never close."""
    parts, last, depth = [], start, 0
    for token in _TOKEN.finditer(text, start):
        if token[0] == "undefined":
            parts += [text[last : token.start()], "null"]
            last = token.end()
        depth += {"{": 1, "}": -1}.get(token[0], 0)
        if depth == 0:
            return "".join([*parts, text[last : token.end()]])
    return ""


def _objects(value: object) -> Iterator[dict[str, object]]:
    """A JSON-LD document's objects: itself, those of a list, those of its graph."""
    if isinstance(value, list):
        for each in value:
            yield from _objects(each)
    elif isinstance(value, dict):
        yield value
        yield from _objects(value.get("@graph", []))
