"""robots.txt of private platforms: read once a day for each site, and honoured."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import urlsplit, urlunsplit
from urllib.robotparser import RobotFileParser

from app import NAME
from app.domain.problem import SourceError, Trouble
from app.sources.http import Http

KEPT = timedelta(days=1)
_NO_RULES = {Trouble.NOT_FOUND, Trouble.GONE, Trouble.FORBIDDEN, Trouble.AUTH_REQUIRED}


class Robots:
    """Safe to share between threads.

    A site without the file, or one that refuses to show it, has set no rules; one that cannot be
    reached now is judged by its last known file, and allowed without one.
    """

    def __init__(self, http: Http, now: Callable[[], datetime]) -> None:
        self._http, self._now = http, now
        self._known: dict[str, tuple[datetime, RobotFileParser]] = {}
        self._alone = threading.Lock()

    def allowed(self, address: str) -> bool:
        parts = urlsplit(address)
        site = urlunsplit((parts.scheme, parts.netloc, "", "", ""))
        with self._alone:
            asked, rules = self._known.get(site, (None, None))
            if rules is None or asked is None or self._now() - asked >= KEPT:
                rules = self._asked(site, rules)
                self._known[site] = (self._now(), rules)
        return rules.can_fetch(NAME, address)

    def _asked(self, site: str, before: RobotFileParser | None) -> RobotFileParser:
        rules = RobotFileParser()
        try:
            answer = self._http.get(f"{site}/robots.txt", accept="text/plain")
            rules.parse(answer.body.decode("utf-8", "replace").splitlines())
        except SourceError as error:
            if error.trouble not in _NO_RULES and before is not None:
                return before
            rules.parse([])
        return rules
