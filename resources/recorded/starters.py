"""Starters: the live sources and petitions that *Go live* offers. Part of make.py.

Names and addresses come from the case data, the caveats are our own words.
"""

import json
from pathlib import Path

from outlets import LOCAL

WHITE_HOUSE = (
    "https://petitions.whitehouse.gov/petition/"
    "pardon-steven-avery-and-brendan-dassey-their-alleged-involvement-murder-teresa-halbach"
)
WHOLE_SITE = "Carries everything this site publishes, not this case alone."
OPAQUE = "Links lead through the search engine; the outlet stands at the end of each title."
EDITS = "Edits of the page, not news."
KEYED = "Answers only with a reader's own feed key."
CAVEATS = {
    "Google News: Avery or Dassey": OPAQUE,
    "Google News: series + petition": f"{OPAQUE} Many articles are in the first search too.",
    "Google News: Gannett Wisconsin papers": f"{OPAQUE} Stands in for four papers without a feed.",
    "Google News: Green Bay TV": f"{OPAQUE} Stands in where a station's own feed fails.",
    "Bing News: Avery or Dassey": "Few entries; now and then a page instead of a feed.",
    "WBAY (Green Bay)": f"{WHOLE_SITE} It may no longer answer.",
    "WFRV Local 5 (Green Bay)": WHOLE_SITE,
    "TMJ4 (Milwaukee)": f"{WHOLE_SITE} It may no longer answer.",
    "CBS 58 (Milwaukee)": WHOLE_SITE,
    "WISN 12 (Milwaukee)": WHOLE_SITE,
    "Wisconsin Watch": "Few articles, probably in full.",
    "Wisconsin Examiner": "State politics, clemency among them.",
    "Urban Milwaukee": WHOLE_SITE,
    "Wisconsin appeal 2023AP001556, State v. Avery": "One appeal's filings; dates are midnight.",
    "Wisconsin appeal 2017AP002288, State v. Avery": "A closed appeal.",
    "Wisconsin Supreme Court opinions": "Every opinion of the court.",
    "Wisconsin Court of Appeals opinions": "Every opinion of the court.",
    "Wisconsin Court System news": "Keeps 60 days; its dates name no time zone.",
    "PACER feed, E.D. Wisconsin": "The whole court, about one day of it; it may not answer.",
    "r/MakingaMurderer": KEYED,
    "r/TickTockManitowoc": f"{KEYED} Believes Avery innocent.",
    "r/StevenAveryIsGuilty": f"{KEYED} Believes Avery guilty.",
    "Freedom for Brendan Dassey": "It may not answer: some sites like it have no feed.",
    "ticktockmanitowoc.info": "It may not answer: some sites like it have no feed.",
    "Innocence Project": WHOLE_SITE,
    "Wikipedia: Steven Avery (edits)": EDITS,
    "Wikipedia: Brendan Dassey (edits)": EDITS,
    "Wikipedia: Making a Murderer (edits)": EDITS,
}
STARTER_PETITIONS = [
    {
        "name": "Pardon Steven Avery and Brendan Dassey (archived)",
        "address": WHITE_HOUSE,
        "on_by_default": True,
        "caveat": "We the People ended in January 2021; its archive has the last count.",
    },
    {
        "name": "A petition that is being signed now: Repeal the Online Safety Act (UK)",
        "address": "https://petition.parliament.uk/petitions/722903",
        "on_by_default": False,
        "caveat": "Not of this case: shows a counter of UK Parliament. Any other may be pasted.",
    },
]


def whole_site(caveat: str) -> bool:
    """Whether it carries more than the case: then what matches the case is enough."""
    return caveat.startswith((WHOLE_SITE, "Every opinion"))


def starters(folder: Path) -> dict:
    """The sources with an address of their own that is not known to be dead, and two petitions."""
    listed = json.loads((folder / "starter_sources.json").read_text(encoding="utf-8"))
    sources = [
        {
            "group": each["group"],
            "name": each["name"],
            "address": each["url"],
            "kind": each["kind"],
            "on_by_default": each["on_by_default"],
            "caveat": CAVEATS.get(each["name"], ""),
            **({"whole_site": True} if whole_site(CAVEATS.get(each["name"], "")) else {}),
        }
        for each in listed
        if each["kind"] == "feed" and each["url"] and each["status"] != "dead"
    ]
    return {"local": LOCAL, "sources": sources, "petitions": STARTER_PETITIONS}
