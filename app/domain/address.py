"""Addresses: what a person typed, what may be logged, and which two mean the same page."""

import re
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from app.domain.login import Login

_TRACKING = re.compile(
    r"(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|igshid|mc_cid|mc_eid|mkt_tok|yclid"
    r"|_hsenc|_hsmi|at_medium|at_campaign|ocid|cmpid|ito|ns_mchannel|ns_source|ns_campaign)",
    re.IGNORECASE,
)
_SECRET = re.compile(r"key|token|auth|secret|pass|pwd|sig|user|session|code", re.IGNORECASE)
_BLANK = re.compile(r"[\s\x00-\x1f]")
_HOST_LIKE = re.compile(r"[^\s/@]+\.[^\s/@.]{2,}(:\d+)?([/?#].*)?", re.IGNORECASE)
_PORTS = {"http": 80, "https": 443}
_TYPED_LOGIN = re.compile(r"(^|//)[^/?#\s]+@(?=\S)")


def canonical(address: str) -> str:
    """Give the form in which two addresses of one page agree; "" for what is no web address.

    The scheme's letter, the host's case, default ports, fragments, tracking parameters and an
    empty path do not count. For comparing only: it is never fetched.
    """
    parts = _split(address)
    if parts is None:
        return ""
    kept = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not _TRACKING.fullmatch(name)
    ]
    port = f":{parts.port}" if parts.port and parts.port != _PORTS[parts.scheme] else ""
    host = (parts.hostname or "").rstrip(".")
    return urlunsplit(("https", host + port, parts.path or "/", urlencode(kept), ""))


def untracked(address: str) -> str:
    """The address without the parameters that only say where a reader came from."""
    head, mark, query = address.partition("?")
    query, hash_mark, fragment = query.partition("#")
    kept = [one for one in query.split("&") if not _TRACKING.fullmatch(one.partition("=")[0])]
    rest = "&".join(kept)
    return head + (mark if rest else "") + rest + hash_mark + fragment


def host_of(address: str) -> str:
    """Give the host in lower case, "" when there is none."""
    parts = _split(address)
    return (parts.hostname or "") if parts else ""


def redacted(address: str) -> str:
    """Hide what no log may hold: names, passwords, values of secret-sounding parameters."""
    parts = _split(address)
    if parts is None:
        return "(no web address)"
    query = "&".join(
        re.sub("=.*", "=…", pair) if _SECRET.search(pair.partition("=")[0]) else pair
        for pair in parts.query.split("&")
    )
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, query, ""))


def origin_of(address: str) -> str:
    """Give what may know a password, as "https://host" or "https://host:8443"; "" for none."""
    parts = _split(address)
    if parts is None:
        return ""
    port = f":{parts.port}" if parts.port and parts.port != _PORTS[parts.scheme] else ""
    return f"{parts.scheme}://{_bracketed(parts.hostname or '')}{port}"


def may_know(origin: str, address: str) -> bool:
    """Whether a password for `origin` may go to `address`: there, or to its encrypted form."""
    return origin_of(address) in {origin, origin.replace("http://", "https://", 1)} - {""}


def split_login(address: str) -> tuple[str, Login | None]:
    """Take `user:password@` out of an address; None when there is none in it."""
    parts = _split(address)
    if parts is None or "@" not in parts.netloc:
        return address, None
    before, _, host = parts.netloc.rpartition("@")
    user, _, password = before.partition(":")
    bare = urlunsplit(parts._replace(netloc=host))
    return bare, Login(unquote(user), unquote(password)) if user or password else None


def without_login(text: str) -> str:
    """Leave `user:password@` out of what somebody typed, which may be no address at all."""
    return _TYPED_LOGIN.sub(r"\1", text)


def webbed(text: str) -> str:
    """Make an http(s) address of what a person typed or pasted; "" when it is none.

    `feed:` stands for http, and a bare host with a dot gets https.
    """
    typed = text.strip().strip("<>\"'")
    lower = typed.lower()
    if lower.startswith(("feed:http://", "feed:https://")):
        typed = typed[5:]
    elif lower.startswith("feed:"):
        typed = "http://" + typed[5:].lstrip("/")
    elif "://" not in typed and _HOST_LIKE.fullmatch(typed):
        typed = "https://" + typed
    return typed if _split(typed) is not None else ""


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _split(address: str) -> SplitResult | None:
    if _BLANK.search(address):
        return None
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not parts.hostname or port == 0:
        return None
    return parts
