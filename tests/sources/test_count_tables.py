"""Tables of counts, as people keep them."""

import json
from datetime import UTC, datetime

import pytest

from app.domain.answer import Answer
from app.domain.count_table import CountLine, CountTable, DayOrder, Fault
from app.domain.petition import Quality
from app.domain.problem import SourceError, Trouble
from app.sources import count_tables


def read(text: str | bytes, order: DayOrder | None = None) -> CountTable:
    body = text.encode() if isinstance(text, str) else text
    return count_tables.read(Answer("", 200, body=body), order)


def moment(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "time,count\n2016-01-04T13:27:00Z,18904\n",
        "count;when\n18.904;2016-01-04 14:27+01:00\n",
        "Datum\tOutlet\tAnzahl\n4.1.2016 13:27\tTIME\t18 904\n",
        '2016-01-04 13:27,"18,904"\n',
        "fecha|firmas\n1451914020|18904\n",
        "1451914020000,18904\n",
        "a day,how many\n13/1/2016,1\n1/4/2016 1:27 pm,18904\n",
    ],
)
def test_a_count_is_found_by_names_or_by_its_place(text: str) -> None:
    table = read(text, DayOrder.MONTH_FIRST if "pm" in text else None)

    (line,) = [one for one in table.lines if one.count == 18_904]
    assert (line.at, line.quality) == (moment(2016, 1, 4, 13, 27), Quality.EXACT)


def test_a_bad_line_is_named_and_the_others_are_kept() -> None:
    table = read(
        "time,count,quality,source\n2016-01-04,100\nsoon,200\n2016-01-05,many\n\nlonely\n"
        "30.2.2016,7\n2016-01-06 10:00 UTC,128k,,https://time.test/1\n2016-01-07,9,about,no\n"
        "5.1.2016 at noon,8\n"
    )

    assert [(one.number, one.fault) for one in table.faulty] == [
        (3, Fault.NO_TIME),
        (4, Fault.NO_COUNT),
        (6, Fault.SHORT),
        (7, Fault.NO_TIME),
        (10, Fault.NO_TIME),
    ]
    assert table.faulty[0].text == "soon · 200"
    assert table.lines == (
        CountLine(2, moment(2016, 1, 4), 100),
        CountLine(8, moment(2016, 1, 6, 10), 128_000, Quality.APPROXIMATE, "https://time.test/1"),
        CountLine(9, moment(2016, 1, 7), 9, Quality.APPROXIMATE),
    )


def test_days_that_may_be_meant_in_two_ways_are_asked_about() -> None:
    text = "4/1/2016,100\n5/1/2016 12:30:15,200\n"

    assert read(text).ambiguous
    assert [one.at.month for one in read(text, DayOrder.DAY_FIRST).lines] == [1, 1]
    assert [one.at.month for one in read(text, DayOrder.MONTH_FIRST).lines] == [4, 5]
    assert not read(text, DayOrder.DAY_FIRST).ambiguous


@pytest.mark.parametrize(
    ("day", "month"), [("13/1/2016", 1), ("1/13/2016", 1), ("12:00 12:00am", 0)]
)
def test_a_thirteenth_gives_the_order_away(day: str, month: int) -> None:
    table = read(f"{day} 12:00am,1\n2/3/2016,2\n")

    assert not table.ambiguous or not month
    assert not month or table.lines[0].at == moment(2016, 1, 13)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_old_encodings_are_read(encoding: str) -> None:
    table = read("Zeit;Stand;Genauigkeit\n4.1.2016;18.904;ungefähr\n".encode(encoding))

    assert table.lines == (CountLine(2, moment(2016, 1, 4), 18_904, Quality.APPROXIMATE),)


def test_one_known_name_is_enough() -> None:
    assert read("signatures,x\n100,2016-01-04\n").lines == (CountLine(2, moment(2016, 1, 4), 100),)
    assert read("when,x\n2016-01-04,100\n").lines == (CountLine(2, moment(2016, 1, 4), 100),)


@pytest.mark.parametrize("body", [b"", b"hello\n", b"\n\n", b'a,"' + b"x" * 200_000])
def test_what_is_no_table_is_refused(body: bytes) -> None:
    with pytest.raises(SourceError) as refused:
        read(body)

    assert refused.value.trouble is Trouble.NOT_UNDERSTOOD


def update(kind: str, created: object, count: object) -> dict[str, object]:
    return {"__typename": f"{kind}PetitionUpdate", "createdAt": created, "signatureCount": count}


def test_saved_milestones_are_a_table_each_count_when_it_was_passed_first() -> None:
    nodes = [
        update("Milestone", "2016-12-16T22:31:58.000Z", 2_000),
        update("Milestone", "2016-12-16T22:22:31.000Z", 2_000),
        update("Starter", "2016-12-15T10:00:00.000Z", 1_800),
        update("Milestone", "2016-12-14T01:57:15+01:00", 1_500),
        update("Milestone", "soon", 1_000),
        update("Milestone", "2016-12-13T01:57:15Z", "many"),
    ]
    told = {"results": [{"data": {"petition": {"updatesConnection": {"nodes": nodes}}}}]}

    table = read(json.dumps(told))

    assert [(line.count, line.at) for line in table.lines] == [
        (1_500, moment(2016, 12, 14, 0, 57).replace(second=15)),
        (2_000, moment(2016, 12, 16, 22, 22).replace(second=31)),
    ]


@pytest.mark.parametrize("text", ['{"count": 3}', "[" * 100_000, '{"a":', "[]"])
def test_other_json_is_no_table(text: str) -> None:
    with pytest.raises(SourceError) as refused:
        read(text)
    assert refused.value.trouble is Trouble.NOT_UNDERSTOOD
