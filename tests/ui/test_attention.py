"""What the reader wished about being called survives a start, and nonsense does not."""

from datetime import UTC, datetime, time

import pytest
from hypothesis import given, strategies as st

from app.domain.notices import ALL_TOLD, Kind, Rules
from app.ui.attention import Attention, read, written
from app.ui.tray_menu import UNTIL_RESUMED

moments = st.none() | st.datetimes(timezones=st.just(UTC))
hours = st.none() | st.tuples(st.times(), st.times())
kinds = st.frozensets(st.sampled_from(Kind))
answers = st.none() | st.booleans()


@given(
    st.builds(
        Attention,
        st.builds(Rules, kinds, hours, moments, st.none() | st.times(), st.booleans()),
        answers,
        answers,
        moments,
        st.none() | st.dates(),
    )
)
def test_what_was_written_is_read(attention: Attention) -> None:
    assert read(written(attention)) == attention


def test_kinds_that_were_switched_off_when_there_were_fewer_stay_off() -> None:
    rules = read('{"off": ["count", "milestone", "petition"]}').rules

    assert rules.off == frozenset(Kind) - {
        Kind.NEWS, Kind.WATCH, Kind.DEADLINE, Kind.SURGE, Kind.DIGEST, Kind.PROBLEM,
    }  # fmt: skip


def test_a_pause_without_an_end_is_read() -> None:
    assert read(written(Attention(paused_until=UNTIL_RESUMED))).paused_until == UNTIL_RESUMED


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"quiet": ["25:00", "x"]}', '{"hushed": 7}', '{"paused": "soon"}'],
)
def test_nonsense_is_as_if_nothing_had_been_kept(text: str) -> None:
    assert read(text) == Attention()


def test_what_a_later_version_wrote_is_kept_as_far_as_it_fits() -> None:
    text = '{"off": ["news", "court"], "quiet": ["22:00"], "stays": 1, "hushed": "2016-01-04"}'

    assert read(text) == Attention(Rules(off=frozenset({Kind.NEWS})))
    assert read('{"quiet": ["22:00", "07:00"]}').rules.quiet == (time(22), time(7))
    assert read("{}").rules == ALL_TOLD
    assert datetime(2016, 1, 4, tzinfo=UTC).isoformat() in written(
        Attention(paused_until=datetime(2016, 1, 4, tzinfo=UTC))
    )
