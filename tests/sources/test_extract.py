"""Extract: recorded answers become snapshots; what cannot be read says why."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.petition import GoalKind, Quality, Slice, State, Threshold
from app.domain.problem import SourceError, Trouble
from app.sources import extract
from app.sources.platform import Example, Platform
from tests.platform_answers import BUILT_IN, Own, read_as, recorded, said, way

EXAMPLES = [
    pytest.param(platform, example, id=f"{example.files[0]} {number}")
    for platform in BUILT_IN.every
    for number, example in enumerate(platform.examples)
]


def built_in(name: str) -> Platform:
    platform = BUILT_IN.named(name)
    assert platform is not None
    return platform


@pytest.mark.parametrize(("platform", "example"), EXAMPLES)
def test_every_example_of_a_built_in_file_is_read_as_it_says(
    platform: Platform, example: Example
) -> None:
    ref = platform.ref(example.address)
    answers = tuple(recorded(file) for file in example.files)
    snapshots = []
    assert ref is not None

    for each in platform.ways:
        try:
            snapshots.append(extract.snapshot(platform.only(each), ref, answers))
        except SourceError:
            continue

    expected = dict(example.expect)
    assert {name: getattr(snapshots[0], name) for name in expected} == expected


def test_every_built_in_platform_has_an_example() -> None:
    assert all(platform.examples for platform in BUILT_IN.every)


def test_parliament_gives_thresholds_answer_and_parts() -> None:
    answer = recorded("uk_722903_open.json")

    snapshot = read_as(
        built_in("uk-parliament"), "https://petition.parliament.uk/petitions/722903", answer
    )

    assert snapshot.thresholds == (
        Threshold("Government response", 10_000, datetime(2025, 7, 15, 10, 34, 10, tzinfo=UTC)),
        Threshold("Debate in Parliament", 100_000, datetime(2025, 7, 25, 19, 21, tzinfo=UTC)),
    )
    assert snapshot.answer is not None
    assert snapshot.answer.summary.startswith("The Government is working with Ofcom")
    assert snapshot.answer.at == datetime(2025, 7, 28, 14, 2, 3, 825_000, tzinfo=UTC)
    assert snapshot.answer.address.endswith("/petitions/722903?reveal_response=yes")
    assert snapshot.breakdown[0] == Slice("country", "AF", "Afghanistan", 3)
    assert {part.kind for part in snapshot.breakdown} == {"country", "region", "constituency"}
    assert snapshot.answer_hash == hashlib.sha256(answer.body).hexdigest()
    assert (snapshot.goal, snapshot.goal_kind) == (None, GoalKind.FIXED)
    assert "Online Safety" in snapshot.wording
    assert snapshot.how == "UK Parliament, petition"


def test_an_archived_petition_has_the_thresholds_of_its_parliament() -> None:
    answer = recorded("uk_archived.json")

    snapshot = read_as(
        built_in("uk-parliament"), "https://petition.parliament.uk/petitions/900001", answer
    )

    assert [threshold.count for threshold in snapshot.thresholds] == [10_000, 100_000]
    assert snapshot.answer is not None
    assert snapshot.answer.summary == "Debated in Parliament"
    assert snapshot.answer.address.startswith("https://hansard.parliament.uk/")
    assert [part.name for part in snapshot.breakdown] == ["United Kingdom"]


def test_a_count_that_fell_is_read_as_it_is() -> None:
    answer = recorded("uk_722903_decreased.json")

    snapshot = read_as(
        built_in("uk-parliament"), "https://petition.parliament.uk/petitions/722903", answer
    )

    assert snapshot.count == 531_302


def test_a_list_is_no_petition() -> None:
    with pytest.raises(SourceError) as caught:
        read_as(
            built_in("uk-parliament"),
            "https://petition.parliament.uk/petitions/319768",
            recorded("uk_list.json"),
        )

    assert caught.value.trouble is Trouble.SHAPE_CHANGED
    assert "count" in caught.value.detail


def test_a_list_without_the_petition_is_not_read_as_another() -> None:
    with pytest.raises(SourceError) as caught:
        read_as(
            built_in("we-the-people"),
            "https://petitions.whitehouse.gov/petition/some-other",
            recorded("whitehouse_2013.json"),
        )

    assert caught.value.trouble is Trouble.SHAPE_CHANGED


def test_a_white_house_answer_asks_for_its_response() -> None:
    address = (
        "https://petitions.whitehouse.gov/petition/make-all-involved-rape-steubenville-scandal"
        "-be-pushed-out-juvenile-court-so-there-can-be-real"
    )
    response = said('<h1>Why</h1><div class="field-name-body"><p>Because.</p></div>')

    first = read_as(built_in("we-the-people"), address, recorded("whitehouse_2013.json"))
    whole = read_as(built_in("we-the-people"), address, recorded("whitehouse_2013.json"), response)

    assert first.ask == "https://petitions.whitehouse.gov/response/why-we-cant-comment-steubenville"
    assert whole.ask == ""
    assert whole.answer is not None
    assert whole.answer.summary == "Because."
    assert whole.answer.at == datetime(2013, 2, 9, 0, 20, 51, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "trouble"), [("404", Trouble.NOT_FOUND), (599, Trouble.SERVER_ERROR)]
)
def test_an_answer_that_says_what_is_wrong_is_believed(status: object, trouble: Trouble) -> None:
    body = f'{{"metadata": {{"responseInfo": {{"status": {str(status)!r}}}}}}}'.replace("'", '"')

    with pytest.raises(SourceError) as caught:
        read_as(
            built_in("we-the-people"), "https://petitions.whitehouse.gov/petition/x", said(body)
        )

    assert caught.value.trouble is trouble


@pytest.mark.parametrize("status", [200, 202, 403])
def test_a_bot_challenge_is_recognised_before_anything_is_read(status: int) -> None:
    answer = replace(recorded("changeorg_challenge.html"), status=status)

    with pytest.raises(SourceError) as caught:
        read_as(built_in("change-org"), "https://www.change.org/p/x", answer)

    assert caught.value.trouble is Trouble.BOT_CHALLENGE
    assert caught.value.status == status


def test_a_hint_is_a_challenge_only_when_nothing_can_be_read() -> None:
    guard = b'<script>window._pxAppId="PX1"</script>'
    page = recorded("changeorg_regex.html")

    snapshot = read_as(
        built_in("change-org"),
        "https://www.change.org/p/plant-a-tree",
        replace(page, body=page.body + guard),
    )
    with pytest.raises(SourceError) as caught:
        read_as(built_in("change-org"), "https://www.change.org/p/plant-a-tree", said(guard))

    assert snapshot.count == 1024
    assert snapshot.state is State.WON
    assert caught.value.trouble is Trouble.BOT_CHALLENGE


def test_the_visible_text_of_a_page_is_never_a_count() -> None:
    with pytest.raises(SourceError) as caught:
        read_as(
            built_in("change-org"),
            "https://www.change.org/p/x",
            said("<p>0 have signed. Let us get to 500!</p>"),
        )

    assert caught.value.trouble is Trouble.SHAPE_CHANGED
    assert caught.value.detail == "count"


def test_the_first_alternative_that_fits_is_taken(own: Own) -> None:
    fields = 'count = [{ jmes = "a", type = "int" }, { jmes = "b", type = "int" }]'

    assert own(way(fields), said('{"a": 1, "b": 2}')).count == 1
    assert own(way(fields), said('{"a": null, "b": "2k"}')).count == 2_000
    assert own(way(fields), said('{"a": "many", "b": 2}')).count == 2


def test_a_count_in_short_is_about(own: Own) -> None:
    snapshot = own(way('count = { jmes = "n", type = "int" }'), said('{"n": "128k"}'))

    assert snapshot.quality is Quality.APPROXIMATE


@pytest.mark.parametrize("value", ['"many"', "true", "-1", "1.5", "1e300", "NaN", "[1]", "{}"])
def test_a_count_that_is_no_number_is_said_to_be_none(own: Own, value: str) -> None:
    with pytest.raises(SourceError) as caught:
        own(way('count = { jmes = "n", type = "int" }'), said(f'{{"n": {value}}}'))

    assert caught.value.trouble is Trouble.NOT_A_NUMBER
    assert caught.value.detail == "count"


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<html>",
        "{}",
        '{"n": null}',
        "[" * 100_000,
        '{"n":' + "9" * 5_000 + "}",
        b"\xff\xfe\x00",
    ],
)
def test_an_answer_of_another_shape_names_the_field(own: Own, body: str | bytes) -> None:
    with pytest.raises(SourceError) as caught:
        own(way('count = { jmes = "n", type = "int" }'), said(body))

    assert caught.value.trouble is Trouble.SHAPE_CHANGED
    assert "count" in caught.value.detail


def test_a_required_field_may_be_any(own: Own) -> None:
    fields = 'count = { jmes = "n", type = "int" }\ntitle = { jmes = "t", required = true }'

    with pytest.raises(SourceError) as caught:
        own(way(fields), said('{"n": 1}'))

    assert caught.value.detail == "title"


def test_a_state_that_is_not_in_the_map_is_unknown_and_kept_raw(own: Own) -> None:
    fields = """
