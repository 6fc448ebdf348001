"""Bot challenges: an answer that wants to see a browser. Recognised to be told, never bypassed."""

from collections.abc import Mapping

# Their makers' own documentation names these headers.
_HEADERS = {"cf-mitigated": "challenge", "x-amzn-waf-action": "challenge"}
_REFUSALS = frozenset({401, 403, 405, 429, 503})
_MARKERS = (
    b"_cf_chl_opt",
    b"/cdn-cgi/challenge-platform/",
    b"px-captcha",
    b"captcha-delivery.com",
    b"_Incapsula_Resource",
    b"awsWafCookieDomainList",
    b"anubis_challenge",
    b"ddos-guard/js-challenge",
)


def marker(status: int, headers: Mapping[str, str], body: bytes) -> str:
    """What gives the challenge away, "" when it is none. Header names are in small letters.

    A body tells only where the answer refuses: an article may quote any of these words.
    """
    for name, value in _HEADERS.items():
        if headers.get(name, "").strip().lower() == value:
            return name
    if status in _REFUSALS:
        return next((one.decode() for one in _MARKERS if one in body), "")
    return ""
