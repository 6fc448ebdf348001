"""OPML lists, in and out: feeds with their folders. They are read in the parser process."""

import xml.etree.ElementTree as ET
from collections.abc import Sequence

from app.domain.address import split_login, without_login
from app.domain.answer import Answer
from app.domain.page import FoundFeed, Outline
from app.domain.problem import SourceError, Trouble
from app.sources import text
from app.sources.html import absolute

MOST_FEEDS, DEEPEST = 10_000, 32
_BETWEEN = " / "


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


def written(title: str, feeds: Sequence[FoundFeed], made: str) -> bytes:
    """The list as OPML 2.0. `made` is its date as RFC 822 writes it. Passwords are left out.

    Folders within folders stand between slashes with spaces round them, as `read` gives them.
    """
    root = ET.Element("opml", version="2.0")
    head = ET.SubElement(root, "head")
    ET.SubElement(head, "title").text = _fit(title)
    ET.SubElement(head, "dateCreated").text = made
    folders: dict[tuple[str, ...], ET.Element] = {(): ET.SubElement(root, "body")}
    for feed in feeds:
        path = tuple(part for part in feed.folder.split(_BETWEEN) if part.strip())
        for depth in range(len(path)):
            name = _fit(path[depth])
            if path[: depth + 1] not in folders:
                parent = folders[path[:depth]]
                folders[path[: depth + 1]] = ET.SubElement(parent, "outline", text=name, title=name)
        name, address = _fit(feed.title), without_login(feed.address)
        ET.SubElement(
            folders[path], "outline", type="rss", text=name, title=name, xmlUrl=_fit(address)
        )
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def _fit(text: str) -> str:
    """Without what XML cannot hold."""
    return "".join(
        letter
        for letter in text
        if letter >= " " and not "\ud800" <= letter <= "\udfff" and letter not in "\ufffe\uffff"
    )


def _collect(parent: ET.Element, folders: tuple[str, ...], found: list[FoundFeed]) -> None:
    for outline in parent.iterfind("outline"):
        name = text.line(outline.get("title") or outline.get("text") or "")
        given = absolute(outline.get("xmlUrl") or outline.get("xmlurl") or "", "")
        address, login = split_login(given)
        if address:
            folder = _BETWEEN.join(folders)
            found.append(FoundFeed(without_login(name) or address, address, folder, login))
        elif len(folders) < DEEPEST:
            _collect(outline, (*folders, name) if name else folders, found)
