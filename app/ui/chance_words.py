"""What may be said of a petition's chances, in words and numbers. Never a bare date."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain import forecast
from app.domain.forecast import Forecast, Likelihood, Outlook
from app.domain.petition import Petition, Reading
from app.ui import moments

EARLIER = timedelta(hours=12)
WORTH_SAYING = 5  # of 100: smaller changes of a chance are noise
VERY_FAR = timedelta(days=60)  # from here on months are as exact as it can be told

_translate = QCoreApplication.translate


def chance(petition: Petition, target: int, readings: Sequence[Reading], now: datetime) -> str:
    """Like very unlikely (3 in 100); with the time when likely, and how it changed of late."""
    made = _ahead(petition, target, readings, now)
    if made is None:
        return ""
    outlook = forecast.outlook(made, target, petition.deadline)
    if petition.deadline is None and outlook.dates is None:
        return ""
    said = f"{word(outlook.likelihood)} ({of_hundred(outlook)})"
    if made.early:
        said = _translate("chance", "early estimate: {chance}").replace("{chance}", said)
    parts = (said, _dates(outlook), _before(petition, outlook, readings, now))
    return ", ".join(part for part in parts if part)


def explained(petition: Petition, target: int, readings: Sequence[Reading], now: datetime) -> str:
    """What the chance means, in whole sentences; "" when nothing is said of it."""
    made = _ahead(petition, target, readings, now)
    if made is None:
        return ""
    outlook = forecast.outlook(made, target, petition.deadline)
    locale = QLocale()
    sentences = [
        _translate("chance", "Most petitions slow down in proportion to what they already have."),
        _translate("chance", "Of 100 petitions in this position about {number} get there.").replace(
            "{number}", locale.toString(outlook.of_hundred)
        ),
        _translate("chance", "An article or a celebrity can change this within hours."),
    ]
    if made.frozen:
        sentences.append(_translate("chance", "The counter may be delayed."))
    return " ".join(sentences)


def word(likelihood: Likelihood) -> str:
    return {
        Likelihood.VIRTUALLY_CERTAIN: _translate("chance", "virtually certain"),
        Likelihood.VERY_LIKELY: _translate("chance", "very likely"),
        Likelihood.LIKELY: _translate("chance", "likely"),
        Likelihood.EVEN: _translate("chance", "about as likely as not"),
        Likelihood.UNLIKELY: _translate("chance", "unlikely"),
        Likelihood.VERY_UNLIKELY: _translate("chance", "very unlikely"),
        Likelihood.EXCEPTIONALLY_UNLIKELY: _translate("chance", "exceptionally unlikely"),
    }[likelihood]


def of_hundred(outlook: Outlook) -> str:
    """Like 3 in 100; never 0 and never 100 of what is not reached yet."""
    if outlook.chance < 0.01:
        return _translate("chance", "less than 1 in 100")
    if outlook.chance > 0.99:
        return _translate("chance", "more than 99 in 100")
    number = QLocale().toString(outlook.of_hundred)
    return _translate("chance", "{number} in 100").replace("{number}", number)


def _ahead(
    petition: Petition, target: int, readings: Sequence[Reading], now: datetime
) -> Forecast | None:
    """The forecast where there is something ahead to be said of."""
    if not target or (petition.count or 0) >= target:
        return None
    if petition.deadline is not None and petition.deadline <= now:
        return None
    return forecast.measure(readings, now)


def _dates(outlook: Outlook) -> str:
    if outlook.dates is None:
        return ""
    first, last = outlook.dates
    form = moments.month if last - first > VERY_FAR else moments.day_and_month
    return (
        _translate("chance", "between {first} and {last}")
        .replace("{first}", form(first))
        .replace("{last}", form(last))
    )


def _before(
    petition: Petition, outlook: Outlook, readings: Sequence[Reading], now: datetime
) -> str:
    earlier = now - EARLIER
    seen = [one for one in readings if one.at <= earlier]
    made = forecast.measure(seen, earlier)
    if made is None or made.count >= outlook.target:
        return ""
    then = forecast.outlook(made, outlook.target, petition.deadline)
    if abs(then.of_hundred - outlook.of_hundred) < WORTH_SAYING:
        return ""
    said = _translate("chance", "{chance} twelve hours ago")
    return said.replace("{chance}", of_hundred(then))
