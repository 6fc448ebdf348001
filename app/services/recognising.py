"""Recognising: what something pasted is: a feed, a page with feeds, a list of feeds, a petition."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from app.domain import address as addresses, known_sites
from app.domain.answer import Answer
from app.domain.found import Found
from app.domain.login import Login
from app.domain.problem import SourceError, Trouble

if TYPE_CHECKING:
    from app.sources.http import Http
    from app.sources.parser import Parser
    from app.sources.platforms import Platforms, Ref

MOST_BYTES = 8 * 1024 * 1024


class Outside(Protocol):
    """What it takes to ask the outside world. A Desk is one."""

    @property
    def http(self) -> "Http": ...
    @property
    def parser(self) -> "Parser": ...
    @property
    def platforms(self) -> "Platforms": ...
    @property
    def now(self) -> Callable[[], datetime]: ...


def recognise(outside: Outside, text: str) -> Found:
    """Ask for an address, or read a file of this computer.

    Raises SourceError for what cannot be read. A password in the address is sent to its own
    origin only, and handed on beside the address, never in it.
    """
    path = local_file(text)
    if path is not None:
        if path.suffix.lower() == ".casefile":
            raise SourceError(Trouble.CASE_FILE, path.name)
        return understood(outside, read_file(path))
    known = known_sites.feed_of(text) or known_sites.feed_of(addresses.webbed(text))
    address, login = addresses.split_login(known or addresses.webbed(text))
    if login is None:
        address, login = known_sites.split_token(address)
    if not address:
        raise SourceError(Trouble.BAD_ADDRESS, addresses.without_login(text.strip())[:200])
    ref = outside.platforms.find(address)
    found = _petition(outside, ref) if ref else _asked(outside, address, login)
    return replace(found, password_left_out=login is not None and found.login is None)


def understood(outside: Outside, answer: Answer) -> Found:
    """What an answer is. Raises SourceError: NO_FEED_FOUND for a page with nothing to follow."""
    try:
        feed = outside.parser.feed(answer)
    except SourceError as error:
        if error.trouble is not Trouble.NOT_UNDERSTOOD:
            raise
        return _list_or_page(outside, answer, error)
    return Found(answer.address, feed.title, feed=feed, answer=answer)


def local_file(text: str) -> Path | None:
    """The file that a dropped address or an absolute path means; None for anything else."""
    text = text.strip()
    if text.lower().startswith("file:"):
        # with it come http and ssl: too long to wait for before the first paint
        from urllib.request import url2pathname  # noqa: PLC0415

        return Path(url2pathname(urlsplit(text).path))
    return Path(text) if text and "\n" not in text and Path(text).is_absolute() else None


def read_file(path: Path, address: str = "") -> Answer:
    """The file as if it had come from `address`. Raises SourceError FILE_UNREADABLE, TOO_LARGE."""
    try:
        with path.open("rb") as file:
            body = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise SourceError(Trouble.FILE_UNREADABLE, str(path), str(error)) from error
    if len(body) > MOST_BYTES:
        raise SourceError(Trouble.TOO_LARGE, str(path))
    return Answer(address or path.absolute().as_uri(), 200, body=body)


def _asked(outside: Outside, address: str, login: Login | None) -> Found:
    private, (asked, sent) = False, known_sites.opened(address, login)
    try:
        answer = outside.http.get(asked, login=sent)
    except SourceError as error:
        if error.trouble is not Trouble.PRIVATE_ADDRESS:
            raise
        private = True
        answer = outside.http.get(asked, allow_private=True, login=sent)
    # the address to keep is the one that was typed, unless it has moved for good
    kept = known_sites.split_token(answer.moved_to or address)[0]
    useful = login if addresses.may_know(addresses.origin_of(address), kept) else None
    found = understood(outside, answer)
    where = addresses.host_of(kept)
    return replace(found, address=kept, where=where, private=private, login=useful)


def _petition(outside: Outside, ref: "Ref") -> Found:
    # httpx comes with it: not before the first paint
    from app.sources import petitions  # noqa: PLC0415

    platform = outside.platforms.named(ref.platform)
    if platform is None:
        raise SourceError(Trouble.NOT_UNDERSTOOD, ref.address)
    found = Found(ref.address, ref.key, platform.name, platform=platform.id, petition_key=ref.key)
    try:
        look = petitions.look(outside.http, outside.parser, platform, ref, now=outside.now())
    except SourceError as error:
        wanted = error.trouble is Trouble.AUTH_REQUIRED and platform.secret
        if error.trouble is not Trouble.RETIRED and not wanted:
            raise
        return replace(found, trouble=error.trouble, see=error.see)
    return replace(
        found,
        title=look.snapshot.title if look.snapshot else ref.key,
        snapshot=look.snapshot,
        validators=look.validators,
        wait_until=look.wait_until,
    )


def _list_or_page(outside: Outside, answer: Answer, no_feed: SourceError) -> Found:
    try:
        outline = outside.parser.outline(answer)
    except SourceError:
        page = outside.parser.page(answer)
        if page.feeds or page.counters:
            return Found(
                answer.address,
                page.title,
                feeds=page.feeds,
                counters=page.counters,
                answer=answer if page.counters else None,
            )
        if page.title:
            raise SourceError(Trouble.NO_FEED_FOUND, answer.address) from no_feed
        raise no_feed from None
    return Found(answer.address, outline.title, feeds=outline.feeds, listed=True)
