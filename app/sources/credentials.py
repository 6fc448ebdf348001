"""Credentials: how a login is told to a server that asks. Basic, Bearer, Digest (RFC 7616)."""

import base64
import hashlib
import re
import secrets
from collections.abc import Callable, Mapping

from app.domain.login import Login

_HASHES = {"md5": "md5", "sha-256": "sha256"}
_MOST = 4096  # letters of a challenge that are looked at
# a word alone begins a challenge, one with a value belongs to it
_WORD = re.compile(r"""([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*("(?:[^"\\]|\\.)*"|[^\s,"]*))?""", re.ASCII)


class Credentials:
    """A login at one origin, with what its server asked for last. One request at a time.

    Basic and Bearer are sent unasked only where nobody can listen (`encrypted`): some servers hide
    what they have instead of asking.
    """

    def __init__(
        self,
        login: Login,
        *,
        encrypted: bool,
        random: Callable[[], str] = lambda: secrets.token_hex(16),
    ) -> None:
        self.login = login
        self._random = random
        self._scheme = ("basic" if login.user else "bearer") if encrypted else ""
        self._asked: Mapping[str, str] = {}
        self._count = 0

    def header(self, target: str) -> str:
        """The value of Authorization for a GET of `target` (path and query); "" for none."""
        if self._scheme == "digest":
            return self._digest(target)
        if self._scheme == "bearer":
            return f"Bearer {_latin(self.login.password)}"
        if self._scheme == "basic":
            pair = f"{self.login.user}:{self.login.password}"
            return f"Basic {base64.b64encode(pair.encode()).decode()}"
        return ""

    def hear(self, challenges: str) -> bool:
        """Take in what came with a 401; whether the header would be a better one now."""
        before, offered = self._scheme, _offered(challenges)
        digest = offered.get("digest")
        if not self.login.user:
            self._scheme = "bearer"
        elif digest is not None and _understood(digest):
            self._scheme, self._asked, self._count = "digest", digest, 0
            return True  # also after a digest: its nonce may have grown old
        else:
            self._scheme = "basic" if "basic" in offered else ""
        return self._scheme not in {"", before}

    def _digest(self, target: str) -> str:
        asked, login, cnonce = self._asked, self.login, self._random()
        algorithm = asked.get("algorithm", "MD5")
        realm, nonce = asked.get("realm", ""), asked["nonce"]
        self._count += 1
        count = f"{self._count:08x}"

        def hashed(*parts: str) -> str:
            name = _HASHES[algorithm.lower().removesuffix("-sess")]
            return hashlib.new(name, ":".join(parts).encode(), usedforsecurity=False).hexdigest()

        who = hashed(login.user, realm, login.password)
        if algorithm.lower().endswith("-sess"):
            who = hashed(who, nonce, cnonce)
        counted = (count, cnonce, "auth") if "qop" in asked else ()
        fields = {
            "username": _quoted(login.user),
            "realm": _quoted(realm),
            "nonce": _quoted(nonce),
            "uri": _quoted(target),
            "algorithm": algorithm,
            "response": _quoted(hashed(who, nonce, *counted, hashed("GET", target))),
        }
        if counted:
            fields |= {"qop": "auth", "nc": count, "cnonce": _quoted(cnonce)}
        if "opaque" in asked:
            fields["opaque"] = _quoted(asked["opaque"])
        return _latin("Digest " + ", ".join(f"{name}={value}" for name, value in fields.items()))


class Known:
    """The credentials of each origin that was asked with a login."""

    def __init__(self) -> None:
        self._by_origin: dict[str, Credentials] = {}

    def at(self, origin: str, login: Login) -> Credentials:
        """Those of this login there, new ones where another was used before."""
        known = self._by_origin.get(origin)
        if known is None or known.login != login:
            known = Credentials(login, encrypted=origin.startswith("https:"))
            self._by_origin[origin] = known
        return known

    def forget(self) -> None:
        self._by_origin.clear()


def _offered(challenges: str) -> dict[str, dict[str, str]]:
    """The challenges by their scheme; of two Digests the first that is understood."""
    found: dict[str, dict[str, str]] = {}
    fields: dict[str, str] = {}
    for word, value in _WORD.findall(challenges[:_MOST].replace("\n", " ")):
        if value:
            fields.setdefault(word.lower(), _unquoted(value))
            continue
        fields = {}
        before = found.get(word.lower())
        if before is None or not _understood(before):
            found[word.lower()] = fields
    return found


def _understood(asked: Mapping[str, str]) -> bool:
    known = asked.get("algorithm", "MD5").lower().removesuffix("-sess") in _HASHES
    ways = {way.strip().lower() for way in asked.get("qop", "auth").split(",")}
    return known and "auth" in ways and bool(asked.get("nonce"))


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _unquoted(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text[1:-1]) if text.startswith('"') else text


def _latin(text: str) -> str:
    """UTF-8 in the form in which headers are handed over here, byte by byte."""
    return text.encode().decode("latin-1")
