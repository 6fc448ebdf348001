"""Inspection: the JSON of each kind, from addresses and from files."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.domain.clock import Clock
from app.domain.problem import SourceError, Trouble
from app.services import inspection
from app.services.desk import Desk
from tests.loopback import Loopback, reply
from tests.services.made import UK, UK_JSON, WHITE_HOUSE, Wire, opml, page, rss, uk

ONE = "Judge hears the appeal of Steven Avery"


def test_a_feed(desk: Desk, server: Loopback) -> None:
    server.routes["/feed"] = reply(body=rss(ONE))

    made = inspection.as_json(inspection.inspect(desk, f"{server.root}/feed"))

    (entry,) = made.pop("entries")
    assert made == {
        "kind": "feed",
        "title": "Loopback News",
        "link": "https://news.test/",
        "language": "",
        "updated": None,
    }
    assert entry == {
        "id": f"id-{ONE}",
        "title": ONE,
        "link": "https://news.test/" + ONE.replace(" ", "-"),
        "published": "2016-01-04T12:00:00Z",
        "updated": None,
        "summary_html": f"{ONE} in full.",
        "content_html": "",
    }


def test_a_page_and_a_list(desk: Desk, server: Loopback, tmp_path: Path) -> None:
    server.routes["/"] = reply(body=page("/feed"))
    path = tmp_path / "list"
    path.write_bytes(opml("https://one.test/feed"))

    of_page = inspection.as_json(inspection.inspect(desk, server.root))
    of_list = inspection.as_json(inspection.inspect(desk, str(path)))

    feed = {"title": "All", "address": f"{server.root}/feed", "folder": ""}
    assert of_page == {"kind": "page", "title": "The site", "feeds": [feed], "counters": []}
    assert of_list["kind"] == "opml"
    assert of_list["feeds"] == [
        {"title": "News", "address": "https://one.test/feed", "folder": "Papers"}
    ]


def test_a_petition_has_every_field(wired: Desk, wire: Wire) -> None:
    answered: dict[str, Any] = {
        "government_response": {"summary": "No.", "responded_on": "2026-02-01"},
        "government_response_at": "2026-02-01T09:00:00.000Z",
        "response_threshold_reached_at": "2026-01-20T09:00:00.000Z",
    }
    wire.says(UK_JSON, uk(18_904, creator_name="A. Starter", **answered))

    made = inspection.as_json(inspection.inspect(wired, UK))

    assert made["answer"]["at"] == "2026-02-01T09:00:00Z"
    assert made["answer"]["summary"] == "No."
    del made["answer"]
    assert made == {
        "kind": "petition",
        "platform": "uk-parliament",
        "title": "Mend the lighthouse",
        "count": 18_904,
        "verified_count": None,
        "goal": None,
        "goal_kind": "fixed",
        "thresholds": [
            {
                "name": "Government response",
                "count": 10_000,
                "reached_at": "2026-01-20T09:00:00Z",
            },
            {"name": "Debate in Parliament", "count": 100_000, "reached_at": None},
        ],
        "state": "open",
        "creator": "A. Starter",
        "decision_maker": "House of Commons",
        "created_at": None,
        "deadline": "2026-07-10T22:59:59.999000Z",
        "as_of": "2026-03-01T12:00:00Z",
        "quality": "exact",
    }


def test_a_file_is_read_as_what_came_from_an_address(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "answer"
    path.write_bytes(uk(18_904))

    made = inspection.as_json(inspection.inspect(desk, str(path), UK))

    assert (made["count"], made["answer"]) == (18_904, None)


def test_a_file_that_names_its_petition_needs_no_address(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "answer.json"
    answer = json.loads(uk(18_904))
    answer["links"] = {"self": UK_JSON}
    path.write_text(json.dumps(answer).replace("/", "\\/"), encoding="utf-8")

    made = inspection.as_json(inspection.inspect(desk, str(path)))

    assert made["count"] == 18_904


def test_a_file_that_only_mentions_a_petition_is_none(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "answer.txt"
    path.write_text(f"Do sign {UK} soon", encoding="utf-8")

    with pytest.raises(SourceError) as caught:
        inspection.inspect(desk, str(path))

    assert caught.value.trouble is Trouble.NOT_UNDERSTOOD


def test_a_retired_platform_says_since_when_and_where_its_archive_is(
    wired: Desk, clock: Clock
) -> None:
    clock.put(clock().replace(year=2026))

    with pytest.raises(SourceError) as caught:
        inspection.inspect(wired, WHITE_HOUSE)
    made = inspection.problem(caught.value, WHITE_HOUSE)

    assert (made["kind"], made["problem"]) == ("problem", "retired")
    assert "20 January 2021" in made["message"]
    assert (
        "https://petitions.obamawhitehouse.archives.gov/petition/mend-the-lighthouse"
        in (made["message"])
    )


def test_a_problem_is_told_in_words(desk: Desk, server: Loopback) -> None:
    with pytest.raises(SourceError) as caught:
        inspection.inspect(desk, f"{server.root}/none")

    made = inspection.problem(caught.value, f"{server.root}/none")

    assert made["problem"] == "not-found"
    assert made["message"].startswith("127.0.0.1 says “not found”.")


def test_a_page_with_a_number_and_no_feed(desk: Desk, server: Loopback) -> None:
    body = b'<title>Bench</title><body><p id="n"><b>1,204</b> signatures</p></body>'
    server.routes["/"] = reply(body=body)

    made = inspection.as_json(inspection.inspect(desk, server.root))

    assert made["counters"] == [
        {"count": 1204, "quality": "exact", "label": "1,204 signatures", "css": "p#n > b"}
    ]
