"""Make the recorded case from a folder of case data:  python make.py FOLDER

FOLDER has headlines.tsv, petition_counts.tsv, recorded_counts.csv and starter_sources.json. What
is taken, what is left out and how a moment is chosen where a source gives only a day: README.md.
Standard library only.
"""

import json
import sys
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import format_datetime
from html import escape
from pathlib import Path

from outlets import ABOUT, ELSEWHERE, FEEDS, LOCAL
from pages import (
    ANSWERED,
    CHANGE,
    CHANGE_GOAL,
    CREATED,
    FIRST,
    RESPONSE,
    WHITE_HOUSE,
    WHITE_HOUSE_API,
    change_page,
    response_page,
    white_house_json,
)
from reports import CHICAGO, Report, in_order, noon, reports, rows
from starters import starters

HERE = Path(__file__).parent
LAST = date(2016, 1, 11)
OPENS = datetime(2016, 1, 4, 12, tzinfo=UTC)
ENDS = datetime(2016, 1, 12, 6, tzinfo=UTC)
FEEDS_AT = "https://recorded.undersigned.example/"


@dataclass(frozen=True)
class Item:
    outlet: str
    title: str
    link: str
    summary: str
    shown: datetime
    published: datetime | None


def stamps(at: datetime, report: Report) -> dict[str, str]:
    told = {
        "reported-by": report.by,
        "reported-as": report.said,
        "reported-on": at.isoformat(),
        "reported-see": report.see,
        "reported-within": report.within,
    }
    return {name: value for name, value in told.items() if value}


def answers(line: list[tuple[datetime, Report]], turns: list[datetime], body) -> list[dict]:
    """An answer from each moment on: at every report, and where the page itself turned."""
    given = []
    for moment in sorted({CREATED, *turns, *(at for at, _ in line)}):
        at, report = [told for told in line if told[0] <= moment][-1]
        given.append(
            {
                "at": moment.isoformat(),
                "headers": stamps(at, report),
                "body": body(report.count, moment),
            }
        )
    return given


def items(
    headlines: list[dict[str, str]],
    told: dict[str, list[tuple[datetime, Report]]],
    every: list[Report],
) -> list[Item]:
    counted = defaultdict(list)
    placed = {report: at for line in told.values() for at, report in line}
    for report in every:
        at = placed.get(report) or report.at
        if at:
            counted[report.see].append((at, report))
    found = []
    for row in headlines:
        item = _item(row, counted[row["url"]])
        if item is not None and all(item.link != other.link for other in found):
            found.append(item)
    return sorted(found, key=lambda item: item.shown)


def _item(row: dict[str, str], own: list[tuple[datetime, Report]]) -> Item | None:
    if row["event"] not in ABOUT or not _titled(row):
        return None
    day = date.fromisoformat(row["published"]) if len(row["published"]) == 10 else None
    if (day and not FIRST <= day <= LAST) or not (day or own):
        return None
    if day is None:
        # Undated, but it quoted a count that is dated: shown from then on, without a date.
        shown, published = max(at for at, _ in own), None
    else:
        that_day = [at for at, _ in own if at.astimezone(CHICAGO).date() == day]
        at_noon = noon(day, ELSEWHERE.get(row["publisher"], CHICAGO))
        shown = published = max(that_day, default=at_noon)
    known = [report for at, report in own if at <= shown]
    return Item(row["publisher"], row["title"], row["url"], _summary(row, known), shown, published)


def _titled(row: dict[str, str]) -> bool:
    """A title guessed from an address of one or two words is none."""
    return row["title_basis"] == "page" or len(row["title"].split()) > 2


def _summary(row: dict[str, str], own: list[Report]) -> str:
    outlet = row["publisher"]
    text = f"Headline: {outlet} {ABOUT[row['event']]}."
    names = {"change": "on Change.org", "white-house": "at the White House"}
    counts = {r.petition: f"{r.said} {r.count:,} {names[r.petition]}" for r in own if r.count}
    if counts:
        text += f" It reported {' and '.join(counts[key] for key in names if key in counts)}."
    if row["wire"] and row["wire"] != outlet:
        text += f" From {row['wire']}."
    if row["lang"] == "is":
        text += " In Icelandic."
    return text


