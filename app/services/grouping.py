"""Grouping: puts new articles into stories. Runs inside somebody else's transaction."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from app.domain.address import canonical
from app.domain.article import Article, moment_of
from app.domain.changes import Changes
from app.domain.stories import REACH, Link, Telling, Window
from app.storage import articles, cases, stories
from app.storage.database import Transaction

MOST = 6_000  # articles of a case to compare new ones with: reading more would hold others up


@dataclass(slots=True)
class _Open:
    """A window, with the time it reaches back to and the article that came into it last."""

    window: Window
    since: datetime
    last: int


class Grouping:
    """Remembers what was compared last, so that a refresh reads the past of a case once.

    Belongs to the local worker.
    """

    def __init__(self) -> None:
        self._windows: dict[int, _Open] = {}

    def group(self, tx: Transaction, new: Sequence[Article]) -> Changes:
        """The new articles, as they now stand in stories; what else changed by that."""
        if not new:
            return Changes()
        links = list(self._links(tx, new))
        passed = [link for link in links if stories.join(tx, link)]
        grouped = {one.id: one for one in articles.rows(tx, [link.article_id for link in links])}
        told = tuple(_placed(one, grouped.get(one.id)) for one in new)
        leads = tuple(stories.leads(tx, {link.story for link in links}) - grouped.keys())
        return Changes(new_articles=told, changed_articles=leads, lists=bool(passed))

    def forget(self) -> None:
        """Read the past anew: the reader decided otherwise."""
        self._windows.clear()

    def _links(self, tx: Transaction, new: Sequence[Article]) -> Iterator[Link]:
        since = _moment(min(new, key=lambda one: one.id)) - timedelta(seconds=REACH)
        opened = self._opened(tx, new, since)
        for article in sorted(new, key=lambda one: one.id):
            link = opened.window.add(_telling(article))
            opened.last = article.id
            if link is not None:
                yield link

    def _opened(self, tx: Transaction, new: Sequence[Article], since: datetime) -> _Open:
        case_id = new[0].case_id
        opened = self._windows.get(case_id)
        # what was taken in by a transaction that failed is not there: begin anew
        if (
            opened is None
            or opened.since > since
            or len(opened.window) >= 2 * MOST
            or (opened.last and not articles.rows(tx, [opened.last]))
        ):
            opened = self._windows[case_id] = self._read(tx, new, since)
        return opened

    def _read(self, tx: Transaction, new: Sequence[Article], since: datetime) -> _Open:
        case = cases.by_id(tx, new[0].case_id)
        window, fresh = Window(case.name if case else ""), {one.id for one in new}
        for telling in stories.window(tx, new[0].case_id, since, MOST):
            if telling.id not in fresh:
                window.add(telling)
        whole = len(window) + len(fresh) >= MOST  # there is more, and it is not wanted
        return _Open(window, datetime.min.replace(tzinfo=UTC) if whole else since, 0)


def _placed(article: Article, row: Article | None) -> Article:
    if row is None:
        return article
    return replace(article, read=row.read, story=row.story, lead=row.lead, others=row.others)


def _telling(article: Article) -> Telling:
    address = canonical(article.link) if article.link else ""
    return Telling(
        article.id,
        moment_of(article.id),
        article.title,
        article.outlet,
        address,
        article.text,
        article.published is not None,
    )


def _moment(article: Article) -> datetime:
    return datetime.fromtimestamp(moment_of(article.id), UTC)
