"""Picked: a number on a page, made into a platform file that finds it again. Text only."""

import json
import re
from hashlib import sha256
from urllib.parse import urlsplit

from app.domain.page import Counter
from app.domain.problem import SourceError, Trouble

LONGEST_NAME = 60


def platform_file(address: str, title: str, counter: Counter) -> tuple[str, str]:
    """The id of a platform that is this one page, and its file. Raises SourceError BAD_ADDRESS.

    Asked half-hourly at most, and only what the site's robots.txt allows to programs.
    """
    parts = urlsplit(address)
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    if parts.scheme != "https" or not parts.hostname or re.search(r"[{}*]", address):
        raise SourceError(Trouble.BAD_ADDRESS, address, "a page is read over https only")
    name = f"page-{sha256(address.encode()).hexdigest()[:12]}"
    host = parts.hostname
    return name, "\n".join((
        f"# The number that was picked on {json.dumps(address)}.",
        "schema = 1",
        f"id = {_text(name)}",
        f"name = {_text(host[:LONGEST_NAME])}",
        f"hosts = [{_text(host)}]",
        f"paths = [{_text(path.rstrip('/') if not parts.query else path)}]",
        'key = "page"',
        f"address = {_text(address)}",
        'min_interval = "30m"',
        "robots = true",
        "auto_goal = true",
        "",
        "[[way]]",
        f"how = {_text(f'{host} page')}",
        f"request = {_text(address)}",
        'accept = "text/html"',
        'parse = "html"',
        "",
        "[way.fields]",
        f'count = [{{ {_place(counter)}, type = "int", required = true }}]',
        f'title = [{{ css = "title" }}, {{ const = {_text(title or host)} }}]',
        "",
    ))  # fmt: skip


def _place(counter: Counter) -> str:
    if counter.kind == "css":
        return f"css = {_text(counter.place)}"
    outer, _dot, key = counter.place.rpartition(".")
    pattern = rf'"{re.escape(key)}"\s*:\s*"?\s*([\d.,]+)'
    if outer:
        pattern = rf'"{re.escape(outer)}"\s*:\s*\{{[^{{}}]{{0,400}}?{pattern}'
    return f"regex = {_text(pattern)}"


def _text(text: str) -> str:
    """As TOML writes it: JSON's strings are TOML's, but for what is no letter."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
