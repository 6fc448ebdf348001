"""Axes: which counts and which moments are worth a label, and how a person writes them."""

import math
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui import moments

# hours between two labels, from the closest on
_STEPS = (1, 2, 3, 6, 12, 24, 48, 96, 168, 336, 720, 1440, 2160, 4320, 8760, 17520)
_translate = QCoreApplication.translate


def count_ticks(low: int, high: int, most: int) -> list[int]:
    """Round counts, at most about so many."""
    rough = max(1.0, (high - low) / max(1, most))
    power = 10 ** math.floor(math.log10(rough))
    step = int(next(power * one for one in (1, 2, 5, 10) if power * one >= rough))
    return list(range(-(-low // step) * step, high + 1, step))


def time_ticks(start: datetime, end: datetime, most: int) -> list[datetime]:
    """Full hours or midnights of the reader's clock, at most about so many."""
    hours = (end - start) / moments.HOUR
    step = next((one for one in _STEPS if hours / one <= most), _STEPS[-1])
    there = moments.local(start)
    midnight = there.date().startOfDay()
    ticks = []
    before = 24 // step if step < 24 else 0  # the first of them may be earlier than the start
    for number in range(int(hours / step) + before + 2):
        if step < 24:
            tick = moments.utc(midnight.addSecs(number * step * 3600))
        else:
            tick = moments.utc(there.date().addDays(number * step // 24).startOfDay())
        if start <= tick <= end:
            ticks.append(tick)
    return ticks


def named(tick: datetime, *, hourly: bool, yearly: bool = False) -> str:
    """Like 18:00; midnights, and whole days, like 4 Jan; where years pass like Jan 2016."""
    if yearly:
        return moments.month(tick)
    there = moments.local(tick)
    if hourly and there.time().hour() > 0:
        return moments.clock(tick)
    return QLocale().toString(there, _translate("chart", "d MMM"))