count = { jmes = "n", type = "int" }
state = { jmes = "s", map = { A = "open" } }
creator = { jmes = "s", map = { A = "Anna" } }
"""

    known, unknown = (own(way(fields), said(f'{{"n": 1, "s": "{s}"}}')) for s in "AB")

    assert (known.state, known.raw_state, known.creator) == (State.OPEN, "A", "Anna")
    assert (unknown.state, unknown.raw_state, unknown.creator) == (State.UNKNOWN, "B", "B")


def test_a_later_step_is_asked_with_what_was_found_before(own: Own) -> None:
    steps = (
        way('number = { jmes = "id" }')
        + """
[[way.then]]
request = "https://petitions.example.org/count/{number}"
parse = "json"
[way.then.fields]
count = { jmes = "n", type = "int" }
"""
    )

    first = own(steps, said('{"id": "a/b c"}'))
    whole = own(steps, said('{"id": "a/b c"}'), said('{"n": 5}'))

    assert first.ask == "https://petitions.example.org/count/a%2Fb%20c"
    assert (whole.count, whole.ask) == (5, "")
    with pytest.raises(SourceError):
        own(steps, said("{}"))


def test_a_threshold_without_a_count_is_none_and_rows_that_are_none_are_left_out(own: Own) -> None:
    more = """
