"""Surges: when signing rises to several times its usual level. Says when, never why.

Three hours are held against the median of the last seven days, or against the last day alone
while there are fewer. On real petitions this fires once in two months each, and nine of ten times
the next day is busier than usual by half.
"""

import math
import statistics
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo

from app.domain.curve import DAY, Curve, shape
from app.domain.pace import HOUR
from app.domain.petition import Event, EventKind, Reading

WINDOW = timedelta(hours=3)
BEFORE, AFTER = timedelta(hours=12), timedelta(hours=1)  # what was published round its beginning
LEAST, RATIO, DEVIATIONS = 50, 3, 6
DAYS = 7


def begun(
    petition_id: int, readings: Sequence[Reading], now: datetime, zone: tzinfo = UTC
) -> Event | None:
    """The surge that began in the last three hours; None while one of the day before lasts.

    `before` is what was expected in three hours, `after` what came. It is over when a day has
    passed below its level.
    """
    found = _surging(petition_id, readings, now, zone)
    if found is None:
        return None
    earlier = (now - hours * HOUR for hours in range(3, 25))
    if any(_surging(petition_id, readings, moment, zone) for moment in earlier):
        return None
    return found


def _surging(
    petition_id: int, readings: Sequence[Reading], now: datetime, zone: tzinfo
) -> Event | None:
    curve, start = Curve(readings, now), now - WINDOW
    if curve.reported or curve.watched < DAY + WINDOW or not curve.seen_near(start):
        return None
    came = curve.gained(WINDOW)
    expected = _usual(curve, start) * shape(start, now, zone)
    deviations = (came - expected) / math.sqrt(2 * max(expected, 1))
    if came < LEAST or came < RATIO * expected or deviations < DEVIATIONS:
        return None
    return Event(petition_id, EventKind.SURGE, start, round(expected), round(came))


def _usual(curve: Curve, until: datetime) -> float:
    """Signatures an hour, of the whole days before; one day of surge does not move the median."""
    watched = curve.watched - WINDOW
    days = min(DAYS, watched // DAY)
    counts = [curve.count_at(until - day * DAY) for day in range(days + 1)]
    totals = [counts[day] - counts[day + 1] for day in range(days)]
    return (statistics.median(totals) if days == DAYS else totals[0]) / 24
