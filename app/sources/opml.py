"""OPML lists: bytes in, feeds with their folders out. Runs in the parser process."""

import xml.etree.ElementTree as ET

from app.domain.address import split_login, without_login
from app.domain.answer import Answer
from app.domain.page import FoundFeed, Outline
from app.domain.problem import SourceError, Trouble
from app.sources import text
from app.sources.html import absolute

MOST_FEEDS, DEEPEST = 10_000, 32


def read(answer: Answer) -> Outline:
    """Read a list. Raises SourceError NOT_UNDERSTOOD for what is none or declares entities."""
    if b"<!DOCTYPE" in answer.body[:4096].upper() or b"<!ENTITY" in answer.body.upper():
        raise SourceError(Trouble.NOT_UNDERSTOOD, answer.address, "a list with a DOCTYPE")
    try:
        root = ET.fromstring(answer.body)  # noqa: S314  entities were refused above
    except (ET.ParseError, ValueError, LookupError) as error:
        raise SourceError(Trouble.NOT_UNDERSTOOD, answer.address, str(error)) from error
    body = root.find("body")
    if root.tag.lower() != "opml" or body is None:
        raise SourceError(Trouble.NOT_UNDERSTOOD, answer.address, "no OPML")
    found: list[FoundFeed] = []
    _collect(body, (), found)
    return Outline(text.line(root.findtext("head/title") or ""), tuple(found[:MOST_FEEDS]))


def _collect(parent: ET.Element, folders: tuple[str, ...], found: list[FoundFeed]) -> None:
    for outline in parent.iterfind("outline"):
        name = text.line(outline.get("title") or outline.get("text") or "")
        given = absolute(outline.get("xmlUrl") or outline.get("xmlurl") or "", "")
        address, login = split_login(given)
        if address:
            folder = " / ".join(folders)
            found.append(FoundFeed(without_login(name) or address, address, folder, login))
        elif len(folders) < DEEPEST:
            _collect(outline, (*folders, name) if name else folders, found)
