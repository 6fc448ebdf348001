"""Schedule: when a source or petition is asked again. Pure; moments in UTC.

The rules are those of rachelbythebay's feed reader score: hourly, never early, a server's wish
is obeyed, an error slows down and only "gone for good" stops.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import TypeVar

from app.domain.article import NO_REST, Rest
from app.domain.petition import Petition, State
from app.domain.problem import OURS, SourceError, Trouble
from app.domain.source import Source

T = TypeVar("T", Source, Petition)

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
WEEK = timedelta(days=7)
OFTEN, SELDOM = timedelta(minutes=10), timedelta(hours=2)  # of petitions that are open
OFFLINE_PAUSE = timedelta(minutes=5)
UNASKED_PAUSE = timedelta(hours=4)  # "too many requests" without saying how long to wait
CHALLENGE_PAUSE = timedelta(hours=6)
LONGEST_JITTER = 0.1
SLEEPY = 48  # what brought nothing for 48 hours is asked once an hour, for 96 every two hours, …
MOVE_PROOFS = 9  # one a day: the first and the last are seven days apart at least

ENDED = frozenset({State.CLOSED, State.WON, State.REJECTED, State.REMOVED, State.ARCHIVED})
STOPPED = frozenset({Trouble.GONE, Trouble.RETIRED})
BUSY = frozenset({Trouble.RATE_LIMITED, Trouble.BOT_CHALLENGE, Trouble.SERVER_ERROR})


def feed_due(
    name: str,
    now: datetime,
    *,
    ttl: timedelta | None = None,
    wait_until: datetime | None = None,
    last_new: datetime | None = None,
    rest: Rest = NO_REST,
    least: timedelta = HOUR,
) -> datetime:
    """When a feed that answered is asked again. `name` spreads feeds of one moment.

    One that has brought nothing since `last_new` is asked less often, once a day at least; `least`
    is how long it is to be left alone in any case.
    """
    wished = feed_wait(now, ttl, wait_until)
    pause = HOUR if last_new is None else min(max(HOUR, (now - last_new) / SLEEPY), DAY)
    return awake(max(_jittered(name, now, max(pause, least)), wished or now), rest)


def awake(moment: datetime, rest: Rest) -> datetime:
    """The first moment from this one on that lies in no rest; who rests all week has no say."""
    later = moment
    for _hour in range(7 * 24):
        if later.hour not in rest.hours and later.weekday() not in rest.days:
            return later
        later = later.replace(minute=0, second=0, microsecond=0) + HOUR
    return moment


def feed_wait(now: datetime, ttl: timedelta | None, wait_until: datetime | None) -> datetime | None:
    """Until when a feed and its server wish to be left alone, a day at most; None: no wish."""
    wishes = [now + ttl] if ttl else []
    wishes += [wait_until] if wait_until and wait_until > now else []
    return _obeyed(now, max(wishes), DAY) if wishes else None


def petition_due(
    name: str,
    now: datetime,
    *,
    floor: timedelta,
    state: State = State.UNKNOWN,
    wait_until: datetime | None = None,
    wished: timedelta | None = None,
) -> datetime:
    """When a petition that answered is asked again: closed ones still get answers, weekly.

    `wished` is what `interval` says; the platform's floor holds all the same.
    """
    pause = WEEK if state in ENDED else max(floor, wished or floor)
    return max(_jittered(name, now, pause), _obeyed(now, wait_until or now, DAY))


def interval(
    count: int, per_hour: float, last: timedelta | None = None, *, ahead: int | None = None
) -> timedelta:
    """How long until a count is worth another look: 25 signatures more, or one in 200.

    Between ten minutes and two hours; at most twice the `last` interval, and no longer than a
    quarter of the time to the next round number or threshold, `ahead` signatures away.
    """
    expected = max(25, count / 200)
    pause = SELDOM if per_hour <= 0 else min(SELDOM, expected / per_hour * HOUR)
    if ahead is not None and per_hour > 0:
        pause = min(pause, ahead / per_hour / 4 * HOUR)
    if last is not None:
        pause = min(pause, 2 * last)
    return max(OFTEN, pause)


def due_after_error(
    name: str, now: datetime, error: SourceError, failures: int, *, floor: timedelta = HOUR
) -> datetime | None:
    """When to try again after the `failures`th failure in a row; None: never by itself."""
    if error.trouble in STOPPED:
        return None
    if error.trouble in OURS:
        return now + OFFLINE_PAUSE
    pause = min(max(HOUR, floor) * 2 ** min(max(failures - 1, 0), 10), max(DAY, floor))
    if error.trouble is Trouble.BOT_CHALLENGE:
        pause = min(CHALLENGE_PAUSE * 2 ** min(max(failures - 1, 0), 10), DAY)
    wanted = host_wait(error, now)
    if wanted is None:
        return _jittered(name, now, pause)
    least = pause if error.trouble is Trouble.BOT_CHALLENGE else max(HOUR, floor)
    return max(wanted, _jittered(name, now, least))


def failed(item: T, now: datetime, error: SourceError, *, floor: timedelta = HOUR) -> T:
    """The source or petition after a look that failed: when it is tried again, and why it waits."""
    failures = item.failures + (error.trouble not in OURS)
    return replace(
        item,
        next_due=due_after_error(str(item.id), now, error, failures, floor=floor),
        last_answer=now if error.status else item.last_answer,
        failures=failures,
        trouble=error.trouble,
        trouble_since=item.trouble_since or now,
        said=error.said,
    )


def host_wait(error: SourceError, now: datetime) -> datetime | None:
    """Until when the whole host asked to be left alone; None when it did not."""
    unavailable = error.trouble is Trouble.SERVER_ERROR and error.status == 503
    if error.trouble not in {Trouble.RATE_LIMITED, Trouble.BOT_CHALLENGE} and not unavailable:
        return None
    # some servers say "Retry-After: 0": that is no answer
    if error.retry_after is not None and error.retry_after > now:
        return _obeyed(now, error.retry_after, WEEK)
    return now + UNASKED_PAUSE if error.trouble is Trouble.RATE_LIMITED else None


def inside_floor(last_answer: datetime | None, now: datetime, floor: timedelta) -> bool:
    """Whether the last answer is too fresh. One that is still to come tells of a wrong clock."""
    return last_answer is not None and timedelta(0) <= now - last_answer < floor


def source_mended(source: Source, now: datetime) -> Source:
    """The source, due and waiting no longer than it would if the clock had never been ahead."""
    wait = source.wait_until
    if wait is not None and wait > now + DAY:
        wait = None  # nobody is obeyed for longer
    usual = max(HOUR, min(source.ttl or HOUR, DAY))
    longest = _longest(source.trouble, DAY if wait else usual)
    due = _due_mended(source.next_due, source.last_answer, now, usual, longest)
    # what sleeps or rests is asked so seldom by any clock
    seldom = now + (DAY if source.rest == NO_REST else WEEK) * (1 + LONGEST_JITTER)
    if source.next_due is not None and source.next_due <= seldom and not _ahead(source, now):
        due = source.next_due
    return replace(source, next_due=due, wait_until=wait)


def _ahead(source: Source, now: datetime) -> bool:
    return source.last_answer is not None and source.last_answer > now


def petition_mended(petition: Petition, now: datetime, floor: timedelta) -> Petition:
    """As `source_mended`."""
    longest = WEEK if petition.state in ENDED else _longest(petition.trouble, max(DAY, floor))
    due = _due_mended(petition.next_due, petition.last_answer, now, floor, longest)
    return replace(petition, next_due=due)


def _longest(trouble: Trouble | None, usual: timedelta) -> timedelta:
    if trouble in BUSY:
        return WEEK
    return max(DAY, usual) if trouble else usual


def _due_mended(
    due: datetime | None,
    last_answer: datetime | None,
    now: datetime,
    usual: timedelta,
    longest: timedelta,
) -> datetime | None:
    if due is None:
        return None
    if last_answer is not None and last_answer > now:
        longest = min(longest, max(usual, due - last_answer))
    return min(due, now + longest * (1 + LONGEST_JITTER))


def _obeyed(now: datetime, wish: datetime, longest: timedelta) -> datetime:
    return min(wish, now + longest)


def followed(source: Source, moved_to: str, now: datetime) -> Source:
    """The source after an answer that permanent redirects led to; `moved_to` "" when none did.

    It moves when nine days have seen the same new place answer, or at once from http to https
    of the same host: one evening in a hotel's network proves nothing.
    """
    if moved_to in {"", source.address}:
        return replace(source, moved_to="", moved_proofs=0)
    if _secured(source.address) == moved_to:
        return replace(source, address=moved_to, moved_to="", moved_proofs=0)
    if source.moved_to != moved_to:
        return replace(source, moved_to=moved_to, moved_proofs=1)
    same_day = source.last_success is not None and source.last_success.date() == now.date()
    proofs = source.moved_proofs + (not same_day)
    if proofs < MOVE_PROOFS:
        return replace(source, moved_proofs=proofs)
    return replace(source, address=moved_to, moved_to="", moved_proofs=0)


def _secured(address: str) -> str:
    return address.replace("http://", "https://", 1)


def _jittered(name: str, now: datetime, pause: timedelta) -> datetime:
    """A little later than `pause`, never earlier; the same for the same name and moment."""
    digest = sha256(f"{name} {now.isoformat()}".encode("utf-8", "surrogatepass")).digest()
    share = int.from_bytes(digest[:4]) / 2**32
    return now + pause * (1 + LONGEST_JITTER * share)
