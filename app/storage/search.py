"""Search: a person's words as a query that FTS5 cannot misunderstand."""

import re

_PARTS = re.compile(r'"([^"]*)"?|([^\s"]+)')
# Nobody types more; a pasted page would only be slow.
_LONGEST = 500
_MOST = 32


def expression(words: str, *, whole: bool = False) -> str:
    """The words as an FTS5 query. All must occur; "a b" is a phrase.

    The last may go on, unless `whole`.

    Nothing in it is an operator, and no text makes SQLite complain. Without a letter or digit it
    finds nothing.
    """
    typed = words.encode("utf-8", "ignore").decode("utf-8").replace("\0", " ")[:_LONGEST]
    parts = [phrase or word for phrase, word in _PARTS.findall(typed)][:_MOST]
    texts = [f'"{part}"' for part in parts if part.strip()]
    if texts and not whole and _goes_on(parts[-1]) and typed.endswith(parts[-1]):
        texts[-1] += " *"
    return " ".join(texts) or '""'


def _goes_on(word: str) -> bool:
    # One or two Latin letters begin half of all words; of other scripts they may be a word.
    return len(word) >= 3 or not word.isascii()
