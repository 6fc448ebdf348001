"""Evidence: what a look proves beside the count. Runs inside somebody else's transaction."""

from datetime import datetime, timedelta

from app.domain import rewording
from app.domain.petition import Event, EventKind, Petition, Snapshot, Wording
from app.domain.problem import SourceError, Trouble
from app.storage import petition_texts, petitions, settings
from app.storage.database import Transaction

MILESTONES = "milestones"  # the setting: numbers with spaces between; "": round numbers
MISSING = frozenset({Trouble.NOT_FOUND, Trouble.GONE})
GONE_AFTER, GONE_TIMES = timedelta(hours=48), 3


def milestones(tx: Transaction) -> tuple[int, ...]:
    """The reader's own, empty for the round numbers."""
    words = settings.value(tx, MILESTONES).split()
    return tuple(int(word) for word in words if word.isdecimal())


def keep_words(
    tx: Transaction, petition: Petition, snapshot: Snapshot, at: datetime
) -> tuple[Event, ...]:
    """Keeps the wording when it is new, and the latest breakdown."""
    if snapshot.breakdown:
        petition_texts.keep_breakdown(tx, petition.id, at, snapshot.breakdown)
    if snapshot.light or not snapshot.title:
        return ()
    known = petition_texts.last_wording(tx, petition.id)
    if known is not None and known.text and not snapshot.wording:
        return ()  # a page in another form: its title may be one of another form too
    read = Wording(at, snapshot.title, snapshot.wording, snapshot.how)
    told = rewording.merged(known, read)
    if known is not None and rewording.same_words(known, told) and known.text == told.text:
        return ()
    petition_texts.add_wording(tx, petition.id, told)
    if known is None or not rewording.reworded(known, told):
        return ()
    changed = rewording.sentences_changed(known, told)
    return (Event(petition.id, EventKind.WORDING_CHANGED, at, after=changed),)


def sure(tx: Transaction, petition: Petition, error: SourceError, at: datetime) -> SourceError:
    """The error as it may be told: gone for good only after three times in 48 hours or more."""
    if error.trouble not in MISSING:
        return error
    since, times = petition_texts.missed(tx, petition.id, at)
    gone = times >= GONE_TIMES and at - since >= GONE_AFTER
    trouble = Trouble.GONE if gone else Trouble.NOT_FOUND
    return SourceError(
        trouble, error.address, error.detail, status=error.status, see=error.see, said=error.said
    )


def ended(tx: Transaction, petition: Petition, trouble: Trouble, at: datetime) -> tuple[Event, ...]:
    """That a petition is gone, or its platform retired, is an event of its own, once."""
    kinds = {Trouble.GONE: EventKind.GONE, Trouble.RETIRED: EventKind.RETIRED}
    kind = kinds.get(trouble)
    if kind is None or petition.trouble is trouble:
        return ()
    count = petition.count or 0
    event = Event(petition.id, kind, at, count, count)
    return (event,) if petitions.add_event(tx, event) else ()
