"""Numbers as people write them."""

import pytest

from app.domain.petition import Quality
from app.sources import numbers


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("18904", 18_904),
        ("18,904", 18_904),
        ("18.904", 18_904),
        ("18 904", 18_904),
        ("18\u00a0904", 18_904),
        ("18\u202f904", 18_904),
        ("1'234'567", 1_234_567),
        ("1,49,248", 149_248),
        ("2,131,368", 2_131_368),
        ("\u0661\u0668\u066c\u0669\u0660\u0664", 18_904),
        ("129,800 signed", 129_800),
        ("Signatures: 5", 5),
    ],
)
def test_a_whole_number_is_read_exactly(text: str, value: int) -> None:
    assert numbers.read(text) == (value, Quality.EXACT)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("128k", 128_000),
        ("128 K", 128_000),
        ("1,5M", 1_500_000),
        ("1.2m signatures", 1_200_000),
        ("2 Mio", 2_000_000),
        ("1.5 lakh", 150_000),
        ("176,000+", 176_000),
        ("~18,904", 18_904),
        ("ca. 500", 500),
    ],
)
def test_an_abbreviated_number_is_about(text: str, value: int) -> None:
    assert numbers.read(text) == (value, Quality.APPROXIMATE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "none yet",
        "1,5",
        "1.23",
        "0,123",
        "1.234,567",
        "1,23,45",
        "1\u066b500",
        "1234,567",
        "1.234k",
        "1,234k",
        "1,2,3M",
        "5 of 10",
        "18%",
        "-5",
        "300 mil",
        "99999999999",
        "9999999k",
        "123456789012345678901234567890",
        "99,999,999,999",
        "5" * 201,
    ],
)
def test_what_may_mean_two_things_or_nothing_is_refused(text: str) -> None:
    assert numbers.read(text) is None
