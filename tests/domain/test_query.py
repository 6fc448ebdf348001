import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, strategies as st

from app.domain.query import (
    All,
    Any,
    Filters,
    Query,
    Word,
    filtered,
    matches,
    parse,
    pattern,
    switched,
)  # fmt: skip


def test_words_beside_each_other_must_all_occur() -> None:
    assert parse("two words ").words == All((Word("two"), Word("words")))


def test_the_last_word_may_go_on_while_it_is_typed() -> None:
    assert parse("pardon").words == Word("pardon", begins=True)
    assert parse("pardon", whole=True).words == Word("pardon")
    assert parse("pardon*", whole=True).words == Word("pardon", begins=True)
    assert parse("pa").words == Word("pa")


def test_the_example_of_the_handbook() -> None:
    query = parse("dassey AND (clemency OR pardon) NOT podcast ")
    assert query.words == All(
        (Word("dassey"), Any((Word("clemency"), Word("pardon")))), (Word("podcast"),)
    )
    assert [word.text for word in query.terms] == ["dassey", "clemency", "pardon"]


def test_a_phrase_is_one_word_and_may_be_left_open() -> None:
    assert parse('"steven avery"').words == Word("steven avery")
    assert parse('"steven aver').words == Word("steven aver", begins=True)


def test_only_what_must_not_occur() -> None:
    assert parse("NOT podcast ") == Query(None, (Word("podcast"),))
    assert parse("-podcast ") == Query(None, (Word("podcast"),))


def test_filters_stand_anywhere_and_are_no_words() -> None:
    query = parse('outlet:"CBS News" pardon is:unread has:notes is:starred source:courts ')
    assert query.words == Word("pardon")
    assert query.filters == Filters("CBS News", "courts", unread=True, starred=True, noted=True)


def test_days_are_those_of_the_readers_clock() -> None:
    filters = parse("after:2016-01-04 before:2016-01-06").filters
    assert filters.since == datetime(2016, 1, 4).astimezone(UTC)
    assert filters.until == datetime(2016, 1, 6).astimezone(UTC)


@pytest.mark.parametrize("typed", ["after:soon ", "is:what ", "http://a.test/ ", "body:avery "])
def test_what_is_no_filter_is_a_word(typed: str) -> None:
    query = parse(typed)
    assert query.filters == Filters()
    assert query.words == Word(typed.strip())


@pytest.mark.parametrize("typed", ["", "  ", "(", "AND OR NOT", '"', "^ : * + -", "()" * 50])
def test_what_means_nothing_asks_nothing(typed: str) -> None:
    assert not parse(typed)


def test_nobody_is_kept_waiting_by_a_page_that_was_pasted() -> None:
    assert len(parse("word " * 500).terms) == 32
    assert parse("(" * 400 + "a" + ")" * 400) is not None


@given(st.text(max_size=60))
def test_anything_may_be_typed(typed: str) -> None:
    re.compile(pattern(parse(typed).terms))


def test_the_pattern_finds_words_and_not_their_parts() -> None:
    found = re.compile(pattern(parse('avery "steven  avery" pard* ').terms), re.IGNORECASE)
    assert [match[0] for match in found.finditer("Avery's pardon; saverys; Steven-Avery")] == [
        "Avery", "pardon", "Steven-Avery",
    ]  # fmt: skip
    assert pattern(()) == ""


def test_a_filter_is_put_changed_and_taken_out() -> None:
    one = filtered("pardon", "outlet", "CBS News")
    assert one == 'pardon outlet:"CBS News"'
    assert filtered(one, "outlet", "AP") == "pardon outlet:AP"
    assert filtered(one, "outlet", "") == "pardon"
    assert filtered("outlet:AP pardon", "outlet", "") == "pardon"


def test_a_flag_is_switched_on_and_off() -> None:
    assert switched("pardon", "is:unread", on=True) == "pardon is:unread"
    assert switched("is:unread pardon is:starred", "is:unread", on=False) == "pardon is:starred"
    assert switched("is:unread", "is:unread", on=True) == "is:unread"


@pytest.mark.parametrize(
    ("typed", "text", "expected"),
    [
        ("dassey AND (clemency OR pardon) NOT podcast ", "Dassey's pardon", True),
        ("dassey AND (clemency OR pardon) NOT podcast ", "Dassey pardon podcast", False),
        ("dassey AND (clemency OR pardon) NOT podcast ", "Dassey", False),
        ("pard* ", "They pardoned him", True),
        ("NOT podcast ", "News", True),
        ("NOT podcast ", "A podcast", False),
        ("avery ", "saverys", False),
        ("", "anything", True),
    ],
)
def test_texts_are_matched_as_the_index_would(typed: str, text: str, expected: bool) -> None:
    assert matches(parse(typed), text) is expected
