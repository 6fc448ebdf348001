"""Full articles: the page of an article, fetched because the reader asked for it."""

from app.domain.address import host_of
from app.domain.article import Article, FullText
from app.domain.changes import Changes
from app.domain.problem import SourceError
from app.domain.source import Source
from app.services.desk import Desk
from app.storage import article_texts

PAGES = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"


def fetch(desk: Desk, article: Article, source: Source | None) -> FullText | SourceError:
    """Ask for the page, once; for a network worker. A private one only at the source's own host."""
    at_home = source is not None and host_of(article.link) == host_of(source.address)
    private = source is not None and source.allow_private and at_home
    try:
        answer = desk.http.get(article.link, accept=PAGES, allow_private=private)
        return desk.parser.full_text(answer)
    except SourceError as error:
        return error


def keep(desk: Desk, article_id: int, full: FullText) -> Changes:
    with desk.db.transaction() as tx:
        article_texts.put_full(tx, article_id, full, desk.now())
    return Changes(changed_articles=(article_id,))
