"""Pages: what the two petition sites would have answered, in the shapes they had. Part of make.py.

Counts, dates, states and addresses are facts; the petitions' own texts are left out.
"""

import json
from datetime import UTC, date, datetime, time, timedelta
from html import escape

from reports import CHICAGO

FIRST = date(2015, 12, 20)
CREATED = datetime.combine(FIRST, time(12), CHICAGO).astimezone(UTC)
ANSWERED = datetime(2016, 1, 7, 18, tzinfo=UTC)
CHANGE = "https://www.change.org/p/free-steven-avery"
SLUG = "pardon-steven-avery-and-brendan-dassey-their-alleged-involvement-murder-teresa-halbach"
WHITE_HOUSE = f"https://petitions.whitehouse.gov/petition/{SLUG}"
WHITE_HOUSE_API = (
    "https://api.whitehouse.gov/v1/petitions.json"
    f"?url=https%3A%2F%2Fpetitions.whitehouse.gov%2Fpetition%2F{SLUG}"
)
RESPONSE = (
    "https://petitions.whitehouse.gov/response/response-your-petition-teresa-halbach-murder-case"
)
RESPONSE_IN_SHORT = (
    "In short, in our words: the President can pardon federal offences only. Both men were "
    "convicted of state crimes, so a pardon would have to come from Wisconsin."
)
# The one goal that was reported: the site had set it anew (Complex, 6 January 2016).
CHANGE_GOAL = (datetime(2016, 1, 6, 18, tzinfo=UTC), 500_000)
THRESHOLD = 100_000


def change_page(count: int, goal: int | None) -> str:
    signatures = {"displayed": count} | ({"goal": goal} if goal else {})
    petition = {
        "createdAt": CREATED.isoformat().replace("+00:00", "Z"),
        "status": "PUBLISHED",
        "user": {"displayName": "Michael Seyedian"},
        "signatureCount": signatures,
    }
    state = json.dumps({"petition": petition}, separators=(",", ":"))
    return (
        "<!doctype html><html><head><title>Petition · Free Steven Avery · Change.org</title>"
        '<meta property="og:title" content="Free Steven Avery">'
        f'<script>changeTargetingData={state[:-1]},"recruiter":undefined}};</script></head>'
        "<body><p>0 have signed. Let’s get to 500!</p></body></html>\n"
    )


def white_house_json(count: int, at: datetime) -> str:
    crossed, answered = count >= THRESHOLD, at >= ANSWERED
    petition = {
        "type": "petition",
        "title": "Pardon Steven Avery and Brendan Dassey for their alleged involvement in the "
        "murder of Teresa Halbach.",
        "signatureThreshold": THRESHOLD,
        "signatureCount": count,
        "signaturesNeeded": max(0, THRESHOLD - count),
        "url": WHITE_HOUSE,
        "deadline": int((CREATED + timedelta(days=30)).timestamp()),
        "status": "responded" if answered else "pending response" if crossed else "open",
        "response": {"url": RESPONSE, "associationTime": int(ANSWERED.timestamp())}
        if answered
        else [],
        "created": int(CREATED.timestamp()),
        "isPublic": True,
        "isSignable": not answered,
    }
    info = {"responseInfo": {"status": 200, "developerMessage": "OK"}}
    return json.dumps({"metadata": info, "results": [petition]}, indent=1) + "\n"


def response_page() -> str:
    return (
        "<!doctype html><html><body><h1>Response to Your Petition on the Teresa Halbach Murder "
        f'Case</h1><div class="field-name-body"><p>{escape(RESPONSE_IN_SHORT)}</p></div>'
        "</body></html>\n"
    )
