"""The recording: at each moment the answers a good server would have given."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.clock import Clock
from app.sources.recording import Recording

FOLDER = Path(__file__).parents[2] / "resources" / "recorded"
STARTERS = json.loads((FOLDER / "starter_sources.json").read_text(encoding="utf-8"))
START = datetime(2015, 12, 20, 18, tzinfo=UTC)
OPENING = datetime(2016, 1, 4, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock(OPENING)


@pytest.fixture
def recording(clock: Clock) -> Recording:
    return Recording(FOLDER, clock)


def test_it_is_the_case_and_opens_with_its_article(recording: Recording) -> None:
    assert recording.name == "Steven Avery and Brendan Dassey"
    assert (recording.starts, recording.opens) == (START, OPENING)
    assert recording.ends == datetime(2016, 1, 12, 6, tzinfo=UTC)
    assert len(recording.petitions) == 2


def test_its_moments_ascend_from_start_to_end(recording: Recording) -> None:
    assert list(recording.moments) == sorted(set(recording.moments))
    assert recording.moments[0] == recording.starts
    assert recording.moments[-1] <= recording.ends
    assert recording.opens in recording.moments


def test_an_address_answers_what_stood_there_at_the_moment(
    recording: Recording, clock: Clock
) -> None:
    change = recording.petitions[0]

    opening = recording.answer(change, {})
    clock.put(datetime(2016, 1, 5, 10, tzinfo=UTC))
    later = recording.answer(change, {})

    assert opening[0] == later[0] == 200
    assert b'"displayed":139137' in opening[2]
    assert b'"displayed":221176' in later[2]
    assert opening[1]["etag"] != later[1]["etag"]
    assert later[1]["last-modified"] == "Tue, 05 Jan 2016 10:00:00 GMT"


def test_between_two_reports_nothing_changes(recording: Recording, clock: Clock) -> None:
    change = recording.petitions[0]
    _, headers, _ = recording.answer(change, {})

    clock.put(datetime(2016, 1, 4, 14, 59, tzinfo=UTC))
    by_tag = recording.answer(change, {"If-None-Match": headers["etag"]})
    by_time = recording.answer(change, {"if-modified-since": headers["last-modified"]})

    assert by_tag[0] == by_time[0] == 304
    assert by_tag[2] == by_time[2] == b""
    assert by_tag[1]["etag"] == headers["etag"]


def test_a_tag_that_does_not_fit_decides_alone(recording: Recording) -> None:
    change = recording.petitions[0]
    _, headers, _ = recording.answer(change, {})

    status, _, body = recording.answer(
        change, {"If-None-Match": '"other"', "If-Modified-Since": headers["last-modified"]}
    )

    assert status == 200
    assert body


def test_it_holds_nothing_else_and_nothing_before_its_time(
    recording: Recording, clock: Clock
) -> None:
    assert recording.answer("https://www.change.org/robots.txt", {})[0] == 404
    assert recording.answer("https://example.org/", {})[0] == 404

    clock.put(datetime(2015, 12, 19, tzinfo=UTC))

    assert recording.answer(recording.petitions[0], {})[0] == 404


def test_a_feed_grows_and_its_newest_stands_on_top(recording: Recording, clock: Clock) -> None:
    feed = next(source for source in recording.sources if source.title == "Web magazines")

    clock.put(recording.starts)
    empty = recording.answer(feed.address, {})[2]
    clock.put(recording.opens)
    opening = recording.answer(feed.address, {})[2]
    clock.put(recording.ends)
    whole = recording.answer(feed.address, {})[2]

    assert empty.count(b"<item>") == 0
    assert 0 < opening.count(b"<item>") < whole.count(b"<item>")
    assert whole.index(b"Scott Walker Won") < whole.index(b"3 Petitions Calling")


def test_every_feed_and_page_answers_at_the_end(recording: Recording, clock: Clock) -> None:
    clock.put(recording.ends)

    replies = [recording.answer(source.address, {}) for source in recording.sources]

    assert {status for status, _, _ in replies} == {200}
    assert all(b"<item>" in body or b"<entry>" in body for _, _, body in replies)


def test_counts_only_rise_and_say_who_reported_them(recording: Recording) -> None:
    for name in ("change", "white-house"):
        page = json.loads((FOLDER / "petitions" / f"{name}.json").read_text(encoding="utf-8"))
        counts = [_count(name, answer["body"]) for answer in page["answers"]]

        assert counts == sorted(counts)
        assert all(answer["headers"]["reported-by"] for answer in page["answers"])
        assert all(answer["headers"]["reported-on"] <= answer["at"] for answer in page["answers"])


def _count(name: str, body: str) -> int:
    key = '"displayed":' if name == "change" else '"signatureCount": '
    return int(body.split(key)[1].split(",", maxsplit=1)[0].split("}", maxsplit=1)[0])


def test_the_starters_are_live_feeds_with_a_caveat_of_ours() -> None:
    assert len(STARTERS["sources"]) >= 25
    assert sum(source["on_by_default"] for source in STARTERS["sources"]) == 13
    assert all(source["address"].startswith("https://") for source in STARTERS["sources"])
    assert all(source["caveat"] for source in STARTERS["sources"])
    assert [petition["on_by_default"] for petition in STARTERS["petitions"]] == [True, False]
