"""The little language of searches and watch words. Whatever is typed means something.

    dassey AND (clemency OR pardon) NOT podcast      outlet:cbs after:2016-01-04 is:unread

Words beside each other must all occur, "quoted ones" in this order. `word*` goes on in any way;
`-word` is NOT word. Operators are written large, so that "and" stays a word. What is left open or
has nothing to act on is left out.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from functools import partial

LONGEST, MOST, DEEPEST = 500, 32, 8  # characters, words, brackets in brackets: nobody types more

_TOKENS = re.compile(
    r"""(?P<field>[a-z]+):(?P<value>"[^"]*"?|[^\s()"]+)
      | "(?P<phrase>[^"]*)"?
      | (?P<bracket>[()])
      | (?P<minus>-(?=[\w"(]))
      | (?P<word>[^\s()"]+)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a phrase; `begins`: its last word may go on."""

    text: str
    begins: bool = False


@dataclass(frozen=True, slots=True)
class All:
    """Every one of `parts`, and none of `without`. There is at least one part."""

    parts: tuple["Node", ...]
    without: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class Any:
    parts: tuple["Node", ...]


Node = Word | All | Any


@dataclass(frozen=True, slots=True)
class Filters:
    """What a search asks of an article beside its words; "" and None ask nothing.

    `outlet` and `source` are in the name. `since` and `until` are UTC, the second left out.
    """

    outlet: str = ""
    source: str = ""
    since: datetime | None = None
    until: datetime | None = None
    unread: bool = False
    starred: bool = False
    noted: bool = False


NO_FILTERS = Filters()


@dataclass(frozen=True, slots=True)
class Query:
    """`words` None: no word must occur. `without` must not, where nothing else must."""

    words: Node | None = None
    without: tuple[Node, ...] = ()
    filters: Filters = NO_FILTERS

    def __bool__(self) -> bool:
        return self != Query()

    @property
    def terms(self) -> tuple[Word, ...]:
        """The words that may stand in what is found."""
        return tuple(_terms(self.words)) if self.words else ()


def parse(typed: str, *, whole: bool = False) -> Query:
    """What the reader means. Unless `whole`, a word that ends the text may go on."""
    text = typed.encode("utf-8", "ignore").decode("utf-8").replace("\0", " ")[:LONGEST]
    reader = _Reader(text, whole=whole)
    parts, without = reader.group(0)
    if parts:
        return Query(_joined(parts, without), (), reader.filters)
    return Query(None, tuple(without), reader.filters)


def matches(query: Query, text: str) -> bool:
    """Whether a text has the words of a query, and none that it must not have."""
    if any(_has(node, text) for node in query.without):
        return False
    return query.words is None or _has(query.words, text)


def pattern(words: Iterable[Word]) -> str:
    """A regular expression that finds these words; "" finds nothing."""
    return "|".join(found for word in words if (found := _pattern(word)))


@dataclass(slots=True)
class _Reader:
    text: str
    whole: bool
    filters: Filters = NO_FILTERS
    _tokens: Iterator[re.Match[str]] = field(init=False)
    _words: int = 0

    def __post_init__(self) -> None:
        self._tokens = _TOKENS.finditer(self.text)

    def group(self, depth: int) -> tuple[list[Node], list[Node]]:
        """Up to the bracket that closes: what must occur, and what must not."""
        choices: list[tuple[list[Node], list[Node]]] = [([], [])]
        negative = False
        for token in self._tokens:
            said = token[0]
            if said == ")":
                if depth:
                    break
                continue
            if said == "OR":
                choices.append(([], []))
            elif token["minus"] or said == "NOT":
                negative = True
                continue
            elif said != "AND" and not self._filter(token):
                node = self._inner(depth) if said == "(" else self._word(token)
                if node is not None:
                    choices[-1][negative].append(node)
            negative = False
        return _chosen(choices)

    def _inner(self, depth: int) -> Node | None:
        if depth >= DEEPEST:
            return None
        parts, without = self.group(depth + 1)
        return _joined(parts, without) if parts else None

    def _word(self, token: re.Match[str]) -> Word | None:
        said = token["phrase"] if token["phrase"] is not None else token[0]
        self._words += 1
        if self._words > MOST or not any(map(str.isalnum, said)):
            return None
        starred = token["word"] is not None and said.endswith("*")
        ends = not self.whole and token.end() == len(self.text) and not self.text.endswith('"')
        return Word(said.strip("*"), starred or (ends and _goes_on(said)))

    def _filter(self, token: re.Match[str]) -> bool:
        """Take it as a filter, if it is one."""
        name, value = token["field"], (token["value"] or "").strip('"')
        put = partial(replace, self.filters)
        if name == "outlet" and value:
            self.filters = put(outlet=value)
        elif name == "source" and value:
            self.filters = put(source=value)
        elif (name, value) == ("is", "unread"):
            self.filters = put(unread=True)
        elif (name, value) == ("is", "starred"):
            self.filters = put(starred=True)
        elif (name, value) == ("has", "notes"):
            self.filters = put(noted=True)
        elif name == "after" and (day := _day(value)) is not None:
            self.filters = put(since=day)
        elif name == "before" and (day := _day(value)) is not None:
            self.filters = put(until=day)
        else:
            return False
        return True


def filtered(typed: str, name: str, value: str) -> str:
    """The text with a filter put, changed, or, with an empty value, taken out of it."""
    rest = re.sub(rf'(?:^|\s){name}:(?:"[^"]*"?|[^\s()"]+)', "", typed).strip()
    if not value:
        return rest
    quoted = f'"{value}"' if re.search(r"[\s()]", value) else value
    return f"{rest} {name}:{quoted}".strip()


def switched(typed: str, flag: str, *, on: bool) -> str:
    """The text with a flag like "is:unread" in it, or not."""
    rest = " ".join(part for part in typed.split(" ") if part != flag).strip()
    return f"{rest} {flag}".strip() if on else rest


def _chosen(choices: list[tuple[list[Node], list[Node]]]) -> tuple[list[Node], list[Node]]:
    if len(choices) == 1:
        return choices[0]
    meant = tuple(_joined(parts, without) for parts, without in choices if parts)
    return ([Any(meant)] if len(meant) > 1 else list(meant)), []


def _joined(parts: list[Node], without: list[Node]) -> Node:
    return parts[0] if len(parts) == 1 and not without else All(tuple(parts), tuple(without))


def _has(node: Node, text: str) -> bool:
    if isinstance(node, Word):
        found = _pattern(node)
        return bool(found) and re.search(found, text, re.IGNORECASE) is not None
    if isinstance(node, Any):
        return any(_has(part, text) for part in node.parts)
    return all(_has(part, text) for part in node.parts) and not any(
        _has(part, text) for part in node.without
    )


def _pattern(word: Word) -> str:
    parts = r"\W+".join(map(re.escape, re.findall(r"\w+", word.text)))
    return rf"\b{parts}\w*" if parts and word.begins else parts and rf"\b{parts}\b"


def _terms(node: Node) -> Iterator[Word]:
    if isinstance(node, Word):
        yield node
    else:
        for part in node.parts:
            yield from _terms(part)


def _goes_on(word: str) -> bool:
    # One or two Latin letters begin half of all words; of other scripts they may be a word.
    return len(word) >= 3 or not word.isascii()


def _day(text: str) -> datetime | None:
    """The start of a day, as the reader's clock has it; "" and what is no day: None."""
    try:
        start = datetime.combine(date.fromisoformat(text), time.min)
        return start.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
