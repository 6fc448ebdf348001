import pytest

from app.sources import challenges


@pytest.mark.parametrize(
    ("status", "headers", "body", "expected"),
    [
        (403, {"cf-mitigated": "Challenge"}, b"", "cf-mitigated"),
        (200, {"x-amzn-waf-action": "challenge"}, b"", "x-amzn-waf-action"),
        (403, {}, b"<script>window._cf_chl_opt={}</script>", "_cf_chl_opt"),
        (503, {}, b'<div id="px-captcha">', "px-captcha"),
        (200, {}, b"an article about px-captcha", ""),
        (404, {}, b"px-captcha", ""),
        (403, {}, b"Forbidden", ""),
    ],
)
def test_a_challenge_is_told_from_a_refusal_and_from_an_article(
    status: int, headers: dict[str, str], body: bytes, expected: str
) -> None:
    assert challenges.marker(status, headers, body) == expected
