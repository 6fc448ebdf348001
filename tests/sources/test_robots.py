from datetime import UTC, datetime, timedelta

from app.domain.clock import Clock
from app.sources.http import Http
from app.sources.robots import Robots

NOON = datetime(2016, 1, 4, 12, tzinfo=UTC)


def site(status: int, body: str) -> tuple[Robots, Clock, list[str], dict[str, int]]:
    asked: list[str] = []
    said = {"status": status}

    def replay(address: str, _headers: object) -> tuple[int, dict[str, str], bytes]:
        asked.append(address)
        return said["status"], {}, body.encode()

    clock = Clock(NOON)
    return Robots(Http(now=clock, replay=replay), clock), clock, asked, said


def test_what_a_site_disallows_is_not_asked() -> None:
    robots, _clock, _asked, _said = site(200, "User-agent: *\nDisallow: /api-proxy/\n")

    assert robots.allowed("https://example.org/p/free")
    assert not robots.allowed("https://example.org/api-proxy/graphql")


def test_the_file_is_asked_for_once_a_day() -> None:
    robots, clock, asked, _said = site(200, "")

    robots.allowed("https://example.org/a")
    robots.allowed("https://example.org/b")
    clock.put(NOON + timedelta(days=1))
    robots.allowed("https://example.org/c")

    assert asked == ["https://example.org/robots.txt"] * 2


def test_a_site_without_the_file_has_no_rules() -> None:
    for status in (404, 403):
        robots, _clock, _asked, _said = site(status, "")
        assert robots.allowed("https://example.org/a")


def test_a_site_out_of_reach_is_judged_by_its_last_file() -> None:
    robots, clock, _asked, said = site(200, "User-agent: *\nDisallow: /")
    robots.allowed("https://example.org/a")
    said["status"] = 503
    clock.put(NOON + timedelta(days=2))

    assert not robots.allowed("https://example.org/a")