[[way.threshold]]
name = "Nothing"
count = { jmes = "none", type = "int" }

[[way.breakdown]]
kind = "country"
rows = "rows"
key = "k"
name = "n"
count = "c"
"""
    rows = '[{"k": "A", "n": "Aland", "c": "1,000"}, {"c": 5}, 7, {"k": "B", "c": null}]'

    snapshot = own(way('count = { const = 1, type = "int" }') + more, said(f'{{"rows": {rows}}}'))

    assert snapshot.thresholds == ()
    assert snapshot.breakdown == (Slice("country", "A", "Aland", 1_000),)


def test_an_answer_that_leads_to_no_web_page_has_no_address(own: Own) -> None:
    fields = 'count = { const = 1, type = "int" }\nanswer_address = { jmes = "a" }'

    snapshot = own(way(fields), said('{"a": "javascript:alert(1)"}'))

    assert snapshot.answer is not None
    assert snapshot.answer.address == ""


def test_a_page_whose_number_is_empty_has_no_count() -> None:
    empty = recorded("assemblee_i-1.html").body.replace("2\u202f131\u202f368".encode(), b"")

    with pytest.raises(SourceError) as caught:
        read_as(
            built_in("assemblee-nationale"),
            "https://petitions.assemblee-nationale.fr/initiatives/i-1",
            said(empty),
        )

    assert caught.value.trouble in {Trouble.SHAPE_CHANGED, Trouble.NOT_A_NUMBER}
    assert "count" in caught.value.detail


@pytest.mark.parametrize("body", ["", "<html></html>"])
def test_a_page_that_is_empty_is_no_count(body: str) -> None:
    with pytest.raises(SourceError):
        read_as(built_in("actionkit"), "https://action.wemove.eu/sign/x-DE", said(body))