def rss_item(item: Item) -> str:
    published = f"<pubDate>{format_datetime(item.published)}</pubDate>" if item.published else ""
    host = "/".join(item.link.split("/")[:3]) + "/"
    return (
        f"<item><title>{escape(item.title, quote=False)}</title><link>{escape(item.link)}</link>"
        f'<guid isPermaLink="true">{escape(item.link)}</guid>{published}'
        f'<source url="{escape(host)}">{escape(item.outlet)}</source>'
        f"<description>{escape(item.summary, quote=False)}</description></item>\n"
    )


def atom_entry(item: Item) -> str:
    # Atom wants an `updated`; an undated headline has none, and none is made up for it.
    dated = ""
    if item.published:
        moment = item.published.isoformat().replace("+00:00", "Z")
        dated = f"<published>{moment}</published><updated>{moment}</updated>"
    return (
        f"<entry><id>{escape(item.link)}</id><title>{escape(item.title, quote=False)}</title>"
        f'<link rel="alternate" href="{escape(item.link)}"/>{dated}'
        f"<source><id>{escape(item.link)}</id><title>{escape(item.outlet)}</title></source>"
        f"<summary>{escape(item.summary, quote=False)}</summary></entry>\n"
    )


def feed(name: str, title: str, form: str, shown: list[Item]) -> dict:
    address = f"{FEEDS_AT}{name}.xml"
    if form == "rss":
        head = (
            '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>'
            f"<title>{title}</title><link>{FEEDS_AT}</link>"
            f"<description>{title}, recorded</description>\n"
        )
        tail, kind, made = "</channel></rss>\n", "application/rss+xml", rss_item
    else:
        head = (
            '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
            f"<id>{address}</id><title>{title}</title>"
            f'<link rel="self" href="{address}"/>\n'
        )
        tail, kind, made = "</feed>\n", "application/atom+xml", atom_entry
    return {
        "type": f"{kind}; charset=utf-8",
        "head": head,
        "tail": tail,
        "items": [{"at": item.shown.isoformat(), "xml": made(item)} for item in shown],
    }


def write(name: str, value: object) -> None:
    path = HERE / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main(folder: Path) -> None:
    headlines = rows(folder / "headlines.tsv", "\t")
    every = reports(folder, headlines)
    told = {
        key: in_order([report for report in every if report.petition == key])
        for key in ("change", "white-house")
    }
    shown = items(headlines, told, every)
    feeds = []
    for name, title, group, form, outlets in FEEDS:
        address, file = f"{FEEDS_AT}{name}.xml", f"feeds/{name}.json"
        write(file, feed(name, title, form, [item for item in shown if item.outlet in outlets]))
        feeds.append({"title": title, "address": address, "group": group, "file": file})
    goal_at, goal = CHANGE_GOAL
    pages = (
        (
            "change",
            CHANGE,
            "text/html; charset=utf-8",
            answers(
                told["change"],
                [goal_at],
                lambda count, at: change_page(count, goal if at >= goal_at else None),
            ),
        ),
        (
            "white-house",
            WHITE_HOUSE_API,
            "application/json",
            answers(told["white-house"], [ANSWERED], white_house_json),
        ),
        (
            "response",
            RESPONSE,
            "text/html; charset=utf-8",
            [{"at": ANSWERED.isoformat(), "body": response_page()}],
        ),
    )
    listed = []
    for name, address, kind, given in pages:
        write(f"petitions/{name}.json", {"type": kind, "answers": given})
        listed.append({"address": address, "file": f"petitions/{name}.json"})
    write(
        "index.json",
        {
            "name": "Steven Avery and Brendan Dassey",
            "starts": CREATED.isoformat(),
            "opens": OPENS.isoformat(),
            "ends": ENDS.isoformat(),
            "petitions": [CHANGE, WHITE_HOUSE],
            "local": LOCAL,
            "feeds": feeds,
            "pages": listed,
        },
    )
    write("starter_sources.json", starters(folder))
    outlets = {outlet for *_, names in FEEDS for outlet in names}
    for item in shown:
        if item.outlet not in outlets:
            print(f"no feed for {item.outlet}: {item.title}")
    for key, line in told.items():
        left = [r for r in every if r.petition == key and r not in [each for _, each in line]]
        for report in left:
            print(f"left out, {key}: {report.said} {report.count:,} ({report.by}, {report.day})")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
