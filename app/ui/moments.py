"""Times and numbers as the reader's clock and language write them. The time is given, in UTC."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from app.ui.language import counted

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
MONTH = timedelta(days=30)
YEAR = timedelta(days=365)

_translate = QCoreApplication.translate


def number(count: int) -> str:
    """Like 139,137."""
    return QLocale().toString(count)


def decimal(number: float) -> str:
    """Like 4.2, with one figure behind the point."""
    return QLocale().toString(number, "f", 1)


def local(moment: datetime) -> QDateTime:
    """The moment on the reader's clock."""
    milliseconds = round(moment.timestamp() * 1000)
    return QDateTime.fromMSecsSinceEpoch(milliseconds, QTimeZone.utc()).toLocalTime()


def utc(moment: QDateTime) -> datetime:
    return datetime.fromtimestamp(moment.toSecsSinceEpoch(), UTC)


def day(moment: datetime) -> str:
    """Like 4 Jan 2016."""
    return QLocale().toString(local(moment), _day_format())


def day_and_month(moment: datetime) -> str:
    """Like 4 Jan."""
    return QLocale().toString(local(moment), _translate("moments", "d MMM"))


def month(moment: datetime) -> str:
    """Like Jan 2016."""
    return QLocale().toString(local(moment), _translate("moments", "MMM yyyy"))


def clock(moment: datetime) -> str:
    """Like 13:27."""
    return QLocale().toString(local(moment), clock_format())


def day_and_time(moment: datetime) -> str:
    """Like 4 Jan 2016, 13:02."""
    return QLocale().toString(local(moment), day_and_time_format())


def weekday_and_time(moment: datetime) -> str:
    """Like Mon 4 Jan 2016, 13:00."""
    form = _translate("moments", "ddd d MMM yyyy, HH:mm")
    return QLocale().toString(local(moment), form)


def near(moment: datetime, now: datetime) -> str:
    """The time alone when it is today, else with its day."""
    there = local(moment)
    same = there.date() == local(now).date()
    return QLocale().toString(there, clock_format() if same else day_and_time_format())


def day_and_time_format() -> str:
    """As Qt wants it; in German d. MMM yyyy, HH:mm."""
    return _translate("moments", "d MMM yyyy, HH:mm")


def age(moment: datetime, now: datetime) -> str:
    """Like 2 minutes ago; "just now" below a minute and for anything ahead; a day after a month."""
    passed = now - moment
    if passed < MINUTE:
        return _translate("moments", "just now")
    if passed < HOUR:
        return counted("%Ln minutes ago", "", passed // MINUTE)
    if passed < DAY:
        return counted("%Ln hours ago", "", passed // HOUR)
    if passed < MONTH:
        return counted("%Ln days ago", "", passed // DAY)
    return day(moment)


def _day_format() -> str:
    return _translate("moments", "d MMM yyyy")


def clock_format() -> str:
    """How a time of day is written, as Qt wants it."""
    return _translate("moments", "HH:mm")
