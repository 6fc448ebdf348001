"""Outlets: whose headlines stand in which feed, and what each event was about. Part of make.py."""

from zoneinfo import ZoneInfo

# Where a feed's outlets are at home; noon there is the moment of a headline with only a day.
ELSEWHERE = {
    "JOE.co.uk": ZoneInfo("Europe/London"),
    "HuffPost UK": ZoneInfo("Europe/London"),
    "NME": ZoneInfo("Europe/London"),
    "Kjarninn": ZoneInfo("Atlantic/Reykjavik"),
    "Toronto Sun": ZoneInfo("America/Toronto"),
}
FEEDS = (
    (
        "national",
        "National news",
        "News",
        "rss",
        ("Reuters", "TIME", "ABC News", "MSNBC", "The Hill", "Newser", "Gawker", "Hot Air"),
    ),
    (
        "abroad",
        "News from abroad",
        "News",
        "atom",
        ("Toronto Sun", "JOE.co.uk", "Kjarninn", "HuffPost UK", "NME"),
    ),
    ("local-tv", "Local television elsewhere", "News", "rss", ("WRTV", "FOX 21")),
    ("milwaukee-tv", "Milwaukee television", "Wisconsin papers and TV", "rss", ("CBS 58", "FOX6")),
    ("green-bay-tv", "Green Bay television", "Wisconsin papers and TV", "rss", ("NBC26",)),
    (
        "film-press",
        "Film and television press",
        "Entertainment press",
        "atom",
        ("People", "TheWrap", "Fuse"),
    ),
    (
        "magazines",
        "Web magazines",
        "Entertainment press",
        "rss",
        (
            "Bustle",
            "Romper",
            "Elite Daily",
            "Inquisitr",
            "Digital Trends",
            "The Daily Dot",
            "HNGN",
            "Realty Today",
            "LidTime",
            "Headlines411",
        ),
    ),
    ("petition-sites", "Petition sites", "Petition sites", "rss", ("Change.org",)),
)
# At home in Wisconsin: by their own name, and as Google's search names them.
LOCAL = (
    "CBS 58", "FOX6", "NBC26", "TMJ4", "WISN", "WBAY", "WFRV", "WLUK", "Post-Crescent",
    "Green Bay Press-Gazette", "Herald Times Reporter", "Milwaukee Journal Sentinel",
    "Wisconsin Watch", "Wisconsin Examiner", "Urban Milwaukee", "WBAY (Green Bay)",
    "WFRV Local 5 (Green Bay)", "TMJ4 (Milwaukee)", "CBS 58 (Milwaukee)", "WISN 12 (Milwaukee)",
)  # fmt: skip
ABOUT = {
    "petitions-grow": "on the two petitions for Steven Avery and Brendan Dassey",
    "whitehouse-response": "on the official answer: the President cannot pardon a state offence",
    "kratz-omitted-evidence": "on the former prosecutor, who says the series left evidence out",
    "petition-100k": "on the White House petition passing 100,000 signatures",
    "walker-no-pardon": "on Governor Scott Walker, who says that he will not pardon",
}
