"""Reports: what the press said the two petitions' counts were, merged from two files, in order.

Part of make.py; standard library only.
"""

import csv
import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

CHICAGO = ZoneInfo("America/Chicago")
KEYS = {
    "change-avery": "change",
    "change-org": "change",
    "wtp-pardon": "white-house",
    "we-the-people": "white-house",
}
SEED = "the article this case began with"


@dataclass(frozen=True)
class Report:
    """What one outlet said a petition's count was. `day` when it gave no time of day."""

    petition: str
    count: int
    said: str
    by: str
    see: str
    at: datetime | None
    day: date
    within: str


def rows(path: Path, delimiter: str) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        quoting = csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL
        return list(csv.DictReader(file, delimiter=delimiter, quoting=quoting))


def noon(day: date, zone: ZoneInfo = CHICAGO) -> datetime:
    return datetime.combine(day, time(12), zone).astimezone(UTC)


def outlet_of(address: str, headlines: list[dict[str, str]], named: dict[str, str]) -> str:
    if not address.startswith("http"):
        return SEED
    known = named | {row["url"]: row["publisher"] for row in headlines}
    if address in known:
        return known[address]
    host = re.sub(r"^(www|nc|amp|in|static1-cdn)\.", "", address.split("/")[2])
    by_host = {re.sub(r"^www\.", "", url.split("/")[2]): name for url, name in known.items() if url}
    return by_host.get(host, {"thehill.com": "The Hill"}.get(host, host))


def reports(folder: Path, headlines: list[dict[str, str]]) -> list[Report]:
    """Both files' reports, each once: what the first dates to the hour the second need not say."""
    local = rows(folder / "recorded_counts.csv", ",")
    named = {row["url"]: row["reported_by"] for row in local if row["exact"] != "created"}
    merged: dict[tuple[str, int, str], Report] = {}
    for row in rows(folder / "petition_counts.tsv", "\t"):
        if row["petition"] in KEYS:
            report = _timed(row, outlet_of(row["source_url"], headlines, named))
            merged[report.petition, report.count, report.see] = report
    for row in local:
        report = _local(row)
        key = (report.petition, report.count, report.see)
        earlier = merged.get(key)
        if earlier is None:
            merged[key] = report
        elif earlier.at is None:
            merged[key] = replace(earlier, day=report.day)
    return list(merged.values())


def _timed(row: dict[str, str], by: str) -> Report:
    at = datetime.fromisoformat(row["as_of"])
    day = at.date() if at.time() == time(0) else at.astimezone(CHICAGO).date()
    return Report(
        KEYS[row["petition"]],
        int(row["count"]),
        row["qualifier"].replace("over", "more than"),
        by,
        "" if by == SEED else row["source_url"],
        None if at.time() == time(0) else at,
        day,
        {"day": "within the day"}.get(
            row["precision"], row["precision"].replace("±", "within ").replace(" h", " hours")
        ),
    )


def _local(row: dict[str, str]) -> Report:
    when = row["when_local"]
    at = datetime.fromisoformat(when).replace(tzinfo=CHICAGO) if "T" in when else None
    seed = row["reported_by"] == "Seed document"
    return Report(
        KEYS[row["petition"]],
        int(row["count"]),
        {"exact": "exactly", "crossed": "passed"}.get(row["exact"], row["exact"].replace("-", " ")),
        SEED if seed else row["reported_by"],
        row["url"],
        at.astimezone(UTC) if at else None,
        date.fromisoformat(when[:10]),
        "within the day",
    )


def in_order(told: list[Report]) -> list[tuple[datetime, Report]]:
    """A petition's reports by time, each higher than the one before.

    A smaller or equal number after a larger one says nothing new (it is "more than"): left out. A
    report with only a day stands between its neighbours by count, as far as they are of that day.
    """
    line: list[tuple[datetime, Report]] = []
    for report in sorted((r for r in told if r.at), key=lambda r: (r.at, r.count)):
        if not line or report.count > line[-1][1].count:
            line.append((report.at, report))
    for report in sorted((r for r in told if not r.at), key=lambda r: r.count):
        if report.count in {each.count for _, each in line}:
            continue
        start = noon(report.day) - timedelta(hours=12)
        before = [at for at, each in line if each.count < report.count]
        after = [at for at, each in line if each.count > report.count]
        low, high = max([start, *before]), min([start + timedelta(days=1), *after])
        if low < high:
            line.append((low + (high - low) / 2, report))
            line.sort(key=lambda each: each[0])
    return line
