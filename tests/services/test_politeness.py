"""Two days among feeds of every temper, counted by the servers: every rule is kept."""

import pytest

from tests.benchmarks.politeness import lived, rules


@pytest.mark.allow_hosts([f"127.0.0.{number}" for number in range(1, 130)])
def test_every_rule_is_kept() -> None:
    world = lived(days=2, by_hand=6)
    found = rules(world, days=2)
    assert [f"{one.name}: {one.counted}" for one in found if not one.kept] == []
    assert sum(len(feed.requests) for feed in world.feeds.values()) > 500
