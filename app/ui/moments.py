"""Times and numbers as the reader's clock and language write them. The time is given, in UTC."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

DAY_FORMAT, CLOCK_FORMAT = "d MMM yyyy", "HH:mm"

_translate = QCoreApplication.translate


def number(count: int) -> str:
    """Like 139,137."""
    return QLocale().toString(count)


def local(moment: datetime) -> QDateTime:
    """The moment on the reader's clock."""
    milliseconds = round(moment.timestamp() * 1000)
    return QDateTime.fromMSecsSinceEpoch(milliseconds, QTimeZone.utc()).toLocalTime()


def utc(moment: QDateTime) -> datetime:
    return datetime.fromtimestamp(moment.toSecsSinceEpoch(), UTC)


def day(moment: datetime) -> str:
    """Like 4 Jan 2016."""
    return QLocale().toString(local(moment), DAY_FORMAT)


def clock(moment: datetime) -> str:
    """Like 13:27."""
    return QLocale().toString(local(moment), CLOCK_FORMAT)


def day_and_time(moment: datetime) -> str:
    """Like 4 Jan 2016, 13:02."""
    return QLocale().toString(local(moment), f"{DAY_FORMAT}, {CLOCK_FORMAT}")


def weekday_and_time(moment: datetime) -> str:
    """Like Mon 4 Jan 2016, 13:00."""
    return QLocale().toString(local(moment), f"ddd {DAY_FORMAT}, {CLOCK_FORMAT}")


def near(moment: datetime, now: datetime) -> str:
    """The time alone when it is today, else with its day."""
    there = local(moment)
    same = there.date() == local(now).date()
    return QLocale().toString(there, CLOCK_FORMAT if same else f"{DAY_FORMAT}, {CLOCK_FORMAT}")


def age(moment: datetime, now: datetime) -> str:
    """Like 2 minutes ago; "just now" below a minute and for anything ahead."""
    passed = now - moment
    if passed < MINUTE:
        return _translate("moments", "just now")
    if passed < HOUR:
        count = passed // MINUTE
        many = _translate("moments", "%n minutes ago", "", count)
        return _translate("moments", "1 minute ago") if count == 1 else many
    if passed < DAY:
        count = passed // HOUR
        many = _translate("moments", "%n hours ago", "", count)
        return _translate("moments", "1 hour ago") if count == 1 else many
    count = passed // DAY
    many = _translate("moments", "%n days ago", "", count)
    return _translate("moments", "1 day ago") if count == 1 else many
