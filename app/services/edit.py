"""What the reader changes. Runs on the local worker; one transaction each; answers Changes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from app.domain import address as addresses, known_sites
from app.domain.article import first_id_of
from app.domain.changes import NOTHING, Changes
from app.domain.note import Note
from app.domain.petition import Event
from app.domain.scope import Scope
from app.domain.source import Source, moved
from app.services import logins, watching
from app.services.desk import Desk
from app.services.past import add_past_reading, put_back, remove_reading, take_out
from app.services.quotation import quoted
from app.storage import (
    articles,
    cases,
    held,
    lists,
    notes,
    outlets,
    petitions,
    settings,
    sources,
    stories,
    watch_words,
)
from app.storage.database import Transaction

__all__ = [
    "add_past_reading",
    "call_local",
    "gather",
    "hide",
    "keep_setting",
    "limit_source",
    "mark_all_read",
    "mark_event",
    "mark_read",
    "move_source",
    "part",
    "put_back",
    "quoted",
    "remove",
    "remove_reading",
    "rename_case",
    "rename_source",
    "restore",
    "save_note",
    "set_target",
    "show_images",
    "star",
    "take_out",
    "unite",
    "unmark_event",
    "wake_case",
]

_REMOVERS: dict[str, Callable[[Transaction, int, datetime], None]] = {
    "case": cases.remove,
    "source": sources.remove,
    "petition": petitions.remove,
    "note": notes.remove,
    "watch word": watch_words.remove,
}
_RESTORERS: dict[str, Callable[[Transaction, int], None]] = {
    "case": cases.restore,
    "source": sources.restore,
    "petition": petitions.restore,
    "note": notes.restore,
    "watch word": watch_words.restore,
}


def mark_read(desk: Desk, article_ids: Sequence[int], *, read: bool) -> Changes:
    """`changed_articles` are those that were not so before: what an undo marks back."""
    with desk.db.transaction() as tx:
        changed = articles.mark_read(tx, article_ids, read=read)
    return Changes(changed_articles=changed)


def mark_all_read(desk: Desk, scope: Scope) -> Changes:
    """Everything the scope shows now; `changed_articles` as in mark_read."""
    now = desk.now()
    with desk.db.transaction() as tx:
        changed = lists.mark_all_read(
            tx,
            scope,
            today=first_id_of(now - timedelta(hours=24)),
            before=first_id_of(now + timedelta(seconds=1)),
        )
    return Changes(changed_articles=changed)


def star(desk: Desk, article_ids: Sequence[int], *, starred: bool) -> Changes:
    """`changed_articles` as in mark_read."""
    with desk.db.transaction() as tx:
        changed = articles.star(tx, article_ids, starred=starred)
    return Changes(changed_articles=changed)


def hide(desk: Desk, article_id: int, *, hidden: bool) -> Changes:
    """Take a whole story out of every list, or bring it back; `changed_articles` are its own."""
    with desk.db.transaction() as tx:
        told = stories.every(tx, article_id)
        (held.hold if hidden else held.show)(tx, told)
    desk.grouping.forget()
    return Changes(changed_articles=told, lists=True)


def call_local(desk: Desk, case_id: int, outlet: str, *, local: bool) -> Changes:
    """The outlet is at home where the case is, or is not."""
    with desk.db.transaction() as tx:
        if local:
            outlets.call_local(tx, case_id, (outlet,))
        else:
            outlets.call_foreign(tx, case_id, outlet)
    return NOTHING


def part(desk: Desk, article_id: int) -> Changes:
    """Not the same story: the article stands alone. `changed_articles` are those it leaves."""
    with desk.db.transaction() as tx:
        rest = stories.part(tx, article_id)
    desk.grouping.forget()
    return Changes(changed_articles=rest, lists=True)


def unite(desk: Desk, article_id: int, other: int) -> Changes:
    """The same story: the article's story becomes part of the other's.

    `changed_articles` are those that moved: what `gather` takes out again.
    """
    with desk.db.transaction() as tx:
        told = stories.members(tx, article_id)
        if other in told:
            return NOTHING
        stories.unite(tx, told, other)
    desk.grouping.forget()
    return Changes(changed_articles=told, lists=True)


def gather(desk: Desk, article_ids: Sequence[int]) -> Changes:
    """These articles, and no others, are one story."""
    with desk.db.transaction() as tx:
        for article_id in article_ids:
            stories.part(tx, article_id)
        stories.unite(tx, tuple(article_ids[1:]), article_ids[0])
    desk.grouping.forget()
    return Changes(changed_articles=tuple(article_ids), lists=True)


def save_note(desk: Desk, note: Note) -> Changes:
    """The stored note is in `notes`, with its id and times."""
    with desk.db.transaction() as tx:
        saved = notes.save(tx, note, desk.now())
    return Changes(notes=(saved,))


def remove(desk: Desk, kind: str, item_id: int) -> Changes:
    """Takes a "case", "source", "petition", "note" or "watch word" out of sight.

    `restore` brings it back.
    """
    with desk.db.transaction() as tx:
        _REMOVERS[kind](tx, item_id, desk.now())
    desk.grouping.forget()
    return Changes(removed=((kind, item_id),), lists=True)


def restore(desk: Desk, kind: str, item_id: int) -> Changes:
    with desk.db.transaction() as tx:
        _RESTORERS[kind](tx, item_id)
    desk.grouping.forget()
    return Changes(restored=((kind, item_id),), lists=True)


def rename_source(desk: Desk, source_id: int, title: str) -> Changes:
    with desk.db.transaction() as tx:
        return _saved(tx, source_id, lambda source: replace(source, title=title))


def move_source(desk: Desk, source_id: int, address: str) -> Changes:
    """Ask a source at another address from now on, afresh. One that is no address changes nothing.

    A password in it goes to the keyring.
    """
    typed, login = addresses.split_login(addresses.webbed(address))
    if login is None:
        typed, login = known_sites.split_token(typed)
    if not typed:
        return NOTHING
    with desk.db.transaction() as tx:
        if login is not None:
            logins.hold(tx, desk, typed, login)
        return _saved(tx, source_id, lambda source: moved(source, typed, desk.now()))


def show_images(desk: Desk, source_id: int, *, shown: bool) -> Changes:
    with desk.db.transaction() as tx:
        return _saved(tx, source_id, lambda source: replace(source, images=shown))


def limit_source(desk: Desk, source_id: int, *, limited: bool) -> Changes:
    """Hold back what does not match the case, from now on and of what nobody has touched; or not.

    What was held back is shown again.
    """
    with desk.db.transaction() as tx:
        source = sources.by_id(tx, source_id)
        if source is None:
            return NOTHING
        if limited:
            untouched = list(held.untouched(tx, source))
            held.hold(tx, watching.strangers(tx, source.case_id, untouched))
        else:
            held.release(tx, source)
        changed = replace(source, matching=limited)
        sources.save(tx, changed)
    desk.grouping.forget()
    return Changes(sources=(changed,), lists=True)


def rename_case(desk: Desk, case_id: int, name: str) -> Changes:
    with desk.db.transaction() as tx:
        cases.rename(tx, case_id, name)
    return Changes(lists=True)


def wake_case(desk: Desk, case_id: int) -> Changes:
    """Ask what a case from a file follows, from now on."""
    with desk.db.transaction() as tx:
        cases.wake(tx, case_id)
    return Changes(lists=True)


def mark_event(desk: Desk, event: Event) -> Changes:
    """An event of the reader's own: it stands on the timeline and on the petition's page."""
    with desk.db.transaction() as tx:
        petitions.add_event(tx, event)
    return Changes(lists=True)


def unmark_event(desk: Desk, event: Event) -> Changes:
    with desk.db.transaction() as tx:
        petitions.remove_event(tx, event)
    return Changes(lists=True)


def set_target(desk: Desk, petition_id: int, target: int | None) -> Changes:
    """What the reader hopes for; None: what the site hopes for is enough."""
    with desk.db.transaction() as tx:
        petition = petitions.by_id(tx, petition_id)
        if petition is None:
            return NOTHING
        changed = replace(petition, own_target=target)
        petitions.save(tx, changed)
    return Changes(petitions=(changed,), lists=True)


def keep_setting(desk: Desk, name: str, value: str) -> Changes:
    with desk.db.transaction() as tx:
        settings.put(tx, name, value)
    return NOTHING


def _saved(tx: Transaction, source_id: int, change: Callable[[Source], Source]) -> Changes:
    source = sources.by_id(tx, source_id)
    if source is None:
        return NOTHING
    changed = change(source)
    sources.save(tx, changed)
    return Changes(sources=(changed,))
