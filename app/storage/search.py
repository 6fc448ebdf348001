"""Search: what a person means, as a query that FTS5 cannot misunderstand."""

import re

from app.domain.query import All, Node, Query, Word

NOTHING = '""'  # finds nothing


def expression(query: Query) -> str:
    """The words that must occur, as FTS5 writes them. Without any it finds nothing."""
    return _written(query.words) if query.words is not None else NOTHING


def excluded(query: Query) -> str:
    """What must not occur where no other word is asked for; "" when nothing is."""
    return " OR ".join(map(_written, query.without))


def conditions(query: Query) -> str:
    """What the filters, and the words that must not occur alone, ask of a row of article_state."""
    filters = query.filters
    asked = (
        (query.without, """AND article_id NOT IN
            (SELECT rowid FROM article_words WHERE article_words MATCH :without)"""),
        (filters.outlet, """AND EXISTS (SELECT 1 FROM article
            WHERE article.id = article_id AND outlet LIKE :outlet ESCAPE '!')"""),
        (filters.source, """AND +article_state.source_id IN
            (SELECT id FROM source WHERE title LIKE :named ESCAPE '!')"""),
        (filters.unread, "AND read = 0"),
        (filters.starred, "AND starred = 1"),
        (filters.noted, """AND article_id IN
            (SELECT article_id FROM note WHERE removed_at IS NULL)"""),
    )  # fmt: skip
    return " ".join(condition for wanted, condition in asked if wanted)


def values(query: Query) -> dict[str, object]:
    """What `conditions` and `expression` name."""
    return {
        "words": expression(query),
        "without": excluded(query),
        "outlet": _within(query.filters.outlet),
        "named": _within(query.filters.source),
    }


def _within(text: str) -> str:
    return "%" + re.sub("([!%_])", r"!\1", text) + "%"


def _written(node: Node) -> str:
    if isinstance(node, Word):
        text = node.text.replace('"', " ")
        return f'"{text}" *' if node.begins else f'"{text}"'
    if isinstance(node, All):
        said = " AND ".join(map(_written, node.parts))
        without = " OR ".join(map(_written, node.without))
        return f"(({said}) NOT ({without}))" if without else f"({said})"
    return f"({' OR '.join(map(_written, node.parts))})"
